"""The plan of a file in a few lines, and the way to it."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from wijkdesk.services.family_plans import FamilyPlanRow
from wijkdesk.services.files import FileView, PlanLine
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.family_plan_words import plan_detail, plan_marks, plan_title
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.law_words import closed_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip, chip_of
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import lock_marks, word


class PlanTab(QObject):
    """`plan_wanted` asks for the plan page."""

    plan_wanted = Signal()

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self.plan = Card(self.tr("Ondersteuningsplan"))
        self.open = button(self.tr("Open het plan"), "primary")
        self.needs = Card(self.tr("Waar het plan op rust"))
        self.own = Card(self.tr("Plan van het gezin zelf"))
        self._turn = 0

        columns.add_work(self.plan)
        columns.add_work(self.open)
        columns.work.setAlignment(self.open, Qt.AlignmentFlag.AlignLeft)
        columns.add_side(self.needs)
        columns.add_side(self.own)

        self.open.clicked.connect(self.plan_wanted)

    def show_view(self, view: FileView) -> None:
        """What the store says now."""
        self.plan.clear()
        if view.plan is None:
            self.plan.add(
                label(
                    self.tr(
                        "Er is nog geen plan. Schrijf samen op: wat willen we, en wie doet wat."
                    ),
                    "context",
                )
            )
            self.open.setText(self.tr("Begin het plan"))
        else:
            self._show_plan(view.plan)
            self.open.setText(self.tr("Open het plan"))
        self._show_needs(view)
        self._turn += 1
        work = partial(self._bench.services.family_plans.of_file, self._bench.case_file_id)
        done = partial(self._show_own, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def flush(self) -> None:
        """Nothing is typed here."""

    def _show_plan(self, plan: PlanLine) -> None:
        version = plan.version_label
        chip = Chip(version, "ok") if version else Chip(self.tr("concept, nog niet vastgesteld"))
        day = (
            full_day_text(plan.evaluation_on)
            if plan.evaluation_on
            else self.tr("nog niet afgesproken")
        )
        self.plan.add_row(self.tr("Laatste versie"), chip)
        self.plan.add_row(self.tr("Doelen"), str(plan.goals))
        self.plan.add_row(self.tr("Open acties"), str(plan.actions_open))
        self.plan.add_row(self.tr("Samen bespreken hoe het gaat"), day)

    def _show_needs(self, view: FileView) -> None:
        self.needs.clear()
        for need in view.needs:
            words = need.nature.strip() or need.own_words.strip() or self.tr("Nieuwe behoefte")
            if need.closed:
                self.needs.add(label(closed_words(self.tr("Behoefte"), need.law)))
                continue
            self.needs.add(label(words))
            for mark in lock_marks(need.visibility):
                self.needs.add(chip_of(mark))
            for_whom = need.person or self.tr("Het hele gezin")
            parts = (for_whom, word(need.life_area), word(need.law))
            self.needs.add(label(" · ".join(filter(None, parts)), "secondary"))
        if not view.needs:
            words = self.tr("Nog geen behoeften beschreven. Dat komt vóór het plan.")
            self.needs.add(label(words, "context"))

    def _show_own(self, turn: int, rows: tuple[FamilyPlanRow, ...]) -> None:
        if turn != self._turn:
            return
        self.own.clear()
        today = self._bench.now().date()
        for row in rows:
            self.own.add(label(plan_title(row, today), "strong"))
            self.own.add(label(plan_detail(row, today), "secondary"))
            for mark in plan_marks(row, today):
                self.own.add(chip_of(mark))
        if not rows:
            self.own.add(label(self.tr("Nog niet aangeboden. Dat kan bij het plan."), "context"))
