"""The writer lane: a person before the background, and nobody for ever last."""

import threading
from contextlib import contextmanager
from functools import partial
from itertools import pairwise

import pytest

from wijkdesk.storage.chunks import AIM, HOLD_MS, LEAST, MOST, Pace
from wijkdesk.storage.lane import PATIENCE, WriterLane


class Queue:
    """A lane that somebody holds, and others who come to wait for it one after the other."""

    def __init__(self):
        self.lane = WriterLane()
        self.order = []
        self.threads = []

    def come(self, name, *, background=False, turn=None):
        def work():
            with turn() if turn else self.lane.turn(background=background):
                self.order.append(name)

        thread = threading.Thread(target=work, name=name)
        before = self.lane.waiting
        thread.start()
        self.threads.append(thread)
        while self.lane.waiting == before:  # it is there once it stands in the line
            thread.join(0.001)

    @contextmanager
    def held(self):
        """Everybody who comes in the meantime has to wait."""
        with self.lane.turn():
            yield self
        for thread in self.threads:
            thread.join(10)


def test_a_person_who_comes_later_goes_before_the_background():
    with Queue().held() as queue:
        queue.come("sync", background=True)
        queue.come("first key")
        queue.come("second key")
    assert queue.order == ["first key", "second key", "sync"]


def test_the_background_gets_its_turn_however_many_persons_wait():
    with Queue().held() as queue:
        queue.come("sync", background=True)
        queue.come("index", background=True)
        for number in range(PATIENCE * 2 + 2):
            queue.come(f"key {number}")
    assert queue.order.index("sync") == PATIENCE
    assert queue.order.index("index") == PATIENCE * 2 + 1
    keys = [name for name in queue.order if name.startswith("key")]
    assert all(int(a[4:]) < int(b[4:]) for a, b in pairwise(keys))


def test_the_background_knows_that_a_person_waits():
    with Queue().held() as queue:
        assert not queue.lane.person_waits
        queue.come("sync", background=True)
        assert not queue.lane.person_waits
        queue.come("key")
        assert queue.lane.person_waits


def test_who_has_the_lane_may_ask_again_and_gives_it_back_once():
    lane = WriterLane()
    with lane.turn(background=True):
        with lane.turn():
            pass
        other = threading.Thread(target=lane.turn().__enter__)
        other.start()
        while not lane.person_waits:
            other.join(0.001)
    other.join(10)
    assert not other.is_alive()


def test_a_turn_that_fails_gives_the_lane_back():
    lane = WriterLane()
    with pytest.raises(ValueError, match="broken"), lane.turn():
        raise ValueError("broken")
    with Queue().held() as queue:
        queue.come("next")
    assert queue.order == ["next"]
    with lane.turn():
        assert lane.waiting == (0, 0)


# How much fits in a turn.


class Rows:
    """A store in which every row takes so many milliseconds, after the start of a turn."""

    def __init__(self, start_ms, row_ms):
        self.start_ms, self.row_ms, self.now = start_ms, row_ms, 0.0
        self.lane = WriterLane()
        self.turns = []
        self.pace = Pace(clock=lambda: self.now)

    @contextmanager
    def in_background(self):
        yield None
        self.now += (self.start_ms + self.row_ms * self.amount) / 1000
        self.turns.append(self.start_ms + self.row_ms * self.amount)

    def put(self, items):
        done = []
        for some in self.pace.chunks(items):
            self.amount = len(some)
            with self.pace.turn(self, len(some)):
                done += some
        assert done == list(items)


@pytest.mark.parametrize(("start_ms", "row_ms"), [(0.5, 0.02), (1, 0.25), (2, 1)])
def test_turns_become_as_long_as_they_may_be_and_no_longer(start_ms, row_ms):
    rows = Rows(start_ms, row_ms)
    rows.put(range(5000))
    settled = rows.turns[8:-1]
    assert max(settled) <= HOLD_MS
    assert min(settled) > HOLD_MS * AIM / 2
    assert LEAST <= rows.pace.size <= MOST


def test_rows_that_turn_out_heavy_make_the_next_turn_shorter():
    rows = Rows(0, 0.05)
    rows.put(range(4000))
    rows.row_ms = 2
    rows.put(range(400))
    assert rows.turns[-2] <= HOLD_MS


def test_nothing_at_all_is_one_turn_and_few_rows_teach_nothing():
    rows = Rows(1, 0.1)
    rows.put(range(2000))
    size = rows.pace.size
    rows.put([])
    rows.put([1])
    assert rows.pace.size == size
    assert len(list(Pace().chunks([]))) == 1


# In the store itself.


def test_what_a_person_writes_does_not_wait_for_the_background(home):
    queue = Queue()
    queue.lane = home.store.lane
    with queue.held():
        queue.come("sync", turn=home.store.in_background)
        queue.come("person", turn=partial(home.store.begin, "x"))
        queue.come("draft", turn=home.store.applying)
    assert queue.order == ["person", "draft", "sync"]
