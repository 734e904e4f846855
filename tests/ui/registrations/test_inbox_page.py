"""The inbox of the team on a real store."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessible import clipped, unnamed
from wijkdesk.services.changes import Changes
from wijkdesk.ui.registrations.inbox_page import InboxPage
from wijkdesk.vocabulary import PlaceKind, Urgency


def now():
    return datetime.now().astimezone()


def desk():
    return (PlaceKind.DESK, "Balie West")


@pytest.fixture
def page(qtbot, home, tasks, bus, said):
    made = InboxPage(home.services, desk, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    return made


def show(qtbot, page):
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()


def ask(home, name, question, urgency):
    row = home.services.registrations.start(name)
    home.services.registrations.save(row.id, {}, {"question": question, "urgency": urgency})
    return row.id


def test_the_most_urgent_question_comes_first_with_its_first_line(qtbot, home, page):
    ask(home, "Dhr. Visser", "Ik zoek iets te doen.\nVooral 's middags.", Urgency.U3)
    urgent = ask(home, "", "Ik slaap vannacht buiten.", Urgency.U0)
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.waiting.rows()) == 2)
    first, second = page.waiting.rows()
    assert (first.key, first.title) == (urgent, "Naam nog niet bekend")
    assert first.chips[0].text == "vandaag"
    assert first.chips[0].tone == "bad"
    assert second.detail == "Ik zoek iets te doen."
    assert second.when.startswith("vandaag")
    assert "binnen 6 weken" in second.said()


def test_enter_opens_a_registration(qtbot, home, page):
    asked = ask(home, "Dhr. Visser", "Iets te doen", Urgency.U3)
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.waiting.rows()) == 1)
    page.waiting.setFocus()
    with qtbot.waitSignal(page.registration_requested) as opened:
        qtbot.keyClick(page.waiting, Qt.Key.Key_Return)
    assert opened.args == [asked]


def test_an_empty_inbox_teaches_the_next_step(qtbot, page):
    show(qtbot, page)
    qtbot.waitUntil(page.nothing.isVisible)
    with qtbot.waitSignal(page.new_requested):
        qtbot.mouseClick(page.nothing.action, Qt.MouseButton.LeftButton)


def test_a_new_registration_appears_by_itself(qtbot, home, page, bus):
    show(qtbot, page)
    qtbot.waitUntil(page.nothing.isVisible)
    ask(home, "Letay", "Hulp", Urgency.U1)
    bus.changed.emit(Changes(registrations=True))
    qtbot.waitUntil(lambda: [row.title for row in page.waiting.rows()] == ["Letay"])
    assert not page.nothing.isVisible()


def test_everything_has_a_name_and_room(qtbot, home, page):
    ask(home, "Letay", "Hulp", Urgency.U1)
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.waiting.rows()) == 1)
    assert not unnamed(page)
    assert not clipped(page)


def test_who_comes_in_stands_on_the_list_with_the_place_and_is_helped(qtbot, home, page):
    show(qtbot, page)
    card = page.walk_in
    qtbot.waitUntil(card.nobody.isVisible)
    card.name_box.setFocus()
    qtbot.keyClicks(card.name_box, "Dhr. Visser")
    qtbot.keyClick(card.name_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(card.lines.widgets) == 1)
    (line,) = card.lines.widgets.values()
    assert line.name.text() == "Dhr. Visser"
    assert "wacht sinds" in line.detail.text()
    assert "Balie West" in line.detail.text()
    assert card.name_box.text() == ""
    with qtbot.waitSignal(page.registration_requested) as opened:
        qtbot.mouseClick(line.help, Qt.MouseButton.LeftButton)
    assert opened.args == [line.row.id]
    qtbot.waitUntil(lambda: line.detail.text().startswith("bij Noor de Wit"))
    qtbot.mouseClick(line.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.nobody.isVisible)
    assert not unnamed(page)
