"""What one takes hold of to drag a line to another place; keys and buttons do the same."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px

SIZE = 18


class Grip(QLabel):
    """`dragged` and `dropped` carry itself with the place on the screen; `given_up` itself."""

    dragged = Signal(object)
    dropped = Signal(object)
    given_up = Signal(object)

    def __init__(self, kind: str, row_id: UUID) -> None:
        super().__init__()
        self.kind, self.row_id = kind, row_id
        self._from: QPoint | None = None
        self._dragging = False
        self.setToolTip(self.tr("Sleep naar een andere plaats, of gebruik Alt en een pijltje"))
        self.setAccessibleName(self.tr("Verslepen"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(px(24))
        self.setMinimumHeight(px(24))
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        self._move(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging = self._let_go()
        if was_dragging:
            self.dropped.emit((self, event.globalPosition().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._let_go():
            self.given_up.emit(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _move(self, at: QPoint) -> None:
        if self._from is None:
            return
        if not self._dragging:
            far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabKeyboard()  # Esc puts it back
        self.dragged.emit((self, at))

    def _let_go(self) -> bool:
        was_dragging, self._dragging, self._from = self._dragging, False, None
        if was_dragging:
            self.releaseKeyboard()
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        return was_dragging

    def _draw(self) -> None:
        muted = colours_in_use().muted
        self.setPixmap(pixmap("grip", muted, SIZE, self.devicePixelRatioF()))
