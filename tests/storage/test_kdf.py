"""Argon2id costs what the machine can give in about 0.6 s, and never less than the floor."""

from dataclasses import replace

import pytest

from tests.house import FAST, PASSPHRASE
from wijkdesk.errors import UnavailableError
from wijkdesk.storage import kdf
from wijkdesk.storage.kdf import FLOOR, LARGEST_KIB, MIB, Kdf, Stretched

PLENTY = 8 * LARGEST_KIB


def settled(seconds_per_mib, most_kib=PLENTY, rounds=kdf.ROUNDS):
    """What a machine of this speed ends with, and how long that takes it."""

    def takes(found):
        return found.memory_kib / MIB * found.time * seconds_per_mib / 3

    found = FLOOR
    for _ in range(rounds - 1):
        found = kdf.adjusted(found, takes(found), most_kib)
    return found, takes(found)


def test_the_floor_is_what_was_promised():
    assert (FLOOR.memory_kib, FLOOR.time, FLOOR.lanes) == (64 * 1024, 3, 4)
    assert not FLOOR.is_low
    for low in ({"memory_kib": 64 * 1024 - 1}, {"time": 2}, {"lanes": 3}):
        assert replace(FLOOR, **low).is_low


@pytest.mark.parametrize("speed", [0.0008, 0.001, 0.002, 0.0028, 0.005, 0.007])
def test_memory_is_raised_until_one_derivation_takes_half_a_second_to_one(speed):
    found, seconds = settled(speed)
    assert 0.5 <= seconds <= 1.0
    assert found.memory_kib > FLOOR.memory_kib
    assert (found.time, found.lanes) == (FLOOR.time, FLOOR.lanes)


@pytest.mark.parametrize("speed", [0.0123, 0.05, 1.0])
def test_a_slow_machine_gets_the_floor_and_never_less(speed):
    assert settled(speed)[0] == FLOOR


@pytest.mark.parametrize("most", [FLOOR.memory_kib, 100 * MIB, 200 * MIB])
def test_where_memory_is_scarce_rounds_are_raised_instead(most):
    found, seconds = settled(0.001, most)
    assert found.memory_kib <= most
    assert found.time > FLOOR.time
    assert 0.5 <= seconds <= 1.0


def test_nobody_is_asked_for_more_than_a_gibibyte():
    assert settled(0.00001)[0].memory_kib == LARGEST_KIB
    assert kdf.affordable_kib() >= FLOOR.memory_kib


def test_what_is_measured_on_this_machine_is_never_below_the_floor():
    found = kdf.calibrated(PASSPHRASE)
    assert not found.kdf.is_low
    assert found.seconds > 0
    assert kdf.stretch(PASSPHRASE, found.kdf).secret == found.secret


def test_a_calibration_that_is_told_to_stop_stops_after_one_round():
    found = kdf.calibrated(PASSPHRASE, lambda: True).kdf
    assert found == replace(FLOOR, salt=found.salt)


@pytest.mark.parametrize(
    ("stored", "seconds", "raised"),
    [
        (FLOOR, 0.2, True),
        (FLOOR, 0.6, False),
        (FLOOR, 5.0, False),
        (replace(FLOOR, time=1), 0.6, True),
        (Kdf(), 0.39, True),
    ],
)
def test_parameters_are_raised_on_a_quicker_machine_or_below_the_floor(stored, seconds, raised):
    assert kdf.may_be_raised(Stretched(stored, b"", seconds)) is raised


def test_too_little_memory_is_told_as_such():
    greedy = replace(FAST, memory_kib=2**31 - 1, salt="ab" * 16)
    with pytest.raises(UnavailableError) as caught:
        kdf.stretch(PASSPHRASE, greedy)
    assert caught.value.code == "memory_short"


def test_what_comes_out_of_a_passphrase_is_in_no_text():
    made = kdf.stretch(PASSPHRASE, FAST.salted())
    assert made.secret.hex() not in repr(made)
    assert repr(made.secret) not in repr(made)
