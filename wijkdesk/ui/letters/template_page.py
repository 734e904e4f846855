"""Writing a template: its text, what is wrong in it by line, and how a letter of it looks."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.letters.mistakes import NAME_LINE, SUBJECT_LINE, Mistake
from wijkdesk.services.changes import Changes
from wijkdesk.services.letter_templates import LANGUAGES, EditionRow, TemplateView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import written_day
from wijkdesk.ui.letter_papers import Proof, proof
from wijkdesk.ui.letters.field_words import field_rows
from wijkdesk.ui.letters.mistake_words import mistake_words
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_view import PdfView
from wijkdesk.ui.widgets.preview_split import PreviewSplit
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import LetterKind

NEW = UUID(int=1)
"""In the place of a series, for a template that has none yet."""
PAUSE_MS = 400
"""After the last key, before what is typed is read and drawn anew."""
MOST_LINES = 26


class Typed(NamedTuple):
    """What stands in the boxes."""

    name: str
    kind: LetterKind
    language: str
    subject: str
    body: str


class TemplatePage(Page):
    """`left` when one goes back, `proof_requested` carries the paper of a test print."""

    left = Signal()
    proof_requested = Signal(object)

    def __init__(self, series_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sjabloon"), parent=parent)
        self.key = f"template:{series_id.hex}"
        self.series_id, self.bench = series_id, bench
        self._service = bench.services.letter_templates
        self._view: TemplateView | None = None
        self._proof: Proof | None = None
        self._turn = 0
        self.back = self.add_act(self.tr("Terug"))
        self.test = self.add_act(self.tr("Proefdruk"))
        self.stop = self.add_act(self.tr("Uit gebruik nemen"))
        self.use = self.add_act(self.tr("In gebruik nemen"), "primary")
        self.name, self.subject = QLineEdit(), QLineEdit()
        self.kind = ChoiceBox([(kind, word(kind)) for kind in LetterKind])
        self.language = ChoiceBox([(code, language_word(code)) for code in LANGUAGES])
        self.body = TextArea(least=14, most=MOST_LINES)
        self.name_field = Field(self.tr("Hoe heet het sjabloon?"), self.name)
        self.kind_field = Field(self.tr("Wat voor brief is het?"), self.kind)
        self.language_field = Field(self.tr("In welke taal?"), self.language)
        self.subject_field = Field(self.tr("Onderwerp van de brief"), self.subject)
        self.body_field = Field(
            self.tr("De brief"),
            self.body,
            hint=self.tr("De groet en uw naam komen eronder. Begin een regel met - voor een punt."),
        )
        self.trouble = Card(self.tr("Dit moet nog beter"))
        self.mistakes = RowList(self.tr("Fouten in het sjabloon"), tight=True)
        self.text = Card(self.tr("De tekst"))
        self.fields_card = Card(self.tr("Velden"))
        self.fields = RowList(self.tr("Velden om in te voegen"))
        self.earlier_card = Card(self.tr("Eerdere teksten"))
        self.earlier = RowList(self.tr("Eerdere teksten"))
        self.view = PdfView(self.tr("Zo ziet de brief eruit"))
        self.split = PreviewSplit(self.view, self.tr("Hier komt de brief te staan."))
        drafts = bench.services.drafts
        self.typed = TypedText(bench.tasks, drafts, "letter_template", series_id, self)
        self._last: QLineEdit | TextArea = self.body
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        PlainHint(self.body_field, bench)
        self._lay_out()
        self._tie()
        self._look()

    def focus_first(self) -> None:
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Keep what is being typed."""
        self.typed.keep()

    def _lay_out(self) -> None:
        for field in (self.name_field, self.kind_field, self.language_field):
            self.text.add(field)
        self.text.add(self.subject_field)
        self.text.add(self.body_field)
        self.trouble.add_list(self.mistakes)
        self.fields_card.add(
            label(
                self.tr(
                    "Klik op een veld: het komt in de brief waar u typt. Een stuk dat er alleen "
                    "soms staat, zet u tussen [[als veld]] en [[einde]]. Met [[anders]] ertussen "
                    "staat er iets anders als het veld leeg is."
                ),
                "secondary",
            )
        )
        self.fields_card.add_list(self.fields)
        self.earlier_card.add(
            label(self.tr("Klik op een tekst om hem terug te zetten in het vak."), "secondary")
        )
        self.earlier_card.add_list(self.earlier)
        for card in (self.trouble, self.text, self.fields_card, self.earlier_card):
            self.split.column.addWidget(card)
        self.split.end()
        self.trouble.hide()
        self.earlier_card.hide()
        self.fields.set_rows(field_rows())
        self.parts.addWidget(self.split)
        self.parts.setCurrentWidget(self.split)
        writes = self._service.may_write
        for act in (self.use, self.stop):
            act.setVisible(writes)
        self.fields_card.setVisible(writes)
        for line in (self.name, self.subject, self.body):
            line.setReadOnly(not writes)
        for box in (self.kind, self.language):
            box.setEnabled(writes)
        self.kind.set_value(LetterKind.OTHER)
        self.language.set_value(LANGUAGES[0])
        self.stop.setEnabled(False)

    def _tie(self) -> None:
        for name, box in self._boxes().items():
            self.typed.bind(name, box)
        for line in (self.name, self.subject, self.body):
            line.textChanged.connect(self.pause.start)
        for choice in (self.kind, self.language):
            choice.currentIndexChanged.connect(self.pause.start)
        self.pause.timeout.connect(self._check)
        self.subject.cursorPositionChanged.connect(self._in_subject)
        self.body.cursorPositionChanged.connect(self._in_body)
        self.mistakes.opened.connect(self._go_to)
        self.fields.opened.connect(self._put_field)
        self.earlier.opened.connect(self._put_earlier)
        self.back.clicked.connect(self.left)
        self.test.clicked.connect(self._ask_proof)
        self.use.clicked.connect(self._use)
        self.stop.clicked.connect(self._stop)
        self.bench.changes.changed.connect(self._hear)

    def _boxes(self) -> dict[str, QWidget]:
        boxes: dict[str, QWidget] = {"name": self.name, "kind": self.kind}
        return boxes | {"language": self.language, "subject": self.subject, "body": self.body}

    # -- what there is ---------------------------------------------------------------------------

    def _look(self) -> None:
        self.bench.tasks.run(self, self._service.all, self._show, self.bench.tell, "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self._view is not None:
            self._look()

    def _show(self, views: Sequence[TemplateView]) -> None:
        first = self._view is None
        view = next((one for one in views if one.series_id == self.series_id), None)
        self._view = view
        if view is None:
            said = self.tr("Nieuw. Pas als u het in gebruik neemt, zien gidsen het.")
        elif view.in_use:
            said = self.tr("In gebruik. Wat u hier typt, geldt pas als u het in gebruik neemt.")
        else:
            said = self.tr("Niet in gebruik.")
        if not self._service.may_write:
            said = self.tr("Een beheerder van de gemeente schrijft de sjablonen.")
        self.set_header(view.name if view else self.tr("Nieuw sjabloon"), said)
        self.stop.setEnabled(view is not None and view.in_use)
        if first:
            if view is not None:
                self._put(view)
            self.typed.load()
            self._check()
        self._show_earlier(view)

    def _show_earlier(self, view: TemplateView | None) -> None:
        editions = view.editions if view is not None else ()
        self.earlier.set_rows(self._earlier_row(row) for row in editions)
        self.earlier_card.setVisible(bool(editions))

    def _earlier_row(self, row: EditionRow) -> Row:
        on = written_day(row.made_at.astimezone().date())
        said = self.tr("in gebruik genomen") if row.active else self.tr("uit gebruik genomen")
        told = " · ".join(filter(None, (said, row.worker)))
        return Row(row.id, f"{on}: {row.name}", told)

    def _put(self, text: TemplateView | EditionRow) -> None:
        self.name.setText(text.name)
        self.subject.setText(text.subject)
        self.body.set_text(text.body)
        self.kind.set_value(text.kind)
        self.language.set_value(text.language)

    @Slot(object)
    def _put_earlier(self, edition_id: UUID) -> None:
        """It stands in the boxes; nothing is in use by that."""
        editions = self._view.editions if self._view is not None else ()
        row = next((one for one in editions if one.id == edition_id), None)
        if row is not None and self._service.may_write:
            self._put(row)
            self.bench.say(self.tr("De tekst staat weer in het vak. Lees hem na."), "info")

    # -- what is typed ---------------------------------------------------------------------------

    def typed_now(self) -> Typed:
        """What stands in the boxes."""
        kind = self.kind.value()
        return Typed(
            self.name.text(),
            kind if isinstance(kind, LetterKind) else LetterKind.OTHER,
            str(self.language.value() or LANGUAGES[0]),
            self.subject.text(),
            self.body.text(),
        )

    @Slot()
    def _check(self) -> None:
        """Read it and draw it, off this thread; an answer about an older text is dropped."""
        self.pause.stop()
        self._turn += 1
        work = partial(proof, *self.typed_now())
        done = partial(self._show_proof, self._turn)
        self.bench.tasks.run(self, work, done, self.bench.tell, "view")

    def _show_proof(self, turn: int, made: Proof) -> None:
        if turn != self._turn:
            return
        self._proof = made
        shown = [(one, mistake_words(one)) for one in made.mistakes]
        self.mistakes.set_rows(Row(n, words) for n, (_one, words) in enumerate(shown))
        self.trouble.setVisible(bool(shown))
        self.trouble.set_note(self.tr("%n fout(en)", "", len(shown)))
        at = self.view.verticalScrollBar().value()
        self.view.show_bytes(made.paper.data)
        self.view.tell(made.paper.words)
        self.view.verticalScrollBar().setValue(at)
        self.split.show_sheets(there=True)

    @Slot(object)
    def _go_to(self, number: int) -> None:
        """The keyboard to the line of a mistake."""
        mistakes: Sequence[Mistake] = self._proof.mistakes if self._proof else ()
        if number >= len(mistakes):
            return
        line = mistakes[number].line
        if line in (NAME_LINE, SUBJECT_LINE):
            box = self.name if line == NAME_LINE else self.subject
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        block = self.body.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.body.setTextCursor(cursor)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.ensureCursorVisible()

    @Slot(object)
    def _put_field(self, name: str) -> None:
        """Where one was typing last."""
        said, box = f"{{{name}}}", self._last
        if isinstance(box, QLineEdit):
            box.insert(said)
        else:
            box.insertPlainText(said)
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _in_subject(self) -> None:
        self._last = self.subject

    @Slot()
    def _in_body(self) -> None:
        self._last = self.body

    # -- out -------------------------------------------------------------------------------------

    @Slot()
    def _ask_proof(self) -> None:
        if self._proof is not None:
            self.proof_requested.emit(self._proof.paper)

    @Slot()
    def _use(self) -> None:
        series = None if self.series_id == NEW else self.series_id
        work = partial(self._service.put_in_use, series, *self.typed_now())
        self.bench.tasks.run(self, work, self._used, self._refused)

    def _used(self, series_id: UUID) -> None:
        self.series_id = series_id
        self.key = f"template:{series_id.hex}"
        self.typed.forget()
        self.bench.say(
            self.tr("In gebruik. Na de volgende verzending hebben alle gidsen deze tekst."), "ok"
        )
        self.bench.announce(Changes())
        self._look()

    def _refused(self, trouble: BaseException) -> None:
        """The message names the line, and the keyboard goes there."""
        self.bench.tell(trouble)
        if isinstance(trouble, RuleBrokenError) and trouble.code == "template_wrong":
            self._check()
            self._go_to(0)

    @Slot()
    def _stop(self) -> None:
        work = partial(self._service.take_out, self.series_id)
        self.bench.run(self, work, self._stopped)

    def _stopped(self, changes: Changes) -> None:
        self.bench.say(
            self.tr("Uit gebruik. Brieven van dit sjabloon die al weg zijn, blijven bewaard."), "ok"
        )
        self.bench.announce(changes)
        self._look()
