"""Two who write in one text: where nothing can be meant otherwise it becomes one, and it says so.

And a conflict is decided by whoever saw both its sides as they are.
"""

import json

import msgspec
import pytest
from sqlalchemy import select, text

from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, only, same_file
from wijkdesk.models.all import Conflict
from wijkdesk.protocol.messages import Op
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import ConflictStatus

LONG = "Zij slaapt op de bank.\nOpa komt op zondag.\nDe school belt elke week."
NOOR = LONG.replace("op de bank", "bij oma")
YUSUF = LONG.replace("elke week", "elke dag")
BOTH = NOOR.replace("elke week", "elke dag")


def write(laptop, town, words, seen):
    return laptop.services.plan_lines.save_goal(town.goal, {"text": seen}, {"text": words})


@pytest.fixture
def long(together):
    """The goal is a text of three paragraphs on both laptops."""
    write(together.noor, together, LONG, BEFORE)
    together.noor.sync()
    together.yusuf.sync()
    return together


def kept(laptop):
    """Conflict rows on a laptop: status, and the three texts."""
    with laptop.store.reading() as session:
        return [
            (row.status, *(json.loads(s)["text"] for s in (row.base, row.current, row.incoming)))
            for row in session.scalars(select(Conflict).order_by(Conflict.incoming_at))
        ]


def test_other_paragraphs_become_one_text_with_both_originals_at_hand(long):
    town = long
    write(town.noor, town, NOOR, LONG)
    write(town.yusuf, town, YUSUF, LONG)
    assert only(town.noor.sync().outcomes, "A")
    assert only(town.yusuf.sync().outcomes, "M")
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        assert goal_text(laptop, town) == BOTH
        assert kept(laptop) == [(ConflictStatus.MERGED, LONG, NOOR, YUSUF)]
        assert laptop.services.sync_state.conflicts() == []
        (row,) = laptop.services.sync_state.merges(town.file_id)
        assert (row.current_by, row.incoming_by) == ("Noor de Wit", "Yusuf Aydin")
    assert same_file(town, town.noor, town.yusuf)


def test_the_log_says_what_was_made_of_two_texts(long):
    town = long
    write(town.noor, town, NOOR, LONG)
    write(town.yusuf, town, YUSUF, LONG)
    town.noor.sync()
    town.yusuf.sync()
    wanted = (
        "SELECT p.payload, p.result FROM change_log l JOIN change_payload p "
        "USING (realm_id, seq, n) WHERE l.outcome = 'M'"
    )
    with town.engine.connect() as connection:
        ((payload, result),) = connection.execute(text(wanted)).all()
    assert msgspec.msgpack.decode(payload, type=Op).f["text"] == (LONG, YUSUF)
    assert msgspec.msgpack.decode(result) == {"text": BOTH}


def test_a_form_over_a_text_that_came_in_becomes_one_text_before_ones_eyes(long):
    town = long
    write(town.yusuf, town, YUSUF, LONG)
    town.yusuf.sync()
    town.noor.sync()
    saved = write(town.noor, town, NOOR, LONG)
    assert (saved.values["text"], saved.moved, saved.merged) == (BOTH, True, {"text"})
    assert goal_text(town.noor, town) == BOTH
    assert only(town.noor.sync().outcomes, "A")


def test_who_types_on_in_a_clash_goes_on_with_the_same_one(clashed):
    """The form still shows their own text: no second conflict comes of it."""
    town = clashed
    again = f"{SECOND} En hij droomt."
    write(town.yusuf, town, again, SECOND)
    assert only(town.yusuf.sync().outcomes, "C")
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        assert kept(laptop) == [(ConflictStatus.OPEN, BEFORE, FIRST, again)]
        assert goal_text(laptop, town) == FIRST


def test_a_decision_about_a_side_that_was_typed_on_decides_nothing(clashed):
    town = clashed
    again = f"{SECOND} En hij droomt."
    (row,) = town.noor.services.sync_state.conflicts()
    town.noor.services.sync_state.resolve(row.id, "current")
    write(town.yusuf, town, again, SECOND)
    town.yusuf.sync()
    assert only(town.noor.sync().outcomes, "N")
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        (row,) = laptop.services.sync_state.conflicts()
        assert row.fields[0].incoming == again
    assert same_file(town, town.noor, town.yusuf)


def test_a_decision_made_without_seeing_what_was_written_since_asks_again(clashed):
    """Noor wrote on in the text that stands; Yusuf's card still showed the one before."""
    town = clashed
    newest = f"{FIRST} Sinds maandag."
    write(town.noor, town, newest, FIRST)
    town.noor.sync()
    town.yusuf.sync()
    (row,) = town.yusuf.services.sync_state.conflicts()
    town.yusuf.services.sync_state.resolve(row.id, "incoming")
    assert town.yusuf.sync().outcomes == {"A": 1, "C": 1}
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        (row,) = laptop.services.sync_state.conflicts()
        assert (row.fields[0].current, row.fields[0].incoming) == (newest, SECOND)
        assert goal_text(laptop, town) == newest


def test_a_decision_of_an_older_program_closes_as_before(clashed):
    """It does not say what it saw."""
    town = clashed
    (row,) = town.yusuf.services.sync_state.conflicts()
    with town.yusuf.store.begin("conflict_resolve") as session:
        conflict = session.get(Conflict, row.id)
        conflict.status = ConflictStatus.RESOLVED
        conflict.resolved_by = town.workers["yusuf"]
    assert only(sync_once(town.yusuf.store).outcomes, "A")
