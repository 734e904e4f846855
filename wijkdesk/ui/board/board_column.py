"""One column of the board: its name with how many there are, and its cards."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.board import BoardRow, Column
from wijkdesk.ui.board.card_list import CardList
from wijkdesk.ui.board.card_words import column_words
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.push_button import PushButton
from wijkdesk.ui.widgets.words import restyle

WIDE, NARROW, HEAD, UPRIGHT = 204, 40, 32, 132


class ColumnHead(PushButton):
    """The name and the number; pressed, only this column is shown. Without cards it stands up."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words, self.count, self.stands_up = words, 0, False
        self.setProperty("role", "quiet")
        self.setCheckable(True)
        self.setAutoDefault(False)

    def show_count(self, count: int, *, stands_up: bool) -> None:
        """How many cards there are."""
        self.count, self.stands_up = count, stands_up
        cards = self.tr("%n kaart(en)", "", count)
        only = self.tr("alle kolommen tonen") if self.isChecked() else self.tr("alleen deze tonen")
        self.setAccessibleName(f"{self.words}, {cards}: {only}" if count else self.words)
        self.setToolTip(only if count else "")
        self.setEnabled(bool(count))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(NARROW - 12), px(UPRIGHT if self.stands_up else HEAD))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_head(painter, self)
        painter.end()


class BoardColumn(QWidget):
    """`head_pressed` carries the column of which only the cards are wanted, or no longer."""

    head_pressed = Signal(object)

    def __init__(self, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("boardColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = column
        self.head = ColumnHead(column_words(column))
        self.cards = CardList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(4), px(4), px(4), px(4))
        layout.setSpacing(px(4))
        layout.addWidget(self.head)
        layout.addWidget(self.cards, 1)
        layout.addStretch(0)
        self.head.clicked.connect(self._press)
        self.show_rows((), date.min)

    def show_rows(self, rows: Sequence[BoardRow], today: date) -> None:
        """These cards; a column without any takes hardly any room."""
        is_empty = not rows
        self.cards.set_rows(rows, today)
        self.head.show_count(len(rows), stands_up=is_empty)
        name = self.tr("%1, %n kaart(en)", "", len(rows)).replace("%1", self.head.words)
        self.cards.setAccessibleName(name)
        self.cards.setVisible(not is_empty)
        self.setMinimumWidth(px(NARROW if is_empty else WIDE))
        self.setMaximumWidth(px(NARROW) if is_empty else px(10_000))

    def set_only(self, *, only: bool) -> None:
        """Whether this is the only column that is shown."""
        self.head.setChecked(only)
        self.head.show_count(len(self.cards.rows()), stands_up=not self.cards.rows())

    def set_target(self, *, target: bool) -> None:
        """Whether a card that is dragged would go here."""
        if self.property("target") != target:
            restyle(self, "target", target)

    def holds(self, at: QPoint) -> bool:
        """Whether a place on the screen is in this column."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(at))

    @Slot()
    def _press(self) -> None:
        self.head_pressed.emit(self.column if self.head.isChecked() else None)


def _paint_head(painter: QPainter, on: ColumnHead) -> None:
    colours = colours_in_use()
    area = QRectF(on.rect())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if on.isChecked() or (on.underMouse() and on.isEnabled()):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(area, px(6), px(6))
    painter.setFont(font("small", bold=True))
    painter.setPen(QColor(colours.text if on.count else colours.muted))
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    if on.stands_up:
        painter.translate(area.center().x(), area.top() + px(8))
        painter.rotate(90)
        room = QRectF(0, -area.width() / 2, area.height() - px(8), area.width())
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignLeft), on.words)
        return
    room = area.adjusted(px(8), 0, -px(8), 0)
    painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignLeft), on.words)
    painter.setPen(QColor(colours.muted))
    painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignRight), str(on.count))
