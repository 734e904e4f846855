"""What reads files from outside is closed off: it ends as an answer or as a sentence."""

import subprocess
import sys
import threading
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.intake import samples
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.intake import frames
from wijkdesk.intake.closed import CLEAN, Closed
from wijkdesk.intake.frames import Frame, Torn
from wijkdesk.intake.syscalls import MACHINES, program

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel of Linux refuses")
posix = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")

TRIES = {
    "reads a file": "open('/etc/hostname')",
    "writes a file": "open('{folder}/new', 'w')",
    "opens a line": "socket.socket()",
    "starts a program": "os.execv('/bin/true', ['true'])",
    "starts a process": "os.fork()",
    "starts a thread": "threading.Thread(target=print).start()",
    "ends another process": "os.kill(os.getppid(), 0)",
    "removes a file": "os.unlink('{folder}/there')",
    "renames a file": "os.rename('{folder}/there', '{folder}/elsewhere')",
    "empties a file": "os.truncate('{folder}/there', 0)",
    "makes a folder": "os.mkdir('{folder}/inside')",
    "takes a gigabyte": "bytearray(1100 * 1024 * 1024)",
}
ONLY_BY_THE_KERNEL = {
    "starts a program",
    "starts a process",
    "starts a thread",
    "ends another process",
    "removes a file",
    "renames a file",
    "empties a file",
    "makes a folder",
}


def tried(what, folder, *, shut_in):
    script = (
        "import os, socket, sys, threading\n"
        "from wijkdesk.intake import limits\n"
        f"{'limits.shut_in(address_space=False)' if shut_in else ''}\n"
        f"try:\n    {TRIES[what].replace('{folder}', str(folder))}\n"
        "except (OSError, MemoryError, RuntimeError):\n    os._exit(7)\n"
        "os._exit(0)"
    )
    return subprocess.run([sys.executable, "-c", script], check=False, cwd=ROOT).returncode


@posix
@pytest.mark.parametrize("what", TRIES)
def test_a_closed_off_process_can_do_nothing_outside(tmp_path, what):
    if what in ONLY_BY_THE_KERNEL and sys.platform != "linux":
        pytest.skip("only the kernel of Linux refuses this")
    (tmp_path / "there").write_text("still")
    assert tried(what, tmp_path, shut_in=True) == 7
    assert (tmp_path / "there").read_text() == "still"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["there"]


@posix
@pytest.mark.parametrize("what", ["reads a file", "opens a line", "removes a file"])
def test_without_being_closed_off_it_could(tmp_path, what):
    (tmp_path / "there").write_text("still")
    assert tried(what, tmp_path, shut_in=False) == 0


def ask_for_ever(closed):
    while True:
        closed.ask(Frame(data=bytes(20_000_000)))


def asked(data, patience=30.0):
    closed = Closed(CLEAN, patience)
    try:
        return closed.ask(Frame(data=data))
    finally:
        closed.close()


def test_it_gives_back_a_clean_copy():
    answer = asked(samples.photo())
    assert answer.words == {
        "kind": "image",
        "media_type": "image/jpeg",
        "pages": 1,
        "shown": True,
        "codes": [],
    }
    assert Image.open(BytesIO(answer.data)).size == (120, 80)


def test_what_needs_something_of_the_system_has_it_already():
    """To open a letter that only says what may be done some chance is needed, from a file."""
    Image.new("LAB", (9, 9)).save(lab := BytesIO(), "TIFF")
    for data in (samples.locked(user=""), lab.getvalue()):
        assert asked(data).words["pages"] == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (samples.bomb(), "image_too_large"),
        (samples.locked(), "pdf_locked"),
        (samples.letter()[:200], "attachment_damaged"),
        (samples.photo()[:700], "attachment_damaged"),
    ],
)
def test_what_is_wrong_with_a_file_comes_out_as_a_code(data, code):
    with pytest.raises(RuleBrokenError) as caught:
        asked(data)
    assert caught.value.code == code


@posix
def test_a_laptop_without_room_for_one_more_process_says_so():
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, before[1]))
    try:
        with pytest.raises(UnavailableError) as caught:
            Closed(CLEAN)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert caught.value.code == "too_many_files"


def test_what_takes_too_long_is_ended(monkeypatch):
    Image.effect_noise((3000, 3000), 90).save(target := BytesIO(), "PNG")
    with pytest.raises(RuleBrokenError) as caught:
        asked(target.getvalue(), patience=0.05)
    assert caught.value.code == "attachment_heavy"


def test_it_can_be_stopped_from_elsewhere_at_any_moment():
    closed = Closed(CLEAN)
    clock = threading.Timer(0.01, closed.stop)
    clock.start()
    with pytest.raises(RuleBrokenError):
        ask_for_ever(closed)
    clock.join()
    closed.close()


@posix
def test_it_does_not_outlive_who_asked(tmp_path):
    script = (
        "import os, sys\nfrom wijkdesk.intake.closed import CLEAN, Closed\n"
        "closed = Closed(CLEAN)\nprint(closed._process.pid, flush=True)\nsys.stdin.read()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    child = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    for _ in range(1000):
        if not is_running(child):
            return
        threading.Event().wait(0.01)
    pytest.fail("it is still there")


def is_running(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\0\0\0\5\0\0\0\0nojsn",
        b"\0\0\0\2\0\0\0\0[]",
        b"\xff\xff\xff\xff\0\0\0\0",
        b"\0\0\0\2\xff\xff\xff\xff{}",
        b"\0\0\0\2\0\0\0\x09{}short",
        b"\0\0\x3a\x98\0\0\0\0" + b"[" * 15_000,
    ],
)
def test_nonsense_on_the_pipe_is_seen(tmp_path, said):
    (tmp_path / "said").write_bytes(said)
    with (tmp_path / "said").open("rb") as pipe, pytest.raises(Torn):
        frames.receive(pipe.fileno())


@linux
@pytest.mark.parametrize("machine", MACHINES)
def test_the_filter_has_an_instruction_for_each_call_and_ends_in_an_answer(machine):
    rules = program(machine)
    assert len(rules) % 8 == 0
    assert rules[-8:-4] == b"\x06\x00\x00\x00"
    assert program("riscv64") is None
