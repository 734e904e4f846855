"""Referrals of a file: every step noted with its day, so that nobody waits unseen."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.house import shared
from wijkdesk.services.changes import of_file
from wijkdesk.ui.files.referral_over import ProvisionOver
from wijkdesk.vocabulary import HandoverPointKind, ReferralStatus, RefusalReason, RefusedBy

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def referral(home, file_id):
    provision = home.services.directory.find("taal")[0]
    return home.services.referrals.prepare(file_id, provision.id, question="Elke week oefenen")


@pytest.fixture
def fold(qtbot, referral, page, bus, file_id):
    page.show_tab("referrals")
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: referral.id in page.referrals.rows.widgets)
    return page.referrals.rows.widgets[referral.id]


def chips(fold):
    return [fold.chips.itemAt(n).widget().text() for n in range(fold.chips.count())]


def step(qtbot, fold, status):
    if not fold.is_open():
        qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fold.step.status.set_value(status)
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)


def test_a_referral_says_to_whom_and_where_it_stands(fold, referral):
    assert fold.title.text() == "Taalmaatje"
    assert referral.reply_code in fold.detail.text()
    assert "Stichting Samen Verder" in fold.detail.text()
    assert chips(fold) == ["Concept vandaag", "Informeel"]


def test_after_an_answer_one_press_says_whether_the_entry_held(qtbot, fold, home, file_id):
    row = home.services.files.look(file_id).referrals[0]
    shared(home.services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        home.services.referrals.step(row.id, status, date.today(), "brief")
    fold._bench.announce_file()  # noqa: SLF001 - as after a change
    qtbot.waitUntil(lambda: chips(fold)[0] == "Verstuurd vandaag")
    assert not fold.facts.isVisible()
    step(qtbot, fold, ReferralStatus.RECEIVED)
    qtbot.waitUntil(fold.facts.isVisible)
    qtbot.mouseClick(fold.facts.no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not fold.facts.isVisible())
    assert home.services.directory.get(row.provision_id).wrong.on == date.today()


def test_of_a_concept_the_keyboard_begins_at_what_may_be_shared(qtbot, page, fold, referral):
    fold.toggle.setFocus()
    qtbot.keyClick(fold.toggle, Qt.Key.Key_Return)
    share = fold.work.share
    qtbot.waitUntil(share.isVisible)
    qtbot.waitUntil(share.first().hasFocus)
    assert share.party.text() == "Stichting Samen Verder"
    assert share.party.cursorPosition() == 0
    share.purpose.setFocus()
    page.referrals.show_view(page.view)  # news takes the keyboard from nobody
    assert share.purpose.hasFocus()
    fold.close_form()
    page.referrals.open_one(referral.id)
    qtbot.waitUntil(lambda: share.isAncestorOf(QApplication.focusWidget()))


def test_the_letter_is_asked_for(qtbot, page, fold, referral):
    with qtbot.waitSignal(page.letter_requested) as asked:
        qtbot.mouseClick(fold.letter, Qt.MouseButton.LeftButton)
    assert asked.args == [referral.id]


def test_a_step_is_noted_with_its_day_and_road(qtbot, fold, home, file_id):
    shared(home.services, home.services.files.look(file_id).referrals[0].id)
    step(qtbot, fold, ReferralStatus.READY)
    qtbot.waitUntil(lambda: chips(fold)[0] == "Klaar om te versturen vandaag")
    assert not fold.is_open()
    assert QApplication.focusWidget() is fold.toggle
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fold.step.status.set_value(ReferralStatus.SENT)
    fold.step.day.setFocus()
    fold.step.day.selectAll()
    qtbot.keyClicks(fold.step.day, "gisteren")
    typed = fold.step.typed
    assert not typed.holds
    qtbot.keyClicks(fold.step.route, "brief")
    assert typed.holds
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chips(fold)[0] == "Verstuurd gisteren")
    assert not typed.holds, "then the page may be closed"
    row = home.services.files.look(file_id).referrals[0]
    assert row.status_on == date.today() - timedelta(days=1)
    assert any("antwoord verwacht" in words for words in chips(fold))


def test_withdrawing_asks_why_beside_the_box(qtbot, fold, home, file_id):
    step(qtbot, fold, ReferralStatus.WITHDRAWN)
    reason = fold.step.fields["reason"]
    qtbot.waitUntil(lambda: bool(reason.problem_text))
    assert reason.isVisible()
    qtbot.keyClicks(fold.step.reason, "Letay heeft al hulp")
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Reden: Letay heeft al hulp" in fold.detail.text())
    assert fold.toggle.text() == "Bekijken"
    fold.toggle.setFocus()
    qtbot.keyClick(fold.toggle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Ingetrokken" in fold.work.past.text())
    assert not fold.step.isVisible()
    assert fold.toggle.hasFocus()  # what is put away takes no keys


def test_a_refusal_says_who_and_why_from_the_list_of_who_said_no(
    qtbot, page, fold, home, file_id, bus
):
    row = home.services.files.look(file_id).referrals[0]
    shared(home.services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        home.services.referrals.step(row.id, status, date.today())
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: chips(fold)[0] == "Verstuurd vandaag")
    step(qtbot, fold, ReferralStatus.REFUSED)
    by = fold.step.fields["refused_by"]
    qtbot.waitUntil(lambda: bool(by.problem_text))
    assert not fold.step.fields["reason_code"].isVisible()
    fold.step.refused_by.set_value(RefusedBy.CLIENT)
    assert RefusalReason.FULL not in fold.step.code.values
    fold.step.code.set_value(RefusalReason.TOO_FAR)
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)
    assert not fold.other.isVisible()
    qtbot.waitUntil(lambda: "Reden: De cliënt: Te ver weg" in fold.detail.text())
    with qtbot.waitSignal(page.referral_requested) as asked:  # a refusal is no dead end
        qtbot.keyClick(fold.other, Qt.Key.Key_Return)
    assert asked.args == [file_id]


def test_what_leaves_is_laid_down_before_it_is_sent_and_can_be_withdrawn(qtbot, fold, home, bus):
    step(qtbot, fold, ReferralStatus.READY)
    qtbot.waitUntil(lambda: chips(fold)[0] == "Klaar om te versturen vandaag")
    step(qtbot, fold, ReferralStatus.SENT)
    status = fold.step.fields["status"]
    qtbot.waitUntil(lambda: "Leg eerst vast" in status.problem_text)
    share = fold.work.share
    qtbot.waitUntil(share.isVisible)
    assert "Er staat niemand in" in share.preview.text()
    qtbot.mouseClick(share.lay, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(share.fields["purpose"].problem_text))
    qtbot.keyClicks(share.purpose, "taal oefenen")
    share.person.setCurrentIndex(0)
    share.agreed_on.set_day(date.today())
    qtbot.mouseClick(share.lay, Qt.MouseButton.LeftButton)
    shared_now = fold.work.shared
    qtbot.waitUntil(shared_now.isVisible)
    qtbot.waitUntil(lambda: not share.isVisible())
    assert "mag dit weten voor: taal oefenen" in shared_now.what.text()
    texts = fold.work.texts
    qtbot.waitUntil(texts.isVisible)
    qtbot.keyClick(fold.step.route, Qt.Key.Key_E, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Onderwerp: Vraag om Taalmaatje" in texts.text.text())
    assert QApplication.clipboard().text() == texts.text.text()
    assert "Klaar om te versturen" in fold.work.past.text()
    (kept,) = home.services.papers.of_file(home.services.files.mine()[0].case_file_id)
    assert home.services.papers.text(kept.id) == texts.text.text()
    shared_now.withdraw.setFocus()
    qtbot.keyClick(shared_now.withdraw, Qt.Key.Key_Space)
    qtbot.waitUntil(shared_now.told.hasFocus)
    assert "Stichting Samen Verder" in shared_now.what.text()
    qtbot.keyClicks(shared_now.told, "Ria gebeld")
    qtbot.keyClick(shared_now.told, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shared_now.isVisible())
    point = fold.work.handover.ticks[HandoverPointKind.CLIENT_INFORMED]
    qtbot.keyClick(point, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "(vandaag)" in point.text())


def test_a_day_that_cannot_be_read_is_told_beside_the_box(qtbot, fold):
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fold.step.day.setText("ooit")
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)
    assert "begrijpen wij niet" in fold.step.fields["on"].problem_text


def test_a_late_answer_is_the_next_step_and_told_once(
    qtbot, page, fold, home, bus, file_id, referral
):
    long_ago = date.today() - timedelta(days=20)
    home.services.plans.fix(_plan_with_goal(home, file_id))
    shared(home.services, referral.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        home.services.referrals.step(referral.id, status, long_ago)
    need = home.services.needs.add(file_id)
    home.services.needs.save(need.id, {}, {"nature": "taal", "amount": "elke week"})
    bus.changed.emit(of_file(file_id))
    step_card = page.overview.step
    qtbot.waitUntil(lambda: step_card.what.text() == "Vraag na bij Stichting Samen Verder")
    waits = page.referrals.waits.folds
    late = lambda at: [words for words in chips(at) if "had er" in words]  # noqa: E731
    qtbot.waitUntil(lambda: referral.id in waits.widgets and bool(late(waits.widgets[referral.id])))
    assert not late(fold)


def _plan_with_goal(home, file_id):
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Ik wil de brieven lezen."})
    return plan.id


def test_an_answer_opens_its_referral_by_code_and_a_wrong_sign_is_told(qtbot, page, fold, referral):
    reply = page.referrals.reply
    qtbot.keyClicks(
        reply.code, f"{referral.reply_code[:-1]}{'0' if referral.reply_code[-1] != '0' else '1'}"
    )
    qtbot.keyClick(reply.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Deze code klopt niet" in reply.field.problem_text)
    reply.code.setText(referral.reply_code.lower())
    qtbot.keyClick(reply.code, Qt.Key.Key_Return)
    qtbot.waitUntil(fold.is_open)
    assert fold.step.route.text() == "antwoordstrook"


def test_of_two_that_ask_the_same_the_regisseur_keeps_one(
    qtbot, page, fold, home, bus, file_id, referral
):
    need = home.services.needs.add(file_id)
    home.services.needs.save(need.id, {}, {"nature": "taal", "amount": "elke week"})
    other = home.services.referrals.prepare(file_id, referral.provision_id, need.id)
    home.services.referrals.save(referral.id, {}, {"need_id": need.id})
    bus.changed.emit(of_file(file_id))
    twice = page.referrals.twice
    qtbot.waitUntil(twice.isVisible)
    assert len(twice.choices) == 2
    qtbot.keyClicks(twice.reason, "Yusuf vroeg het ook")
    keep = next(one for one in twice.choices if other.reply_code in one.text())
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Yusuf vroeg het ook" in fold.detail.text())
    qtbot.waitUntil(lambda: not twice.isVisible())


@pytest.mark.parametrize("again", [True, False])
def test_when_two_each_kept_another_one_it_is_asked_whether_somebody_asks(
    qtbot, page, fold, home, bus, referral, again
):
    file_id = referral.case_file_id
    need = home.services.needs.add(file_id)
    home.services.needs.save(need.id, {}, {"nature": "taal", "amount": "elke week"})
    other = home.services.referrals.prepare(file_id, referral.provision_id, need.id)
    home.services.referrals.save(referral.id, {}, {"need_id": need.id})
    for keep in (referral, other):
        home.services.referral_replies.keep_one(keep.id, [referral.id, other.id], "dubbel")
    bus.changed.emit(of_file(file_id))
    twice = page.referrals.twice
    qtbot.waitUntil(twice.isVisible)
    assert "Niemand vraagt nu nog om Taalmaatje." in twice.what.text()
    assert not twice.reason_field.isVisible()
    begins = (
        f"Vraag opnieuw, zoals die van Noor de Wit · {other.reply_code}" if again else "Niemand"
    )
    choice = next(one for one in twice.choices if one.text().startswith(begins))
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not twice.isVisible())
    statuses = [row.status for row in home.services.files.look(file_id).referrals]
    assert statuses.count(ReferralStatus.WITHDRAWN) == 2
    assert statuses.count(ReferralStatus.CONCEPT) == again


def test_a_day_before_the_step_before_is_asked_once_and_then_kept(qtbot, fold, home, file_id):
    row = home.services.files.look(file_id).referrals[0]
    shared(home.services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        home.services.referrals.step(row.id, status, date.today())
    fold._bench.announce_file()  # noqa: SLF001 - as after a change
    qtbot.waitUntil(lambda: chips(fold)[0] == "Verstuurd vandaag")
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    fold.step.status.set_value(ReferralStatus.RECEIVED)
    fold.step.day.set_day(date.today() - timedelta(days=1))
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)
    assert "Klopt deze dag?" in fold.step.fields["on"].problem_text
    assert home.services.files.look(file_id).referrals[0].status is ReferralStatus.SENT
    qtbot.mouseClick(fold.step.note, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chips(fold)[0] == "Ontvangen gisteren")
    assert "dag ligt vóór een eerdere stap" in chips(fold)


def test_of_a_child_of_thirteen_the_card_says_who_has_still_to_answer(
    qtbot, page, home, bus, file_id
):
    samuel = next(p for p in home.services.files.look(file_id).people if p.given_names == "Samuel")
    born = date.today() - timedelta(days=13 * 366)
    home.services.people.save(samuel.id, {"birth_date": samuel.birth_date}, {"birth_date": born})
    provision = home.services.directory.find("taal")[0]
    row = home.services.referrals.prepare(file_id, provision.id, person_id=samuel.id)
    page.show_tab("referrals")
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: row.id in page.referrals.rows.widgets)
    fold = page.referrals.rows.widgets[row.id]
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    share, consent = fold.work.share, fold.work.consent
    qtbot.waitUntil(share.isVisible)
    qtbot.keyClicks(share.purpose, "taal oefenen")
    share.person.set_value(samuel.id)
    share.agreed_on.set_day(date.today())
    share.lay.setFocus()
    qtbot.keyClick(share.lay, Qt.Key.Key_Space)
    qtbot.waitUntil(consent.who.hasFocus)  # whom to ask next comes before any step
    assert "Samuel" in consent.said.text()
    assert "Nog niet gevraagd: Letay" in consent.open.text()
    assert consent.who.currentText().startswith("Letay")
    qtbot.mouseClick(consent.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Letay" in consent.said.text())
    assert not consent.open.isVisible()
    assert home.services.referral_sharing.view(row.id).may_leave


def test_nothing_of_a_referral_shows_as_a_window_of_its_own(qtbot, fold, referral):
    """It would take the keyboard, and show what is asked for a moment beside the program."""
    before = set(QApplication.topLevelWidgets())
    over = ProvisionOver(replace(fold._row, provision_over=True), fold._bench)  # noqa: SLF001
    qtbot.addWidget(over)
    assert not over.isVisible()
    assert not [w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible()]


def test_a_question_is_handed_to_another_team_with_its_card(qtbot, fold, home, file_id, referral):
    qtbot.mouseClick(fold.toggle, Qt.MouseButton.LeftButton)
    transfer = fold.work.transfer
    qtbot.waitUntil(transfer.ask.isVisible)
    qtbot.mouseClick(transfer.ask, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: transfer.team.count() > 0)
    transfer.again.box.setText("vier woorden op rij")
    qtbot.mouseClick(transfer.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(transfer.fields["team"].problem_text))
    transfer.team.setCurrentIndex(0)
    qtbot.keyClicks(transfer.question, "Neemt u deze vraag over?")
    transfer.told_on.set_day(date.today())
    transfer.again.box.setText("vier woorden op rij")
    qtbot.mouseClick(transfer.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(transfer.back.isVisible)
    (row,) = home.services.transfers.of_file(file_id)
    assert (row.referral_id, row.question) == (referral.id, "Neemt u deze vraag over?")
    assert "Wacht op antwoord" in transfer.told.text()
    qtbot.mouseClick(transfer.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Ingetrokken" in transfer.told.text())
