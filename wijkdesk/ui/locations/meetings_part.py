"""The meetings at a place: the next one first to be seen, and those that were."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.meetings import MeetingLineView, MeetingRow, MeetingsView
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import button, label

if TYPE_CHECKING:
    from uuid import UUID

MOST = 20


class MeetingsPart(QObject):
    """`meeting_wanted` carries the id of a meeting."""

    meeting_wanted = Signal(object)

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self.view: MeetingsView | None = None
        self._place: PlaceRow | None = None
        self.coming, self.past = Card(self.tr("Komt nog")), Card(self.tr("Geweest"))
        self.add = button(self.tr("Nieuw overleg"), "outline")
        self.opens: dict[UUID, IdButton] = {}
        how = Card(self.tr("Zo werkt een overleg"))
        how.add(
            label(
                self.tr(
                    "Zet de gezinnen op de agenda. Kies per partij wat die mag krijgen. Typ aan "
                    "tafel de afspraken. Met één toets wordt een afspraak een taak (Ctrl+T) of een "
                    "actie in het plan (Ctrl+Enter)."
                ),
                "secondary",
            )
        )
        self.top = QWidget()
        foot = left_link(self.add)
        foot.setContentsMargins(0, 0, 0, 0)
        self.top.setLayout(foot)
        columns.add_work(self.top)
        columns.add_work(self.coming)
        columns.add_work(self.past)
        columns.add_side(how)
        self.add.clicked.connect(self._start)

    @Slot()
    def look(self) -> None:
        """Read the meetings anew."""
        work = self._bench.services.meetings.all
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def show_place(self, place: PlaceRow | None) -> None:
        """Only those at this place; None for all."""
        self._place = place
        self._fill()

    def _show(self, view: MeetingsView) -> None:
        self.view = view
        self._fill()

    def _fill(self) -> None:
        if self.view is None:
            return
        today = self._bench.now().date()
        here = [one for one in self.view.meetings if self._is_here(one.row)]
        coming = [one for one in reversed(here) if one.row.day >= today]
        past = [one for one in here if one.row.day < today]
        self.opens = {}
        for card, rows, none in (
            (self.coming, coming, self.tr("Er staat geen overleg gepland.")),
            (self.past, past[:MOST], self.tr("Er was nog geen overleg.")),
        ):
            card.clear()
            for one in rows:
                self._add_line(card, one)
            if not rows:
                card.add(EmptyState(none))

    def _add_line(self, card: Card, one: MeetingLineView) -> None:
        row, today = one.row, self._bench.now().date()
        when = " ".join(filter(None, (day_text(row.day, today), row.at)))
        of = self.tr("%n gezin(nen) op de agenda", "", one.cases)
        said = " · ".join(filter(None, (when, row.where or self.tr("Overleg"), of)))
        made = IdButton(self.tr("Openen"), row.id, "link")
        made.setAccessibleName(self.tr("Openen: %1").replace("%1", said))
        made.pressed_id.connect(self.meeting_wanted)
        self.opens[row.id] = made
        card.add_row(said, made)

    def _is_here(self, row: MeetingRow) -> bool:
        return self._place is None or row.location_id == self._place.id

    @Slot()
    def _start(self) -> None:
        place = self._place.id if self._place is not None else None
        work = partial(self._bench.services.meetings.start, place)
        self._bench.run(self, work, self._started)

    def _started(self, row: MeetingRow) -> None:
        self.meeting_wanted.emit(row.id)
