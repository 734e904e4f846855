"""Writing a template: its text, what is wrong in it by line, and how a letter of it looks."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.letter_templates import EditionRow, TemplateView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.language import written_day
from wijkdesk.ui.letter_papers import Proof, proof
from wijkdesk.ui.letters.field_words import field_rows
from wijkdesk.ui.letters.mistake_words import place_words, what_words
from wijkdesk.ui.letters.template_form import TemplateForm
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_view import PdfView
from wijkdesk.ui.widgets.preview_split import PreviewSplit
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import label

NEW = UUID(int=1)
"""In the place of a series, for a template that has none yet."""
PAUSE_MS = 400
"""After the last key, before what is typed is read and drawn anew."""


class TemplatePage(Page):
    """`left` when one goes back, `proof_requested` carries the paper of a test print.

    `made` carries the series of a template that was new.
    """

    left = Signal()
    proof_requested = Signal(object)
    made = Signal(object)

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
        self.form = TemplateForm(series_id, bench, writes=self._service.may_write)
        self.trouble = Card(self.tr("Dit moet nog beter"))
        self.mistakes = RowList(self.tr("Fouten in het sjabloon"))
        self.fields_card = Card(self.tr("Velden"))
        self.fields = RowList(self.tr("Velden om in te voegen"))
        self.earlier_card = Card(self.tr("Eerdere teksten"))
        self.earlier = RowList(self.tr("Eerdere teksten"))
        self.view = PdfView(self.tr("Zo ziet de brief eruit"))
        self.split = PreviewSplit(self.view, self.tr("Hier komt de brief te staan."))
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._tie()
        self._look()

    def focus_first(self) -> None:
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.typed.keep()

    def _lay_out(self) -> None:
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
        self.split.fill(self.trouble, self.form, self.fields_card, self.earlier_card)
        self.trouble.hide()
        self.earlier_card.hide()
        self.fields.set_rows(field_rows())
        self.parts.addWidget(self.split)
        self.parts.setCurrentWidget(self.split)
        writes = self._service.may_write
        for act in (self.use, self.stop):
            act.setVisible(writes)
        self.fields_card.setVisible(writes)
        self.stop.setEnabled(False)

    def _tie(self) -> None:
        self.form.changed.connect(self.pause.start)
        self.pause.timeout.connect(self._check)
        self.mistakes.opened.connect(self._go_to)
        self.fields.opened.connect(self.form.put_field)
        self.earlier.opened.connect(self._put_earlier)
        self.back.clicked.connect(self.left)
        self.test.clicked.connect(self._ask_proof)
        self.use.clicked.connect(self._use)
        self.stop.clicked.connect(self._stop)
        self.bench.changes.changed.connect(self._hear)

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
                self.form.show_kept(view)
            self.form.typed.load()
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

    @Slot(object)
    def _put_earlier(self, edition_id: UUID) -> None:
        """It stands in the boxes; nothing is in use by that."""
        editions = self._view.editions if self._view is not None else ()
        row = next((one for one in editions if one.id == edition_id), None)
        if row is not None and self._service.may_write:
            self.form.take_over(row)
            self.bench.say(self.tr("De tekst staat weer in het vak. Lees hem na."), "info")

    # -- what is typed ---------------------------------------------------------------------------

    @Slot()
    def _check(self) -> None:
        """Read it and draw it, off this thread; an answer about an older text is dropped."""
        self.pause.stop()
        self._turn += 1
        work = partial(proof, *self.form.now())
        done = partial(self._show_proof, self._turn)
        self.bench.tasks.run(self, work, done, self.bench.tell, "view")

    def _show_proof(self, turn: int, made: Proof) -> None:
        if turn != self._turn:
            return
        self._proof = made
        shown = [Row(n, place_words(one), what_words(one)) for n, one in enumerate(made.mistakes)]
        self.mistakes.set_rows(shown)
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
        mistakes = self._proof.mistakes if self._proof else ()
        if number < len(mistakes):
            self.split.bring(self.form.go_to(mistakes[number].line))

    # -- out -------------------------------------------------------------------------------------

    @Slot()
    def _ask_proof(self) -> None:
        if self._proof is not None:
            self.proof_requested.emit(self._proof.paper)

    @Slot()
    def _use(self) -> None:
        series = None if self.series_id == NEW else self.series_id
        work = partial(self._service.put_in_use, series, *self.form.now())
        self.bench.tasks.run(self, work, self._used, self._refused)

    def _used(self, series_id: UUID) -> None:
        self.form.typed.forget()
        self.bench.say(
            self.tr("In gebruik. Na de volgende verzending hebben alle gidsen deze tekst."), "ok"
        )
        self.bench.announce(Changes())
        if self.series_id == NEW:
            self.made.emit(series_id)

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
