"""The header beside the backup copies: it opens them when the other one is gone, and no other."""

import shutil

import pytest

from tests.house import FAST, PASSPHRASE, house
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.storage import keys, profiles
from wijkdesk.storage.backup import make
from wijkdesk.storage.header import BESIDE, HEADER, read_header
from wijkdesk.storage.rewrapping import change_passphrase, open_with
from wijkdesk.storage.store import open_store

NEW = "paars fiets egel lamp"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    made = tmp_path_factory.mktemp("beside") / "profile"
    with house(made) as home:
        home.services.backups.make()
    return made


@pytest.fixture
def folder(whole, tmp_path):
    """A closed profile with a backup copy."""
    shutil.copytree(whole, tmp_path / "profile")
    return tmp_path / "profile"


def test_it_says_the_same_as_the_header(folder):
    assert (folder / BESIDE / HEADER).read_bytes() == (folder / HEADER).read_bytes()


def test_after_a_change_of_passphrase_the_old_one_opens_neither(folder):
    change_passphrase(folder, PASSPHRASE, NEW, kdf=FAST)
    assert (folder / BESIDE / HEADER).read_bytes() == (folder / HEADER).read_bytes()
    (folder / HEADER).unlink()
    with pytest.raises(RuleBrokenError) as caught:
        open_with(folder, PASSPHRASE)
    assert caught.value.code == "wrong_passphrase"
    open_with(folder, NEW)


@pytest.mark.parametrize("left", [None, b"", b"{", b"\x00" * 300])
def test_a_header_that_went_or_was_damaged_comes_back(folder, left):
    (folder / HEADER).unlink()
    if left is not None:
        (folder / HEADER).write_bytes(left)
    assert keys.exists(folder)
    assert profiles.look(folder).label == "Proefgemeente"
    open_store(folder, PASSPHRASE).close()
    assert read_header(folder).label == "Proefgemeente"
    assert (folder / HEADER).read_bytes() == (folder / BESIDE / HEADER).read_bytes()
    kept = folder / f"left-{HEADER}"
    assert (kept.read_bytes() if kept.exists() else None) == left


@pytest.mark.parametrize("left", [None, b"", b'{"format": 3, "kdf"', b"\x00" * 300])
def test_a_header_that_is_damaged_while_one_works_is_mended_by_the_next_backup(folder, left):
    """The copy is all that opens the profile then; it was written over, or taken away."""
    copied = (folder / BESIDE / HEADER).read_bytes()
    store = open_store(folder, PASSPHRASE)
    (folder / HEADER).unlink() if left is None else (folder / HEADER).write_bytes(left)
    make(store)
    store.close()
    assert (folder / HEADER).read_bytes() == (folder / BESIDE / HEADER).read_bytes() == copied


def test_a_header_that_cannot_be_put_back_now_keeps_nobody_out(folder):
    (folder / HEADER).unlink()
    (folder / f"left-{HEADER}").mkdir()
    (folder / HEADER).mkdir()
    (folder / HEADER / "in the way").touch()
    (folder / f"left-{HEADER}" / "in the way").touch()
    open_store(folder, PASSPHRASE).close()
    assert read_header(folder).label == "Proefgemeente"


def test_one_damaged_letter_of_the_wrapped_key_opens_by_the_copy(folder):
    header = folder / HEADER
    key = read_header(folder).wrapped_key
    header.write_text(header.read_text().replace(key, f"{int(key[0], 16) ^ 1:x}{key[1:]}"))
    open_store(folder, PASSPHRASE).close()
    assert read_header(folder).wrapped_key == key


def test_a_wrong_passphrase_puts_nothing_back(folder):
    (folder / HEADER).unlink()
    with pytest.raises(RuleBrokenError):
        open_with(folder, "een heel andere zin")
    assert not (folder / HEADER).exists()


def test_a_header_of_a_newer_program_is_not_passed_over(folder):
    text = (folder / HEADER).read_text().replace('"format": 3', '"format": 99')
    (folder / HEADER).write_text(text)
    with pytest.raises(UnavailableError) as caught:
        read_header(folder)
    assert caught.value.code == "profile_newer"


def test_without_either_there_is_no_profile(folder):
    for path in (folder / HEADER, folder / BESIDE / HEADER):
        path.unlink()
    assert not keys.exists(folder)
    with pytest.raises(UnavailableError) as caught:
        read_header(folder)
    assert caught.value.code == "profile_missing"
