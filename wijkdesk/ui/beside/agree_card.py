"""Akkoord at the end of looking along: what each of the household says of the fixed version."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.agreements import AgreementRow, Decides, who_decides
from wijkdesk.services.beside import BesidePerson, VersionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody says now; `person_id` is who."""

    person_id: UUID
    answer: AgreementAnswer
    remark: str
    method: AgreementMethod


def said_text(row: AgreementRow, today: date) -> str:
    """One answer in a line: what, how, on which day."""
    parts = [word(row.answer)]
    if row.answer is not AgreementAnswer.NOT_ASKED:
        parts.append(word(row.method).casefold())
    parts.append(day_text(row.given_on, today))
    told = " · ".join(parts)
    return f"{told}. “{row.remark}”" if row.remark else told


def _hint(decides: Decides) -> str:
    words = {
        Decides.PARENTS: QCoreApplication.translate(
            "AgreeCard", "Jonger dan 12 jaar. De ouders of de voogd beslissen."
        ),
        Decides.TOGETHER: QCoreApplication.translate(
            "AgreeCard", "12 tot en met 15 jaar. Beslist samen met de ouders of de voogd."
        ),
        Decides.ALONE: QCoreApplication.translate("AgreeCard", "16 jaar of ouder. Beslist zelf."),
        Decides.GROWN_UP: "",
    }
    return words[decides]


class AgreeLine(QWidget):
    """`said` carries an Answer. Nothing has to be filled in: who says nothing leaves it empty."""

    said = Signal(object)

    def __init__(self, person: BesidePerson) -> None:
        super().__init__()
        self._person = person
        self.noted: AgreementRow | None = None
        self.fold = Fold()
        self.answer = ChoiceBox(choices(AgreementAnswer, self.tr("Nog niet gezegd")))
        self.answer.set_value(None)
        self.method = ChoiceBox(choices(AgreementMethod))
        self.method.set_value(AgreementMethod.SPOKEN)
        self.remark = TextArea(least=1)
        self.answered = Field(self.tr("Wat zegt %1?").replace("%1", person.name), self.answer)
        self.how = Field(self.tr("Hoe?"), self.method)
        self.words = Field(self.tr("Opmerking, in eigen woorden (mag leeg blijven)"), self.remark)
        self.note = button(self.tr("Noteren"), "outline")
        self.note.setAccessibleName(self.tr("Noteren: %1").replace("%1", person.name))
        self._form = QWidget()
        grid = FieldGrid()
        grid.add_row((self.answered, 8), (self.how, 4))
        grid.add_row((self.words, 12))
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(grid)
        inside.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.setFocusProxy(self.answer)
        self.fold.set_form(self._form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.note.clicked.connect(self._note)
        self.answer.currentIndexChanged.connect(self._chosen)

    def show_answer(self, row: AgreementRow | None, today: date) -> None:
        """What the store says now; what somebody types here stays, also when a colleague notes."""
        hint = _hint(who_decides(self._person.age))
        again = self.tr("Ander antwoord") if row is not None else self.tr("Antwoord noteren")
        self.fold.set_names(again, self.tr("Dicht"))
        self.fold.say(self._person.name, said_text(row, today) if row is not None else hint)
        self.noted = row

    def is_typed_in(self) -> bool:
        """Whether something stands in its boxes that was not noted."""
        return self.answer.value() is not None or bool(self.remark.text().strip())

    def show_gone(self) -> None:
        """Who it is about left this household while something was typed: it stays to be noted."""
        self.fold.say(
            self._person.name,
            self.tr(
                "Staat niet meer bij dit huishouden. Wat u typte, staat er nog. U kunt het noteren."
            ),
        )

    def put_away(self, said: Answer) -> None:
        """It is noted: the boxes are empty again, unless somebody typed on meanwhile."""
        if (self.answer.value(), self.remark.text()) != (said.answer, said.remark):
            return
        self.answer.set_value(None)
        self.remark.set_text("")
        if self.fold.is_open():
            self.fold.close_form()

    @Slot()
    def _chosen(self) -> None:
        self.answered.set_problem("")

    @Slot()
    def _note(self) -> None:
        answer, method = self.answer.value(), self.method.value()
        if not isinstance(answer, AgreementAnswer) or not isinstance(method, AgreementMethod):
            self.answered.set_problem(
                self.tr("Kies eerst een antwoord. Wat u typte, blijft staan.")
            )
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.said.emit(Answer(self._person.id, answer, self.remark.text(), method))


class AgreeCard(Card):
    """One line for each person; it belongs to one version."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(" ")
        self._bench = bench
        self._version: UUID | None = None
        self._people: dict[Hashable, BesidePerson] = {}
        self.lines: Pile[AgreeLine] = Pile(spacing=16, divided=True)
        self.body.setSpacing(px(16))
        self.add(self.lines)

    def show_version(
        self,
        version: VersionRow,
        people: Sequence[BesidePerson],
        said: Sequence[AgreementRow],
    ) -> None:
        """Who said what of this version."""
        self._version = version.id
        self.set_title(self.tr("Bent u het eens met dit plan (%1)?").replace("%1", version.label))
        today = self._bench.now().date()
        by_person = {row.person_id: row for row in said if row.version_id == version.id}
        here: dict[Hashable, BesidePerson] = {person.id: person for person in people}
        typed = {key for key, line in self.lines.widgets.items() if line.is_typed_in()}
        left = {key: self._people[key] for key in self._people if key in typed - here.keys()}
        self._people = {**here, **left}
        self.lines.keep_only(self._people, self._make)
        for key, person in here.items():
            self.lines.widgets[key].show_answer(by_person.get(person.id), today)
        for key in left:
            self.lines.widgets[key].show_gone()

    def begin(self) -> None:
        """The keyboard to the first who was not asked yet."""
        for line in self.lines.widgets.values():
            if line.noted is None:
                line.fold.open()
                line.answer.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _make(self, key: Hashable) -> AgreeLine:
        made = AgreeLine(self._people[key])
        made.said.connect(self._note)
        return made

    @Slot(object)
    def _note(self, said: Answer) -> None:
        if self._version is not None:
            note = self._bench.services.agreements.note
            work = partial(
                note, self._version, said.person_id, said.answer, said.remark, said.method
            )
            self._bench.run(self, work, partial(self._noted, said))

    def _noted(self, said: Answer, _row: AgreementRow) -> None:
        line = self.lines.widgets.get(said.person_id)
        if line is not None:
            line.put_away(said)
        self._bench.announce_file()
