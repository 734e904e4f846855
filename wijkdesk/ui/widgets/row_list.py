"""A list of rows to read and to open, by mouse, by arrow keys and Enter, and by ear."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.focus_ring import paint_ring
from wijkdesk.ui.widgets.list_row import Columns, Row, columns_for, paint_over, paint_row
from wijkdesk.ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
INSET = 8  # how much wider the ground of a row is than its words
LOW, HIGH = 44, 72
OVER = 36  # the room for the words over a group
OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
"""As on a button."""
NOWHERE = QModelIndex()


class _Rows(QAbstractListModel):
    """Holds what is shown; the texts a view or a screen reader asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.columns = Columns()

    def replace(self, rows: tuple[Row, ...], columns: Columns) -> None:
        self.beginResetModel()
        self.rows, self.columns = rows, columns
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:  # large print may leave no room for the whole line
            return plain_tip(row.detail)
        texts = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: row.said(),
        }
        return texts.get(Qt.ItemDataRole(role))


class _Painter(QStyledItemDelegate):
    """Draws a row, its ground and the ring around the current one."""

    def __init__(self, parent: "RowList") -> None:
        super().__init__(parent)
        self._list = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        _draw(painter, self._list, index, option)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._list.height_of(index.row()))


class RowList(QListView):
    """`opened` carries the key of a row clicked or entered; `name` is spoken.

    `dense` puts title and detail on one line of 44; `grows` makes the list as high as its rows;
    `shows_current` keeps the current row marked, for a list beside what it tells about; `tight`
    makes a row without detail as low as a dense one.
    """

    opened = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        dense: bool = False,
        grows: bool = True,
        shows_current: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.dense = dense
        self.grows = grows
        self.shows_current = shows_current
        self.tight = tight
        self.row_height = px(LOW if dense else HIGH)
        self.model_of_rows = _Rows(self)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._open)
        self._fit()

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these; the current row stays current when it is still there."""
        key = self.current_key()
        shown = tuple(rows)
        self.setUniformItemSizes(not self.tight and not any(row.over for row in shown))
        self.model_of_rows.replace(shown, columns_for(shown, dense=self.dense))
        self.select(key)
        self._fit()
        if self.hasFocus():
            self._start()

    def rows(self) -> tuple[Row, ...]:
        """What is shown now."""
        return self.model_of_rows.rows

    def height_of(self, number: int) -> int:
        """The height of a row, with the words over it."""
        if not 0 <= number < len(self.rows()):
            return self.row_height
        row = self.rows()[number]
        height = px(LOW) if self.tight and not row.detail else self.row_height
        return height + (px(OVER) if row.over else 0)

    def current_key(self) -> object | None:
        """The key of the current row."""
        number = self.currentIndex().row()
        return self.rows()[number].key if 0 <= number < len(self.rows()) else None

    def select(self, key: object | None) -> None:
        """Make the row with this key current, if it is there."""
        for number, row in enumerate(self.rows()):
            if row.key == key:
                self.setCurrentIndex(self.model_of_rows.index(number, 0))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._start()
        super().focusInEvent(event)

    def _start(self) -> None:
        """A list that has the keyboard has a current row."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model_of_rows.index(0, 0))

    @Slot(QModelIndex)
    def _open(self, index: Index) -> None:
        if 0 <= index.row() < len(self.rows()):
            self.opened.emit(self.rows()[index.row()].key)

    def height_of_all(self) -> int:
        """How high it is with all its rows."""
        return sum(self.height_of(n) for n in range(len(self.rows())))

    def _fit(self) -> None:
        if self.grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(self.height_of_all())


def _draw(painter: QPainter, on: RowList, index: Index, option: QStyleOptionViewItem) -> None:
    """The whole of a row; a row that is gone in the meantime draws nothing."""
    if not 0 <= index.row() < len(on.rows()):
        return
    colours = colours_in_use()
    area, state = QRectF(option.rect), option.state
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_current = index.row() == on.currentIndex().row()
    over = on.rows()[index.row()].over
    if over:
        words = QRectF(area.left() + px(INSET), area.top(), area.width() - 2 * px(INSET), px(OVER))
        paint_over(painter, words, over, colours)
        area.setTop(words.bottom())
    elif index.row() and not is_current:
        painter.setPen(colours.border)
        painter.drawLine(
            area.topLeft() + QPointF(px(INSET), 0.5), area.topRight() + QPointF(-px(INSET), 0.5)
        )
    if state & QStyle.StateFlag.State_MouseOver or (is_current and on.shows_current):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(area.adjusted(0, 1, 0, 0), px(8), px(8))
    if is_current and on.hasFocus():
        paint_ring(painter, area)
    inside = area.adjusted(px(INSET), 0, -px(INSET), 0)
    paint_row(painter, inside, on.rows()[index.row()], on.model_of_rows.columns, colours)
