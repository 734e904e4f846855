"""Two people on one laptop: each has a profile, and sees nothing of the other's."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.house import FAST, PASSPHRASE
from tests.storage.forensic import traces
from tests.storage.furnished import MEMORY
from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage import keys, profiles
from wijkdesk.storage.rewrapping import set_label
from wijkdesk.storage.store import Store

OTHER = "een heel andere zin"


def test_without_a_profile_there_is_nothing_to_choose(tmp_path):
    assert profiles.listed(tmp_path / "nowhere") == []
    (tmp_path / "profiles" / "half").mkdir(parents=True)
    (tmp_path / "profiles" / "half" / "store.db").write_bytes(b"x")
    assert profiles.listed(tmp_path) == []


def test_the_profile_of_the_first_release_is_one_of_them_and_the_last_used_comes_first(tmp_path):
    old = tmp_path / "profile"
    one, two = (profiles.new_folder(tmp_path) for _ in range(2))
    for number, (folder, label) in enumerate(((old, "Polderdam"), (one, "Noor"), (two, "Yusuf"))):
        keys.create(folder, PASSPHRASE, label=label, kdf=FAST)
        os.utime(folder / keys.HEADER, (number, number))
    assert [p.label for p in profiles.listed(tmp_path)] == ["Yusuf", "Noor", "Polderdam"]
    profiles.used_now(old)
    assert profiles.listed(tmp_path)[0].folder == old
    set_label(one, "Noor de W.")
    assert {p.label for p in profiles.listed(tmp_path)} == {"Polderdam", "Noor de W.", "Yusuf"}


def test_the_folder_of_a_person_tells_no_name_and_is_closed_to_other_accounts(tmp_path):
    home = tmp_path / "data"
    folder = profiles.new_folder(home)
    keys.create(folder, PASSPHRASE, kdf=FAST)
    assert int(folder.name, 16)
    assert {f.stat().st_mode & 0o777 for f in (home, folder.parent, folder)} == {0o700}
    assert (folder / keys.HEADER).stat().st_mode & 0o777 == 0o600


def test_a_profile_that_cannot_be_read_is_listed_as_one(tmp_path):
    folder = tmp_path / "profile"
    folder.mkdir()
    (folder / keys.HEADER).write_text("{")
    (found,) = profiles.listed(tmp_path)
    assert (found.header, found.label) == (None, "")


def test_neither_person_can_open_the_other_ones_profile(tmp_path):
    mine, theirs = (profiles.new_folder(tmp_path) for _ in range(2))
    keys.create(mine, PASSPHRASE, label="Noor", kdf=FAST)
    key = keys.create(theirs, OTHER, label="Yusuf", kdf=FAST)
    with pytest.raises(RuleBrokenError, match="wrong_passphrase"):
        keys.unlock(theirs, PASSPHRASE)
    assert keys.unlock(theirs, OTHER) == key != keys.unlock(mine, PASSPHRASE)
    store = Store(theirs, key)
    store.close()
    words = [OTHER, PASSPHRASE, key.hex()]
    assert traces(tmp_path, words) == set()
    (tmp_path / "control").write_text(" ".join(words))
    assert {word for word, _, _ in traces(tmp_path, words)} == set(words)


@pytest.mark.skipif(not MEMORY.is_dir(), reason="only some file systems know such years")
def test_a_clock_far_beyond_any_calendar_hides_nobody():
    with tempfile.TemporaryDirectory(dir=MEMORY) as home:
        folder = profiles.new_folder(Path(home))
        keys.create(folder, PASSPHRASE, label="Noor", kdf=FAST)
        os.utime(folder / keys.HEADER, (10**12, 10**12))
        assert [p.label for p in profiles.listed(Path(home))] == ["Noor"]
