"""The profile header: all that stands in clear, whole or not there, useless without passphrase."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.house import FAST, PASSPHRASE
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.storage import keys
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.store import open_store

E_ACUTE, E_AND_ACUTE = "\u00e9", "e\u0301"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A profile that is only read."""
    folder = tmp_path_factory.mktemp("header") / "profile"
    return folder, keys.create(folder, PASSPHRASE, label="Polderdam", kdf=FAST)


@pytest.fixture
def header(made, tmp_path):
    """The header of a copy, to damage: a function that changes it and returns its folder.

    Without the sum over all of it, as the first ones were: what is looked at must stop it.
    """
    whole = json.loads((made[0] / keys.HEADER).read_text())
    del whole["sum"]

    def change(**changes):
        kdf = changes.pop("kdf", {})
        changed = {**whole, **changes, "kdf": {**whole["kdf"], **kdf} if kdf is not None else None}
        (tmp_path / keys.HEADER).write_text(json.dumps(changed))
        return tmp_path

    return change


def refusal(folder, passphrase=PASSPHRASE):
    with pytest.raises((RuleBrokenError, UnavailableError)) as caught:
        keys.unlock(folder, passphrase)
    return type(caught.value), caught.value.code


def test_the_passphrase_gives_the_database_key_back(made):
    folder, key = made
    assert len(key) == keys.KEY_BYTES
    assert keys.unlock(folder, PASSPHRASE) == key


def test_a_wrong_passphrase_is_refused_beside_its_field(made):
    with pytest.raises(RuleBrokenError) as caught:
        keys.unlock(made[0], PASSPHRASE + "x")
    assert (caught.value.code, caught.value.field) == ("wrong_passphrase", "passphrase")


def test_a_passphrase_typed_on_another_keyboard_is_the_same(tmp_path):
    composed, decomposed = f"caf{E_ACUTE} vol mensen", f"caf{E_AND_ACUTE} vol mensen"
    assert composed != decomposed
    key = keys.create(tmp_path, composed, kdf=FAST)
    assert keys.unlock(tmp_path, decomposed) == key


def test_the_header_says_its_format_and_how_to_derive_but_no_name(made):
    kept = json.loads((made[0] / keys.HEADER).read_text())
    assert set(kept) == {
        "format",
        "kdf",
        "wrapped_key",
        "policy",
        "label",
        "wrap",
        "device",
        "recovery",
        "proof",
        "proof_public",
        "sum",
    }
    assert set(kept["kdf"]) == {"memory_kib", "time", "lanes", "salt", "name"}
    assert (kept["format"], kept["wrap"], kept["kdf"]["name"]) == (3, "aes-256-kwp", "argon2id")
    assert kept["label"] == "Polderdam"


def test_neither_key_nor_passphrase_stands_in_the_header(made):
    folder, key = made
    kept = (folder / keys.HEADER).read_text()
    assert json.loads(kept)["wrapped_key"] in kept  # the control: what is there is found
    assert key.hex() not in kept
    assert key[:16].hex() not in kept
    assert PASSPHRASE not in kept


def test_two_profiles_with_one_passphrase_share_nothing(made, tmp_path):
    assert keys.create(tmp_path, PASSPHRASE, kdf=FAST) != made[1]
    one, other = (json.loads((f / keys.HEADER).read_text()) for f in (made[0], tmp_path))
    assert one["kdf"]["salt"] != other["kdf"]["salt"]
    assert one["wrapped_key"] != other["wrapped_key"]


def test_the_folder_is_closed_to_others(tmp_path):
    keys.create(tmp_path / "a" / "b", PASSPHRASE, kdf=FAST)
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("passphrase", ["", "kort", "x" * (keys.MIN_PASSPHRASE - 1)])
def test_a_short_passphrase_makes_no_profile(tmp_path, passphrase):
    with pytest.raises(RuleBrokenError) as caught:
        keys.create(tmp_path / "p", passphrase, kdf=FAST)
    assert (caught.value.code, caught.value.values["minimum"]) == ("passphrase_short", 12)
    assert not (tmp_path / "p").exists()


def test_less_than_64_mib_is_never_used_to_make_a_profile(tmp_path):
    weak = replace(FAST, memory_kib=keys.MIN_MEMORY_KIB - 1)
    with pytest.raises(ValueError, match="64 MiB"):
        keys.create(tmp_path / "p", PASSPHRASE, kdf=weak)
    assert not (tmp_path / "p").exists()


def test_what_is_used_by_default_is_more_than_the_least():
    assert keys.Kdf().memory_kib > keys.MIN_MEMORY_KIB


def test_a_profile_is_never_made_over_another(made):
    before = (made[0] / keys.HEADER).read_bytes()
    with pytest.raises(RuleBrokenError) as caught:
        keys.create(made[0], "een heel andere zin", kdf=FAST)
    assert caught.value.code == "profile_exists"
    assert (made[0] / keys.HEADER).read_bytes() == before


def test_a_missing_profile_is_told_as_such(tmp_path):
    assert not keys.exists(tmp_path)
    assert refusal(tmp_path) == (UnavailableError, "profile_missing")


@pytest.mark.parametrize("newer", [4, 99])
def test_a_header_of_a_newer_release_is_not_read(header, newer):
    assert refusal(header(format=newer, something="new")) == (UnavailableError, "profile_newer")


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 0},
        {"format": "1"},
        {"format": None},
        {"wrap": "rot13"},
        {"kdf": {"name": "md5"}},
        {"kdf": {"memory_kib": 8}},
        {"kdf": {"memory_kib": keys.MIN_MEMORY_KIB - 1}},
        {"kdf": {"memory_kib": 2**40}},
        {"kdf": {"memory_kib": "65536"}},
        {"kdf": {"memory_kib": float(keys.MIN_MEMORY_KIB)}},
        {"kdf": {"lanes": 2.0}},
        {"kdf": {"time": True}},
        {"format": 2.0},
        {"label": "\ud800"},
        {"kdf": {"time": 0}},
        {"kdf": {"time": 10**9}},
        {"kdf": {"lanes": 0}},
        {"kdf": {"lanes": None}},
        {"kdf": {"salt": ""}},
        {"kdf": {"salt": "zz" * 16}},
        {"kdf": {"salt": 5}},
        {"kdf": None},
        {"wrapped_key": ""},
        {"wrapped_key": "no hex"},
        {"wrapped_key": None},
        {"wrapped_key": "ab" * 8},
        {"unknown": 1},
        {"policy": "trust me"},
        {"policy": "key_store"},
        {"device": "ab" * 16},
        {"label": None},
        {"label": ["x"]},
        {"recovery": "ab"},
        {"recovery": {"to": "ab" * 32}},
        {"recovery": {"to": "ab" * 31, "sealed": "ab" * 96}},
        {"recovery": {"to": "ab" * 32, "sealed": "ab" * 95}},
    ],
    ids=str,
)
def test_a_damaged_header_is_told_as_such_and_never_as_a_wrong_passphrase(header, changes):
    assert refusal(header(**changes)) == (UnavailableError, "profile_unreadable")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"x"', b"{}", b"\xff\xfe\x00", b"\x00" * 4096, b"[" * 100_000],
    ids=["empty", "cut", "list", "null", "text", "nothing", "bytes", "zeros", "nested"],
)
def test_a_header_that_is_none_is_told_as_such(tmp_path, content):
    (tmp_path / keys.HEADER).write_bytes(content)
    assert refusal(tmp_path) == (UnavailableError, "profile_unreadable")


def test_a_header_cut_off_anywhere_never_opens(made, tmp_path):
    whole = (made[0] / keys.HEADER).read_bytes()
    for length in range(0, len(whole) - 1, 7):
        (tmp_path / keys.HEADER).write_bytes(whole[:length])
        assert refusal(tmp_path) == (UnavailableError, "profile_unreadable"), length


def test_a_changed_wrapped_key_never_gives_a_key(made, header):
    wrapped = json.loads((made[0] / keys.HEADER).read_text())["wrapped_key"]
    turned = f"{int(wrapped[0], 16) ^ 1:x}{wrapped[1:]}"
    assert refusal(header(wrapped_key=turned)) == (RuleBrokenError, "wrong_passphrase")


def test_a_damaged_letter_anywhere_in_the_header_is_no_wrong_passphrase(made, tmp_path):
    whole = (made[0] / keys.HEADER).read_bytes()
    for place in range(0, len(whole), 11):
        turned = bytes([whole[place] ^ 1])
        (tmp_path / keys.HEADER).write_bytes(whole[:place] + turned + whole[place + 1 :])
        kind, code = refusal(tmp_path, "een heel andere zin")
        assert kind is UnavailableError or is_space(whole, place), (place, code)


def is_space(content, place):
    return not content[place : place + 1].strip()


def test_a_left_over_of_a_write_that_was_cut_off_is_no_profile(tmp_path):
    (tmp_path / "profile.part").write_text('{"format": 1, "kdf"')
    assert not keys.exists(tmp_path)
    key = keys.create(tmp_path, PASSPHRASE, kdf=FAST)
    assert keys.unlock(tmp_path, PASSPHRASE) == key
    assert sorted(p.name for p in tmp_path.iterdir()) == [keys.HEADER]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_the_header_takes_its_place_in_one_step(tmp_path):
    """Nothing is written where it will stand: it is put there whole."""
    (tmp_path / keys.HEADER).symlink_to("/dev/full")
    key = keys.create(tmp_path, PASSPHRASE, kdf=FAST)
    assert keys.unlock(tmp_path, PASSPHRASE) == key
    assert not (tmp_path / keys.HEADER).is_symlink()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_leaves_no_half_header(tmp_path):
    (tmp_path / "profile.part").symlink_to("/dev/full")
    with pytest.raises(UnavailableError) as caught:
        keys.create(tmp_path, PASSPHRASE, kdf=FAST)
    assert caught.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_trouble_of_the_world(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnavailableError) as caught:
        keys.create(tmp_path / "file", PASSPHRASE, kdf=FAST)
    assert caught.value.code == "disk_error"


def test_a_store_that_is_gone_is_told_and_not_quietly_made_anew(tmp_path):
    keys.create(tmp_path, PASSPHRASE, kdf=FAST)
    for left in (None, b""):
        if left is not None:
            (tmp_path / DATABASE).write_bytes(left)
        with pytest.raises(UnavailableError) as told:
            open_store(tmp_path, PASSPHRASE)
        assert told.value.code == "profile_damaged"
        assert not (tmp_path / DATABASE).exists() or not (tmp_path / DATABASE).read_bytes()
