"""The evaluation itself: when, who was there, what was said, and when we look back again."""

from functools import partial

from PySide6.QtCore import Slot

from wijkdesk.services.evaluations import EvaluationRow, EvaluationView, next_evaluation
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import full_day_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.vocabulary import PlanForm

NAMES = ("held_on", "present", "text", "next_on")


class EvaluationForm(Card):
    """Saves itself; the day of the next one is proposed, and anybody may choose another."""

    def __init__(self, row: EvaluationRow, bench: Bench) -> None:
        super().__init__(self.tr("Samen terugkijken"))
        self.held_on, self.next_on = DateBox(), DateBox()
        self.present, self.text = TextArea(least=1), TextArea(least=3)
        self.fields = {
            "held_on": Field(self.tr("Wanneer?"), self.held_on),
            "present": Field(self.tr("Wie waren erbij?"), self.present),
            "text": Field(self.tr("Wat is er gezegd?"), self.text),
            "next_on": Field(self.tr("Wanneer kijken we weer terug?"), self.next_on),
        }
        grid = FieldGrid()
        grid.add_row((self.fields["held_on"], 4), (self.fields["present"], 8))
        self.add(grid)
        self.add(self.fields["text"])
        self.add(self.fields["next_on"])
        save = partial(bench.services.evaluations.save, row.id)
        self.editor = bench.editor("evaluation", row.id, save, _values(row), self)
        for name, box in (
            ("held_on", self.held_on),
            ("present", self.present),
            ("text", self.text),
            ("next_on", self.next_on),
        ):
            self.editor.bind(name, box, self.fields[name])

    def show_round(self, row: EvaluationRow, view: EvaluationView) -> None:
        """What the store says now."""
        self.editor.refresh(_values(row))
        proposed = full_day_text(next_evaluation(row.held_on, view.form))
        hint = self._distance(view.form).replace("%1", proposed)
        self.fields["next_on"].rename(self.tr("Wanneer kijken we weer terug?"), hint)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    def _distance(self, form: PlanForm | None) -> str:
        if form is PlanForm.HEAVY:
            return self.tr("Bij een uitgebreid plan na 6 tot 8 weken: %1. Een andere dag mag ook.")
        if form is PlanForm.LIGHT:
            return self.tr("Bij een licht plan na 6 maanden: %1. Een andere dag mag ook.")
        return self.tr("Meestal na 3 maanden: %1. Een andere dag mag ook.")


def _values(row: EvaluationRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in NAMES}
