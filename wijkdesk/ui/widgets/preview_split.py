"""Work at the left and sheets of paper at the right; below each other where there is no room."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.sheet_view import SheetView
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.widgets.zoom_bar import ZoomBar, sheets_below

NARROW_BELOW = 860
LEFT = 430
LEAST_PREVIEW = 480


class PreviewSplit(QWidget):
    """`column` takes the cards of the work; `nothing` is said where there is no sheet yet."""

    def __init__(
        self, view: SheetView, nothing: str, *, left: int = LEFT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._left = left
        self._is_narrow = False
        self.view = view
        self.bar = ZoomBar(view, "")
        self.nothing = label(nothing, "context")
        self.work = QWidget()
        self.work.setObjectName("columns")
        self.column = QVBoxLayout(self.work)
        self.column.setSpacing(px(16))
        self._side = _scrolled(self.work)
        self._preview = QWidget()
        right = QVBoxLayout(self._preview)
        right.setContentsMargins(0, 0, 0, 0)
        self.nothing.setContentsMargins(px(24), px(24), px(24), px(24))
        self._sheets = sheets_below(self.bar, view)
        right.addWidget(self.nothing)
        right.addWidget(self._sheets, 1)
        inside = QWidget()
        inside.setObjectName("columns")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._side)
        self._beside.addWidget(self._preview, 1)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self._area = _scrolled(inside)
        self.whole.addWidget(self._area, 1)
        self.work.installEventFilter(self)
        self.show_sheets(there=False)

    def show_sheets(self, *, there: bool) -> None:
        """Whether there is a paper to look at."""
        self._sheets.setVisible(there)
        self.nothing.setVisible(not there)

    def fill(self, *cards: QWidget) -> None:
        """These cards in the column, from top to bottom."""
        for card in cards:
            self.column.addWidget(card)
        self.column.addStretch(1)

    def bring(self, widget: QWidget) -> None:
        """Scroll to a part of the work."""
        self._area.ensureWidgetVisible(widget)
        self._side.ensureWidgetVisible(widget)

    def add_above(self, widget: QWidget) -> None:
        """A question that stands over both."""
        self.whole.insertWidget(0, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Beside each other, or in large print below each other, so that nothing is cut off."""
        narrow = self.width() < px(NARROW_BELOW)
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.column.setContentsMargins(px(24), px(16), px(24 if narrow else 8), px(24))
        wide = px(self._left) + px(32)
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(px(10_000) if narrow else wide)
        self._is_narrow = narrow
        self._grow()
        self._preview.setMinimumHeight(px(LEAST_PREVIEW) if narrow else 0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return False

    def _grow(self) -> None:
        """Below each other the work is as high as it is, and only the whole scrolls."""
        high = self.column.totalHeightForWidth(self._side.width())
        tall = max(high, self.work.sizeHint().height())
        self._side.setMinimumHeight(tall if self._is_narrow else 0)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
