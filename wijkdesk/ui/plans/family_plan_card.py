"""The family's own plan, before ours: whether it was offered, the answer, and their own words."""

from collections.abc import Callable, Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from wijkdesk.services.changes import Changes
from wijkdesk.services.family_plans import FamilyPlanRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.family_plan_fold import FamilyPlanFold
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label


class FamilyPlanCard(Card):
    """`reshaped`: boxes came or went. `print_wanted` carries the id of a text."""

    reshaped = Signal()
    print_wanted = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self._bench = bench
        self._rows: dict[Hashable, FamilyPlanRow] = {}
        self._turn = 0
        self.set_title(self.tr("Plan van het gezin zelf"))
        self.empty = label(
            self.tr("Vraag eerst of het gezin zelf een plan wil maken, met wie zij willen."),
            "context",
        )
        self.offer = button(self.tr("Vandaag aangeboden"), "outline")
        self.skip = button(self.tr("Niet aangeboden"), "link")
        self.folds: Pile[FamilyPlanFold] = Pile(divided=True)

        self.add(self.empty)
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.offer)
        acts.addWidget(self.skip)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.add(self.folds)
        self.body.setAlignment(self.folds, Qt.AlignmentFlag.AlignTop)

        self.offer.clicked.connect(self._offer)
        self.skip.clicked.connect(self._skip)
        bench.changes.changed.connect(self._hear)
        self.look()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    @Slot()
    def look(self) -> None:
        """Ask again; an answer to an older question is dropped."""
        self._turn += 1
        work = partial(self._bench.services.family_plans.of_file, self._bench.case_file_id)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, rows: tuple[FamilyPlanRow, ...]) -> None:
        if turn != self._turn:
            return
        before = tuple(self._rows)
        self._rows = {row.id: row for row in rows}
        self.folds.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.folds.widgets[key].show_row(row)
        for part in (self.empty, self.offer, self.skip):
            part.setVisible(not rows)
        self.folds.setVisible(bool(rows))
        if before != tuple(self._rows):
            self.reshaped.emit()

    def _make(self, key: Hashable) -> FamilyPlanFold:
        fold = FamilyPlanFold(self._rows[key], self._bench)
        fold.print_wanted.connect(self.print_wanted)
        fold.reshaped.connect(self.reshaped)
        return fold

    @Slot()
    def _offer(self) -> None:
        self._run(self._bench.services.family_plans.offer)

    @Slot()
    def _skip(self) -> None:
        self._run(self._bench.services.family_plans.skip)

    def _run(self, act: Callable[[UUID], Changes]) -> None:
        self._bench.run(self, partial(act, self._bench.case_file_id), self._bench.announce)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touches(self._bench.case_file_id) or not changes.files:
            self.look()
