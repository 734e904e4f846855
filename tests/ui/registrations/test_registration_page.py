"""Writing a registration down while somebody tells, on a real store."""

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt

from tests.house import family
from tests.storage.furnished import audited
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.services.changes import Changes
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.vocabulary import Interpreter, PlaceKind, RegistrationStatus, Urgency


def now():
    return datetime.now().astimezone()


@pytest.fixture
def open_page(qtbot, home, tasks, bus, said):
    def show(load):
        page = RegistrationPage(load, home.services, tasks, bus, said.say, now)
        qtbot.addWidget(page)
        page.resize(1040, 760)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: page.row is not None)
        qtbot.waitUntil(lambda: len(page.form.place_box.values) > 6)
        return page

    return show


@pytest.fixture
def page(home, open_page):
    start = home.services.registrations.start
    return open_page(partial(start, "Habte", PlaceKind.AZC, "AZC Noorderhof"))


def saved(home, page):
    return home.services.registrations.get(page.row.id)


def idle(qtbot, page):
    qtbot.waitUntil(lambda: not page.editor.busy)


def choose(qtbot, box, words):
    """Type the first letters in a closed list, as one does without a mouse."""
    assert box.hasFocus()
    qtbot.keyClicks(box, words)
    assert box.currentText().startswith(words)


def test_a_new_registration_starts_with_what_was_searched_and_with_the_place(home, page):
    assert page.form.name_box.text() == "Habte"
    assert page.form.place_box.currentText() == "AZC Noorderhof"
    assert page.form.question_box.hasFocus()
    assert saved(home, page).name == "Habte"
    assert page.row.number in page.context.text()


def test_the_whole_conversation_goes_by_keyboard_in_its_order(qtbot, home, page):
    form = page.form
    qtbot.keyClicks(form.question_box, "Ik wil dat Samuel weer durft te slapen.")
    qtbot.keyClick(form.question_box, Qt.Key.Key_Tab)
    choose(qtbot, form.place_box, "Balie")
    qtbot.keyClick(form.place_box, Qt.Key.Key_Tab)
    choose(qtbot, form.language_box, "Tig")
    qtbot.keyClick(form.language_box, Qt.Key.Key_Tab)
    choose(qtbot, form.interpreter_box, "Tolk")
    qtbot.keyClick(form.interpreter_box, Qt.Key.Key_Tab)
    choose(qtbot, form.urgency_box, "U1")
    qtbot.keyClick(form.urgency_box, Qt.Key.Key_Tab)
    qtbot.keyClicks(form.phone_box, "06 12345678")
    qtbot.keyClick(form.phone_box, Qt.Key.Key_Tab)
    choose(qtbot, form.area_box, "Psych")
    qtbot.keyClick(form.area_box, Qt.Key.Key_Tab)
    choose(qtbot, form.kind_box, "Vraag")
    qtbot.keyClick(form.kind_box, Qt.Key.Key_Tab)
    qtbot.keyClicks(form.minutes_box, "20")
    qtbot.keyClick(form.minutes_box, Qt.Key.Key_Tab)
    assert page.source.sender_box.hasFocus()
    idle(qtbot, page)
    row = saved(home, page)
    assert row.question == "Ik wil dat Samuel weer durft te slapen."
    assert (row.place, row.place_name) == (PlaceKind.DESK, "Balie West")
    assert (row.language, row.interpreter) == ("ti", Interpreter.PHONE)
    assert (row.urgency, row.phone) == (Urgency.U1, "06 12345678")
    assert page.form.note.text().startswith("Bewaard om ")


def test_home_is_a_place_without_a_name(qtbot, home, page):
    page.form.place_box.set_value((PlaceKind.HOME, None))
    page.flush()
    idle(qtbot, page)
    assert (saved(home, page).place, saved(home, page).place_name) == (PlaceKind.HOME, None)


def test_a_place_of_long_ago_and_a_rare_language_are_not_lost(home, open_page):
    service = home.services.registrations
    row = service.start("X", PlaceKind.SCHOOL, "De Oude Wissel")
    service.save(row.id, {}, {"language": "tig"})
    page = open_page(partial(service.get, row.id))
    assert page.form.place_box.currentText() == "De Oude Wissel"
    assert page.form.language_box.value() == "tig"


def test_making_a_file_saves_what_is_being_typed_and_goes_there(qtbot, home, page):
    qtbot.keyClicks(page.form.question_box, "Tot en met het laatste woord")
    with qtbot.waitSignal(page.file_requested) as asked:
        page.open_file.click()  # as a shortcut does: the keyboard stays in the text
    view = home.services.files.look(asked.args[0])
    assert view.registrations[0].question == "Tot en met het laatste woord"
    assert saved(home, page).status is RegistrationStatus.FILE


def test_closing_with_advice_asks_nothing_that_must_be_answered(qtbot, home, page, said):
    qtbot.mouseClick(page.advise, Qt.MouseButton.LeftButton)
    assert page.closing.reason_box.hasFocus()
    qtbot.keyClicks(page.closing.reason_box, "Bel de woningbouw")
    with qtbot.waitSignal(page.closed) as done:
        qtbot.mouseClick(page.closing.confirm, Qt.MouseButton.LeftButton)
    assert done.args == [page.row.id]
    row = saved(home, page)
    assert (row.status, row.reason) == (RegistrationStatus.ADVICE, "Bel de woningbouw")
    assert said == [("De aanmelding is afgesloten.", "ok")]


def test_not_for_us_needs_a_reason_and_says_so_beside_the_box(qtbot, home, page):
    qtbot.mouseClick(page.refuse, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.closing.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.closing.reason.problem_text))
    assert page.closing.reason_box.hasFocus()
    assert saved(home, page).status is RegistrationStatus.OPEN
    qtbot.keyClicks(page.closing.reason_box, "Woont in een andere gemeente")
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.closing.confirm, Qt.MouseButton.LeftButton)
    assert saved(home, page).reason == "Woont in een andere gemeente"


def test_one_can_change_ones_mind_about_closing(qtbot, home, page):
    qtbot.mouseClick(page.refuse, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.closing.cancel, Qt.MouseButton.LeftButton)
    assert not page.closing.isVisible()
    assert saved(home, page).status is RegistrationStatus.OPEN


def test_what_a_colleague_did_comes_in_and_what_is_typed_stays(qtbot, home, page, bus):
    qtbot.keyClicks(page.form.question_box, "Mijn zin")
    home.services.registrations.save(page.row.id, {}, {"phone": "0612", "question": "Haar zin"})
    bus.changed.emit(Changes(registrations=True))
    qtbot.waitUntil(lambda: page.form.phone_box.text() == "0612")
    assert page.form.question_box.text() == "Mijn zin"


def test_a_registration_that_is_closed_can_only_be_read(qtbot, home, page, bus):
    home.services.registrations.close(page.row.id, RegistrationStatus.ADVICE, None)
    bus.changed.emit(Changes(registrations=True))
    qtbot.waitUntil(lambda: not page.form.isEnabled())
    assert not page.open_file.isEnabled()
    assert page.chips.itemAt(0).widget().text() == "Afgesloten met advies"


def test_a_registration_that_became_a_file_leads_to_it(qtbot, home, page, bus):
    opened = home.services.registrations.open_file(page.row.id)
    bus.changed.emit(opened.changes)
    qtbot.waitUntil(lambda: page.open_file.text() == "Naar het dossier")
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.mouseClick(page.open_file, Qt.MouseButton.LeftButton)
    assert asked.args == [opened.case_file_id]
    assert not page.advise.isEnabled()


def test_the_inbox_hears_of_what_is_saved(qtbot, page, bus):
    with qtbot.waitSignal(bus.changed, check_params_cb=lambda changes: changes.registrations):
        qtbot.keyClicks(page.form.question_box, "x")
        page.flush()


def test_everything_has_a_name_a_place_and_room(qtbot, page):
    qtbot.mouseClick(page.refuse, Qt.MouseButton.LeftButton)
    assert not unnamed(page)
    assert not small(page)
    assert not clipped(page)


def test_who_looks_like_the_one_that_asks_stands_beside_the_form(qtbot, home, open_page):
    file_id = family(home.services)
    page = open_page(home.services.registrations.start)
    assert not page.alike.isVisible()
    page.form.name_box.setFocus()
    qtbot.keyClicks(page.form.name_box, "Letaj Habte")
    qtbot.waitUntil(page.alike.isVisible)
    (alike,) = page.alike.people.people.widgets.values()
    assert alike.name.text() == "Letay Habte"
    assert page.form.name_box.hasFocus()
    assert unnamed(page) == []
    with qtbot.waitSignal(page.beside_requested) as asked:
        qtbot.mouseClick(alike.open, Qt.MouseButton.LeftButton)
    assert asked.args == [file_id]
    qtbot.waitUntil(lambda: saved(home, page).name == "Letaj Habte")
    page.hide()
    qtbot.waitUntil(lambda: audited(home.store)[-1][1] == "alike_shown")
    page.show()
    qtbot.waitUntil(page.alike.isVisible)
