"""Notes that a document was seen: which one, when, and what it proves."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import PersonRow
from wijkdesk.services.identity import Seen, number_of
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import DocumentKind, IdentityKind


class CheckPanel(QWidget):
    """`done` says that it may be put away, `asked` that something unsaved stands in it."""

    done = Signal()
    asked = Signal()

    def __init__(self, person: PersonRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._person = bench, person
        self.proves = ChoiceBox(_offered(person))
        self.document = ChoiceBox(choices(DocumentKind, self.tr("Nog niet gekozen")))
        self.document_number = QLineEdit()
        self.valid_until, self.seen_on = DateBox(), DateBox(past=True)
        self.seen_on.setPlaceholderText(self.tr("vandaag"))
        self.save = button(self.tr("Vastleggen"), "outline")
        self.cancel = button(self.tr("Toch niet"), "link")
        self.fields = {
            "proves": Field(self.tr("Wat hebt u nagekeken?"), self.proves),
            "document": Field(self.tr("Op welk document?"), self.document),
            "document_number": Field(
                self.tr("Nummer van het document"), self.document_number, hint=self.tr("Hoeft niet")
            ),
            "valid_until": Field(self.tr("Geldig tot"), self.valid_until),
            "seen_on": Field(self.tr("Gezien op"), self.seen_on),
        }
        self.typed = TypedText(bench.tasks, bench.services.drafts, "identity", person.id, self)

        of = self.fields
        grid = FieldGrid()
        grid.add_row((of["proves"], 4), (of["document"], 8))
        grid.add_row((of["seen_on"], 4), (of["document_number"], 4), (of["valid_until"], 4))
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.save)
        acts.addWidget(self.cancel)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addLayout(acts)
        self.setFocusProxy(self.proves)
        self.proves.setCurrentIndex(0)

        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._end)
        self.typed.restored.connect(self.asked)
        for name, field in self.fields.items():
            self.typed.bind(name, field.box)
        self.typed.load()

    def show_person(self, person: PersonRow) -> None:
        """What there is to check of somebody."""
        self._person = person
        self.proves.set_choices(_offered(person))
        if self.proves.currentIndex() < 0:
            self.proves.setCurrentIndex(0)

    @Slot()
    def _save(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            ends, seen_on = self.valid_until.day("valid_until"), self.seen_on.day("seen_on")
        except RuleBrokenError as trouble:
            self._refused(trouble)
            return
        seen = Seen(
            cast("IdentityKind", self.proves.value()),
            cast("DocumentKind | None", self.document.value()),
            self.document_number.text() or None,
            ends,
            seen_on,
        )
        check = partial(self._bench.services.identity.check, self._bench.case_file_id)
        work = partial(check, self._person.id, seen)
        self._bench.tasks.run(self, work, self._saved, self._refused)

    def _saved(self, changes: Changes) -> None:
        self._end()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)

    @Slot()
    def _end(self) -> None:
        self.typed.forget()
        for box in (self.document_number, self.valid_until, self.seen_on):
            box.clear()
        self.document.set_value(None)
        self.done.emit()


def _offered(person: PersonRow) -> Sequence[tuple[IdentityKind, str]]:
    numbers = [k for k in IdentityKind if number_of(person, k)]
    return [(kind, word(kind)) for kind in (*numbers, IdentityKind.IDENTITY)]
