"""What the regisseur is asked about versions: which of two stands, and what came in late."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.plan_versions import PlanQuestion, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import label


class QuestionCard(Card):
    """`changes` carries the two ends to compare, `fix_wanted` that a new version is the answer."""

    changes = Signal(object)
    fix_wanted = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._bench = bench
        self._plan: UUID | None = None
        self._turn = 0
        self.question: PlanQuestion | None = None
        self.hide()

    def look(self, plan_id: UUID) -> None:
        """Ask again whether there is something to ask."""
        self._plan = plan_id
        self._turn += 1
        work = partial(self._bench.services.plan_versions.question, plan_id)
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, asked: PlanQuestion | None) -> None:
        if turn != self._turn or (asked == self.question and asked is not None):
            return
        self.question = asked
        empty(self.body)
        if asked is None:
            self.hide()
            return
        if asked.heads:
            self._show_heads(asked)
        elif asked.standing is not None:
            self._show_late(asked, asked.standing)
        self.show()

    def _show_heads(self, asked: PlanQuestion) -> None:
        self.set_title(self.tr("Twee versies naast elkaar"))
        self.add(
            label(
                self.tr(
                    "Op twee laptops is een versie vastgesteld, zonder van elkaar te weten. Ze "
                    "blijven allebei bewaard."
                )
            )
        )
        for version in asked.heads:
            self.add(label(self._named(version), "strong"))
        if not asked.mine:
            decides = asked.decides or self.tr("de regisseur")
            self.add(label(self.tr("%1 kiest welke geldt.").replace("%1", decides), "secondary"))
        acts = FlowLayout(spacing=12)
        if asked.mine:
            for version in asked.heads:
                words = self.tr("%1 geldt").replace("%1", version.label)
                choose = IdButton(words, version.id, "outline")
                choose.pressed_id.connect(self._choose)
                acts.addWidget(choose)
        first, second = asked.heads[0], asked.heads[-1]
        compare = IdButton(self.tr("Bekijk wat er verschilt"), (second.id, first.id))
        compare.pressed_id.connect(self.changes)
        acts.addWidget(compare)
        self.body.addLayout(acts)

    def _show_late(self, asked: PlanQuestion, standing: VersionRow) -> None:
        self.set_title(self.tr("Dit kwam erbij na %1").replace("%1", standing.label))
        words = self.tr("%n ding(en) in het plan staan anders dan in %1.", "", asked.late)
        told = self.tr("U schreef dat niet zelf sinds die versie er is.")
        self.add(label(f"{words.replace('%1', standing.label)} {told}"))
        acts = FlowLayout(spacing=12)
        compare = IdButton(self.tr("Bekijk wat er anders is"), (standing.id, None), "outline")
        compare.pressed_id.connect(self.changes)
        fix = IdButton(self.tr("Neem het op in een nieuwe versie"), None, "outline")
        fix.pressed_id.connect(self._ask_fix)
        leave = IdButton(self.tr("Zo laten"), None)
        leave.setAccessibleName(self.tr("Zo laten: het blijft in het plan, zonder nieuwe versie"))
        leave.pressed_id.connect(self._leave)
        for act in (compare, fix, leave):
            acts.addWidget(act)
        self.body.addLayout(acts)

    def _named(self, version: VersionRow) -> str:
        when = moment_text(version.fixed_at, self._bench.now())
        return " · ".join(filter(None, (version.label, version.fixed_by, when)))

    @Slot(object)
    def _choose(self, version_id: UUID) -> None:
        if self._plan is not None:
            choose = self._bench.services.plan_versions.choose
            work = partial(choose, self._plan, version_id)
            self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _leave(self, _nothing: object) -> None:
        if self._plan is not None:
            work = partial(self._bench.services.plan_versions.leave, self._plan)
            self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _ask_fix(self, _nothing: object) -> None:
        self.fix_wanted.emit()
