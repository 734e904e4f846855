"""What comes and goes in many short turns: stopped between any two of them, nothing is half."""

from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from sqlalchemy import select, text

from tests.house import family
from tests.storage.furnished import count
from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, same_file, unsent
from tests.sync.test_rights import end_role, line_of
from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.tables import sync_container
from wijkdesk.sync.delivery import push
from wijkdesk.sync.fetching import pull
from wijkdesk.sync.rounds import sync_once


class Stopped(Exception):  # noqa: N818 - not an error: the laptop was switched off
    """Between two turns."""


class Turns(Pace):
    """So many rows in a turn; stopped before turn `last`, and before each of them `happen`s."""

    def __init__(self, rows, last=10**6, happen=bool):
        super().__init__()
        self.size, self.left, self.happen = rows, last, happen

    @contextmanager
    def turn(self, store, amount):
        if self.left == 0:
            raise Stopped
        self.happen()
        self.left -= 1
        with store.in_background() as session:
            yield session


def stop_after(laptop, turns, rows=3):
    """A round that is cut off after so many turns; True when it came to its end before."""
    try:
        sync_once(laptop.store, Turns(rows, turns))
    except Stopped:
        return False
    return True


def opened(laptop, file_id):
    """The file, or None when it is not there."""
    try:
        return laptop.services.files.look(file_id)
    except RuleBrokenError:
        return None


@pytest.fixture
def asked_in(polderdam):
    """Noor has a family, and Yusuf becomes second gids: it comes to his laptop."""
    town = polderdam
    file_id = family(town.noor.services)
    town.noor.services.files.add_second(file_id, town.workers["yusuf"])
    town.noor.sync()
    return SimpleNamespace(noor=town.noor, yusuf=town.yusuf, file_id=file_id)


def test_a_file_that_is_half_here_cannot_be_opened(asked_in):
    town = asked_in
    cut = 0
    while not stop_after(town.yusuf, cut):
        view = opened(town.yusuf, town.file_id)
        assert view is None or same_people(view, town)
        cut += 1
    assert cut > 2
    assert same_file(town, town.noor, town.yusuf)
    assert dirty(town.yusuf) == 0


def same_people(view, town):
    ours = town.noor.services.files.look(town.file_id)
    return {p.id for p in view.people} == {p.id for p in ours.people}


def dirty(laptop):
    with laptop.store.reading() as session:
        return len(session.scalars(select(sync_container).where(sync_container.c.dirty == 1)).all())


def test_what_is_not_complete_is_noted_so_that_it_comes_again_as_a_whole(asked_in):
    town = asked_in
    assert not stop_after(town.yusuf, 2, rows=2)
    assert dirty(town.yusuf) == 1
    town.yusuf.sync()
    assert dirty(town.yusuf) == 0
    assert same_file(town, town.noor, town.yusuf)


def test_a_file_that_goes_is_gone_from_the_first_turn_on(together):
    town = together
    end_role(town, "yusuf")
    cut = 0
    while not stop_after(town.yusuf, cut, rows=1):
        if cut:
            assert opened(town.yusuf, town.file_id) is None
        cut += 1
    assert cut > 4
    assert count(town.yusuf.store, "person", "case_file", "compartment") == [0, 0, 0]
    assert dirty(town.yusuf) == 0


def test_a_purge_stops_when_somebody_wrote_between_two_turns(together):
    town = together
    end_role(town, "yusuf")
    town.yusuf.services.journal.add(town.file_id, "Eerst dit.")

    def write_on():
        if count(town.yusuf.store, "case_file") != [0] or unsent(town.yusuf):
            return
        with town.yusuf.store.begin("contact_add") as session:
            session.execute(
                text("UPDATE contact_moment SET text = 'En nog iets.' WHERE text = 'Eerst dit.'")
            )

    # Sent, and then, in the middle of the purge, written on.
    with line_of(town.yusuf) as line:
        assert push(town.yusuf.store, line) == {"Q": 1}
        pull(town.yusuf.store, line, Turns(1, happen=write_on))
    assert unsent(town.yusuf) == 1
    assert count(town.yusuf.store, "contact_moment") == [1]
    assert dirty(town.yusuf) == 1
    assert town.yusuf.sync().outcomes == {"Q": 1}
    assert count(town.yusuf.store, "person", "contact_moment") == [0, 0]
    assert "En nog iets." in str(town.yusuf.services.sync_state.held_back())


def test_rows_of_an_answer_that_never_came_in_are_brought_by_the_pull(together):
    """The batch was taken, and the laptop stopped before it wrote what the centre made of it."""
    town = together
    for laptop, words in ((town.noor, FIRST), (town.yusuf, SECOND)):
        laptop.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": words})
    town.noor.sync()
    assert not stop_after(town.yusuf, 0)
    assert unsent(town.yusuf) == 0
    assert goal_text(town.yusuf, town) == SECOND
    town.yusuf.sync()
    town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)
    assert len(town.yusuf.services.sync_state.conflicts()) == 1
