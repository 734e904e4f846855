"""What one person of the household says of a version: asked, answered, and signed if they want."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.agreements import AgreementRow, Also, Heard
from wijkdesk.ui.agree_words import all_said
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.ink import Ink
from wijkdesk.ui.widgets.sign_box import SignBox
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod, Interpreter


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody says now; `about_id` is of whom this is the line, `person_id` who says it."""

    about_id: UUID
    person_id: UUID
    answer: AgreementAnswer
    remark: str
    method: AgreementMethod
    also: Also


class AgreeLine(QWidget):
    """`said` carries an Answer. Nothing has to be filled in: who says nothing leaves it empty.

    `scan_wanted` carries the scan of a paper that somebody signed, where these are shown.
    """

    said = Signal(object)
    scan_wanted = Signal(object)

    def __init__(self, person: Heard, *, scans: bool = False) -> None:
        super().__init__()
        self._scans = scans
        self._person = person
        self.noted: AgreementRow | None = None
        self.fold = Fold()
        self.who = ChoiceBox()
        self.answer = ChoiceBox(choices(AgreementAnswer, self.tr("Nog niet gezegd")))
        self.answer.set_value(None)
        self.method = ChoiceBox(choices(AgreementMethod))
        self.method.set_value(AgreementMethod.SPOKEN)
        self.remark = TextArea(least=1)
        self.language = ChoiceBox(language_choices(person.language))
        self.interpreter = ChoiceBox(choices(Interpreter, self.tr("Niet gezegd")))
        self.sign = SignBox()
        self.asked = Field(self.tr("Wie zegt het?"), self.who)
        self.answered = Field(self.tr("Wat zegt %1?").replace("%1", person.name), self.answer)
        self.how = Field(self.tr("Hoe?"), self.method)
        self.words = Field("", self.remark)
        self.tongue = Field(self.tr("In welke taal besproken?"), self.language)
        self.between = Field(self.tr("Met een tolk?"), self.interpreter)
        self.signed = Field(self.tr("Handtekening"), self.sign)
        self.inks = QHBoxLayout()
        self.note = button(self.tr("Noteren"), "outline")
        self.note.setAccessibleName(self.tr("Noteren: %1").replace("%1", person.name))
        self._form = QWidget()
        grid = FieldGrid()
        grid.add_row((self.asked, 12))
        grid.add_row((self.answered, 8), (self.how, 4))
        grid.add_row((self.words, 12))
        grid.add_row((self.tongue, 6), (self.between, 6))
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(grid)
        inside.addWidget(self.signed)
        inside.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.setFocusProxy(self.answer)
        self.fold.set_form(self._form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(self.inks)
        layout.insertWidget(0, self.fold)
        self.inks.addStretch(1)
        self._connect()
        self._offer(person)
        self._as_asked()
        self._turn()

    def _connect(self) -> None:
        self.note.clicked.connect(self._note)
        self.answer.currentIndexChanged.connect(self._turn)
        self.method.currentIndexChanged.connect(self._turn)
        self.sign.pad.changed.connect(self._drawn)
        self.sign.pad.refused.connect(self._too_much)

    def show_answers(self, person: Heard, said: Sequence[AgreementRow], today: date) -> None:
        """What the store says now; what somebody types here stays, also when a colleague notes."""
        self._person = person
        self._offer(person)
        again = self.tr("Ander antwoord") if said else self.tr("Antwoord noteren")
        self.fold.set_names(again, self.tr("Dicht"))
        self.fold.say(person.name, all_said(person, said, today))
        self.noted = said[-1] if said else None
        self._show_inks(said)

    def is_typed_in(self) -> bool:
        """Whether something stands in its boxes that was not noted."""
        typed = self.answer.value() is not None or bool(self.remark.text().strip())
        return typed or bool(self.sign.pad.strokes)

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
        now = (self.answer.value(), self.remark.text(), self.sign.pad.text() or None)
        drawn = said.also.signature if said.method is AgreementMethod.DRAWN else now[2]
        if now != (said.answer, said.remark, drawn):
            return
        self.answer.set_value(None)
        self.remark.set_text("")
        self.sign.pad.wipe()
        self.method.set_value(AgreementMethod.SPOKEN)
        self._as_asked()
        if self.fold.is_open():
            self.fold.close_form()

    def _offer(self, person: Heard) -> None:
        """Who can be asked about this person; where that is one, it is not asked who."""
        self.who.set_choices([(one, name) for one, name in person.answerers])
        if self.who.value() is None and person.answerers:
            self.who.set_value(person.answerers[0][0])
        self.asked.setVisible(len(person.answerers) > 1)

    def _as_asked(self) -> None:
        """Language and interpreter as they are known of this person."""
        self.language.set_value(self._person.language)
        self.interpreter.set_value(self._person.interpreter)

    def _show_inks(self, said: Sequence[AgreementRow]) -> None:
        while self.inks.count() > 1:
            item = self.inks.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        for row in said:
            if row.signature is not None:
                ink = Ink(self)
                words = self.tr("Handtekening van %1").replace("%1", row.person)
                if ink.show_text(row.signature, words):
                    self.inks.insertWidget(self.inks.count() - 1, ink)
            if row.attachment_id is not None and self._scans:
                scan = IdButton(self.tr("Getekend papier bekijken"), row.attachment_id)
                words = self.tr("Getekend papier bekijken: %1").replace("%1", row.person)
                scan.setAccessibleName(words)
                scan.pressed_id.connect(self.scan_wanted)
                self.inks.insertWidget(self.inks.count() - 1, scan)

    @Slot()
    def _turn(self) -> None:
        """The boxes that belong to this answer: a reason when not asked, a pad to draw on."""
        self.answered.set_problem("")
        self.words.set_problem("")
        asked = self.answer.value() is not AgreementAnswer.NOT_ASKED
        self.words.rename(
            self.tr("Opmerking, in eigen woorden (mag leeg blijven)")
            if asked
            else self.tr("Waarom niet gevraagd?")
        )
        for field in (self.how, self.tongue, self.between):
            field.setVisible(asked)
        self.signed.setVisible(asked and self.method.value() is AgreementMethod.DRAWN)

    @Slot()
    def _drawn(self) -> None:
        self.signed.set_problem("")

    @Slot()
    def _too_much(self) -> None:
        self.signed.set_problem(
            self.tr(
                "Deze streep past er niet meer bij. Wat er stond, staat er nog. Wis het en zet een "
                "kortere handtekening."
            )
        )

    @Slot()
    def _note(self) -> None:
        answer, method = self.answer.value(), self.method.value()
        who = self.who.value() or self._person.id
        if not isinstance(answer, AgreementAnswer) or not isinstance(method, AgreementMethod):
            self.answered.set_problem(
                self.tr("Kies eerst een antwoord. Wat u typte, blijft staan.")
            )
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        remark, also = self.remark.text(), Also()
        if answer is AgreementAnswer.NOT_ASKED:
            method = AgreementMethod.SPOKEN
            if not remark.strip():
                self.words.set_problem(self.tr("Schrijf op waarom dit niet gevraagd is."))
                self.remark.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        else:
            also = self._also(method)
        if method is AgreementMethod.DRAWN and also.signature is None:
            self.signed.set_problem(
                self.tr("Er staat nog geen handtekening. Teken hem, of kies een andere manier.")
            )
            self.sign.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if who != self._person.id:
            also = replace(also, for_id=self._person.id)
        self.said.emit(Answer(self._person.id, cast("UUID", who), answer, remark, method, also))

    def _also(self, method: AgreementMethod) -> Also:
        drawn = self.sign.pad.text() if method is AgreementMethod.DRAWN else ""
        language, interpreter = self.language.value(), self.interpreter.value()
        return Also(
            language=language if isinstance(language, str) else None,
            interpreter=interpreter if isinstance(interpreter, Interpreter) else None,
            signature=drawn or None,
        )
