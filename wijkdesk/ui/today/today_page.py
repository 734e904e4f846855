"""The first page of the day: what asks for you now, later this week, and in the team."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.today import DueAction, ReferralRow, RequestRow, TodayService, TodayView
from wijkdesk.ui.back_card import BackCard
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.request_words import request_title
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.today.approvals_card import ApprovalsCard
from wijkdesk.ui.today.due_rows import later_row, silent_mark
from wijkdesk.ui.today.now_card import NowCard
from wijkdesk.ui.today.side_cards import ClashCard, InboxCard
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList


class TodayPage(Page):
    """`file_requested` carries a case file id, `registration_requested` that of a registration.

    `choice_requested` carries that of a choice between two texts, `referral_requested` the id of a
    file and that of a referral in it; `board_requested` wants all that ask for something.
    """

    file_requested = Signal(object)
    registration_requested = Signal(object)
    inbox_requested = Signal()
    conflicts_requested = Signal()
    choice_requested = Signal(object)
    evaluation_requested = Signal(object)
    plan_requested = Signal(object)
    referral_requested = Signal(object)
    board_requested = Signal()

    def __init__(
        self,
        today: TodayService,
        finish_action: Callable[[UUID, date], Changes],
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._today, self._finish_action, self._tasks = today, finish_action, tasks
        self._changes, self._say, self._now = changes, say, now
        self._turn = 0
        self._more = self._tasks_due = self._checks = self._transfers = self._terms_due = 0
        self._safety = 0
        self._ahead = 0
        self._view: TodayView | None = None
        self._files: dict[object, UUID] = {}
        self._referrals: frozenset[object] = frozenset()
        self.due = NowCard()
        self.later = Card(self.tr("Later deze week"))
        self.later_rows = RowList(self.tr("Later deze week"), dense=True)
        self.later_empty = EmptyState(
            self.tr("De komende zeven dagen staat er niets in de plannen.")
        )
        self.back = BackCard()
        self.approvals = ApprovalsCard()
        self.inbox = InboxCard()
        self.silent = Card(self.tr("Nog geen antwoord"), self.tr("Op het bord"))
        self.silent_rows = RowList(self.tr("Nog geen antwoord"))
        self.silent_empty = EmptyState(self.tr("Op elke vraag is op tijd geantwoord."))
        self.clashes = ClashCard()

        self.set_header(_capital(full_day_text(self._now().date())))
        self.later.add_list(self.later_rows)
        self.later.add(self.later_empty)
        self.silent.add_list(self.silent_rows)
        self.silent.add(self.silent_empty)
        self.add_work(self.due)
        self.add_work(self.approvals)
        self.add_work(self.back)
        self.add_work(self.later)
        for card in (self.clashes, self.inbox, self.silent):
            self.add_side(card)
        for empty in (self.later_empty, self.silent_empty):
            empty.setContentsMargins(0, 0, 0, px(12))
            empty.hide()

        self.due.opened.connect(self._open_file_of)
        self.due.finished.connect(self._finish)
        self.later_rows.opened.connect(self._open_file)
        self.back.wanted.connect(self.evaluation_requested)
        self.approvals.wanted.connect(self.plan_requested)
        self.silent_rows.opened.connect(self._open_asked)
        self.silent.action.clicked.connect(self.board_requested)
        self.inbox.waiting.opened.connect(self.registration_requested)
        self.inbox.action.clicked.connect(self.inbox_requested)
        self.clashes.decide.clicked.connect(self.conflicts_requested)
        self.clashes.asked_opened.connect(self.choice_requested)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    @Slot()
    def look_again(self) -> None:
        """Read the day anew; an answer to an older question is left out."""
        self._turn += 1
        day = self._now().date()
        done = partial(self._show, self._turn, day)
        work = partial(self._today.view, day)
        self._tasks.run(self, work, done, partial(tell, self._say), "read")

    @Slot(object)
    def count_more(self, more: int) -> None:
        """What a card that looks for itself asks of this worker, in the line below the day."""
        self._more = more
        if self._view is not None:
            self.set_header(self.title.text(), self._summary(self._view))

    @Slot(object)
    def count_tasks(self, due: int) -> None:
        """The tasks that cannot wait, as the card beside this page counts them."""
        self._tasks_due = due
        self.count_more(self._more)

    @Slot(object)
    def count_checks(self, due: int) -> None:
        """Who waits and is to be asked how it goes, as the card for that counts them."""
        self._checks = due
        self.count_more(self._more)

    @Slot(object)
    def count_transfers(self, asked: int) -> None:
        """What is asked to be handed over and waits for an answer of this worker."""
        self._transfers = asked
        self.count_more(self._more)

    @Slot(object)
    def count_terms(self, due: int) -> None:
        """The terms that end today or are over, as the card for that counts them."""
        self._terms_due = due
        self.count_more(self._more)

    @Slot(object)
    def count_ahead(self, due: int) -> None:
        """What changes by law today, and who still has to hear that sharing stopped."""
        self._ahead = due
        self.count_more(self._more)

    @Slot(object)
    def count_safety(self, due: int) -> None:
        """What cannot be left because of somebody's safety."""
        self._safety = due
        self.count_more(self._more)

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, turn: int, day: date, view: TodayView) -> None:
        if turn != self._turn:
            return
        self._view = view
        self.set_header(_capital(full_day_text(day)), self._summary(view))
        self._files = {action.action_id: action.case_file_id for action in view.later}
        self._files |= {referral.id: referral.case_file_id for referral in view.waiting}
        self.due.show_actions(view.due, day)
        self.back.show_plans(view.evaluations, day)
        self.approvals.show_errands(view.approvals, self._now())
        self.later_rows.set_rows(later_row(action, day) for action in view.later)
        self.later_empty.setVisible(not view.later)
        count = len(view.later)
        self.later.set_note(self.tr("%n actie(s)", "", count) if count else "")
        self._files |= {row.id: row.case_file_id for row in view.requests}
        asked = [_asked_row(row, day) for row in view.requests]
        self._files |= {
            row.id: row.case_file_id for row in (*view.doubles, *view.to_tell, *view.over)
        }
        asked_of = (*view.waiting, *view.doubles, *view.to_tell, *view.over)
        self._referrals = frozenset(row.id for row in asked_of)
        self.silent.action.setVisible(bool(view.waiting))
        twice = [_choice_row(row, _twice(row)) for row in view.doubles]
        told = [_choice_row(row, _withdrawn()) for row in view.to_tell]
        said = {row.id for row in (*view.doubles, *view.to_tell)}
        over = [_choice_row(row, _over()) for row in view.over if row.id not in said]
        said |= {row.id for row in view.over}
        silent = [_silent_row(one, day) for one in view.waiting if one.id not in said]
        self.silent_rows.set_rows([*twice, *told, *over, *silent, *asked])
        self.silent_empty.setVisible(not (view.waiting or asked or twice or told or over))
        self.inbox.show_registrations(view.registrations)
        self.clashes.show_choices(view.conflicts, view.asked)
        # An empty card would say that nothing waits, and nobody knows that now.
        self.columns.setVisible(not view.closed)

    def _summary(self, view: TodayView) -> str:
        if view.closed:
            return self.tr("De dossiers zijn dicht. Maak verbinding: dan ziet u weer wat er wacht.")
        urgent = sum(row.is_urgent and row.assigned_to is None for row in view.registrations)
        asking = len(view.due) + len(view.waiting) + len(view.requests) + view.conflicts + urgent
        asking += sum(one.day <= self._now().date() for one in view.evaluations)
        waiting = {one.id for one in view.waiting}
        asking += len({one.id for one in (*view.doubles, *view.over)} - waiting)
        asking += len(view.to_tell) + self._checks + self._transfers + self._terms_due
        asking += self._safety + self._more + self._tasks_due + self._ahead + len(view.approvals)
        if not asking:
            return self.tr("Niets vraagt vandaag om u. Tijd om vooruit te kijken.")
        return self.tr("%n ding(en) vragen vandaag om u. De rest kan wachten.", "", asking)

    @Slot(object)
    def _finish(self, action: DueAction) -> None:
        work = partial(self._finish_action, action.action_id, self._now().date())
        done = partial(self._tell_finished, action.text)
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _tell_finished(self, text: str, changes: Changes) -> None:
        self._say(self.tr("Gedaan: %1").replace("%1", text), "ok")
        self._changes.changed.emit(changes)

    @Slot(object)
    def _open_file_of(self, action: DueAction) -> None:
        self.file_requested.emit(action.case_file_id)

    @Slot(object)
    def _open_asked(self, key: object) -> None:
        """A referral, or what was asked of the back office."""
        if key in self._referrals:
            self.referral_requested.emit((self._files[key], key))
        else:
            self._open_file(key)

    @Slot(object)
    def _open_file(self, key: object) -> None:
        self.file_requested.emit(self._files[key])


def _silent_row(referral: ReferralRow, today: date) -> Row:
    mark = (silent_mark(referral.reply_due, today),) if referral.reply_due else ()
    return Row(referral.id, referral.provision_name, referral.file_title, chips=mark)


def _choice_row(row: ReferralRow, words: str) -> Row:
    return Row(row.id, row.provision_name, row.file_title, chips=(Mark(words, "warn"),))


def _twice(row: ReferralRow) -> str:
    if not row.next_steps:
        return QCoreApplication.translate("Today", "niet meer gevraagd: kies")
    return QCoreApplication.translate("Today", "twee keer gevraagd: kies")


def _withdrawn() -> str:
    return QCoreApplication.translate("Today", "delen ingetrokken: vertel het")


def _over() -> str:
    return QCoreApplication.translate("Today", "weg: gaat het door?")


def _asked_row(row: RequestRow, today: date) -> Row:
    marks = (silent_mark(row.due, today),) if row.due else ()
    said = QCoreApplication.translate("Today", "Backoffice: %1").replace("%1", request_title(row))
    return Row(row.id, said, row.file_title, chips=marks)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
