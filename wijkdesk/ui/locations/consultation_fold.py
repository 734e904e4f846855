"""One consultation at a school: what was asked, what was advised, and how it goes on."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.consultations import Child, ConsultationRow
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.services.saving import Saved
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.first_words import first_words
from wijkdesk.ui.language import day_text
from wijkdesk.ui.locations.nameless_hint import NamelessHint
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.minutes_box import MinutesBox
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import AgeBand, AskedBy, ConsultOutcome, SelfScore

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "location_id", "day", "asked_by", "age_band", "question", "advice", "minutes", "outcome",
    "helped",
)  # fmt: skip


class ConsultationFold(Fold):
    """Saves itself. `removed` carries its id, `file_wanted` the file it is linked to."""

    removed = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, row: ConsultationRow, bench: Bench) -> None:
        super().__init__()
        self._bench, self.row = bench, row
        self._children: dict[UUID, Child] = {}
        self._words: frozenset[str] = frozenset()
        self.editor: RowEditor | None = None
        self.hints: tuple[NamelessHint, ...] = ()
        self.school = ChoiceBox()
        self.day, self.minutes = DateBox(past=True), MinutesBox()
        self.asked_by = ChoiceBox(choices(AskedBy, self.tr("Niet gezegd")))
        self.age_band = ChoiceBox(choices(AgeBand, self.tr("Niet gezegd")))
        self.question, self.advice = TextArea(least=2), TextArea(least=2)
        self.outcome = ChoiceBox(choices(ConsultOutcome, self.tr("Nog niet bekend")))
        self.helped = ChoiceBox(choices(SelfScore, self.tr("Niet gevraagd")))
        self.child = ChoiceBox()
        self.to_file = button(self.tr("Naar het dossier"), "link")
        self.remove = button(self.tr("Verwijderen"), "link")
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)
        self.to_file.clicked.connect(self._go)
        bench.waiting(self, "consultation", row.id, self.open)

    def offer(self, schools: Sequence[PlaceRow], children: Sequence[Child]) -> None:
        """The schools to choose from, and the children it may be linked to."""
        known = {school.id: school.name for school in schools}
        if self.row.location_id is not None:
            known.setdefault(self.row.location_id, self.row.where or self.tr("Andere school"))
        self.school.set_choices([(None, self.tr("Nog kiezen")), *known.items()])
        self._children = {child.person_id: child for child in children}
        named = [(c.person_id, f"{c.name} ({c.title})") for c in children]
        if self.row.person_id is not None and self.row.person_id not in self._children:
            named.append((self.row.person_id, self.tr("Een kind uit een ander dossier")))
        self.child.set_choices([(None, self.tr("Zonder naam")), *named])
        places = " ".join(known.values())
        self._words = frozenset(word.strip(",.()").casefold() for word in places.split())

    def show_row(self, row: ConsultationRow) -> None:
        """What the store says now."""
        self.row = row
        today = self._bench.now().date()
        asked = first_words(row.question) or self.tr("Nieuw consult")
        self._set_toggle(asked)
        long = self.tr("%n minuten", "", row.minutes) if row.minutes else ""
        about = (row.where, word(row.asked_by), word(row.age_band), long, row.worker)
        marks: tuple[Mark, ...] = ()
        if row.outcome is not None:
            marks = (Mark(word(row.outcome), "neutral"),)
        if row.person_id is not None:
            child = self._children.get(row.person_id)
            said = child.name if child else self.tr("een kind uit een dossier")
            marks = (*marks, Mark(self.tr("hoort bij %1").replace("%1", said), "accent", "folder"))
        title = f"{day_text(row.day, today)} · {asked}"
        self.say(title, " · ".join(filter(None, about)), marks)
        self.to_file.setVisible(row.case_file_id is not None)
        self.child.set_value(row.person_id)
        if self.editor is not None:
            self.editor.refresh(self._values())

    def begin(self) -> None:
        """Open it, the keyboard in the question."""
        self.open()
        self.question.setFocus()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def _set_toggle(self, asked: str) -> None:
        self.remove.setAccessibleName(self.tr("Consult verwijderen: %1").replace("%1", asked))

    @Slot()
    def _build(self) -> None:
        fields = {
            "location_id": Field(self.tr("School"), self.school),
            "day": Field(self.tr("Dag"), self.day),
            "minutes": Field(self.tr("Hoeveel minuten?"), self.minutes),
            "asked_by": Field(self.tr("Wie vroeg het?"), self.asked_by),
            "age_band": Field(self.tr("Groep of leeftijd"), self.age_band),
            "question": Field(self.tr("Wat was de vraag? Zonder naam."), self.question),
            "advice": Field(self.tr("Wat was het advies? Zonder naam."), self.advice),
            "outcome": Field(self.tr("Hoe gaat het verder?"), self.outcome),
            "helped": Field(self.tr("Hielp het? Volgens wie het vroeg."), self.helped),
            "person_id": Field(
                self.tr("Hoort het toch bij een kind?"),
                self.child,
                hint=self.tr("Alleen als de ouders het kind hebben aangemeld."),
            ),
        }
        grid = FieldGrid()
        grid.add_row((fields["location_id"], 6), (fields["day"], 3), (fields["minutes"], 3))
        grid.add_row((fields["asked_by"], 6), (fields["age_band"], 6))
        grid.add_row((fields["question"], 12))
        grid.add_row((fields["advice"], 12))
        grid.add_row((fields["outcome"], 6), (fields["helped"], 6))
        grid.add_row((fields["person_id"], 12))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addLayout(left_link(self.to_file))
        layout.addLayout(left_link(self.remove))
        form.setFocusProxy(self.question)
        save = partial(self._bench.services.consultations.save, self.row.id)
        self.editor = self._bench.editor("consultation", self.row.id, save, self._values(), self)
        day, minutes = self.day, self.minutes
        self.editor.bind("location_id", self.school, fields["location_id"])
        self.editor.bind("day", day, fields["day"], read=day.day, write=day.set_day)
        self.editor.bind(
            "minutes", minutes, fields["minutes"], read=minutes.minutes, write=minutes.set_minutes
        )
        for name, box in (
            ("asked_by", self.asked_by),
            ("age_band", self.age_band),
            ("outcome", self.outcome),
            ("helped", self.helped),
        ):
            self.editor.bind(name, box, fields[name])
        for name, area in (("question", self.question), ("advice", self.advice)):
            self.editor.bind(name, area, fields[name], empty="")
        self.hints = tuple(
            NamelessHint(area, fields[name], self._places)
            for name, area in (("question", self.question), ("advice", self.advice))
        )
        self.child.set_value(self.row.person_id)
        self.child.activated.connect(self._link)
        self.set_form(form)

    def _places(self) -> frozenset[str]:
        return self._words

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _link(self) -> None:
        """Two fields of one unit: the child and its file."""
        chosen = self.child.value()
        child = self._children.get(chosen) if isinstance(chosen, UUID) else None
        if child is None and chosen is not None:
            return
        seen = {"case_file_id": self.row.case_file_id, "person_id": self.row.person_id}
        typed = {
            "case_file_id": child.case_file_id if child else None,
            "person_id": child.person_id if child else None,
        }
        work = partial(self._bench.services.consultations.save, self.row.id, seen, typed)
        self._bench.run(self, work, self._linked)

    def _linked(self, saved: Saved) -> None:
        self._bench.announce_saved(saved)

    @Slot()
    def _go(self) -> None:
        if self.row.case_file_id is not None:
            self.file_wanted.emit(self.row.case_file_id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)
