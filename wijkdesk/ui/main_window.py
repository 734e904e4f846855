"""The window: rail, top bar and one page at a time; it knows no page, no domain and no service."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from wijkdesk.ui.alone import STAYS, Alone
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.band import Band
from wijkdesk.ui.widgets.focus_ring import FocusRing
from wijkdesk.ui.widgets.message_bar import MessageBar
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.rail import Rail
from wijkdesk.ui.widgets.tab_key import Staying, go_on
from wijkdesk.ui.widgets.top_bar import TopBar

PLACE = "place"  # property of a page that is not in the rail: the place it belongs to
NARROW = 760  # below this, in measures of the design, the rail shows icons only


@dataclass(frozen=True, slots=True)
class Place:
    """One of at most eight places in the rail; `factory` builds its page at the first visit."""

    key: str
    title: str
    icon: str
    factory: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """`lock_requested` and `sync_opened` ask the house to act; `place_shown` tells where we are."""

    lock_requested = Signal()
    sync_opened = Signal()
    place_shown = Signal(object)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Never a name: window titles end up in task bars, in screen sharing and in logs.
        self.setWindowTitle("WijkDesk")
        self.rail = Rail()
        self.top_bar = TopBar()
        self.messages = MessageBar()
        self.band = Band()
        self.stack = QStackedWidget()
        self.pages: dict[str, QWidget] = {}
        self._places = {place.key: place for place in places}
        self._earlier: list[QWidget] = []
        for place in places:
            self.rail.add_place(place.key, place.title, place.icon)

        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.stack, 1)
        self.foot = QWidget()
        self.foot.setObjectName("foot")
        self._told = _column(self.foot)
        self._told.addWidget(self.messages)
        right.addWidget(self.foot)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        everything = QWidget()
        down = _column(everything)
        down.addWidget(self.band)
        down.addWidget(whole, 1)
        self.setCentralWidget(everything)
        self.focus_ring = FocusRing(self)
        self.staying = Staying(self)
        self.resize(1280, 800)
        self._fit_rail()

        self.rail.chosen.connect(self._visit)
        self.rail.jumped.connect(self.open_place)
        self.rail.foot.lock.clicked.connect(self.lock_requested)
        self.rail.foot.sync.clicked.connect(self.sync_opened)
        self.search_key = QShortcut(QKeySequence("Ctrl+K"), self)
        self.search_key.activated.connect(self.focus_search)
        self.lock_key = QShortcut(QKeySequence("Ctrl+L"), self)
        self.lock_key.activated.connect(self.lock_requested)
        self.back_key = QShortcut(QKeySequence("Alt+Left"), self)
        self.back_key.activated.connect(self.back)
        self.lock_key.setProperty(STAYS, True)
        around = (self.band, self.rail, self.top_bar, self.foot)
        self.alone = Alone(self, self.stack, around)
        self.alone.changed.connect(self._hold_messages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        return self.staying.keep(self.stack.currentWidget()) or go_on(self, forward=next)

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < px(NARROW))

    def add_strip(self, strip: QWidget) -> None:
        """A quiet offer, above the messages."""
        self._told.insertWidget(self._told.indexOf(self.messages), strip)

    @Slot(object)
    def open_place(self, key: str) -> None:
        """Go to a place and bring the keyboard to its page."""
        self._visit(key)
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.focus_first()

    def show_hits(self, key: str) -> None:
        """Go to a place and leave the keyboard where it is: somebody is still typing."""
        if self.stack.currentWidget() is not self.page(key):
            self._visit(key)

    def page(self, key: str) -> QWidget:
        """The page of a place, built when nobody has been there yet."""
        if key not in self.pages:
            self.pages[key] = self._places[key].factory()
        return self.pages[key]

    def open_pages(self) -> list[QWidget]:
        """Every page there is, shown or behind."""
        pages = (self.stack.widget(n) for n in range(self.stack.count()))
        return [page for page in pages if page is not None]

    def visits(self) -> list[QWidget]:
        """The pages in the order in which they were visited, the one that is shown last."""
        shown = self.alone.page or self.stack.currentWidget()
        return [*self._earlier, *([shown] if shown is not None else [])]

    def set_earlier(self, pages: Sequence[QWidget]) -> None:
        """Pages that were visited before this window was there."""
        self._earlier = [*pages]

    def has_place(self, key: str) -> bool:
        """Whether the rail has this place."""
        return key in self._places

    def show_page(self, page: QWidget, place: str = "") -> None:
        """Show a page that is not in the rail, such as one file; `place` is where it belongs."""
        page.setProperty(PLACE, place)
        self._turn_to(page)
        self.rail.select(place)

    def close_page(self, page: QWidget) -> None:
        """Take a page away for good and go back to the one before it."""
        self._earlier = [other for other in self._earlier if other is not page]
        if self.stack.currentWidget() is page:
            self.back()
        self.stack.removeWidget(page)
        page.deleteLater()

    def stand_in(self, page: QWidget, other: QWidget) -> bool:
        """Take a page away that is not shown; whoever goes back to it comes to the other."""
        visited = page in self._earlier
        self._earlier = [other if one is page else one for one in self._earlier]
        self.stack.removeWidget(page)
        page.deleteLater()
        return visited

    def clear_pages(self, keep: QWidget) -> None:
        """Take every page away but this one, which goes to the background."""
        if self.alone.is_on:
            self.alone.end()
        self.pages, self._earlier = {}, []
        for page in self.open_pages():
            self.stack.removeWidget(page)
            if page is not keep:
                page.deleteLater()

    @Slot()
    def back(self) -> None:
        """To the page before this one."""
        if self.alone.page is not None:
            self.stack.setCurrentWidget(self.alone.page)
        elif self._earlier:
            page = self._earlier.pop()
            if self.stack.indexOf(page) < 0:
                self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)
            self._mark(page)

    def show_alone(self, page: QWidget) -> None:
        """Only this page, and nothing around it, until `end_alone`."""
        self.show_page(page, "files")
        self.alone.begin(page)

    def end_alone(self) -> None:
        """Back to the page before it, or to the one that wanted to be shown meanwhile."""
        wanted = self.alone.end()
        self.back()
        if wanted is not None and self.stack.indexOf(wanted) >= 0:
            self.show_page(wanted)

    @Slot()
    def _hold_messages(self) -> None:
        self.messages.hold(self.alone.is_on)

    @Slot()
    def focus_search(self) -> None:
        """The keyboard to the search box, what is in it ready to be replaced."""
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def set_sync_state(self, text: str, detail: str = "", tone: str = "neutral") -> None:
        """The truth about sync in words; tone is ok, warn, bad or neutral."""
        self.rail.foot.sync.set_state(text, detail, tone)

    def set_worker(self, text: str) -> None:
        """Who works here: "N. de Wit · jeugdgids"."""
        self.rail.foot.set_worker(text)

    def set_count(self, key: str, count: int) -> None:
        """How many things wait in a place."""
        self.rail.set_count(key, count)

    def show_message(
        self, text: str, tone: str = "info", retry: Callable[[], object] | None = None
    ) -> None:
        """Tell the worker something in the banner; see MessageBar."""
        self.messages.show_message(text, tone, retry)

    @Slot(object)
    def _visit(self, key: str) -> None:
        self._turn_to(self.page(key))
        self.rail.select(key)
        self.place_shown.emit(key)

    def _turn_to(self, page: QWidget) -> None:
        if not self.alone.lets_in(page):
            return
        before = self.stack.currentWidget()
        known = self.stack.indexOf(page) >= 0
        if not known:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        now = self.focusWidget()
        if known and page is not before and now is not None and page.isAncestorOf(now):
            # Asked for anew: an Enter too many may not press what was pressed last here.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        if before not in (None, page, self.alone.page):
            self._earlier.append(before)
        say_aloud(page, page.accessibleName())

    def _mark(self, page: QWidget) -> None:
        """Mark in the rail where a page belongs."""
        own = next((key for key, own in self.pages.items() if own is page), "")
        self.rail.select(own or page.property(PLACE) or "")


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    return made
