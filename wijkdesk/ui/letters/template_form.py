"""The boxes of a template, kept while they are typed in, and where a field goes."""

from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.letters.mistakes import NAME_LINE, SUBJECT_LINE
from wijkdesk.services.letter_templates import LANGUAGES, EditionRow, TemplateView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import LetterKind

MOST_LINES = 22
"""All of the box is in sight at once; what is longer scrolls in it with the cursor."""


class Typed(NamedTuple):
    """What stands in the boxes."""

    name: str
    kind: LetterKind
    language: str
    subject: str
    body: str


class TemplateForm(Card):
    """`changed` with every key. Who may not write reads."""

    changed = Signal()

    def __init__(
        self, series_id: UUID, bench: Bench, *, writes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("De tekst"))
        self.name, self.subject = QLineEdit(), QLineEdit()
        self.kind = ChoiceBox([(kind, word(kind)) for kind in LetterKind])
        self.language = ChoiceBox([(code, language_word(code)) for code in LANGUAGES])
        self.text = TextArea(least=14, most=MOST_LINES)
        self._last: QLineEdit | TextArea = self.text
        hint = self.tr(
            "De groet en uw naam komen eronder. Begin een regel met - voor een opsomming."
        )
        text_field = Field(self.tr("De brief"), self.text, hint=hint)
        self.add(Field(self.tr("Hoe heet het sjabloon?"), self.name))
        self.add(Field(self.tr("Wat voor brief is het?"), self.kind))
        self.add(Field(self.tr("In welke taal?"), self.language))
        self.add(Field(self.tr("Onderwerp van de brief"), self.subject))
        self.add(text_field)
        PlainHint(text_field, bench)
        drafts = bench.services.drafts
        self.typed = TypedText(bench.tasks, drafts, "letter_template", series_id, self)
        for name, box in self._boxes().items():
            self.typed.bind(name, box)
        for line in (self.name, self.subject, self.text):
            line.setReadOnly(not writes)
            line.textChanged.connect(self.changed)
        for choice in (self.kind, self.language):
            choice.setEnabled(writes)
            choice.currentIndexChanged.connect(self.changed)
        self.subject.cursorPositionChanged.connect(self._in_subject)
        self.text.cursorPositionChanged.connect(self._in_text)
        self.kind.set_value(LetterKind.OTHER)
        self.language.set_value(LANGUAGES[0])

    def now(self) -> Typed:
        """What stands in the boxes."""
        kind = self.kind.value()
        return Typed(
            self.name.text(),
            kind if isinstance(kind, LetterKind) else LetterKind.OTHER,
            str(self.language.value() or LANGUAGES[0]),
            self.subject.text(),
            self.text.text(),
        )

    def show_kept(self, text: TemplateView | EditionRow) -> None:
        """As it was kept: nobody typed that."""
        for name, box in self.typed.boxes.items():
            box.show(getattr(text, name))
        self.subject.setCursorPosition(0)

    def take_over(self, text: EditionRow) -> None:
        """An earlier text, as if it was typed now."""
        self.name.setText(text.name)
        self.subject.setText(text.subject)
        self.text.set_text(text.body)

    def put_field(self, name: str) -> None:
        """Where one was typing last."""
        said, box = f"{{{name}}}", self._last
        if isinstance(box, QLineEdit):
            box.insert(said)
        else:
            box.insertPlainText(said)
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, line: int) -> QWidget:
        """The keyboard to a line, and the line is selected; gives back the box."""
        if line in (NAME_LINE, SUBJECT_LINE):
            box = self.name if line == NAME_LINE else self.subject
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return box
        cursor = QTextCursor(self.text.document().findBlockByNumber(line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.ensureCursorVisible()
        return self.text

    def _boxes(self) -> dict[str, QWidget]:
        boxes: dict[str, QWidget] = {"name": self.name, "kind": self.kind}
        return boxes | {"language": self.language, "subject": self.subject, "body": self.text}

    @Slot()
    def _in_subject(self) -> None:
        self._last = self.subject

    @Slot()
    def _in_text(self) -> None:
        self._last = self.text
