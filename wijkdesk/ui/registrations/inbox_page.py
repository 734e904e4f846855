"""The inbox of the team: whose question waits, how urgent it is and since when."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.registrations import RegistrationRow, RegistrationService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import urgency_mark, word
from wijkdesk.vocabulary import Urgency


class InboxPage(Page):
    """`registration_requested` carries the id of a registration."""

    registration_requested = Signal(object)
    new_requested = Signal()

    def __init__(
        self,
        registrations: RegistrationService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._registrations, self._tasks = registrations, tasks
        self._say, self._now = say, now
        self._turn = 0
        self.waiting = RowList(self.tr("Aanmeldingen"))
        self.nothing = EmptyState(
            self.tr("Er wacht geen aanmelding. Komt iemand met een vraag? Begin hier."),
            self.tr("Nieuwe aanmelding"),
        )
        self.card = Card(self.tr("Wacht op iemand van het team"))
        self.legend = Card(self.tr("Hoe snel"))

        self.set_header(self.tr("Postvak"), self.tr("Aanmeldingen van uw team, de spoed eerst."))
        self.nothing.hide()
        self.card.add(self.nothing)
        self.card.add_list(self.waiting)
        self.add_work(self.card)
        for urgency in Urgency:
            self.legend.add_row(word(urgency).partition(": ")[2].capitalize(), _chip_of(urgency))
        self.add_side(self.legend)

        self.waiting.opened.connect(self.registration_requested)
        self.nothing.action.clicked.connect(self.new_requested)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    @Slot()
    def look_again(self) -> None:
        """Read the inbox anew; an answer to an older question is left out."""
        self._turn += 1
        done = partial(self._show, self._turn)
        self._tasks.run(self, self._registrations.inbox, done, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.registrations and self.isVisible():
            self.look_again()

    def _show(self, turn: int, rows: list[RegistrationRow]) -> None:
        if turn != self._turn:
            return
        self.waiting.set_rows(self._row(row) for row in rows)
        self.nothing.setVisible(not rows)
        self.card.set_note(self.tr("%n aanmelding(en)", "", len(rows)) if rows else "")

    def _row(self, row: RegistrationRow) -> Row:
        question = row.question.strip().partition("\n")[0]
        title = row.name or self.tr("Naam nog niet bekend")
        detail = question or self.tr("De vraag is nog niet opgeschreven.")
        when = moment_text(row.received_at.astimezone(), self._now())
        spoken = ", ".join((title, word(row.urgency), detail, self.tr("sinds"), when))
        return Row(row.id, title, detail, when, (urgency_mark(row.urgency),), spoken)


def _chip_of(urgency: Urgency) -> Chip:
    mark = urgency_mark(urgency)
    return Chip(mark.text, mark.tone)
