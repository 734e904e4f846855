"""Every wait of one household beside each other, above its referrals."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Slot

from wijkdesk.services.waiting import WaitingView, WaitRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.wait_fold import WaitFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.pile import Pile


class WaitsCard(Card):
    """Only there while somebody waits."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Waar het gezin op wacht"))
        self._bench = bench
        self._rows: dict[Hashable, WaitRow] = {}
        self.folds: Pile[WaitFold] = Pile(spacing=12, divided=True)
        self.add(self.folds)
        self.hide()

    @Slot()
    def look(self) -> None:
        """Ask what this household waits for."""
        work = partial(self._bench.services.waiting.of_file, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _show(self, view: WaitingView) -> None:
        self._rows = {row.id: row for row in view.running}
        self.folds.keep_only(self._rows, self._make)
        for row in view.running:
            self.folds.widgets[row.id].show_row(row, view.places, view.levels)
        asked = self.tr("%n vraag/vragen", "", len(view.running))
        people = self.tr("%n mens(en)", "", len({row.who for row in view.running}))
        self.set_note(f"{people} · {asked}")
        self.setVisible(bool(view.running))

    def _make(self, key: Hashable) -> WaitFold:
        return WaitFold(self._rows[key], self._bench)
