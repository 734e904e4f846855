"""One page of a PDF as a picture, with its words for whoever listens."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wijkdesk.ui.colours import colours_in_use

POINTS_PER_INCH = 72


def pixels(document: QPdfDocument, page: int, dpi: float) -> QSize:
    """How big a page is at so many dots an inch."""
    return (document.pagePointSize(page) * (dpi / POINTS_PER_INCH)).toSize()


class PdfSheet(QLabel):
    """Drawn when it comes into view, and again when its size changes.

    A label, because that is a kind of thing a screen reader reads out; Tab goes from page to page.
    """

    def __init__(self, document: QPdfDocument, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._page = page
        self._picture = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = self.tr("Pagina %1 van %2")
        count = str(document.pageCount())
        self.setAccessibleName(name.replace("%1", str(page + 1)).replace("%2", count))
        self.setAccessibleDescription(document.getAllText(page).text())

    def set_dpi(self, dpi: float) -> None:
        """Show the page at this many dots an inch of the screen."""
        self.setFixedSize(pixels(self._document, self._page, dpi))

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
