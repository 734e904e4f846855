"""A printed document on the screen: read it, print it, or save it outside the vault."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_print import new_printer, paint_on
from wijkdesk.ui.widgets.pdf_view import PdfView
from wijkdesk.ui.widgets.zoom_bar import ZoomBar, sheets_below


class PdfPage(Page):
    """`left` says that the worker goes back to where the document came from."""

    left = Signal()

    def __init__(
        self,
        title: str,
        data: bytes,
        tasks: Tasks,
        say: Callable[[str, str], object],
        *,
        context: str = "",
        file_name: str = "wijkdesk.pdf",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, context, parent)
        self._data = data
        self._tasks = tasks
        self._say = say
        self._file_name = file_name
        self.view = PdfView(title)
        self.back = self.add_act(self.tr("Terug"))
        self.save = self.add_act(self.tr("Bewaar als PDF"))
        self.print_it = self.add_act(self.tr("Afdrukken"), "primary")
        note = self.tr(
            "Een bewaard bestand staat buiten WijkDesk. Wis het als u het niet meer nodig hebt."
        )
        self.bar = ZoomBar(self.view, note)

        whole = sheets_below(self.bar, self.view)
        self.parts.addWidget(whole)
        self.parts.setCurrentWidget(whole)

        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_document)
        self.print_it.clicked.connect(self.print_document)

        self.view.show_bytes(data)

    def focus_first(self) -> None:
        first = self.view.sheets[0] if self.view.sheets else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if not paint_on(self.printer, self.view.document):
            self._say(text_for("not_printed"), "bad")

    @Slot(str)
    def _save(self, chosen: str) -> None:
        path = Path(chosen)
        self._tasks.run(
            self,
            partial(path.write_bytes, self._data),
            self._tell_saved,
            self._tell_trouble,
            "read",
        )

    def _tell_saved(self, _written: int) -> None:
        self._say(
            self.tr("Bewaard. Dit bestand staat nu buiten WijkDesk. Wis het als u klaar bent."),
            "ok",
        )

    def _tell_trouble(self, trouble: BaseException) -> None:
        if not isinstance(trouble, OSError):
            raise trouble
        self._say(text_for("not_written"), "bad")
