"""The handovers of Veilig Thuis: what is going on, what each asks for next, and what is done."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.vt_handovers import HandoverRow, Queue, next_of
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.vt_fold import HandoverFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label

KEY = "vt"
MOST_DONE = 30


class HandoversPage(Page):
    """`file_requested` carries a case file id, whose safety is meant.

    `registration_requested` carries the registration that was made of a handover.
    """

    file_requested = Signal(object)
    registration_requested = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Overdrachten van Veilig Thuis"))
        self.key = KEY
        self._bench = bench
        self._queue: Queue | None = None
        self._rows: dict[Hashable, HandoverRow] = {}
        self._wanted: UUID | None = None
        self._turn = 0
        self.add = self.add_act(self.tr("Overdracht noteren"), "primary")
        self.going = Card(self.tr("Loopt nu"))
        self.empty = EmptyState(
            self.tr("Er loopt geen overdracht. Komt er een binnen? Noteer hem meteen.")
        )
        self.folds: Pile[HandoverFold] = Pile(spacing=12, divided=True)
        self.done = Card(self.tr("Klaar"))
        self.done_folds: Pile[HandoverFold] = Pile(spacing=12, divided=True)
        self.how = Card(self.tr("Zo werkt het"))
        for words in (
            self.tr("1. Noteer de overdracht zodra hij binnenkomt, met de naam van het gezin. "
                    "Het hele team ziet hem dan."),
            self.tr("2. Spreek af wie hem oppakt en bevestig de ontvangst."),
            self.tr("3. Zet hem in een dossier, of maak er eerst een aanmelding van. In een "
                    "dossier ziet alleen wie over veiligheid mag lezen hem nog."),
            self.tr("4. Noteer wat is afgesproken en wanneer u terugkoppelt."),
            self.tr("5. Koppel terug en zet hem op klaar."),
        ):  # fmt: skip
            self.how.add(label(words, "context"))

        self.going.add(self.empty)
        self.going.add(self.folds)
        self.done.add(self.done_folds)
        self.add_work(self.going)
        self.add_work(self.done)
        self.add_side(self.how)
        self.done.hide()
        self.empty.hide()  # nobody knows yet that there is none

        self.add.clicked.connect(self._add)
        self.shown.connect(self.look_again)
        bench.changes.changed.connect(self._hear)

    def show_one(self, handover_id: UUID) -> None:
        """Open one of them."""
        self._wanted = handover_id
        if self._queue is not None:
            self._show_list()

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        for pile in (self.folds, self.done_folds):
            for fold in pile.widgets.values():
                fold.flush()

    @Slot()
    def look_again(self) -> None:
        """Read the queue anew."""
        self._turn += 1
        work = self._bench.services.vt_handovers.queue
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, turn: int, queue: Queue) -> None:
        if turn != self._turn:
            return
        self._queue = queue
        self._show_list()

    def _show_list(self) -> None:
        queue = self._queue
        if queue is None:
            return
        today = self._bench.now().date()
        late = sum(next_of(row).is_late(today) for row in queue.open)
        told = self.tr("%n loopt/lopen", "", len(queue.open))
        past = self.tr("%n is/zijn te laat", "", late) if late else ""
        shut = self.tr("De dossiers zijn dicht. Maak verbinding om te zien wat er loopt.")
        context = shut if queue.closed else " · ".join(filter(None, (told, past)))
        self.set_header(self.tr("Overdrachten van Veilig Thuis"), context)
        self.columns.setVisible(not queue.closed)
        self.add.setVisible(not queue.closed)
        finished = queue.done[:MOST_DONE]
        self._rows = {row.id: row for row in (*queue.open, *finished)}
        for pile, rows in ((self.folds, queue.open), (self.done_folds, finished)):
            pile.keep_only([row.id for row in rows], self._make)
            for row in rows:
                pile.widgets[row.id].offer(
                    queue.workers,
                    queue.files,
                    queue.doubles.get(row.id),
                    queue.readers.get(row.container_id, ()),
                )
                pile.widgets[row.id].show_row(row)
        self.empty.setVisible(not queue.open)
        self.folds.setVisible(bool(queue.open))
        self.done.setVisible(bool(finished))
        new = self.folds.widgets.get(self._wanted) or self.done_folds.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()
        follow_layout(self)

    def _make(self, key: Hashable) -> HandoverFold:
        made = HandoverFold(self._rows[key], self._bench)
        made.removed.connect(self._remove)
        made.file_wanted.connect(self.file_requested)
        made.registration_wanted.connect(self.registration_requested)
        if self._queue is not None:
            made.offer(self._queue.workers, self._queue.files)
        return made

    @Slot()
    def _add(self) -> None:
        self._bench.run(self, self._bench.services.vt_handovers.start, self._added)

    def _added(self, handover_id: UUID) -> None:
        self._wanted = handover_id
        self._bench.announce(Changes(registrations=True))

    @Slot(object)
    def _remove(self, handover_id: UUID) -> None:
        self.add.setFocus()
        work = partial(self._bench.services.vt_handovers.remove, handover_id)
        self._bench.run(self, work, self._bench.announce)
