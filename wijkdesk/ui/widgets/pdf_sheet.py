"""One page of a PDF as a picture, with its words for whoever listens."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.widgets.sheet_view import Paper


class PdfSheet(Paper):
    """Drawn when it comes into view, and again when its size changes."""

    def __init__(self, document: QPdfDocument, page: int, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("PdfSheet", "Pagina %1 van %2")
        count = str(document.pageCount())
        words = document.getAllText(page).text()
        named = name.replace("%1", str(page + 1)).replace("%2", count)
        super().__init__(named, words, document.pagePointSize(page), parent)
        self._document = document
        self._page = page
        self._picture = QImage()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._drawn())
        painter.setPen(QPen(colours_in_use().border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _drawn(self) -> QImage:
        wanted = self.size() * self.devicePixelRatioF()
        if self._picture.size() != wanted:
            self._picture = on_white(self._document.render(self._page, wanted))
        return self._picture


def on_white(picture: QImage) -> QImage:
    """Paper is white: QtPdf leaves it transparent, which is black in the dark."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper
