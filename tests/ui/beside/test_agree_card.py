"""Who agrees is noted beside the household, by keyboard, and belongs to one version."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wijkdesk.models.all import Membership
from wijkdesk.ui.beside.beside_page import BesidePage
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod

K = Qt.Key


@pytest.fixture
def page(qtbot, home, file_id, tasks, bus):
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    made = BesidePage(file_id, home.services, tasks, bus)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.view is not None and made.isActiveWindow())
    return made


def fix(qtbot, page):
    page.end.finish.setFocus()
    QTest.keyClick(page.end.finish, K.Key_Space)
    qtbot.waitUntil(page.end.agree.isVisible)


def line_of(page, name):
    person = next(p for p in page.view.people if p.name == name)
    return page.end.agree.lines.widgets[person.id]


def agreed(home, page):
    return home.services.plans.get(page.bench.case_file_id).agreed


def test_after_fixing_the_keyboard_is_at_the_first_and_an_answer_is_two_keys_and_a_press(
    qtbot, home, page
):
    assert not page.end.agree.isVisible()
    fix(qtbot, page)
    line = line_of(page, "Letay Habte")
    qtbot.waitUntil(line.answer.hasFocus)
    QTest.keyClick(line.answer, K.Key_Down)
    QTest.keyClick(line.answer, K.Key_Down)
    assert line.answer.value() is AgreementAnswer.WITH_REMARK
    QTest.keyClicks(line.remark, "Niet op woensdag.")
    QTest.keyClick(line.note, K.Key_Space)
    qtbot.waitUntil(lambda: line.noted is not None)
    (row,) = agreed(home, page)
    assert (row.person, row.answer, row.remark, row.method) == (
        "Letay Habte",
        AgreementAnswer.WITH_REMARK,
        "Niet op woensdag.",
        AgreementMethod.SPOKEN,
    )
    assert "Niet op woensdag." in line.fold.detail.text()
    assert not line.fold.is_open()


def test_without_an_answer_it_is_asked_beside_the_box_and_what_was_typed_stays(qtbot, home, page):
    fix(qtbot, page)
    line = line_of(page, "Samuel Tesfay")
    assert "Jonger dan 12" in line.fold.detail.text()
    line.fold.open()
    QTest.keyClicks(line.remark, "Hij wil voetballen.")
    line.note.click()
    assert line.answered.problem_text
    assert line.remark.text() == "Hij wil voetballen."
    assert agreed(home, page) == ()


def test_a_plan_that_changed_is_another_version_and_what_was_said_stays_with_the_first(
    qtbot, home, page
):
    fix(qtbot, page)
    first = page.view.fixed
    person = page.view.people[0]
    home.services.agreements.note(first.id, person.id, AgreementAnswer.NOT_AGREED)
    page.reason.setFocus()
    QTest.keyClicks(page.reason, "Nog iets erbij.")
    page.flush()
    qtbot.waitUntil(page.end.finish.isVisible)
    assert not page.end.agree.isVisible()
    fix(qtbot, page)
    qtbot.waitUntil(lambda: page.view.fixed is not None and page.view.fixed.id != first.id)
    assert line_of(page, person.name).noted is None
    assert [row.version_id for row in agreed(home, page)] == [first.id]


def test_what_is_typed_stays_when_a_colleague_notes_an_answer_of_the_same_person(qtbot, home, page):
    fix(qtbot, page)
    line = line_of(page, "Letay Habte")
    qtbot.waitUntil(line.answer.hasFocus)
    QTest.keyClicks(line.remark, "Niet op woensdag.")
    person = next(p for p in page.view.people if p.name == "Letay Habte")
    home.services.agreements.note(page.view.fixed.id, person.id, AgreementAnswer.AGREED)
    page.bench.announce_file()
    qtbot.waitUntil(lambda: line.noted is not None)
    assert line.remark.text() == "Niet op woensdag."
    assert line.fold.is_open()


def test_what_is_typed_of_who_moves_out_meanwhile_stays_and_can_be_noted(qtbot, home, page):
    fix(qtbot, page)
    line = line_of(page, "Samuel Tesfay")
    line.fold.open()
    QTest.keyClicks(line.remark, "Hij wil voetballen.")
    line.answer.set_value(AgreementAnswer.AGREED)
    view = home.services.files.look(page.bench.case_file_id)
    samuel = next(p for p in view.people if p.given_names == "Samuel")
    member = next(m for m in view.households[0].members if m.person_id == samuel.id)
    with home.store.applying() as session:
        session.get(Membership, member.membership_id).until = date.today() - timedelta(days=1)
    page.bench.announce_file()
    qtbot.waitUntil(page.end.finish.isVisible)  # with somebody less it is another version
    fix(qtbot, page)
    qtbot.waitUntil(lambda: "niet meer bij dit huishouden" in line.fold.detail.text())
    assert line.remark.text() == "Hij wil voetballen."
    line.note.click()
    qtbot.waitUntil(lambda: len(agreed(home, page)) == 1)
    qtbot.waitUntil(lambda: line not in page.end.agree.lines.widgets.values())
    assert agreed(home, page)[0].remark == "Hij wil voetballen."
