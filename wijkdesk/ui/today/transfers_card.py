"""What colleagues and other teams ask to hand over, and what became of what one asked oneself."""

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.transfers import TransferRow, TransferService, TransfersView
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.transfer_words import card_words, status_words, title_words
from wijkdesk.ui.trouble import Say, tell, told_beside
from wijkdesk.ui.widgets.around import around
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.confirming import Confirms
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import TransferStatus


class TransferLine(QWidget):
    """One request with its card: yes, or no with the reason; `answered` when it is in the store."""

    answered = Signal(object)

    def __init__(
        self,
        row: TransferRow,
        service: TransferService,
        tasks: Tasks,
        say: Say,
        confirms: Confirms,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._row, self._service, self._tasks, self._say = row, service, tasks, say
        today = now().date()
        self.title = label(title_words(row), "strong")
        self.card = label(card_words(row, today), "secondary")
        self.status = label(status_words(row, today), "secondary")
        self.yes = button(self.tr("Aannemen"), "outline")
        self.again = confirms(self.yes)
        self.reason = TextArea(least=1)
        self.reason_field = Field(self.tr("Niet aannemen? Zeg waarom."), self.reason)
        self.no = button(self.tr("Niet aannemen"), "link")
        self.back = button(self.tr("Trek de vraag in"), "link")
        self._lay_out()
        self.yes.clicked.connect(self._confirm)
        self.again.entered.connect(self._confirm)
        self.no.clicked.connect(self._refuse)
        self.back.clicked.connect(self._take_back)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, px(8))
        column.setSpacing(px(8))
        acts = QHBoxLayout()
        for act in (self.yes, self.no, self.back):
            acts.addWidget(act)
        acts.addStretch(1)
        for part in (self.title, self.card, self.status, self.again, self.reason_field):
            column.addWidget(part)
        column.addLayout(acts)
        self.again.hide()
        self.reason_field.hide()

    def show_row(self, row: TransferRow, *, mine: bool) -> None:
        """What can be done with it: answer, or take back what one asked."""
        self._row = row
        asked = row.status is TransferStatus.ASKED
        for part in (self.yes, self.no):
            part.setVisible(asked and not mine)
        self.back.setVisible(asked and mine)
        self.status.setVisible(mine)

    @Slot()
    def _confirm(self) -> None:
        """The first press asks for the passphrase, so that a list stays short to read."""
        if self.again.isHidden():
            self.reason_field.hide()
            self.again.show()
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.again.first(self._accept)

    def _accept(self) -> None:
        self._run(partial(self._service.accept, self._row.id))

    @Slot()
    def _refuse(self) -> None:
        """The first press asks why."""
        if self.reason_field.isHidden():
            self.again.forget()
            self.again.hide()
            self.reason_field.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reason_field.set_problem("")
        self._run(partial(self._service.refuse, self._row.id, self.reason.text()))

    @Slot()
    def _take_back(self) -> None:
        self._run(partial(self._service.take_back, self._row.id))

    def _run(self, work: Callable[[], Changes]) -> None:
        self._tasks.run(self, work, self._done, self._refused)

    def _done(self, changes: Changes) -> None:
        if self._row.status is TransferStatus.ASKED:
            self._say(self.tr("Genoteerd. Het gaat mee met de volgende verzending."), "ok")
        self.answered.emit(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, {"reason": self.reason_field}):
            tell(self._say, trouble)


class TransfersCard(Card):
    """Hidden while nothing is asked; `counted` says how many wait for an answer of this worker."""

    counted = Signal(object)

    def __init__(
        self,
        service: TransferService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        confirms: Confirms,
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("Overdragen en overnemen"))
        self._service, self._tasks, self._changes = service, tasks, changes
        self._own = (service, tasks, say, confirms, now)
        self._rows: dict[Hashable, TransferRow] = {}
        self.lines: Pile[TransferLine] = Pile(divided=True)
        self.add(self.lines)
        self.hide()
        changes.changed.connect(self._hear)

    @Slot()
    def look(self) -> None:
        """Read anew what is asked."""
        self._tasks.run(self, self._service.view, self._show, lane="read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        around = self.parentWidget()
        if around is not None and around.isVisible():
            self.look()

    def _show(self, view: TransfersView) -> None:
        mine = {row.id for row in view.asked}
        self._rows = {row.id: row for row in (*view.to_answer, *view.asked)}
        loses = self._loses_keyboard()
        self.lines.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.lines.widgets[key].show_row(row, mine=row.id in mine)
        self.setVisible(bool(self._rows))
        self.counted.emit(len(view.to_answer))
        if loses:
            self._go_on(view)

    def _loses_keyboard(self) -> bool:
        """Whether the keyboard is in a line that goes."""
        had = QApplication.focusWidget()
        gone = (line for key, line in self.lines.widgets.items() if key not in self._rows)
        return had is not None and any(line.isAncestorOf(had) for line in gone)

    def _go_on(self, view: TransfersView) -> None:
        """To the next question, and never to taking back another: one Enter more would do that."""
        if view.to_answer:
            self.lines.widgets[view.to_answer[0].id].yes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        page = around(self, Page)
        if page is not None:
            page.focus_first()

    def _make(self, key: Hashable) -> TransferLine:
        made = TransferLine(self._rows[key], *self._own)
        made.answered.connect(self._answered)
        return made

    @Slot(object)
    def _answered(self, changes: Changes) -> None:
        self._changes.changed.emit(changes)
        self.look()


def line_of(card: TransfersCard, transfer_id: UUID) -> TransferLine | None:
    """The line of one request, while it is shown."""
    return card.lines.widgets.get(transfer_id)
