"""Two clocks and a limit: nothing here waits, the test turns the hands."""

import pytest

from wijkdesk.services.idle import IdleLimit
from wijkdesk.ui.locking.idle_clock import IdleClock


@pytest.fixture
def hands():
    return Hands()


class Hands:
    """The clock that stands still during sleep, and the one on the wall."""

    def __init__(self):
        self.monotonic, self.wall = 1000.0, 1.8e9

    def pass_by(self, seconds):
        self.monotonic += seconds
        self.wall += seconds

    def clock(self, limit=300):
        return IdleClock(limit, lambda: self.monotonic, lambda: self.wall)


def test_what_is_left_counts_from_the_last_touch(hands):
    clock = hands.clock()
    hands.pass_by(100)
    assert clock.left == 200
    clock.touch()
    assert clock.left == 300


def test_sleep_counts_although_the_monotonic_clock_stood_still(hands):
    clock = hands.clock()
    hands.wall += 3600
    assert clock.left <= 0


def test_a_clock_that_is_put_back_gives_no_more_time(hands):
    clock = hands.clock()
    hands.pass_by(299)
    hands.wall -= 86400
    assert clock.left == 1
    hands.pass_by(1)
    assert clock.left == 0


@pytest.mark.parametrize(
    ("chosen", "policy", "minutes"),
    [(5, 15, 5), (15, 3, 3), (2, 10, 2), (0, 15, 1), (99, 15, 15), (99, 99, 15), (5, 0, 1)],
)
def test_the_stricter_of_worker_and_municipality_wins_within_bounds(chosen, policy, minutes):
    assert IdleLimit(chosen, policy).minutes == minutes
