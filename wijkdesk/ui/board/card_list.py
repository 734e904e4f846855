"""The cards of one column: drawn only where they are seen, walked along and moved by keyboard."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wijkdesk.services.board import BoardRow
from wijkdesk.ui.board.card_paint import CARD, GAP, paint_card
from wijkdesk.ui.board.card_words import Card, card_of
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.focus_ring import paint_ring
from wijkdesk.ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NOWHERE = QModelIndex()
NO_DAY = date.min


class _Cards(QAbstractListModel):
    """The rows; words are made for the cards that somebody sees or hears."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[BoardRow] = ()
        self.today = NO_DAY
        self._made: dict[int, Card] = {}

    def replace(self, rows: Sequence[BoardRow], today: date) -> None:
        self.beginResetModel()
        self.rows, self.today, self._made = rows, today, {}
        self.endResetModel()

    def card(self, number: int) -> Card:
        if number not in self._made:
            self._made[number] = card_of(self.rows[number], self.today)
        return self._made[number]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()].file_title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.card(index.row()).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.card(index.row()).spoken)
        return None


class _Painter(QStyledItemDelegate):
    """Draws a card, its ground and the ring around the current one."""

    def __init__(self, parent: "CardList") -> None:
        super().__init__(parent)
        self._list = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        _draw(painter, self._list, index, option)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, px(CARD + GAP))


class CardList(QListView):
    """`opened` and `current_changed` carry the id of a referral.

    `asked_step` when the current card is to take a step; `aside` and `pushed` carry -1 or 1: one
    goes to the column beside this one, with the card or without it. `dragged` and `dropped` carry a
    place on the screen, None when it was let go outside.
    """

    opened = Signal(object)
    current_changed = Signal(object)
    asked_step = Signal()
    aside = Signal(object)
    pushed = Signal(object)
    dragged = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_cards = _Cards(self)
        self._held: QPoint | None = None
        self._drags = False
        self.setModel(self.model_of_cards)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell_current)

    def set_rows(self, rows: Sequence[BoardRow], today: date) -> None:
        """Show these; the current card stays current when it is still here."""
        key, place = self.current_key(), self.currentIndex().row()
        self.model_of_cards.replace(rows, today)
        if key is not None and not self.select(key) and self.hasFocus():
            self.go_to(place)

    def rows(self) -> Sequence[BoardRow]:
        """What is shown now."""
        return self.model_of_cards.rows

    def current_key(self) -> UUID | None:
        """The id of the current referral."""
        number = self.currentIndex().row()
        return self.rows()[number].id if 0 <= number < len(self.rows()) else None

    def select(self, key: UUID) -> bool:
        """Make this card current; False when it is not in this column."""
        number = next((n for n, row in enumerate(self.rows()) if row.id == key), -1)
        if number >= 0:
            self.go_to(number)
        return number >= 0

    def go_to(self, number: int) -> None:
        """Make the card at this place current, or the last one."""
        last = len(self.rows()) - 1
        self.setCurrentIndex(self.model_of_cards.index(max(min(number, last), 0), 0))

    def seen_place(self) -> int:
        """How far down the current card stands in what is seen, in cards."""
        top = self.indexAt(QPoint(4, 4)).row()
        return max(self.currentIndex().row() - max(top, 0), 0)

    def go_to_seen(self, place: int) -> None:
        """Make the card current that stands as far down in what is seen."""
        self.go_to(max(self.indexAt(QPoint(4, 4)).row(), 0) + place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.rows() and not self.currentIndex().isValid():
            self.go_to(0)
        super().focusInEvent(event)
        self._tell_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        self._held = event.globalPosition().toPoint() if self.indexAt(at).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drag(event.globalPosition().toPoint()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._drags, self._held = self._drags, False, None
        super().mouseReleaseEvent(event)
        if dragged:
            self.dropped.emit(event.globalPosition().toPoint())

    def _drag(self, at: QPoint) -> bool:
        if self._held is None:
            return False
        far = (at - self._held).manhattanLength() >= QApplication.startDragDistance()
        self._drags = self._drags or far
        if self._drags:
            self.dragged.emit(at)
        return self._drags

    def _act(self, key: int, held: Qt.KeyboardModifier) -> bool:
        """What a key does here; False when Qt's own list knows better."""
        step = ASIDE.get(Qt.Key(key), 0)
        ctrl = held == Qt.KeyboardModifier.ControlModifier
        if self._drags and key == Qt.Key.Key_Escape:
            self._drags, self._held = False, None
            self.dropped.emit(None)
        elif key in ENTER:
            self._open(self.currentIndex())
        elif step and ctrl:
            self.pushed.emit(step)
        elif step and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.aside.emit(step)
        elif key == Qt.Key.Key_M and not held:
            self.asked_step.emit()
        else:
            return False
        return True

    @Slot()
    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_key())

    @Slot(QModelIndex)
    def _open(self, index: Index) -> None:
        if 0 <= index.row() < len(self.rows()):
            self.opened.emit(self.rows()[index.row()].id)


def _draw(painter: QPainter, on: CardList, index: Index, option: QStyleOptionViewItem) -> None:
    """The whole of a card; one that is gone in the meantime draws nothing."""
    if not 0 <= index.row() < len(on.rows()):
        return
    colours = colours_in_use()
    area = QRectF(option.rect).adjusted(3, 3, -3, 3 - px(GAP))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_current = index.row() == on.currentIndex().row()
    is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QColor(colours.accent if is_current else colours.border))
    painter.setBrush(QColor(colours.soft if is_over else colours.surface))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
    paint_card(painter, area, on.model_of_cards.card(index.row()), colours)
    if is_current and on.hasFocus():
        paint_ring(painter, area)
