"""Shows a PDF from memory as pictures to scroll through; nothing of it touches the disk."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.pdf_sheet import PdfSheet
from wijkdesk.ui.widgets.sheet_view import SheetView


class PdfView(SheetView):
    """For documents that WijkDesk itself made; what comes from outside is in `drawn_view.py`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.document = QPdfDocument(self)
        self.sheets: list[PdfSheet] = []
        self._buffer = QBuffer(self)

    def show_bytes(self, data: bytes) -> bool:
        """Show this document; False when it cannot be read."""
        self.lay_out([])
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        pages = range(self.document.pageCount())
        self.sheets = [PdfSheet(self.document, page) for page in pages]
        self.lay_out(self.sheets)
        return bool(self.sheets)

    def tell(self, words: Sequence[str]) -> None:
        """What each page says: QtPdf reads letters from left to right, also where one does not."""
        for sheet, said in zip(self.sheets, words, strict=False):
            sheet.setAccessibleDescription(said)
