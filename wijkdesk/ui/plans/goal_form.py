"""The form of a goal: own words, how one notices it, whose it is, and how it stands."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.plan_lines import PlanLineService
from wijkdesk.services.plans import GoalRow, PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.law_words import open_laws
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import GoalStatus, LifeArea

if TYPE_CHECKING:
    from wijkdesk.services.saving import Saved
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "text",
    "result",
    "measure",
    "scale_start",
    "scale_target",
    "owner_id",
    "need_id",
    "life_area",
    "law",
    "due",
    "accepted_by",
    "accepted_on",
    "status",
    "closed_reason",
)
TOP = 10
SHORT = 60


class GoalForm(QWidget):
    """Every box may stay empty."""

    def __init__(self) -> None:
        super().__init__()
        figures = [(n, str(n)) for n in range(TOP + 1)]
        self.text, self.result = TextArea(least=2), TextArea(least=1)
        self.measure = QLineEdit()
        self.start = ChoiceBox([(None, self.tr("Geen")), *figures])
        self.target = ChoiceBox([(None, self.tr("Geen")), *figures])
        self.owner, self.accepted_by = ChoiceBox(), ChoiceBox()
        self.need = ChoiceBox()
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Nog kiezen")))
        self.law = ChoiceBox()
        self.due, self.accepted_on = DateBox(), DateBox(past=True)
        self.status = ChoiceBox(choices(GoalStatus))
        self.closed_reason = TextArea(least=1)
        self.measure.setPlaceholderText(self.tr("Bijvoorbeeld: hij slaapt vijf nachten door"))
        self.editor: RowEditor | None = None
        self.setFocusProxy(self.text)

    def offer(self, view: PlanView, row: GoalRow) -> None:
        """Whose goal it can be, who can agree, and which needs there are."""
        people: list[tuple[object, str]] = [(p.id, p.full_name) for p in view.people]
        self.owner.set_choices([(None, self.tr("Van het hele gezin")), *people])
        self.accepted_by.set_choices([(None, self.tr("Nog niemand")), *people])
        read = (n for n in view.needs if not n.closed)
        needs = {n.id: n.nature.strip() or n.own_words.strip() for n in read}
        none = (None, self.tr("Geen behoefte gekozen"))
        offered: list[tuple[object, str]] = [none, *((i, short(w)) for i, w in needs.items())]
        if row.need_id is not None and row.need_id not in needs:
            # Thrown away, or for other readers: which of the two is said to nobody.
            offered.append((row.need_id, self.tr("Een behoefte die niet te zien is")))
        self.need.set_choices(offered)
        self.law.set_choices(open_laws(view.shut, self.tr("Nog kiezen"), row.law))

    def build(self, row: GoalRow, bench: Bench, readers: ReadersPanel, owner: QObject) -> None:
        """Lay it out and tie it to its row; what was typed before comes back."""
        fields = self._fields()
        for name in ("text", "result", "measure"):
            PlainHint(fields[name], bench)
        self._lay_out(fields, readers)
        save = partial(save_goal, bench.services.plan_lines, row.id)
        editor = bench.editor("goal", row.id, save, _values(row), owner)
        for name, field in fields.items():
            editor.bind(name, field.box, field)
        self.editor = editor

    def refresh(self, row: GoalRow) -> None:
        """What the store says now; what is being typed stays."""
        if self.editor is not None:
            self.editor.refresh(_values(row))

    def _fields(self) -> Mapping[str, Field]:
        scale = self.tr("Een cijfer van 0 tot 10.")
        return {
            "text": Field(self.tr("Doel, in eigen woorden"), self.text),
            "result": Field(self.tr("Wat is er dan anders?"), self.result),
            "measure": Field(self.tr("Waaraan merken we het?"), self.measure),
            "scale_start": Field(self.tr("Cijfer nu"), self.start, hint=scale),
            "scale_target": Field(self.tr("Cijfer straks"), self.target),
            "owner_id": Field(self.tr("Van wie is dit doel?"), self.owner),
            "need_id": Field(self.tr("Bij welke behoefte?"), self.need),
            "life_area": Field(self.tr("Leefgebied"), self.life_area),
            "law": Field(self.tr("Wet"), self.law),
            "due": Field(self.tr("Wanneer?"), self.due),
            "accepted_by": Field(self.tr("Wie wil dit doel ook zelf?"), self.accepted_by),
            "accepted_on": Field(self.tr("Gezegd op"), self.accepted_on),
            "status": Field(self.tr("Hoe staat het ervoor?"), self.status),
            "closed_reason": Field(self.tr("Waarom? (mag leeg blijven)"), self.closed_reason),
        }

    def _lay_out(self, fields: Mapping[str, Field], readers: ReadersPanel) -> None:
        grid = FieldGrid()
        grid.add_row(
            (fields["measure"], 6), (fields["scale_start"], 3), (fields["scale_target"], 3)
        )
        grid.add_row((fields["owner_id"], 5), (fields["need_id"], 7))
        grid.add_row((fields["life_area"], 5), (fields["law"], 4), (fields["due"], 3))
        grid.add_row((fields["accepted_by"], 8), (fields["accepted_on"], 4))
        grid.add_row((fields["status"], 5), (fields["closed_reason"], 7))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in (fields["text"], fields["result"], grid, readers):
            layout.addWidget(widget)


def save_goal(
    lines: PlanLineService, goal_id: UUID, seen: dict[str, object], typed: dict[str, object]
) -> "Saved":
    """Who wants a goal said so today, unless another day is there; runs on the store lane."""
    today = date.today()  # noqa: DTZ011 - the day on this desk
    also = {"accepted_on": today} if typed.get("accepted_by") else {}
    return lines.save_goal(goal_id, seen, typed, also)


def _values(row: GoalRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in NAMES}


def short(words: str) -> str:
    """The beginning of a longer text, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= SHORT else line[: SHORT - 1].rstrip() + "…"
