"""Wrong passphrases are counted beside the header, and a restart forgets none of them."""

import time

import pytest

from tests.house import FAST, PASSPHRASE
from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage import keys, tries
from wijkdesk.storage.rewrapping import open_with


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tries") / "profile"
    keys.create(folder, PASSPHRASE, kdf=FAST)
    return folder


@pytest.fixture
def folder(made):
    tries.forget(made)
    return made


def test_ten_are_free_and_then_the_pause_doubles_to_a_quarter_of_an_hour():
    assert [tries.pause_after(n) for n in range(10)] == [0] * 10
    after = [tries.pause_after(n) for n in range(10, 30)]
    assert after[:8] == [5, 10, 20, 40, 80, 160, 320, 640]
    assert set(after[8:]) == {900}


def test_a_wrong_passphrase_is_counted_and_the_right_one_forgets_them(folder):
    for _ in range(3):
        with pytest.raises(RuleBrokenError) as caught:
            open_with(folder, "iets anders dan dit")
        assert (caught.value.code, caught.value.values["wait"]) == ("wrong_passphrase", 0)
    assert (folder / tries.TRIES).exists()
    open_with(folder, PASSPHRASE)
    assert not (folder / tries.TRIES).exists()


def test_while_one_has_to_wait_not_even_the_right_one_is_looked_at(folder):
    for _ in range(tries.FREE_TRIES - 1):
        assert tries.count_wrong(folder) == 0
    with pytest.raises(RuleBrokenError) as caught:
        open_with(folder, "iets anders dan dit")
    assert caught.value.values["wait"] == tries.FIRST_SECONDS
    with pytest.raises(RuleBrokenError) as caught:
        open_with(folder, PASSPHRASE)
    assert caught.value.code == "passphrase_pause"
    assert 0 < caught.value.values["wait"] <= tries.FIRST_SECONDS


def test_the_pause_ends_and_the_count_goes_on(folder, monkeypatch):
    for _ in range(tries.FREE_TRIES):
        tries.count_wrong(folder)
    now = time.time()
    monkeypatch.setattr(tries.time, "time", lambda: now + tries.FIRST_SECONDS)
    assert tries.seconds_left(folder) == 0
    assert tries.count_wrong(folder) == 2 * tries.FIRST_SECONDS


@pytest.mark.parametrize("shift", [-86_400, -3600])
def test_a_clock_that_was_set_back_makes_nobody_wait_longer_than_the_pause(
    folder, monkeypatch, shift
):
    for _ in range(tries.FREE_TRIES):
        tries.count_wrong(folder)
    now = time.time()
    monkeypatch.setattr(tries.time, "time", lambda: now + shift)
    assert tries.seconds_left(folder) == tries.FIRST_SECONDS
    monkeypatch.setattr(tries.time, "time", lambda: now + shift + tries.FIRST_SECONDS)
    assert tries.seconds_left(folder) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"wrong": 1e999, "last": 0}',
        b'{"wrong": "x"}',
        b'{"wrong": 12, "last": NaN}',
        b'{"wrong": 12, "last": 1e999}',
    ],
)
def test_a_damaged_count_is_none_and_keeps_nobody_out(folder, content):
    (folder / tries.TRIES).write_bytes(content)
    assert tries.seconds_left(folder) == 0
    open_with(folder, PASSPHRASE)
