"""Shows pages that are drawn elsewhere: here they are only pixels, and they come when they come."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.widgets.sheet_view import Paper, SheetView

KEPT = 12
"""Pages whose pixels stay in memory; more would be hundreds of megabytes."""

Ask = Callable[[int, QSize], object]


class DrawnSheet(Paper):
    """`points` is its size on paper, `words` what a screen reader says of it."""

    def __init__(
        self, number: int, count: int, points: tuple[float, float], words: str, ask: Ask
    ) -> None:
        name = QCoreApplication.translate("PdfSheet", "Pagina %1 van %2")
        named = name.replace("%1", str(number + 1)).replace("%2", str(count))
        super().__init__(named, words, QSizeF(*points))
        self.number = number
        self.trouble = ""
        self._ask = ask
        self._picture, self._wanted = QImage(), QSize()

    @property
    def is_drawn(self) -> bool:
        """Whether its picture has come."""
        return not self._picture.isNull()

    def put(self, picture: QImage) -> None:
        """Here it is."""
        self._picture, self.trouble = picture, ""
        self.update()

    def give_up(self, words: str) -> None:
        """It cannot be drawn."""
        self.trouble = words
        self.setAccessibleDescription(words)
        self.update()

    def forget(self) -> None:
        """Out of sight: drawn again when it comes back."""
        self._picture, self._wanted = QImage(), QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.is_drawn:
            painter.drawImage(self.rect(), self._picture)
        painter.setPen(QPen(colours_in_use().border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.trouble:
            painter.setPen(QPen(Qt.GlobalColor.black))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.trouble)
        painter.end()
        self._ask_once()

    def _ask_once(self) -> None:
        wanted = self.size() * self.devicePixelRatioF()
        if wanted != self._wanted:
            self._wanted = wanted
            self._ask(self.number, wanted)


class DrawnView(SheetView):
    """`ask` is called with the number of a page and its size, when that page comes into view."""

    def __init__(self, name: str, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.sheets: list[DrawnSheet] = []
        self._ask = ask
        self._fresh: list[int] = []

    def show_sheets(self, pages: Sequence[tuple[float, float, str]]) -> None:
        """Show so many pages of these sizes, still white."""
        self.sheets = [
            DrawnSheet(number, len(pages), (width, height), words, self._ask)
            for number, (width, height, words) in enumerate(pages)
        ]
        self.lay_out(self.sheets)

    def put(self, number: int, picture: QImage) -> None:
        """A page has been drawn; of the ones before, the last few stay."""
        self.sheets[number].put(picture)
        self._fresh = [*(other for other in self._fresh if other != number), number]
        for old in self._fresh[:-KEPT]:
            self.sheets[old].forget()
        self._fresh = self._fresh[-KEPT:]

    @Slot()
    def clear(self) -> None:
        """Nothing of it stays in memory."""
        self.sheets, self._fresh = [], []
        self.lay_out([])
