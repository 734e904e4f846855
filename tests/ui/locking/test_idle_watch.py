"""When to warn and when to lock, told by turning the clock."""

import pytest
from PySide6.QtCore import QObject

from wijkdesk.ui.locking.idle_clock import IdleClock
from wijkdesk.ui.locking.idle_watch import LOOK_MS, IdleWatch


@pytest.fixture
def watched(qapp):
    parent = QObject()
    yield Watched(parent)
    parent.deleteLater()


class Watched:
    def __init__(self, parent):
        self.now = 0.0
        self.said = []
        self.watch = IdleWatch(IdleClock(300, self, self), parent)
        self.watch.timer.stop()
        self.watch.warned.connect(self.said.append)
        self.watch.resumed.connect(self.resume)
        self.watch.over.connect(self.lock)

    def __call__(self):
        return self.now

    def at(self, second):
        self.now = float(second)
        self.watch.look()
        return self.said

    def resume(self):
        self.said.append("back")

    def lock(self):
        self.said.append("lock")


def test_it_warns_half_a_minute_before_and_counts_down(watched):
    assert watched.at(269) == []
    assert watched.at(270) == [30]
    assert watched.at(290.5) == [30, 10]


def test_a_touch_ends_the_warning_and_gives_the_whole_time_again(watched):
    watched.at(280)
    watched.watch.touch()
    assert watched.said == [20, "back"]
    watched.said.clear()
    assert watched.at(280 + 269) == []
    assert watched.at(280 + 300) == ["lock"]


def test_it_locks_within_two_seconds_of_the_time_and_says_so_once(watched):
    assert watched.at(299) == [1]
    assert watched.at(300) == [1, "lock"]
    assert watched.at(301) == [1, "lock"]
    assert LOOK_MS <= 2000


def test_who_wakes_a_laptop_that_slept_too_long_finds_it_locked(watched):
    """The key that wakes it may come before the first look at the clock."""
    watched.now = 4000.0
    watched.watch.touch()
    assert watched.said == ["lock"]


def test_a_laptop_that_slept_a_little_is_not_locked(watched):
    watched.now = 200.0
    watched.watch.touch()
    assert watched.at(400) == []


def test_another_limit_holds_from_the_last_touch(watched):
    watched.watch.set_minutes(1)
    assert watched.at(59) == [1]
    assert watched.at(60) == [1, "lock"]
