"""A row that goes to other readers: what of it stays where it lay, by hand; found by the model."""

from uuid import UUID

import pytest

from wijkdesk.central.leaving import Leaving
from wijkdesk.central.rows import Stored
from wijkdesk.protocol import merge
from wijkdesk.protocol.merge import seen_of_clash
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.moving import CROSSED, is_blank

NOTE, HERE, THERE = "contact_moment", UUID(int=1), UUID(int=2)
OLD, NEW = UUID(int=3), UUID(int=4)


def gone(seen, now):
    """What becomes of a note that went as it was `seen`, and stands as `now`; and where it went."""
    fields = {name: (value, None) for name, value in seen.items()}
    leaves = Op(UUID(int=5), NOTE, "d", OLD, HERE, f=fields, saw="of another day")
    made = {"came_from": OLD.hex, **seen}
    goes = Op(UUID(int=6), NOTE, "i", NEW, THERE, f={n: (None, v) for n, v in made.items()})
    rows = {(NOTE, OLD): Stored(HERE, now), (NOTE, NEW): Stored(THERE, made)}
    page = dict(rows)
    leaving = Leaving(Group(UUID(int=7), 0, [goes, leaves]), 1, rows, page, page.__setitem__)
    stays = merge.Decision(merge.Outcome.CONFLICT)
    return leaving.gone(leaves, merge.Current(now), stays), page[NOTE, NEW].values


def test_what_was_typed_meanwhile_stays_in_whole_units_and_nothing_else_of_it():
    seen = {"text": "Van haar.", "place": "home", "place_name": "Bij oma"}
    decision, went = gone(seen, {**seen, "text": "Van hem.", "place": "school"})
    left = {name: value for name, value in decision.values.items() if value}
    assert left == {"text": "Van hem.", "place": "school", "place_name": "Bij oma"}
    assert decision.deleted is None
    assert went["text"] == "Van haar."


@pytest.mark.parametrize("now", [{}, {"text": None}, {"place": "home"}])
def test_what_was_held_back_or_emptied_is_no_text_of_somebody_else(now):
    decision, went = gone({"text": "Van haar."}, now)
    assert decision.deleted
    assert is_blank(NOTE, {**now, **decision.values})
    assert went["text"] == "Van haar."
    assert went.get("place") == now.get("place")


@pytest.mark.parametrize(("stands", "stays"), [({}, {}), ({"place": "school"}, {"place": "home"})])
def test_what_was_written_in_a_row_that_was_not_chosen_goes_to_the_other_or_stays(stands, stays):
    card = Stored(HERE, {"kind": CROSSED, "status": "open", "current": "{}", "incoming": "{}"})
    decided = Op(UUID(int=8), "conflict", "r", UUID(int=9), HERE, saw=seen_of_clash("{}", "{}"))
    leaves = Op(UUID(int=5), NOTE, "d", OLD, HERE, f={"text": ("Van haar.", None)}, saw="then")
    rows = {
        ("conflict", UUID(int=9)): card,
        (NOTE, OLD): Stored(HERE, {"text": "Van haar.", "place": "home"}),
        (NOTE, NEW): Stored(THERE, {"text": "Van haar.", "came_from": OLD.hex, **stands}),
    }
    page = dict(rows)
    group = Group(UUID(int=7), 0, [decided, leaves])
    leaving = Leaving(group, 1, rows, page, page.__setitem__)
    now = merge.Current(rows[NOTE, OLD].values)
    decision = leaving.gone(leaves, now, merge.Decision(merge.Outcome.CONFLICT))
    assert {n: v for n, v in decision.values.items() if v} == stays
    assert decision.deleted is (None if stays else True)
    assert page[NOTE, NEW].values["place"] == stands.get("place", "home")
