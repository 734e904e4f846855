"""A place to sign with a mouse, a pen or a finger; kept as strokes, never as a picture."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wijkdesk.services.strokes import (
    MOST_POINTS,
    MOST_TEXT,
    WIDE,
    Drawn,
    Stroke,
    decode,
    encode,
    simpler,
)
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.ink import draw_ink

SHAPE = 0.36
"""Its height as a share of its width, however wide it is: what was drawn keeps its shape."""
WIDEST, NARROWEST = 560, 280
FOOT = 0.78
"""How far down the line to sign on stands."""
WIPE, BACK = (Qt.Key.Key_Delete,), (Qt.Key.Key_Backspace,)


class SignPad(QFrame):
    """`changed` when a stroke was added or taken away; `refused` when a stroke does not fit.

    A frame, since a screen reader must hear that it is something.

    Whoever cannot draw chooses another way beside it; with the keyboard it can be wiped.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: tuple[Stroke, ...] = ()
        self._going: list[tuple[float, float]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Vak voor de handtekening"))
        self.setAccessibleDescription(
            self.tr(
                "Hier tekent iemand met muis, pen of vinger. Delete wist alles, Backspace de "
                "laatste streep."
            )
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(px(WIDEST))
        self.setMinimumSize(px(NARROWEST), round(px(NARROWEST) * SHAPE))

    def text(self) -> str:
        """What was drawn, as it is kept; nothing for an empty sheet."""
        return encode(Drawn(round(WIDE * SHAPE), self.strokes)) if self.strokes else ""

    def own_state(self) -> dict[str, str]:
        """What was drawn and not noted yet: a lock takes no signature away."""
        drawn = self.text()
        return {"drawn": drawn} if drawn else {}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Draw it again, unless somebody began anew."""
        drawn = decode(state.get("drawn"))
        if drawn is not None and not self.strokes:
            self._set(drawn.strokes)
        return True

    def wipe(self) -> None:
        """Begin again."""
        self._set(())

    def take_back(self) -> None:
        """Without the last stroke."""
        self._set(self.strokes[:-1])

    def sizeHint(self) -> QSize:
        return QSize(px(WIDEST), self.heightForWidth(px(WIDEST)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, px(WIDEST)) * SHAPE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen is heard finer than a mouse; what it is turned round for is not ours."""
        if event.pointerType() is not QPointingDevice.PointerType.Pen:
            event.ignore()
            return
        event.accept()
        self._hear(event.type(), event.position())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() is not QEvent.Type.TouchCancel:
            return self._touched(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WIPE:
            self.wipe()
        elif event.key() in BACK:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        painter.end()

    def _touched(self, event: QTouchEvent) -> bool:
        """One finger: another hand on the screen draws nothing."""
        event.accept()
        if event.points():
            self._hear(event.type(), event.points()[0].position())
        return True

    def _hear(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind in {QEvent.Type.TabletPress, QEvent.Type.TouchBegin}:
            self._begin(at)
        elif kind in {QEvent.Type.TabletMove, QEvent.Type.TouchUpdate}:
            self._go(at)
        elif kind in {QEvent.Type.TabletRelease, QEvent.Type.TouchEnd}:
            self._end(at)

    def _begin(self, at: QPointF) -> None:
        self._going = [self._inside(at)]
        self.update()

    def _go(self, at: QPointF) -> None:
        if self._going and len(self._going) < MOST_POINTS:
            point = self._inside(at)
            if point != self._going[-1]:
                self._going.append(point)
                self.update()

    def _end(self, at: QPointF) -> None:
        if not self._going:
            return
        self._go(at)
        stroke, self._going = simpler(self._going), []
        longer = (*self.strokes, stroke)
        if len(encode(Drawn(round(WIDE * SHAPE), longer))) > MOST_TEXT:
            self.update()
            self.refused.emit()
        else:
            self._set(longer)

    def _inside(self, at: QPointF) -> tuple[float, float]:
        """In thousandths of the width; who draws over the edge goes along it."""
        scale = WIDE / max(1, self.width())
        x, y = at.x() * scale, at.y() * scale
        return min(max(x, 0.0), float(WIDE)), min(max(y, 0.0), float(round(WIDE * SHAPE)))

    def _set(self, strokes: tuple[Stroke, ...]) -> None:
        self._going = []
        if strokes != self.strokes:
            self.strokes = strokes
            self.changed.emit()
        self.update()

    def _paint(self, painter: QPainter) -> None:
        colours = colours_in_use()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.field), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        line, side = self.height() * FOOT, px(24)
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawLine(QPointF(side, line), QPointF(self.width() - side, line))
        if not self.strokes and not self._going:
            room = QRectF(side, line + px(4), self.width() - 2 * side, self.height() - line - px(4))
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
                self.tr("Teken hier met muis, pen of vinger"),
            )
        going = (tuple((round(x), round(y)) for x, y in self._going),) if self._going else ()
        draw_ink(painter, self.strokes + going, self.width() / WIDE)
