"""What was taken over in the last thirty days, to take back; and our own sociale kaart to give."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdesk.services.exchange.service import ImportRow
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label


class ImportsCard(Card):
    """`wanted` carries the import that is to be taken back."""

    wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._now = now
        self._chosen: ImportRow | None = None
        self._rows: dict[object, ImportRow] = {}
        self.list = RowList(self.tr("Eerder overgenomen"))
        self.question = label("", "strong")
        self.back = button(self.tr("Terugdraaien"), "primary")
        self.cancel = button(self.tr("Annuleren"), "link")
        self.set_title(self.tr("Eerder overgenomen"))
        self.add_list(self.list)
        for widget in (self.question, self.back, self.cancel):
            self.add(widget)
            widget.hide()
        for one in (self.back, self.cancel):
            self.body.setAlignment(one, Qt.AlignmentFlag.AlignLeft)
        self.list.opened.connect(self._ask)
        self.back.clicked.connect(self._go)
        self.cancel.clicked.connect(self._let_be)

    def show_imports(self, found: Sequence[ImportRow]) -> None:
        """The newest first; what is back already is no more to be had."""
        self._rows = {row.id: row for row in found if row.left}
        self.list.set_rows(self._row(row) for row in self._rows.values())
        self.list.setVisible(bool(self._rows))
        self.set_note("" if self._rows else self.tr("Nog niets"))
        self._let_be()

    def _row(self, row: ImportRow) -> Row:
        words = self.tr("%n keer aanbod", "", row.left)
        return Row(row.id, moment_text(row.at, self._now()), words)

    @Slot(object)
    def _ask(self, key: object) -> None:
        self._chosen = self._rows.get(key)
        if self._chosen is None:
            return
        words = self.tr("Alles van %1 terugdraaien? Waar iemand verder schreef, blijft het staan.")
        self.question.setText(words.replace("%1", moment_text(self._chosen.at, self._now())))
        for widget in (self.question, self.back, self.cancel):
            widget.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go(self) -> None:
        if self._chosen is not None:
            self.wanted.emit(self._chosen)
        self._let_be()

    @Slot()
    def _let_be(self) -> None:
        self._chosen = None
        for widget in (self.question, self.back, self.cancel):
            widget.hide()


class GiveCard(Card):
    """`wanted` carries the path under which ours is kept."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Onze sociale kaart meegeven"))
        self.go = button(self.tr("Bewaar als bestand"), "outline")
        words = self.tr(
            "Al het aanbod, in de open standaard (HSDS 3). Niet erin: notities van uw team, en wat "
            "bewoners zelf aanbieden."
        )
        self.add(label(words, "secondary"))
        self.add(self.go)
        self.body.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chooser = QFileDialog(self, self.tr("Bewaar de sociale kaart"))
        self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = (self.tr("JSON (*.json)"), self.tr("Tabellen in een zip (*.zip)"))
        self.chooser.setNameFilters(kinds)
        self.chooser.selectFile(str(Path("sociale-kaart.json")))
        self.chooser.fileSelected.connect(self.wanted)
        self.chooser.open()
