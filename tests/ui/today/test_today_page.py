"""The first page of the day, on a real store with one family and its plan."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.house import shared
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.ui.today.due_rows import late_mark, silent_mark
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.vocabulary import ActionStatus, ReferralStatus, Urgency

TODAY = datetime.now().astimezone().date()


def now():
    return datetime.now().astimezone()


@pytest.fixture
def case_file(file_id):
    return file_id


@pytest.fixture
def page(qtbot, home, tasks, bus, said):
    services = home.services
    made = TodayPage(services.today, services.plan_lines.finish_action, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    made.resize(1040, 760)
    return made


@pytest.fixture
def plan(home, case_file):
    """Three actions: late, today and in three days."""
    lines = home.services.plan_lines
    started = home.services.plans.start(case_file)
    goal = lines.add_goal(started.id)
    lines.save_goal(goal.id, {}, {"text": "Samuel slaapt door"})
    for words, days in (("Bellen", -3), ("Praten met juf", 0), ("Taalmaatje", 3)):
        action = lines.add_action(goal.id)
        typed = {"text": words, "doer_name": "mevrouw Habte", "due": TODAY + timedelta(days)}
        lines.save_action(action.id, {}, typed)
    return started.id


def show(qtbot, page):
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: bool(page.context.text()))


def details(rows):
    return [row.detail for row in rows.rows()]


def test_what_is_late_and_what_is_due_today_come_first(qtbot, page, plan):
    show(qtbot, page)
    assert details(page.due.due) == ["Bellen · mevrouw Habte", "Praten met juf · mevrouw Habte"]
    assert details(page.later_rows) == ["Taalmaatje · mevrouw Habte"]
    late, today = page.due.due.rows()
    assert late.chips[0].tone == "bad"
    assert "3" in late.chips[0].text
    assert today.chips[0].text == "vandaag"
    assert page.context.text().startswith("2 ")


def test_the_space_bar_marks_an_action_done(qtbot, home, page, plan, said, case_file):
    show(qtbot, page)
    page.due.due.setFocus()
    qtbot.keyClick(page.due.due, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: details(page.due.due) == ["Praten met juf · mevrouw Habte"])
    assert said == [("Gedaan: Bellen", "ok")]
    action = home.services.plans.get(case_file).goals[0].actions[0]
    assert (action.status, action.done_on) == (ActionStatus.DONE, TODAY)
    assert page.due.due.current_key() is not None


def test_the_button_says_which_action_it_marks_done(qtbot, page, plan):
    show(qtbot, page)
    page.due.due.setFocus()
    assert page.due.finish.accessibleName().endswith("Bellen")
    qtbot.keyClick(page.due.due, Qt.Key.Key_Down)
    assert page.due.finish.accessibleName().endswith("Praten met juf")
    qtbot.mouseClick(page.due.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: details(page.due.due) == ["Bellen · mevrouw Habte"])


def test_enter_opens_the_family(qtbot, page, plan, case_file):
    show(qtbot, page)
    for rows in (page.due.due, page.later_rows):
        rows.setFocus()
        with qtbot.waitSignal(page.file_requested) as asked:
            qtbot.keyClick(rows, Qt.Key.Key_Return)
        assert asked.args == [case_file]


def test_a_day_without_anything_is_said_kindly(qtbot, page):
    show(qtbot, page)
    assert page.context.text() == "Niets vraagt vandaag om u. Tijd om vooruit te kijken."
    for empty in (page.due.nothing, page.later_empty, page.silent_empty, page.inbox.nothing):
        assert empty.isVisible()
    assert not page.due.foot.isVisible()
    assert not page.clashes.isVisible()


def test_the_inbox_of_the_team_stands_beside_it(qtbot, home, page):
    row = home.services.registrations.start("Mw. P.")
    home.services.registrations.save(row.id, {}, {"urgency": Urgency.U1})
    show(qtbot, page)
    shown = page.inbox.waiting.rows()[0]
    assert shown.title == "Mw. P."
    assert shown.chips[0].text.startswith("uiterlijk ")
    assert "binnen 3 werkdagen" in shown.said()
    with qtbot.waitSignal(page.registration_requested) as asked:
        page.inbox.waiting.setFocus()
        qtbot.keyClick(page.inbox.waiting, Qt.Key.Key_Return)
    assert asked.args == [row.id]
    with qtbot.waitSignal(page.inbox_requested):
        qtbot.mouseClick(page.inbox.action, Qt.MouseButton.LeftButton)


def test_a_referral_without_an_answer_asks_for_attention(qtbot, home, page, case_file):
    services = home.services
    provision = services.directory.find("taalmaatje")[0]
    referral = services.referrals.prepare(case_file, provision.id)
    sent = TODAY - timedelta(days=10)
    services.referrals.save(referral.id, {}, {"reply_due": TODAY - timedelta(days=2)})
    services.referrals.step(referral.id, ReferralStatus.READY, sent)
    shared(services, referral.id)
    services.referrals.step(referral.id, ReferralStatus.SENT, sent)
    show(qtbot, page)
    shown = page.silent_rows.rows()[0]
    assert shown.title == "Taalmaatje"
    assert "2" in shown.chips[0].text
    assert page.context.text().startswith("1 ")
    with qtbot.waitSignal(page.referral_requested) as asked:
        page.silent_rows.opened.emit(shown.key)
    assert asked.args == [(case_file, referral.id)]
    with qtbot.waitSignal(page.board_requested):
        qtbot.mouseClick(page.silent.action, Qt.MouseButton.LeftButton)


def test_texts_that_clash_bring_a_card_with_a_way_to_choose(qtbot, page):
    show(qtbot, page)
    page.clashes.show_choices(2, ())
    assert page.clashes.isVisible()
    with qtbot.waitSignal(page.conflicts_requested):
        qtbot.mouseClick(page.clashes.decide, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("days", "tone"), [(0, "accent"), (1, "bad"), (30, "bad")])
def test_how_late_something_is_stands_in_words(days, tone):
    mark = late_mark(TODAY - timedelta(days=days), TODAY)
    assert mark.tone == tone
    assert mark.text == "vandaag" or str(days) in mark.text
    assert silent_mark(TODAY - timedelta(days=days), TODAY).text


def test_everything_has_a_name_and_room(qtbot, home, page, plan):
    home.services.registrations.start("Mw. P.")
    show(qtbot, page)
    page.clashes.show_choices(1, ())
    assert not unnamed(page)
    assert not small(page)
    assert not clipped(page)
