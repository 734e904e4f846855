"""What Veilig Thuis handed over about this household, and what was handed to Veilig Thuis."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot

from wijkdesk.services.safety import SafetyView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.vt_fold import HandoverFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from wijkdesk.services.vt_handovers import HandoverRow


class HandoversCard(Card):
    """Both ways; the words of each are read here only."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Veilig Thuis"))
        self._bench = bench
        self._rows: dict[Hashable, HandoverRow] = {}
        self._view: SafetyView | None = None
        self._wanted: UUID | None = None
        self.empty = EmptyState(self.tr("Nog geen overdracht van of naar Veilig Thuis."))
        self.folds: Pile[HandoverFold] = Pile(spacing=12, divided=True)
        self.came = button(self.tr("Overdracht van Veilig Thuis"), "outline")
        self.went = button(self.tr("Overdracht naar Veilig Thuis"), "outline")
        ways = FlowLayout(spacing=12)
        ways.addWidget(self.came)
        ways.addWidget(self.went)
        self.add(self.empty)
        self.add(self.folds)
        self.body.addLayout(ways)
        self.came.clicked.connect(self._came)
        self.went.clicked.connect(self._went)

    def show_view(self, view: SafetyView) -> None:
        """What the store says now; open forms stay open."""
        self._view = view
        self._rows = {row.id: row for row in view.handovers}
        self.folds.keep_only(self._rows, self._make)
        for row in view.handovers:
            fold = self.folds.widgets[row.id]
            fold.offer(view.workers, (), view.doubles.get(row.id))
            fold.show_row(row, may_write=view.may_write)
        self.empty.setVisible(not view.handovers)
        self.folds.setVisible(bool(view.handovers))
        for way in (self.came, self.went):
            way.setVisible(view.may_write)
        new = self.folds.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def begin(self, *, outgoing: bool, step_id: UUID | None = None) -> None:
        """Note one, perhaps of what was reported in a step of the meldcode."""
        start = self._bench.services.vt_handovers.start
        work = partial(start, self._bench.case_file_id, outgoing=outgoing, step_id=step_id)
        self._bench.run(self, work, self._added)

    def _make(self, key: Hashable) -> HandoverFold:
        made = HandoverFold(self._rows[key], self._bench)
        made.removed.connect(self._remove)
        if self._view is not None:
            made.offer(self._view.workers, ())
        return made

    @Slot()
    def _came(self) -> None:
        self.begin(outgoing=False)

    @Slot()
    def _went(self) -> None:
        self.begin(outgoing=True)

    def _added(self, handover_id: UUID) -> None:
        self._wanted = handover_id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, handover_id: UUID) -> None:
        self.came.setFocus()
        work = partial(self._bench.services.vt_handovers.remove, handover_id)
        self._bench.run(self, work, self._bench.announce)
