"""What colleagues sent who no longer work with a file: take it over, or leave it out."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.held_work import HeldWorkService, WaitingWork
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.sync.waiting_words import WaitingLineView
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, divider, label

MOST = 10
LINES = 12


class WaitingCard(Card):
    """Hidden as long as nothing waits; `file_requested` carries a case file id."""

    file_requested = Signal(object)

    def __init__(
        self,
        held_work: HeldWorkService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._held_work, self._tasks, self._changes = held_work, tasks, changes
        self._say, self._now = say, now
        self._known: frozenset[UUID] | None = None
        self._turn = 0
        self.entries: dict[UUID, WaitingEntry] = {}
        self.set_title(self.tr("Werk van collega’s dat wacht"))
        self.about = label(
            self.tr(
                "Wie dit schreef, werkt niet meer met het dossier. Daarom staat het er nog niet "
                "in. U kiest wat ermee gebeurt. De tekst blijft altijd bewaard."
            ),
            "secondary",
        )
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(16))
        self.more = label("", "secondary")
        self.add(self.about)
        self.body.addLayout(self.rows)
        self.add(self.more)
        self.hide()
        changes.changed.connect(self._look_again)

    @Slot()
    def open(self) -> None:
        """Look: each time that the page comes into view is one reading."""
        self._known = None
        self._load()

    @Slot(object)
    def take_back(self, own_id: UUID) -> None:
        """Take back what one sent oneself."""
        work = partial(self._held_work.take_back, own_id)
        done = self.tr("Teruggenomen. Uw tekst is bewaard.")
        self._tasks.run(self, work, partial(self._done, done), partial(tell, self._say))

    def _load(self) -> None:
        self._turn += 1
        work = partial(self._held_work.waiting, self._known)
        done = partial(self._show, self._turn)
        self._tasks.run(self, work, done, partial(tell, self._say), lane="read")

    def _show(self, turn: int, waiting: Sequence[WaitingWork]) -> None:
        self._known = (self._known or frozenset()) | {work.id for work in waiting}
        if turn != self._turn:
            return
        wanted = {work.id: work for work in waiting[:MOST]}
        for gone in self.entries.keys() - wanted.keys():
            entry = self.entries.pop(gone)
            self.rows.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        for work_id, work in wanted.items():
            if work_id not in self.entries:
                self._add(work)
        self.set_note(self.tr("%n keuze(s)", "", len(waiting)))
        self.more.setText(self.tr("En nog %n.", "", len(waiting) - MOST))
        self.more.setVisible(len(waiting) > MOST)
        self.setVisible(bool(wanted))

    def _add(self, work: WaitingWork) -> None:
        self.entries[work.id] = entry = WaitingEntry(work, self._now())
        entry.file_requested.connect(self.file_requested)
        entry.taken_over.connect(self._take_over)
        entry.turned_down.connect(self._turn_down)
        self.rows.addWidget(entry)

    @Slot(object)
    def _take_over(self, work_id: UUID) -> None:
        work = partial(self._held_work.take_over, work_id)
        done = self.tr("Overgenomen. Na het verzenden staat het in het dossier.")
        self._tasks.run(self, work, partial(self._done, done), partial(self._refused, work_id))

    @Slot(object)
    def _turn_down(self, work_id: UUID) -> None:
        work = partial(self._held_work.turn_down, work_id)
        done = self.tr("Niet overgenomen. De schrijver ziet dat, en de tekst is bewaard.")
        self._tasks.run(self, work, partial(self._done, done), partial(self._refused, work_id))

    def _done(self, words: str, changes: Changes) -> None:
        self._say(words, "ok")
        self._changes.changed.emit(changes)

    def _refused(self, work_id: UUID, trouble: BaseException) -> None:
        if work_id in self.entries:
            self.entries[work_id].setEnabled(True)
        self._load()
        tell(self._say, trouble)

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if changes.sync and self._known is not None:
            self._load()


class WaitingEntry(QWidget):
    """One thing that somebody saved: who, when, in which file, and every text of it."""

    taken_over = Signal(object)
    turned_down = Signal(object)
    file_requested = Signal(object)

    def __init__(self, work: WaitingWork, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        who = work.author or self.tr("Een collega")
        title = self.tr("%1 schreef dit").replace("%1", who)
        self.to_file = button(work.file_title or self.tr("Naar het dossier"), "link")
        self.take = button(self.tr("Overnemen"), "outline")
        self.leave = button(self.tr("Niet overnemen"), "link")
        for act in (self.to_file, self.take, self.leave):
            act.setAccessibleName(f"{act.text()}: {title}")
        self.lines = [WaitingLineView(line) for line in work.lines[:LINES]]

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        head = QVBoxLayout()
        head.setContentsMargins(0, px(4), 0, 0)
        head.setSpacing(px(2))
        head.addWidget(label(title, "strong"))
        head.addWidget(label(moment_text(work.at, now), "secondary"))
        layout.addWidget(divider())
        layout.addLayout(head)
        for line in self.lines:
            layout.addWidget(line)
        if len(work.lines) > LINES:
            layout.addWidget(label(self.tr("En nog %n.", "", len(work.lines) - LINES), "secondary"))
        if any(field.moved for line in work.lines for field in line.fields):
            layout.addWidget(
                label(
                    self.tr(
                        "Intussen schreef iemand anders hier ook iets. Neemt u het over? Dan "
                        "blijft dat staan en kiest u daarna tussen de twee teksten."
                    )
                )
            )
        acts = FlowLayout(spacing=16)
        for act in (self.take, self.leave, self.to_file):
            acts.addWidget(act)
        layout.addLayout(acts)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)
        self.to_file.clicked.connect(self._ask_file)

    @Slot()
    def _take(self) -> None:
        self.setEnabled(False)
        self.taken_over.emit(self.work.id)

    @Slot()
    def _leave(self) -> None:
        self.setEnabled(False)
        self.turned_down.emit(self.work.id)

    @Slot()
    def _ask_file(self) -> None:
        self.file_requested.emit(self.work.case_file_id)
