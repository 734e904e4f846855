"""The block for an AZC on the tab of the family: opened, filled in, and put away."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.sync.trouble import now
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.azc_card import AzcCard
from wijkdesk.ui.files.file_header import marks
from wijkdesk.vocabulary import NetworkKind

SPACE = Qt.Key.Key_Space


@pytest.fixture
def card(qtbot, home, tasks, bus, said, file_id):
    made = AzcCard(Bench(file_id, home.services, tasks, bus, said.say))
    qtbot.addWidget(made)
    made.resize(420, 900)

    def look(_changes=None):
        made.show_view(home.services.files.look(file_id))

    bus.changed.connect(look)
    look()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.look = look
    return made


def test_a_move_is_noted_told_above_the_file_and_done_by_one_press(qtbot, card, home, file_id):
    QTest.keyClick(card.moves.save, SPACE)
    qtbot.waitUntil(lambda: bool(card.moves.fields["care_of"].problem_text))
    QTest.keyClicks(card.moves.care_of, "AZC Drachten")
    QTest.keyClicks(card.moves.unit, "B4")
    day = now().date() + timedelta(days=7)
    QTest.keyClicks(card.moves.day, f"{day:%d-%m-%Y}")
    QTest.keyClick(card.moves.save, SPACE)
    qtbot.waitUntil(lambda: len(card.moves.arrive) == 1)
    view = home.services.files.look(file_id)
    assert any("AZC Drachten" in mark.text for mark in marks(view))
    assert card.moves.care_of.text() == ""
    QTest.keyClick(next(iter(card.moves.arrive.values())), SPACE)
    qtbot.waitUntil(lambda: not card.moves.arrive)
    there = home.services.files.look(file_id).households[0]
    assert (there.care_of, there.unit) == ("AZC Drachten", "B4")


def test_a_child_alone_is_told_with_what_to_do(qtbot, card, home, file_id):
    child = next(i for i, name in card._names.items() if name.startswith("Samuel"))  # noqa: SLF001 - who is offered
    card.person.set_value(child)
    QTest.keyClick(card.add_stay, SPACE)
    qtbot.waitUntil(lambda: len(card.stays.widgets) == 1)
    (line,) = card.stays.widgets.values()
    QTest.keyClick(line.alone, SPACE)
    line.editor.flush()
    qtbot.waitUntil(card.guardian.isVisible)
    assert "Samuel" in card.guardian.text()
    assert "Nidos" in card.guardian.text()
    asked = []
    card.contact_wanted.connect(asked.append)
    QTest.keyClick(card.contacts[NetworkKind.GUARDIAN], SPACE)
    assert asked == [NetworkKind.GUARDIAN]


def test_what_the_v_number_is_for_opens_its_box(qtbot, card, home, file_id):
    assert not home.services.files.look(file_id).asks_v_number or any(
        person.v_number for person in home.services.files.look(file_id).people
    )
    QTest.keyClicks(card.purpose, "Afspraken met COA over de kamer")
    card.flush()
    qtbot.waitUntil(lambda: home.services.files.look(file_id).azc.v_number_for is not None)
    assert home.services.files.look(file_id).asks_v_number
    QTest.keyClick(card.put_away, SPACE)
    qtbot.waitUntil(lambda: not home.services.files.look(file_id).at_azc)
