"""The words of a letter: from a template, read over and changed, and kept while they are typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.ui.bench import Bench
from wijkdesk.ui.letter_papers import Draft
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button

MOST_LINES = 22


class LetterText(Card):
    """`changed` with every key, `restored` when something was waiting, `begin_again` when asked."""

    changed = Signal()
    restored = Signal()
    begin_again = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("De tekst"))
        self._as_made = ("", "")
        self.subject, self.body_box = QLineEdit(), TextArea(least=10, most=MOST_LINES)
        hint = self.tr("Lees na en verander wat u wilt. De groet en uw naam komen eronder.")
        body_field = Field(self.tr("De brief"), self.body_box, hint=hint)
        self.again = button(self.tr("Begin opnieuw met het sjabloon"), "link")
        drafts, file_id = bench.services.drafts, bench.case_file_id
        self.typed = TypedText(bench.tasks, drafts, "letter", file_id, self)
        self.add(Field(self.tr("Onderwerp"), self.subject))
        self.add(body_field)
        self.body.addLayout(left_link(self.again))
        PlainHint(body_field, bench)
        self.typed.bind("subject", self.subject)
        self.typed.bind("body", self.body_box)
        self.typed.restored.connect(self.restored)
        self.subject.textChanged.connect(self.changed)
        self.body_box.textChanged.connect(self.changed)
        self.again.clicked.connect(self.begin_again)

    def now(self) -> Draft:
        """What stands there."""
        return Draft(self.subject.text(), self.body_box.text())

    def is_as_made(self) -> bool:
        """Whether nobody changed a word of it."""
        return (self.subject.text(), self.body_box.text()) in (("", ""), self._as_made)

    def put(self, text: Draft) -> None:
        """As a template makes it: nobody typed that."""
        self._as_made = (text.subject, text.body)
        self.typed.boxes["subject"].show(text.subject)
        self.typed.boxes["body"].show(text.body)
        self.subject.setCursorPosition(0)
