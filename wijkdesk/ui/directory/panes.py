"""A list at the left and what it tells about at the right; each scrolls by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.measure import side_room

DETAIL_WIDTH = 372
BAR = 16  # the scroll bar of the detail stands in the margin of the page
LIST_HEIGHT = 300  # enough rows to choose from when the detail stands below the list
NARROW = 820
WIDGET_MAX = (1 << 24) - 1  # Qt's own word for no maximum


class Panes(QScrollArea):
    """Too narrow for both, the detail goes below the list and the two scroll as one page."""

    def __init__(self, left: QWidget, detail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.detail = left, detail
        self.is_narrow = False
        self._high = WIDGET_MAX
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.beside = QScrollArea()
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.beside.setFixedWidth(px(DETAIL_WIDTH + BAR))
        self.beside.setWidget(detail)
        detail.setMaximumWidth(px(DETAIL_WIDTH))

        inside = QWidget()
        inside.setObjectName("columns")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(px(24), px(12), px(24 - BAR), px(24))
        self._columns.setSpacing(px(16))
        self._columns.addWidget(left, 1)
        self._columns.addWidget(self.beside)
        self.setWidget(inside)

    def set_high(self, height: int) -> None:
        """How high the list is with all its rows: it never takes more than that."""
        self._high = height
        self._fit_list()

    def _fit_list(self) -> None:
        self.left.setMinimumHeight(min(px(LIST_HEIGHT), self._high) if self.is_narrow else 0)

    def bring_detail(self) -> None:
        """Show the detail when it stands below the list."""
        if self.is_narrow:
            self.verticalScrollBar().setValue(self.detail.y() - px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        if narrow != self.is_narrow:
            self._arrange(narrow)
        side = side_room(event.size().width())
        right = side if narrow else side - px(BAR)
        self._columns.setContentsMargins(side, px(12), right, px(24))

    def _arrange(self, narrow: bool) -> None:
        self.is_narrow = narrow
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._fit_list()
        self.detail.setMaximumWidth(WIDGET_MAX if narrow else px(DETAIL_WIDTH))
        if narrow:
            self._columns.addWidget(self.beside.takeWidget())
        else:
            self._columns.removeWidget(self.detail)
            self.beside.setWidget(self.detail)
        self.beside.setHidden(narrow)
        self.detail.show()
