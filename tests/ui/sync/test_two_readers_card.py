"""Two put one note before different readers: whoever reads both chooses, and one of them stays."""

import os
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.sync.test_sync_page import desk, note, only_card, settle, shown
from tests.ui.sync.trouble import OURS, THEIRS, clash
from wijkdesk.vocabulary import CompartmentKind

__all__ = ["desk"]
CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def twice(desk):
    """The note stands for the family and, with other words by now, for the team."""
    made = desk.services.journal.add(desk.file_id, OURS, visibility=CompartmentKind.TEAM)
    desk.team_note = made.id
    return desk


def crossing(desk, *rows):
    one, other = ({"row": row.hex} for row in rows)
    how = {"kind": "moved_twice", "unit": "readers", "base": {}, "current": one, "incoming": other}
    return clash(desk.store, desk.file_id, rows[1], **how)


def notes(desk):
    return {row.text for row in desk.services.files.look(desk.file_id).contact_moments}


@pytest.mark.parametrize(("keep", "left"), [("incoming", {OURS}), ("both", {OURS, THEIRS})])
def test_whoever_reads_both_keeps_one_or_both(qtbot, twice, keep, left):
    crossing(twice, twice.note_id, twice.team_note)
    page = shown(qtbot, twice)
    card = only_card(page)
    assert "kozen tegelijk wie dit leest" in card.about.text()
    assert card.title.text() == "Contactmoment"
    assert [side.title.text() for side in (card.current, card.incoming)] == [
        "Lezers: gezin",
        "Lezers: alleen team",
    ]
    assert THEIRS in card.current.text.accessibleName()
    assert card.merge.isHidden()
    assert unnamed(page) == []
    assert small(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])
    if folder := os.environ.get("SHOTS"):
        page.grab().save(f"{folder}/both.png")
    way = card.both if keep == "both" else card.incoming.keep
    qtbot.mouseClick(way, CLICK)
    qtbot.waitUntil(lambda: page.cards == {})
    settle(qtbot, twice, page)
    assert notes(twice) & {OURS, THEIRS} == left
    assert twice.services.sync_state.conflicts() == []


def test_who_reads_only_one_of_them_is_told_and_can_leave_it_so(qtbot, twice):
    crossing(twice, uuid4(), twice.team_note)
    page = shown(qtbot, twice)
    card = only_card(page)
    assert "ook bij andere lezers" in card.about.text()
    assert card.current.title.text() == "Bij andere lezers"
    assert card.current.keep.isHidden()
    assert card.incoming.keep.isHidden()
    qtbot.waitUntil(lambda: clipped(page) == [])
    if folder := os.environ.get("SHOTS"):
        page.grab().save(f"{folder}/one.png")
    qtbot.keyClick(card.both, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.cards == {})
    assert note(twice) == THEIRS
    assert OURS in notes(twice)
