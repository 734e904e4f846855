"""The papers that were made of a file, the newest first."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtWidgets import QWidget

from wijkdesk.services.papers import PaperRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.paper_fold import PaperFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.pile import Pile


class PapersCard(Card):
    """What was printed or saved, for whom, and how it went out."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Afgedrukt en verstuurd"))
        self._bench = bench
        self._rows: dict[Hashable, PaperRow] = {}
        self._turn = 0
        self.empty = EmptyState(
            self.tr("Nog niets. Wat u afdrukt of als PDF bewaart, staat daarna hier.")
        )
        self.folds: Pile[PaperFold] = Pile(divided=True)
        self.add(self.empty)
        self.add(self.folds)

    def look(self) -> None:
        """The file changed, or was looked at again."""
        self._turn += 1
        work = partial(self._bench.services.papers.of_file, self._bench.case_file_id)
        self._bench.tasks.run(self, work, partial(self._show, self._turn), self._bench.tell, "read")

    def _show(self, turn: int, rows: tuple[PaperRow, ...]) -> None:
        if turn != self._turn:
            return
        self._rows = {row.id: row for row in rows}
        self.folds.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.folds.widgets[key].show_row(row)
        self.empty.setVisible(not rows)
        self.folds.setVisible(bool(rows))

    def _make(self, key: Hashable) -> PaperFold:
        return PaperFold(self._rows[key], self._bench)
