"""The shape that every page shares: title, a line of context, chips, perhaps tabs, two columns."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkdesk.ui.first_words import cut
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.chip import Chip, Mark
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.measure import MEASURE, keep_measure
from wijkdesk.ui.widgets.tab_key import first_stop
from wijkdesk.ui.widgets.tabs import ROOM, Tabs
from wijkdesk.ui.widgets.words import button, label

ON, BACK = "Ctrl+PgDown", "Ctrl+PgUp"
TITLE, CONTEXT = 240, 480
"""Characters: whoever pastes a letter in the box of a name still finds that box below it."""
NARROW = 560  # below this the acts go under the title


class Page(QWidget):
    """Without tabs `columns` is the page; with tabs each `add_tab` gives columns of its own.

    `shown` is sent each time the page comes into view. `key` is what opens the same page again, its
    kind and what it is about ("file:0198…"); a place in the rail needs none.
    """

    shown = Signal()
    measure = MEASURE

    def __init__(self, title: str, context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.key = ""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "title")
        self.context = label("", "context")
        self.chip_row = QWidget()
        self.chips = FlowLayout(self.chip_row)
        self.chips.setContentsMargins(0, px(8), 0, 0)
        self.tabs = Tabs(self.tr("Onderdelen"))
        self.tabs.hide()
        self.parts = QStackedWidget()
        self.columns = TwoColumns(self.measure)
        self._parts_by_key: dict[str, TwoColumns] = {}
        self.part_keys = [QShortcut(QKeySequence(key), self) for key in (ON, BACK)]

        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.context)
        words.addWidget(self.chip_row)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(px(12))
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setContentsMargins(px(24), px(16), px(24), 0)
        self.head.setSpacing(px(16))
        self.head.addLayout(words, 1)
        self.head.addLayout(self.acts)
        self.head.setAlignment(self.acts, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.tab_frame = QVBoxLayout()
        self.tab_frame.setContentsMargins(px(24 - ROOM), px(8), px(24), 0)
        self.tab_frame.addWidget(self.tabs)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addLayout(self.tab_frame)
        layout.addWidget(self.parts, 1)
        self.parts.addWidget(self.columns)
        self.tabs.chosen.connect(self._show_part)
        for key, go in zip(self.part_keys, (self.tabs.go_on, self.tabs.go_back), strict=True):
            key.activated.connect(go)
        self.set_header(title, context)

    def set_header(self, title: str, context: str = "", chips: Iterable[Mark] = ()) -> None:
        """What this page is about, and what must not be overlooked."""
        title = cut(title, TITLE)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.context.setText(cut(context, CONTEXT))
        self.context.setVisible(bool(context))
        empty(self.chips)
        for mark in chips:
            self.chips.addWidget(Chip(mark.text, mark.tone, mark.icon))
        self.chip_row.setVisible(self.chips.count() > 0)

    def add_act(self, text: str, role: str = "plain") -> QPushButton:
        """A button at the right of the title."""
        made = button(text, role, self)
        self.acts.addWidget(made)
        return made

    def add_tab(self, key: str, title: str) -> TwoColumns:
        """One more tab, with columns to fill; the first takes the columns that are there."""
        part = TwoColumns(self.measure) if self._parts_by_key else self.columns
        if self._parts_by_key:
            self.parts.addWidget(part)
        self._parts_by_key[key] = part
        self.tabs.add(key, title)
        self.tabs.show()
        return part

    def part(self, key: str) -> TwoColumns:
        """The columns of a tab."""
        return self._parts_by_key[key]

    def make_part(self, key: str) -> None:
        """For a page that makes what is in a tab when that is first shown."""

    def add_band(self, widget: QWidget) -> None:
        """Something that stands above the title, whatever part is shown."""
        self._whole.insertWidget(0, widget)

    def add_work(self, widget: QWidget) -> None:
        """A card in the left column."""
        self.columns.add_work(widget)

    def add_side(self, widget: QWidget) -> None:
        """A card in the right column."""
        self.columns.add_side(widget)

    def focus_first(self) -> None:
        """Bring the keyboard here; a page with one clear first box says so by overriding this."""
        first = self.tabs.bar if self.tabs.isVisibleTo(self) else first_stop(self.parts)
        (first or first_stop(self) or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        width = event.size().width()
        is_narrow = width < max(px(NARROW), self._side_by_side())
        self.head.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        keep_measure(self.head, width, self.measure)
        keep_measure(self.tab_frame, width, self.measure, out=ROOM)

    def minimumSizeHint(self) -> QSize:
        # Title and acts go below each other when they must: they do not make the window wider.
        least = max(self.title.minimumSizeHint().width(), self.acts.minimumSize().width())
        least = max(least + 2 * px(24), self.parts.minimumSizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def _side_by_side(self) -> int:
        """How wide title and acts are beside each other; the title gets most of it."""
        acts = self.acts.minimumSize().width()
        words = max(self.title.minimumSizeHint().width(), acts if self.acts.count() > 1 else 0)
        return words + acts + 2 * px(24) + px(16)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @Slot(object)
    def _show_part(self, key: object) -> None:
        self.make_part(str(key))
        self.parts.setCurrentWidget(self._parts_by_key[str(key)])
