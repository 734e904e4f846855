"""Shows the papers of one job below each other, from memory."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.paper import Paper
from wijkdesk.ui.widgets.outgoing import Sheaf
from wijkdesk.ui.widgets.pdf_sheet import PdfSheet
from wijkdesk.ui.widgets.sheet_view import SheetView


class JobView(SheetView):
    """`documents` is what is shown, in the order in which it is printed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.documents: list[QPdfDocument] = []
        self.sheets: list[PdfSheet] = []

    def show_papers(self, papers: Sequence[tuple[str, Paper]]) -> None:
        """Show these by title, and stay about where one was looking."""
        at = self.verticalScrollBar().value()
        old = self.documents
        self.documents = [opened_document(paper.data, self) for _title, paper in papers]
        self.sheets = []
        for document, (title, paper) in zip(self.documents, papers, strict=True):
            for page in range(document.pageCount()):
                sheet = PdfSheet(document, page)
                sheet.setAccessibleName(f"{title}, {sheet.accessibleName()}")
                if page < len(paper.words):
                    sheet.setAccessibleDescription(paper.words[page])
                self.sheets.append(sheet)
        self.lay_out(self.sheets)
        for document in old:  # after its sheets
            document.deleteLater()
        self.inside.adjustSize()
        self.verticalScrollBar().setValue(at)

    def sheaf(self, files: Sequence[tuple[str, bytes]]) -> Sheaf:
        """These as they go out: what is shown meanwhile may be other papers by then."""
        return Sheaf(files, [opened_document(data, self) for _name, data in files])


def opened_document(data: bytes, parent: QObject) -> QPdfDocument:
    """A paper as it can be shown and printed."""
    document = QPdfDocument(parent)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document
