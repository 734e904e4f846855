"""The block for an AZC on the tab of the family: opened, filled in, and put away."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.sync.trouble import now
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.azc_card import AzcCard
from wijkdesk.ui.files.file_header import marks
from wijkdesk.ui.relocation_work import offered
from wijkdesk.vocabulary import IntegrationRoute, NetworkKind, StayStatus

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


def test_the_pip_of_a_statushouder_is_noted_and_goes_along_on_paper(
    qtbot, card, home, file_id, said
):
    house = home.services.files.look(file_id).households[0].id
    opa = PersonDraft("Habte", "Opa", birth_date=date(1940, 1, 1))
    died = home.services.people.add(file_id, house, opa).person_id
    home.services.people.save(died, {}, {"died_on": date(2020, 1, 1)})
    card.look()
    assert not card.add_integration.isVisible()
    QTest.keyClick(card.add_stay, SPACE)
    qtbot.waitUntil(lambda: len(card.stays.widgets) == 1)
    (stay,) = card.stays.widgets.values()
    assert not stay.alone.isVisible()  # the mother: nobody asks whether she is a child alone
    assert card.person.values[-1] == died
    stay.status.set_value(StayStatus.PERMIT_HOUSED)
    stay.editor.flush()
    qtbot.waitUntil(card.add_integration.isVisible)
    assert "Zorgverzekering" in stay.advice.text()
    QTest.keyClick(card.add_integration, SPACE)
    qtbot.waitUntil(lambda: len(card.integration.widgets) == 1)
    assert not card.add_integration.isVisible()
    (line,) = card.integration.widgets.values()
    assert "Nog niets ingevuld" in line.detail.text()
    line.toggle.click()
    line.route.set_value(IntegrationRoute.SELF_RELIANCE)
    QTest.keyClicks(line.days["plan_on"], "5-3-2026")
    QTest.keyClicks(line.days["ends_on"], "4-3-2026")
    line.editor.flush()
    qtbot.waitUntil(lambda: "na de dag van het PIP" in line.fields["ends_on"].problem_text)
    line.days["ends_on"].selectAll()
    QTest.keyClicks(line.days["ends_on"], "5-3-2029")
    QTest.keyClicks(line.lines["contact"], "Inge Postma")
    QTest.keyClicks(line.lines["found_at"], "Zaak 2026-0418")
    line.toggle.click()
    qtbot.waitUntil(lambda: all(w in line.detail.text() for w in ("Z-route", "Inge Postma")))
    (row,) = home.services.files.look(file_id).integration
    assert (row.plan_on, row.ends_on) == (date(2026, 3, 5), date(2029, 3, 5))
    # What goes to another municipality, or to the family that asks for a copy.
    _, choices = offered(home.services, file_id)
    (told,) = [one.line.text for one in choices if one.key == f"integration:{row.id.hex}"]
    assert all(word in told for word in ("Z-route", "5 maart 2029", "Zaak 2026-0418"))
    line.toggle.click()
    QTest.keyClick(line.remove, SPACE)
    qtbot.waitUntil(lambda: not card.integration.widgets)
    home.services.undo.undo_last()
    assert home.services.files.look(file_id).integration == (row,)
