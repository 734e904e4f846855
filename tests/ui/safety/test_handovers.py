"""A handover of Veilig Thuis by typing: noted, taken up, put in a file, told on Vandaag, done."""

from datetime import date

from PySide6.QtCore import Qt

from tests.house import shared
from tests.ui.accessible import unnamed
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.today.safety_card import SafetyCard
from wijkdesk.vocabulary import (
    MeldcodeStep,
    PlanForm,
    ReferralStatus,
    SafetyFlagKind,
    Sender,
    Urgency,
)

LEFT = Qt.MouseButton.LeftButton


def today_card(qtbot, desk, count):
    desk.window.open_place("today")
    card = desk.window.page("today").findChild(SafetyCard)
    qtbot.waitUntil(lambda: len(card.rows.rows()) == count)
    return card


def test_from_the_inbox_into_a_file_until_it_is_done(qtbot, home, desk, file_id):
    desk.window.open_place("inbox")
    qtbot.mouseClick(desk.window.page("inbox").handovers, LEFT)
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(page.empty.isVisible)
    qtbot.mouseClick(page.add, LEFT)
    qtbot.waitUntil(lambda: len(page.folds.widgets) == 1)
    fold = next(iter(page.folds.widgets.values()))
    qtbot.waitUntil(fold.is_open)
    qtbot.keyClicks(fold.editor.boxes["household"].box, "Habte")
    fold.flush()
    handed = home.services.vt_handovers
    qtbot.waitUntil(lambda: handed.queue().open[0].household == "Habte")
    assert "told" not in fold.editor.boxes  # with the team no word of what happened
    card = today_card(qtbot, desk, 1)
    card.rows.opened.emit(card.rows.rows()[0].key)
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget() is page)
    assert home.services.me.name in fold.seen_by.text()
    qtbot.mouseClick(fold.register, LEFT)
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget().key.startswith("registration:"))
    asked = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: asked.form.name_box.text() == "Habte")
    assert asked.source.sender_box.value() is Sender.VEILIG_THUIS
    qtbot.mouseClick(asked.open_file, LEFT)
    qtbot.waitUntil(lambda: handed.queue().open[0].asked_file_id is not None)
    opened = handed.queue().open[0].asked_file_id
    qtbot.waitUntil(lambda: opened in desk.files.pages)
    desk.safety.handovers()
    qtbot.waitUntil(lambda: fold.into.value() == opened)  # the file that came of it stands ready
    assert not fold.register.isVisible()
    assert fold.to_registration.isVisible()
    fold.into.set_value(file_id)
    qtbot.mouseClick(fold.put, LEFT)
    qtbot.waitUntil(lambda: fold not in page.folds.widgets.values())
    qtbot.waitUntil(lambda: len(page.folds.widgets) == 1)
    placed = next(iter(page.folds.widgets.values()))
    placed.begin()
    qtbot.keyClicks(placed.editor.boxes["told"].box, "De buren belden.")
    placed.flush()
    qtbot.keyClicks(placed.term, "Vader slaapt elders.")
    qtbot.mouseClick(placed.add_term, LEFT)
    qtbot.waitUntil(lambda: "Vader slaapt elders." in placed.agreed.text())
    assert placed.term.text() == ""
    assert handed.queue().open[0].told == "De buren belden."
    assert unnamed(page) == []
    placed.ending.open()
    qtbot.keyClicks(placed.ending.reason, "Teruggekoppeld.")
    qtbot.mouseClick(placed.ending.ways["close"], LEFT)
    qtbot.waitUntil(lambda: page.done.isVisible() and page.empty.isVisible())
    today_card(qtbot, desk, 0)


def test_a_step_of_the_meldcode_leads_on_and_flags_ask_for_more(qtbot, home, desk, file_id):
    services = home.services
    check = services.safety.start(file_id)
    step = services.safety.add_step(check, MeldcodeStep.DECIDE)
    services.safety.save_step(step, {}, {"reported_on": date.today(), "text": "Gemeld."})
    services.safety.save(check, {}, {"next_on": date.today()})
    services.safety_marks.put_up(file_id, SafetyFlagKind.ACUTE)
    desk.changes.changed.emit(EVERYTHING)
    card = today_card(qtbot, desk, 1)
    card.rows.opened.emit(card.rows.rows()[0].key)
    qtbot.waitUntil(lambda: file_id in desk.files.pages)
    tab = desk.files.pages[file_id].safety
    qtbot.waitUntil(lambda: len(tab.checks.widgets) == 1)
    part = next(iter(tab.checks.widgets.values())).parts[MeldcodeStep.DECIDE]
    fold = part.folds.widgets[step]
    qtbot.waitUntil(fold.follow.isVisible)
    qtbot.mouseClick(fold.follow, LEFT)
    qtbot.waitUntil(lambda: len(tab.handovers.folds.widgets) == 1)
    made = next(iter(tab.handovers.folds.widgets.values()))
    qtbot.waitUntil(made.is_open)
    assert made.editor.boxes["told"].box.toPlainText() == "Gemeld."
    services.plans.start(file_id)
    desk.files.open_plan(file_id)
    plan = desk.files.plans[file_id]
    qtbot.waitUntil(plan.choice.unsafe.isVisible)
    assert "acuut onveilig" in plan.choice.unsafe.text()
    assert plan.choice.box.value() is PlanForm.LIGHT
    referral = services.referrals.prepare(file_id, services.directory.find("taal")[0].id)
    shared(services, referral.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        services.referrals.step(referral.id, status, date.today())
    desk.referrals.waiting()
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: len(page.folds.widgets) == 1)
    wait = next(iter(page.folds.widgets.values()))
    wait.open()
    qtbot.waitUntil(wait.offered.isVisible)
    qtbot.mouseClick(wait.offered, LEFT)
    assert wait.urgency.value() is Urgency.U0
