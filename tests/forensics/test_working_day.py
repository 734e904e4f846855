"""After a working day nothing of it can be read anywhere on the laptop, nor in what was logged."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.forensics.planted import MANY, MARKER, plant_everywhere, search, strings
from tests.house import PASSPHRASE, house
from tests.storage.forensic import decrypted
from wijkdesk.storage import keys

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def worked(tmp_path_factory):
    """A home and a temporary folder in which somebody worked a day, and what the program said."""
    folder = tmp_path_factory.mktemp("day")
    home, temporary, said = folder / "home", folder / "tmp", folder / "said"
    for made in (home, temporary, said):
        made.mkdir(mode=0o700)
    profile = home / ".local" / "share" / "wijkdesk" / "profile"
    profile.parent.mkdir(parents=True)
    with house(profile):
        pass
    key = keys.unlock(profile, PASSPHRASE)
    own = {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(temporary),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.forensics.day"],
        input=json.dumps({"folder": str(profile), "strings": strings()}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **own},
        check=False,
    )
    (said / "stdout.txt").write_text(done.stdout, "utf-8")
    (said / "stderr.txt").write_text(done.stderr, "utf-8")
    return SimpleNamespace(
        home=home, temporary=temporary, said=said, profile=profile, key=key, done=done
    )


def test_the_day_was_worked_and_nearly_all_strings_went_in(worked):
    assert worked.done.returncode == 0, worked.done.stderr[-3000:]
    assert int(worked.done.stdout.split()[-1]) > MANY - 20


def test_the_search_finds_its_control_in_every_form(tmp_path):
    word = strings()[7]
    ways = plant_everywhere(tmp_path / "control", word)
    assert {name for _, name in search([tmp_path / "control"], [word])} == ways
    assert {name for found, name in search([tmp_path / "control"]) if found == MARKER} == ways


def test_with_the_key_all_that_went_in_is_there(worked):
    """The second control: the words are in the store, encrypted."""
    content = decrypted(worked.profile, worked.key)
    put_in = int(worked.done.stdout.split()[-1])
    found = sum(word.encode() in content for word in strings()[:put_in])
    assert found > MANY - 60, found


def test_nothing_of_the_day_can_be_read_in_home_profile_or_temporary_folder(worked):
    assert (worked.profile / "store.db").stat().st_size > 0
    secrets = [worked.key.hex(), worked.key[:32].hex(), PASSPHRASE]
    assert search([worked.home, worked.temporary], secrets) == set()


def test_no_log_message_or_crash_report_says_anything_of_the_day(worked):
    assert "ValueError" in worked.done.stderr  # the bug was reported
    assert search([worked.said], [worked.key.hex(), PASSPHRASE]) == set()
