"""A printed document on the screen: read it, print it, or save it outside the vault."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.outside import keep_outside
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.confirming import ConfirmPanel, Confirms
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_print import new_printer, paint_on
from wijkdesk.ui.widgets.pdf_view import PdfView
from wijkdesk.ui.widgets.zoom_bar import ZoomBar, sheets_below


@dataclass(frozen=True, slots=True)
class Keeper:
    """Notes what leaves the vault, and asks who does it; `printing` may say "confirm_first".

    `gone` is done once it is out, by a printer or as a file.
    """

    printing: Callable[[], object]
    saving: Callable[[], object]
    confirms: Confirms
    gone: Callable[[], object] | None = None


class PdfPage(Page):
    """`left` says that the worker goes back to where the document came from.

    Without a keeper there is nobody in the document, as in an empty conversation card.
    """

    left = Signal()

    def __init__(
        self,
        title: str,
        data: bytes,
        tasks: Tasks,
        say: Callable[[str, str], object],
        *,
        file_name: str = "wijkdesk.pdf",
        keeper: Keeper | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", parent)
        self._data = data
        self._tasks = tasks
        self._say = say
        self._file_name = file_name
        self._keeper = keeper
        self.view = PdfView(title)
        self.back = self.add_act(self.tr("Terug"))
        self.save = self.add_act(self.tr("Bewaar als PDF"))
        self.print_it = self.add_act(self.tr("Afdrukken"), "primary")
        note = self.tr(
            "Een bewaard bestand staat buiten WijkDesk. Wis het als u het niet meer nodig hebt."
        )
        self.bar = ZoomBar(self.view, note)

        whole = sheets_below(self.bar, self.view)
        if keeper is not None:
            self._keep(keeper, whole)
        self.parts.addWidget(whole)
        self.parts.setCurrentWidget(whole)

        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._ask_save)
        self.print_it.clicked.connect(self._ask_print)

        self.view.show_bytes(data)

    def focus_first(self) -> None:
        first = self.view.sheets[0] if self.view.sheets else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, keeper: Keeper, whole: QWidget) -> None:
        """The two questions stand above the sheets."""
        self.saving = ConfirmPanel(self.tr("Kies waar"), keeper.confirms)
        self.printing = ConfirmPanel(self.tr("Verder met afdrukken"), keeper.confirms)
        for panel in (self.printing, self.saving):
            panel.setContentsMargins(px(24), px(8), px(24), px(12))
            cast("QVBoxLayout", whole.layout()).insertWidget(0, panel)

    @Slot()
    def _ask_save(self) -> None:
        if self._keeper is None:
            self.save_document()
            return
        words = self.tr("Wie bij het bestand kan, kan het lezen. Het wordt genoteerd.")
        self.printing.put_away()
        self.saving.ask(words, self.save_document, self.save)

    @Slot()
    def _ask_print(self) -> None:
        if self._keeper is None:
            self.print_document()
            return
        self._tasks.run(self, self._keeper.printing, self._may_print, self._not_yet)

    def _may_print(self, _noted: object) -> None:
        self.print_document()

    def _not_yet(self, trouble: BaseException) -> None:
        """So many in an hour: the passphrase first."""
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        if trouble.code == "confirm_first":
            self.saving.put_away()
            self.printing.ask(text_for("confirm_first"), self._ask_print, self.print_it)
        else:
            self._say(text_for(trouble.code, **trouble.values), "bad")

    @Slot()
    def print_document(self) -> None:
        """Ask which printer, then print; the dialog is the system's own."""
        self.printer = new_printer("WijkDesk")
        self.dialog = QPrintDialog(self.printer, self)
        self.dialog.setMinMax(1, self.view.document.pageCount())
        self.dialog.accepted.connect(self._print)
        # The stubs know only the form of open() with a slot.
        QDialog.open(self.dialog)

    @Slot()
    def save_document(self) -> None:
        """Ask where, then write the file as it is."""
        self.chooser = QFileDialog(self, self.tr("Bewaar als PDF"), "", self.tr("PDF (*.pdf)"))
        self.chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.chooser.setDefaultSuffix("pdf")
        self.chooser.selectFile(self._file_name)
        self.chooser.fileSelected.connect(self._save)
        self.chooser.open()

    @Slot()
    def _print(self) -> None:
        if paint_on(self.printer, self.view.document):
            self._is_out()
        else:
            self._say(text_for("not_printed"), "bad")

    @Slot(str)
    def _save(self, chosen: str) -> None:
        path = Path(chosen)
        note = self._keeper.saving if self._keeper is not None else None
        work = partial(_write, note, path, self._data)
        self._tasks.run(self, work, self._tell_saved, self._tell_trouble, "view")

    def _is_out(self) -> None:
        if self._keeper is not None and self._keeper.gone is not None:
            self._keeper.gone()

    def _tell_saved(self, _written: None) -> None:
        self._is_out()
        self._say(
            self.tr("Bewaard. Dit bestand staat nu buiten WijkDesk. Wis het als u klaar bent."),
            "ok",
        )

    def _tell_trouble(self, trouble: BaseException) -> None:
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self._say(text_for(trouble.code, **trouble.values), "bad")


def _write(note: Callable[[], object] | None, path: Path, data: bytes) -> None:
    """That it leaves is noted before it does."""
    if note is not None:
        note()
    keep_outside(path, data)
