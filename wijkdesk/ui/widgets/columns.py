"""Two columns that scroll together: the work at the left, what it stands in at the right."""

from weakref import ref

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.around import around
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.measure import MEASURE, side_room

SIDE_WIDTH = 348
NARROW = 820
AROUND = 96
AGAIN_MS, TRIES = 40, 25


def bring(widget: QWidget) -> None:
    """Into view in the columns in which it stands: who got the keyboard there sees where."""
    columns = around(widget, TwoColumns)
    if columns is not None:
        columns.bring(widget)


class TwoColumns(QScrollArea):
    """When narrow the right column goes under the left one, so that nothing is cut off."""

    def __init__(self, measure: int = MEASURE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Page keys reach it from whatever is inside; a stop of its own would be a silent one.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.inside.setObjectName("columns")
        # Widgets, not layouts: only these get the height that their wrapped words really need.
        self.left = QWidget()
        self.right = QWidget()
        self.right.hide()
        self.work = QVBoxLayout(self.left)
        self.work.setContentsMargins(0, 0, 0, 0)
        self.work.setSpacing(px(16))
        self.side = QVBoxLayout(self.right)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(px(16))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.inside)
        self._columns.setContentsMargins(px(24), px(16), px(24), px(24))
        self._columns.setSpacing(px(16))
        self._columns.addWidget(self.left, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.right, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch(0)
        self.setWidget(self.inside)
        # No attribute leads to it: after a lock a box is found by the way along attributes.
        self._brought: ref[QWidget] | None = None
        self._tries = self._left_at = 0
        self._bringing = QTimer(self, singleShot=True, interval=0)
        self._bringing.timeout.connect(self._bring)

    def add_work(self, widget: QWidget) -> None:
        """A card in the left column."""
        self.work.addWidget(widget)

    def add_side(self, widget: QWidget) -> None:
        """A card in the right column."""
        self.side.addWidget(widget)
        self.right.show()

    def clear(self) -> None:
        """Take everything out of both columns."""
        empty(self.work)
        empty(self.side)
        self.right.hide()

    def bring(self, widget: QWidget) -> None:
        """Into view with what is around it, once it has its place."""
        self._brought, self._tries = ref(widget), TRIES
        self._bringing.start(0)

    @Slot()
    def _bring(self) -> None:
        widget = self._brought() if self._brought is not None else None
        bar = self.verticalScrollBar()
        first = self._tries == TRIES
        left_at = min(self._left_at, bar.maximum())  # what is shorter now moved it, nobody did
        if widget is None or not isValid(widget) or not (first or bar.value() == left_at):
            self._brought = None  # or somebody scrolls by now
            return
        self.ensureWidgetVisible(widget, 0, px(AROUND))
        self._left_at = bar.value()
        self._tries -= 1
        if self._tries and widget.hasFocus():
            self._bringing.start(AGAIN_MS)  # what it stands in may still grow

    def minimumSizeHint(self) -> QSize:
        # It scrolls: in very large print what stands around it may take nearly all the room.
        return QSize(px(240), px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The scroll bar comes and goes in the margin: the cards stay where they are.
        bar = self.width() - event.size().width()
        margins = self._columns.contentsMargins()
        side = side_room(self.width(), self._measure)
        margins.setLeft(side)
        margins.setRight(max(side - bar, px(4)))
        self._columns.setContentsMargins(margins)
        self._arrange(self.width() < px(NARROW))

    def _arrange(self, narrow: bool) -> None:
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._columns.setStretch(0, 0 if narrow else 1)
        self._columns.setStretch(2, 1 if narrow else 0)
        self.right.setMinimumWidth(0 if narrow else px(SIDE_WIDTH))
        self.right.setMaximumWidth(px(10_000) if narrow else px(SIDE_WIDTH))
