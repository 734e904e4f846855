"""What stands beside an evaluation: those of before, what was scaled, and the version after it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from wijkdesk.services.evaluations import EvaluationRow, EvaluationView
from wijkdesk.services.ladder import LadderRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word


class RoundsCard(Card):
    """`chosen` carries the id of the evaluation to show, `wanted` asks for a new one."""

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Evaluaties"))
        self._bench = bench
        self.rows = RowList(self.tr("Evaluaties"), shows_current=True)
        self.more = button(self.tr("Nieuwe evaluatie"), "outline")
        self.add_list(self.rows)
        foot = left_link(self.more)
        foot.setContentsMargins(0, px(8), 0, px(12))
        self.body.addLayout(foot)
        self.rows.opened.connect(self.chosen)
        self.more.clicked.connect(self.wanted)

    def show_rounds(self, view: EvaluationView, at: EvaluationRow | None) -> None:
        """The newest first, and which version came after it."""
        self.rows.set_rows(self._row(one, view) for one in view.rounds)
        self.rows.select(at.id if at else None)
        self.setVisible(bool(view.rounds))

    def _row(self, one: EvaluationRow, view: EvaluationView) -> Row:
        after = view.version_after(one.id)
        told = [one.worker or ""]
        if after is not None:
            told.append(self.tr("daarna vastgesteld als %1").replace("%1", after.label))
        when = day_text(one.held_on, self._bench.now().date())
        return Row(one.id, when[:1].upper() + when[1:], " · ".join(filter(None, told)))


class ScaledCard(Card):
    """How often help was scaled down to the forefield, and what was changed at this evaluation."""

    def __init__(self) -> None:
        super().__init__(self.tr("Op- en afgeschaald"))

    def show_view(self, view: EvaluationView, at: EvaluationRow | None) -> None:
        """Only there when something was scaled."""
        self.clear()
        steps = [step for step in view.ladder if at is not None and step.evaluation_id == at.id]
        self.setVisible(bool(steps) or view.eased > 0)
        if view.eased:
            self.add(label(self._eased(view.eased), "body"))
        for line in _lines(steps):
            self.add(label(line, "secondary"))

    def _eased(self, count: int) -> str:
        return self.tr(
            "In dit dossier is %n keer afgeschaald naar eigen kring, vrijwilligers of een "
            "algemene voorziening.",
            "",
            count,
        )


def _lines(steps: Sequence[LadderRow]) -> list[str]:
    found = []
    for step in steps:
        change = " → ".join(filter(None, (word(step.from_rung), word(step.to_rung))))
        ground = word(step.ground) if step.ground else ""
        found.append(" · ".join(filter(None, (change, ground))))
    return found
