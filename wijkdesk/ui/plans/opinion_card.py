"""What people think of the plan, literally: also who does not agree, and in their own language."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.opinions import OpinionRow, Said
from wijkdesk.services.plans import PlanView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.spoken_languages import language_choices, language_word
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, divider, label

if TYPE_CHECKING:
    from uuid import UUID


class OpinionCard(Card):
    """What was noted stays as it was said; somebody who thinks otherwise says it beside it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wat mensen ervan vinden"))
        self._bench = bench
        self._plan_id: UUID | None = None
        self._told: tuple[OpinionRow, ...] | None = None
        self.said = QWidget()
        self._said = QVBoxLayout(self.said)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(px(12))
        self.fold = Fold()
        self.person, self.language, self.version = (
            ChoiceBox(),
            ChoiceBox(language_choices()),
            ChoiceBox(),
        )
        self.text, self.original = TextArea(least=2), TextArea(least=2)
        self.day = DateBox(past=True)
        self.fields = {
            "person_id": Field(self.tr("Wie zegt het?"), self.person),
            "said_on": Field(self.tr("Op welke dag?"), self.day, hint=self.tr("Leeg is vandaag.")),
            "text": Field(self.tr("Wat zei iemand, letterlijk?"), self.text),
            "original": Field(
                self.tr("Hetzelfde in de eigen taal (mag leeg blijven)"), self.original
            ),
            "language": Field(self.tr("Welke taal?"), self.language),
            "version_id": Field(self.tr("Waarover?"), self.version),
        }
        self.note_it = button(self.tr("Noteren"), "outline")
        self._lay_out()
        self.note_it.clicked.connect(self._note)

    def _lay_out(self) -> None:
        grid = FieldGrid()
        grid.add_row(
            (self.fields["person_id"], 5),
            (self.fields["version_id"], 4),
            (self.fields["said_on"], 3),
        )
        grid.add_row((self.fields["text"], 12))
        grid.add_row((self.fields["original"], 8), (self.fields["language"], 4))
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(grid)
        inside.addWidget(
            label(
                self.tr("Wat u noteert, verandert niet meer. Met Ctrl+Z neemt u het terug."),
                "secondary",
            )
        )
        inside.addWidget(self.note_it, 0, Qt.AlignmentFlag.AlignLeft)
        form.setFocusProxy(self.person)
        self.fold.set_names(self.tr("Mening noteren"), self.tr("Dicht"))
        self.fold.set_form(form)
        self.add(self.said)
        self.add(self.fold)

    def show_view(self, view: PlanView) -> None:
        """What the store says now; what is being typed stays."""
        self._plan_id = view.id
        self.person.set_choices(
            [(None, self.tr("Nog kiezen")), *((p.id, p.full_name) for p in view.people)]
        )
        versions = [(v.id, self.tr("Versie %1").replace("%1", v.label)) for v in view.versions]
        self.version.set_choices([(None, self.tr("Het plan zoals het nu is")), *versions])
        for box in (self.person, self.version, self.language):
            if box.currentIndex() < 0:
                box.setCurrentIndex(0)
        none = "" if view.opinions else self.tr("Nog niets genoteerd. Ook “niet eens” hoort hier.")
        self.fold.say(self.tr("Iemand zegt er iets van"), none)
        if view.opinions == self._told:
            return
        self._told = view.opinions
        empty(self._said)
        labels = {v.id: v.label for v in view.versions}
        for number, row in enumerate(view.opinions):
            if number:
                self._said.addWidget(divider())
            self._tell(row, labels.get(row.version_id, "") if row.version_id else "")
        self.said.setVisible(bool(view.opinions))

    def _tell(self, row: OpinionRow, version: str) -> None:
        who = row.person or self.tr("Iemand die hier niet meer staat")
        when = day_text(row.said_on, self._bench.now().date())
        about = self.tr("over versie %1").replace("%1", version) if version else ""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        for words in (row.text, row.original or ""):
            if words.strip():
                column.addWidget(label(f"“{words.strip()}”"))
        spoken = language_word(row.language) if row.language and row.original else ""
        column.addWidget(label(" · ".join(filter(None, (who, when, about, spoken))), "secondary"))
        self._said.addWidget(told)

    @Slot()
    def _note(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            said = Said(
                self.person.value(),  # type: ignore[arg-type]
                self.text.text(),
                self.day.day(),
                self.original.text(),
                self.language.value(),  # type: ignore[arg-type]
            )
        except RuleBrokenError as trouble:
            self.fields["said_on"].set_problem(text_for(trouble.code, **trouble.values))
            return
        if self._plan_id is not None:
            note = self._bench.services.opinions.note
            version: UUID | None = self.version.value()  # type: ignore[assignment]
            work = partial(note, self._plan_id, said, version)
            self._bench.tasks.run(self, work, partial(self._noted, said), self._refused)

    def _noted(self, said: Said, _row: OpinionRow) -> None:
        # What was typed on meanwhile stays.
        if (self.text.text(), self.original.text()) == (said.text, said.original):
            self.text.clear()
            self.original.clear()
            self.day.set_day(None)
            self.fold.close_form()
            self.fold.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bench.announce_file()

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)
