"""Ctrl+Z everywhere: first in the box, then the last change, from every page."""

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from sqlalchemy import text

import wijkdesk.services
from wijkdesk.models.all import Person
from wijkdesk.services.undo import ActRow, Why
from wijkdesk.ui.act_words import act_words, preview_words, why_words
from wijkdesk.ui.history.latest_page import LatestPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.undo_keys import UndoKeys

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLACES = ("today", "inbox", "files", "directory", "sync", "settings")


@pytest.fixture
def desk(desk):
    desk.rounds.timer.stop()
    return desk


def phone(home):
    with home.store.reading() as session:
        return session.get(Person, home.samuel).phone


def change(home, typed="06 1", seen=None):
    home.services.people.save(home.samuel, {"phone": seen}, {"phone": typed})


def press(desk, key=Qt.Key.Key_Z, modifiers=CTRL):
    """On whatever has the keyboard, as a worker does."""
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, modifiers)


def says(desk):
    messages = desk.window.messages.messages
    return messages[0].text if messages else ""


# Keys.


@pytest.mark.parametrize("place", PLACES)
def test_from_every_page_the_last_change_is_undone_and_done_again(qtbot, home, desk, place):
    desk.window.open_place(place)
    change(home)
    press(desk)
    qtbot.waitUntil(lambda: phone(home) is None)
    wanted = "Ongedaan gemaakt: Persoon: telefoon · Gezin Habte – Tesfay"
    qtbot.waitUntil(lambda: says(desk) == wanted)
    press(desk, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: phone(home) == "06 1")
    qtbot.waitUntil(lambda: says(desk).startswith("Opnieuw gedaan"))
    press(desk)
    qtbot.waitUntil(lambda: phone(home) is None)
    press(desk, Qt.Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: phone(home) == "06 1")


def test_who_does_not_know_the_keys_finds_them_in_the_search_box(qtbot, home, desk):
    change(home)
    for typed, done in (("ongedaan maken", None), ("opnieuw doen", "06 1")):
        desk.window.focus_search()
        qtbot.keyClicks(desk.window.top_bar.search, typed)
        qtbot.keyClick(desk.window.top_bar.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda done=done: phone(home) == done)
        desk.window.top_bar.search.clear()
    qtbot.keyClicks(desk.window.top_bar.search, "laatste wijz")
    qtbot.keyClick(desk.window.top_bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), LatestPage))


def test_each_line_takes_the_place_of_the_one_before(qtbot, home, desk):
    change(home)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Z):
        before = says(desk)
        press(desk, key)
        qtbot.waitUntil(lambda before=before: says(desk) not in ("", before))
        assert len(desk.window.messages.messages) == 1


def test_the_line_has_a_button_to_do_it_again(qtbot, home, desk):
    change(home)
    press(desk)
    qtbot.waitUntil(lambda: bool(says(desk)))
    retry = desk.window.messages.retry
    assert retry.text() == "Opnieuw doen"
    retry.setFocus()
    qtbot.keyClick(retry, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: phone(home) == "06 1")
    qtbot.waitUntil(lambda: retry.text() == "Ongedaan maken")


def test_with_nothing_to_undo_it_says_so(qtbot, home, desk):
    while home.services.undo.undo_last() is not None:
        pass
    press(desk)
    qtbot.waitUntil(lambda: says(desk) == "Er is niets om ongedaan te maken.")
    change_again = home.services.registrations.start
    change_again("Jan")
    press(desk, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: says(desk) == "Er is niets om opnieuw te doen.")


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_box_undoes_what_was_typed_in_it_before_the_window_does(qtbot, kind):
    box = kind()
    qtbot.addWidget(box)
    asked = []
    keys = UndoKeys(box)
    keys.undo_wanted.connect(lambda: asked.append("undo"))
    keys.redo_wanted.connect(lambda: asked.append("redo"))
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "huur")
    said = box.text if kind is QLineEdit else box.toPlainText
    steps = 0
    while said():
        QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
        steps += 1
        assert steps < 9
    assert asked == []
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert asked == ["undo"]
    for key, modifiers in ((Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)) * steps:
        QTest.keyClick(box, key, modifiers)
        if said() == "huur":
            break
    assert said() == "huur"
    assert "redo" not in asked
    QTest.keyClick(box, Qt.Key.Key_Y, CTRL)
    assert asked == ["undo", "redo"]


def test_what_is_only_read_has_nothing_of_its_own_to_undo(qtbot):
    box = QPlainTextEdit("vast")
    box.setReadOnly(True)
    qtbot.addWidget(box)
    asked = []
    keys = UndoKeys(box)
    keys.undo_wanted.connect(lambda: asked.append("undo"))
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert asked == ["undo"]


def test_what_was_typed_and_left_a_moment_ago_is_the_last_change(qtbot, home, desk):
    """Not saved yet when the key is pressed: then it is saved first, and undone."""
    desk.files.open_plan(home.file_id)
    page = desk.files.plans[home.file_id]
    qtbot.waitUntil(page.parts.isEnabled)
    qtbot.waitUntil(lambda: page.boxes.reason.text() != "")
    before = page.boxes.reason.text()
    page.boxes.agreements.setFocus()
    qtbot.keyClicks(page.boxes.agreements, "Elke week bellen")
    page.to_file.setFocus()
    press(desk)
    qtbot.waitUntil(lambda: page.boxes.agreements.text() == "")
    assert home.services.plans.get(home.file_id).agreements == ""
    assert page.boxes.reason.text() == before


def test_what_stands_in_a_box_is_saved_before_an_act_elsewhere_undoes_it(qtbot, home, desk):
    """Asked for by something that does not take the keyboard, such as the search box's acts."""
    desk.files.open_plan(home.file_id)
    page = desk.files.plans[home.file_id]
    qtbot.waitUntil(page.parts.isEnabled)
    qtbot.waitUntil(lambda: page.boxes.form is not None)
    page.boxes.agreements.setFocus()
    qtbot.keyClicks(page.boxes.agreements, "Elke week bellen")
    desk.looking_back.undoing.undo()
    qtbot.waitUntil(
        lambda: says(desk).startswith("Ongedaan gemaakt: Ondersteuningsplan: afspraken")
    )
    qtbot.waitUntil(lambda: page.boxes.agreements.text() == "")


def test_a_draft_is_undone_by_its_own_box(qtbot, home, desk):
    desk.files.open_plan(home.file_id)
    page = desk.files.plans[home.file_id]
    qtbot.waitUntil(page.parts.isEnabled)
    plan = home.services.plans.get(home.file_id)
    page.boxes.agreements.setFocus()
    qtbot.keyClicks(page.boxes.agreements, "Elke week")
    steps = 0
    while page.boxes.agreements.text():
        press(desk)
        steps += 1
        assert steps < 12
    assert says(desk) == ""
    assert home.services.plans.get(home.file_id).id == plan.id  # beginning the plan was not undone


# What is removed.


def test_removing_something_offers_to_undo_it(qtbot, home, desk):
    plan = home.services.plans.start(home.file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.add_action(goal.id)
    desk.files.open_plan(home.file_id)
    page = desk.files.plans[home.file_id]
    qtbot.waitUntil(lambda: len(page.goals.widgets) == 1)
    page.goals.widgets[goal.id].remove.click()
    qtbot.waitUntil(lambda: says(desk) == "Verwijderd.")
    qtbot.waitUntil(lambda: not page.goals.widgets)
    assert desk.window.messages.retry.text() == "Ongedaan maken"
    desk.window.messages.retry.click()
    qtbot.waitUntil(lambda: len(page.goals.widgets) == 1)
    (row,) = home.services.plans.get(home.file_id).goals
    assert len(row.actions) == 1


@pytest.mark.parametrize("kind", ["goal", "action", "need"])
def test_every_act_that_removes_says_which_act_it_was(home, kind):
    services = home.services
    goal = services.plan_lines.add_goal(services.plans.start(home.file_id).id)
    made = {
        "goal": goal,
        "action": services.plan_lines.add_action(goal.id),
        "need": services.needs.add(home.file_id),
    }[kind]
    remove = {
        "goal": services.plan_lines.remove_goal,
        "action": services.plan_lines.remove_action,
        "need": services.needs.remove,
    }[kind]
    changes = remove(made.id)
    assert changes.removed == services.undo.last().id


# What closes, and what is refused.


def test_a_file_whose_opening_is_undone_is_closed(qtbot, home, desk):
    asked = home.services.registrations.start("Iemand")
    opened = home.services.registrations.open_file(asked.id)
    desk.registrations.open(asked.id)
    desk.files.open(opened.case_file_id)
    page = desk.files.pages[opened.case_file_id]
    qtbot.waitUntil(lambda: page.view is not None)
    press(desk)
    qtbot.waitUntil(lambda: opened.case_file_id not in desk.files.pages)
    qtbot.waitUntil(lambda: says(desk) == "Ongedaan gemaakt: Dossier gemaakt · Gezin Iemand")
    assert len(desk.window.messages.messages) == 1
    press(desk)  # and the registration itself
    qtbot.waitUntil(lambda: not any(isinstance(p, RegistrationPage) for p in pages(desk)))


def pages(desk):
    return desk.window.open_pages()


def test_what_is_refused_can_be_looked_at_and_both_texts_are_shown(qtbot, home, desk):
    change(home)
    with home.store.applying() as session:
        session.execute(
            text("UPDATE person SET phone = '06 2', _lv = _lv + 1 WHERE phone = '06 1'")
        )
    press(desk)
    qtbot.waitUntil(lambda: says(desk).startswith("Persoon: telefoon · Gezin Habte"))
    assert desk.window.messages.retry.text() == "Bekijken"
    desk.window.messages.retry.click()
    page = desk.window.stack.currentWidget()
    assert isinstance(page, LatestPage)
    qtbot.waitUntil(lambda: any(line.panel for line in page.lines.widgets.values()))
    line = next(line for line in page.lines.widgets.values() if line.panel)
    assert line.panel.now.text.accessibleName() == "06 2"
    assert line.panel.old.text.accessibleName() == "(leeg)"
    assert phone(home) == "06 2"


# Words.


def intents():
    folder = Path(wijkdesk.services.__file__).parent
    found = set()
    for file in folder.glob("*.py"):
        found |= set(re.findall(r'\.begin\("(\w+)"', file.read_text(encoding="utf-8")))
    return sorted(found - {"undo", "redo"})


def row(**how):
    values = {
        "id": None,
        "intent": "person_save",
        "entity": "person",
        "kind": "u",
        "values": (("phone", None, "06 1"),),
        "rows": 1,
        "at": None,
        "case_file_id": None,
        "title": None,
        "sent": True,
        "undone": False,
        "changed_since": False,
        "why": None,
    }
    return ActRow(**(values | how))


@pytest.mark.parametrize("intent", intents())
def test_every_act_has_words(qapp, intent):
    for kind in "iudb":
        assert act_words(row(intent=intent, kind=kind)).strip(": ")


def test_the_intents_are_found():
    assert {"person_save", "goal_remove", "file_open"} <= set(intents())


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_words(qapp, why):
    assert why_words(why).endswith(".")


def test_a_preview_shows_what_changed_and_never_a_number_of_a_person(qapp):
    assert preview_words(row()) == "(leeg) → “06 1”"
    hidden = row(values=(("bsn", None, "999900018"), ("bsn_status", "unknown", "stated")))
    assert preview_words(hidden) == ""
    assert preview_words(row(values=(("bsn", None, "999900018"),))) == ""
    assert preview_words(row(intent="goal_move")) == ""
    long = row(values=(("own_script", "a" * 200, date(2026, 1, 1).isoformat()),))
    assert len(preview_words(long)) < 100
