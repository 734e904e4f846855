"""One thing that somebody said in a plan: who, about whom, since when, and what it leads to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wijkdesk.services.people import PersonRow
from wijkdesk.services.plan_sections import SectionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plans.grip import Grip
from wijkdesk.ui.plans.names_box import offer_names
from wijkdesk.ui.plans.section_words import section_words
from wijkdesk.ui.readers_panel import ReadersPanel
from wijkdesk.ui.saving_fold import SavingFold, line_with
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import lock_marks


class SectionFold(SavingFold):
    """`stepped` carries (id, up); `grip` is dragged, with Alt and an arrow for the keyboard."""

    stepped = Signal(object)
    page = "plan_section"
    kind = "section"
    names = ("text", "said_by", "person_id", "since_when", "effect")

    def __init__(self, row: SectionRow, bench: Bench, speakers: QStringListModel) -> None:
        super().__init__(row, bench, partial(bench.services.plan_sections.save, row.id))
        self.words = section_words(row.kind)
        self.grip = Grip("section", row.id)
        self.text, self.effect = TextArea(least=2), TextArea(least=1)
        self.said_by = QLineEdit()
        offer_names(self.said_by, speakers)
        self.person = ChoiceBox()
        self.since = line_with(self.tr("Bijvoorbeeld: sinds de zomer"))
        self.up, self.down = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self.readers = ReadersPanel("section", bench, self.flush)
        for place, part in enumerate((self.grip, self.up, self.down)):
            self.signs.insertWidget(place, part)
        self.up.clicked.connect(self._step_up)
        self.down.clicked.connect(self._step_down)
        self.opened.connect(self._build)
        self.ready()

    def show_row(
        self, row: SectionRow, people: Sequence[PersonRow], place: tuple[int, int]
    ) -> None:
        """What the store says now; `place` is its number, and how many there are."""
        names = [(p.id, p.full_name) for p in people]
        self.person.set_choices([(None, self.tr("Het hele gezin")), *names])
        title = row.text.strip() or self.words.text
        self.say(title, self._detail(row), lock_marks(row.visibility))
        self.up.set_name(self.tr("Naar boven (Alt+pijl omhoog): %1").replace("%1", title))
        self.down.set_name(self.tr("Naar beneden (Alt+pijl omlaag): %1").replace("%1", title))
        self.up.setEnabled(place[0] > 1)
        self.down.setEnabled(place[0] < place[1])
        self.readers.show_row(row.id, title)
        self.refresh(row)

    @Slot()
    def _build(self) -> None:
        fields = {"text": Field(self.words.text, self.text)}
        fields["said_by"] = Field(self.tr("Wie zegt dit?"), self.said_by)
        fields["person_id"] = Field(self.tr("Over wie gaat het?"), self.person)
        if self.words.since:
            fields["since_when"] = Field(self.words.since, self.since)
        if self.words.effect:
            fields["effect"] = Field(self.words.effect, self.effect)
        grid = FieldGrid()
        beside = [fields[n] for n in ("said_by", "person_id", "since_when") if n in fields]
        grid.add_row(*((field, 12 // len(beside)) for field in beside))
        effect = [fields["effect"]] if "effect" in fields else []
        self.set_boxes(fields, [fields["text"], grid, *effect, self.readers])

    def _detail(self, row: SectionRow) -> str:
        said = self.tr("%1 zegt dit").replace("%1", row.said_by) if row.said_by else ""
        about = self.tr("over %1").replace("%1", row.person) if row.person else ""
        first = " · ".join(filter(None, (said, about, row.since_when or "")))
        effect = row.effect.strip()
        told = f"{self.words.effect} {effect}" if effect and self.words.effect else effect
        return "\n".join(filter(None, (first, told)))

    def _step_up(self) -> None:
        self.stepped.emit((self.row.id, True))

    def _step_down(self) -> None:
        self.stepped.emit((self.row.id, False))
