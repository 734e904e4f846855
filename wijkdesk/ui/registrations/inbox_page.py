"""The inbox of the team: whose question waits, how urgent it is and since when."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import RegistrationRow
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.due_words import due_mark
from wijkdesk.ui.language import day_text, moment_text
from wijkdesk.ui.registrations.place_box import Where
from wijkdesk.ui.registrations.walk_in_card import WalkInCard
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.urgency_words import urgency_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RegistrationKind, Sender


class InboxPage(Page):
    """`registration_requested` carries the id of a registration."""

    registration_requested = Signal(object)
    new_requested = Signal()
    arrive_requested = Signal()

    def __init__(
        self,
        services: Services,
        where: Callable[[], Where],
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._registrations, self._tasks = services.registrations, tasks
        self._me = services.me.worker_id
        self._say, self._now = say, now
        self._turn = 0
        self.waiting = RowList(self.tr("Aanmeldingen"))
        self.nothing = EmptyState(
            self.tr("Er wacht geen aanmelding. Komt iemand met een vraag? Begin hier."),
            self.tr("Nieuwe aanmelding"),
        )
        self.card = Card(self.tr("Wacht op iemand van het team"))
        self.advice = Card(self.tr("Kort advies van de laatste zeven dagen"))
        self.given = RowList(self.tr("Kort advies"), dense=True)

        self.set_header(self.tr("Postvak"), self.tr("Aanmeldingen van uw team, de spoed eerst."))
        self.handovers = self.add_act(self.tr("Van Veilig Thuis"))
        self.arrive = self.add_act(self.tr("Overdracht inlezen"))
        self.nothing.hide()
        self.card.add(self.nothing)
        self.card.add_list(self.waiting)
        self.add_work(self.card)
        self.advice.add_list(self.given)
        self.advice.hide()
        self.add_work(self.advice)
        self.walk_in = WalkInCard(services.walk_in, where, tasks, changes, say, now)
        self.add_side(self.walk_in)

        self.waiting.opened.connect(self.registration_requested)
        self.given.opened.connect(self.registration_requested)
        self.nothing.action.clicked.connect(self.new_requested)
        self.arrive.clicked.connect(self.arrive_requested)
        self.walk_in.registration_requested.connect(self.registration_requested)
        self.shown.connect(self.walk_in.look)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    @Slot()
    def look_again(self) -> None:
        """Read the inbox anew; an answer to an older question is left out."""
        self._turn += 1
        done = partial(self._show, self._turn)
        self._tasks.run(self, self._registrations.inbox, done, partial(tell, self._say), "read")
        shown = partial(self._show_advice, self._turn)
        self._tasks.run(self, self._registrations.advice, shown, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.registrations and self.isVisible():
            self.look_again()

    def _show(self, turn: int, rows: list[RegistrationRow]) -> None:
        if turn != self._turn:
            return
        groups = [(over, [r for r in rows if self._over(r) == over]) for over in self._overs()]
        groups = [(over, some) for over, some in groups if some]
        self.waiting.set_rows(
            self._row(row, over if not number and len(groups) > 1 else "")
            for over, some in groups
            for number, row in enumerate(some)
        )
        self.nothing.setVisible(not rows)
        self.card.set_note(self.tr("%n aanmelding(en)", "", len(rows)) if rows else "")

    def _show_advice(self, turn: int, rows: list[RegistrationRow]) -> None:
        if turn != self._turn:
            return
        self.given.set_rows(self._advice_row(row) for row in rows)
        self.advice.setVisible(bool(rows))
        minutes = sum(row.minutes or 0 for row in rows)
        count = self.tr("%n keer", "", len(rows))
        spent = self.tr("%n minuut(en)", "", minutes)
        self.advice.set_note(f"{count}, {spent}" if minutes else count)

    def _overs(self) -> tuple[str, ...]:
        """Who must still be found for it comes first."""
        return (self.tr("Nog niemand"), self.tr("Bij u"), self.tr("Bij een collega"))

    def _over(self, row: RegistrationRow) -> str:
        nobody, mine, other = self._overs()
        if row.assigned_to is None:
            return nobody
        return mine if row.assigned_to == self._me else other

    def _row(self, row: RegistrationRow, over: str) -> Row:
        question = row.question.strip().partition("\n")[0]
        title = row.name or self.tr("Naam nog niet bekend")
        detail = question or self.tr("De vraag is nog niet opgeschreven.")
        source = word(row.sender) if row.sender not in (None, Sender.SELF) else ""
        assigned = row.assigned if row.assigned_to not in (None, self._me) else ""
        about = " · ".join(filter(None, (assigned, source, self._talk(row), detail)))
        when = moment_text(row.received_at.astimezone(), self._now())
        mark = due_mark(row, self._now().date())
        marks: tuple[Mark, ...] = (mark,)
        if row.kind is RegistrationKind.OFFER:
            marks = (Mark(self.tr("aanbod"), "accent"), mark)
        said = (
            over,
            title,
            urgency_words(row.urgency, row.levels),
            mark.text,
            about,
            self.tr("sinds"),
            when,
        )
        return Row(row.id, title, about, when, marks, ", ".join(filter(None, said)), over)

    def _talk(self, row: RegistrationRow) -> str:
        if row.talk_on is None:
            return ""
        day = day_text(row.talk_on, self._now().date())
        words = self.tr("gesprek %1").replace("%1", day)
        return " ".join(filter(None, (words, row.talk_time)))

    def _advice_row(self, row: RegistrationRow) -> Row:
        question = row.question.strip().partition("\n")[0]
        title = word(row.life_area) or self.tr("Zonder leefgebied")
        when = moment_text(row.received_at.astimezone(), self._now())
        took = self.tr("%n minuut(en)", "", row.minutes) if row.minutes else ""
        detail = " · ".join(filter(None, (took, row.name, question)))
        return Row(row.id, title, detail, when)
