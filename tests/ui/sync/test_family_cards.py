"""Whether two files are of one family: asked with both sides, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt

from tests.house import family
from tests.ui.accessible import clipped, small, unnamed
from tests.ui.passphrase import asking
from tests.ui.sync.trouble import now
from wijkdesk.ui.sync.family_cards import FamilyCards
from wijkdesk.ui.today.family_card import SameFamilyCard

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def twice(home):
    """The same family was written down twice, both times by Noor."""
    home.a, home.b = (family(home.services) for _ in range(2))
    return home


@pytest.fixture
def cards(qtbot, twice, tasks, bus, said):
    ask = asking(twice, tasks, said)
    made = FamilyCards(twice.services.families, tasks, bus, said.say, now, ask)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    qtbot.waitUntil(lambda: len(made.cards) == 1)
    return made


def only(cards):
    (card,) = cards.cards.values()
    return card


def test_both_sides_stand_there_with_who_is_in_them(cards, twice):
    card = only(cards)
    assert {card.mine.file.case_file_id, card.other.file.case_file_id} == {twice.a, twice.b}
    for side in (card.mine, card.other):
        assert side.people.text().split("\n") == ["Letay Habte", "Samuel Tesfay", "Rahwa Tesfay"]
        assert side.years.text() == "geboren in 1992, 2018, 2021"
        assert "regisseur Noor de Wit" in side.detail.text()
    assert "Letay Habte, Samuel Tesfay, Rahwa Tesfay" in card.about.text()


def test_everything_can_be_heard_and_seen(qtbot, cards):
    assert unnamed(cards) == []
    assert small(cards) == []
    qtbot.waitUntil(lambda: clipped(cards) == [])


def test_the_family_goes_on_where_one_says_so(qtbot, cards, twice, said):
    card = only(cards)
    card.other.keep.setFocus()
    goes_on = card.other.file.case_file_id
    qtbot.keyClick(card.other.keep, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not cards.cards)
    assert cards.isHidden()
    (tie,) = twice.services.families.ties(card.mine.file.case_file_id)
    assert (tie.leads, tie.other.case_file_id) == (True, goes_on)
    assert said[-1][1] == "ok"


def test_no_is_not_asked_again(qtbot, cards, twice):
    qtbot.mouseClick(only(cards).no, CLICK)
    qtbot.waitUntil(lambda: not cards.cards)
    assert twice.services.families.asked() == []


def test_a_file_of_ones_own_is_opened_from_the_card(qtbot, cards, twice):
    with qtbot.waitSignal(cards.file_requested) as asked:
        qtbot.mouseClick(only(cards).mine.open, CLICK)
    assert asked.args[0] in (twice.a, twice.b)


def test_the_first_page_says_that_it_is_asked(qtbot, twice, tasks, bus, said):
    card = SameFamilyCard(twice.services.families, tasks, bus, said.say)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.counted) as counted:
        card.show()
    assert counted.args == [1]
    (row,) = card.rows.rows()
    assert row.detail == "Lijkt op een dossier van Noor de Wit"
    with qtbot.waitSignal(card.wanted):
        card.rows.select(row.key)
        qtbot.keyClick(card.rows, Qt.Key.Key_Return)
