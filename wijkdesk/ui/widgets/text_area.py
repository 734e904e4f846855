"""A box for a story: it grows with what is written, and Tab goes on to the next box."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wijkdesk.ui.theme import px


class TextArea(QPlainTextEdit):
    """Between `least` and `most` lines high; `left` says that the worker went elsewhere."""

    left = Signal()

    def __init__(
        self, name: str = "", *, least: int = 3, most: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._least, self._most = least, most
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is written."""
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        return QSize(px(360), self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # Files that are dropped here are for the page: their paths are no part of a story.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_least"):
            self._fit()

    @Slot()
    def _fit(self) -> None:
        # QPlainTextEdit measures its document in lines, wrapped ones included.
        lines = round(self.document().size().height())
        shown = min(max(lines, self._least), self._most)
        # Each line is laid out in whole pixels: rounding only the sum cuts a bit off the last one.
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        around = px(20) * max(self.font().pointSizeF() / QGuiApplication.font().pointSizeF(), 1)
        self.setFixedHeight(shown * line + ceil(around))
