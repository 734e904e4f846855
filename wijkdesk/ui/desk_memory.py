"""Remembers what stands on the desk, all the time, and puts it back after a lock or a crash."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.screen import PageState, Screen, ShownPage, WindowState
from wijkdesk.ui.page_keys import key_of, open_key
from wijkdesk.ui.page_state import LED, led, select_in, selection_in, state_of
from wijkdesk.ui.restoring import Restoring

if TYPE_CHECKING:
    from wijkdesk.ui.desk import Desk

EVERY_MS = 1000  # the promise is two seconds; the store needs a moment too
MOST = 40
"""Pages of a day that come back; what was visited before that is found in the search box."""
PAPER = ("print", "letter")
"""Made anew, which takes a moment: until it is there the page that it came from is shown."""


class Later(QWidget):
    """Keeps the place of a page that is built once somebody comes back to it."""

    def __init__(self, shown: ShownPage) -> None:
        super().__init__()
        self.shown = shown


class DeskMemory(QObject):
    """Looks once a second what is on the screen, and writes what is different."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._window = desk.window
        self._remembered: dict[str, PageState] = {}  # of before; each is put back once
        self._states: dict[str, PageState] = {}  # as they were when they were last in front
        self._later: dict[str, Later] = {}
        self._focus: dict[str, QWidget] = {}  # by page, where the keyboard was last
        self._in_search = False
        self._front: QWidget | None = None
        self._last: Screen | None = None
        self.restoring: Restoring | None = None
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self.keep)
        self._window.stack.currentChanged.connect(self._note_left)
        self._window.stack.currentChanged.connect(self._come, Qt.ConnectionType.QueuedConnection)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_focus)

    # -- putting back ----------------------------------------------------------------------------

    def begin(self, screen: Screen | None) -> None:
        """The page that was in front is built now, the others when somebody comes back to them."""
        self.timer.start()
        self._open(screen or Screen(WindowState(), ()))

    def start_over(self, clear: Callable[[], object]) -> None:
        """Build everything anew as it stood before, as after a lock."""
        screen = self._screen()
        self.restoring, self._front = None, None
        clear()
        self._open(screen)

    def is_at_rest(self) -> bool:
        """Whether nothing is being put back, and pages stand as they stood."""
        return self.restoring is None and not self._desk.lease.closed

    def put_aside(self, page: QWidget) -> None:
        """Close a page that is not in front; it is built again once somebody comes back to it."""
        key = key_of(self._desk, page)
        state = self._remembered.get(key) or self._states.pop(key, PageState())
        self._remembered[key] = state
        self._focus.pop(key, None)
        later = Later(ShownPage(key, state))
        if self._window.stand_in(page, later):
            self._later[key] = later

    def _open(self, screen: Screen) -> None:
        pages = {page.key: page for page in screen.pages}
        self._remembered = {page.key: page.state for page in screen.pages}
        front = _in_front(pages, screen.window.current)
        self._later = {key: Later(page) for key, page in pages.items() if key not in front}
        self._window.set_earlier(list(self._later.values()))
        self._put_back_window(screen.window)
        if not [key for key in front if open_key(self._desk, key)]:
            self._window.open_place("today")
        if screen.gone:
            self._desk.say(gone_words(screen.gone))

    def _put_back_window(self, window: WindowState) -> None:
        search = self._window.top_bar.search
        if window.geometry:
            self._window.restoreGeometry(
                QByteArray.fromHex(window.geometry.encode("ascii", "replace"))
            )
        self._desk.place.put_back(window.place)
        search.blockSignals(True)
        search.setText(window.search)
        search.blockSignals(False)
        select_in(search, window.cursor, window.anchor)
        self._in_search = window.in_search

    @Slot()
    def _come(self) -> None:
        """Somebody came to a page: what stood on it before the lock is put back, once."""
        page = self._window.stack.currentWidget()
        if page is None:
            self._window.open_place("today")
        elif isinstance(page, Later):
            if not open_key(self._desk, page.shown.key):
                self._window.open_place("today")
            self._drop_later(page.shown.key)
        else:
            key = key_of(self._desk, page)
            self._drop_later(key)
            state = self._remembered.pop(key, None)
            if state is not None:
                state = led(state) if page.property(LED) else state
                self._states[key] = state
                if self._window.top_bar.search.hasFocus():
                    state = replace(state, focus="")  # somebody is typing there
                self.restoring = Restoring(page, state, self._desk.tasks)
                self.restoring.done.connect(self._restored)
                self.restoring.begin()

    def _drop_later(self, key: str) -> None:
        later = self._later.pop(key, None)
        if later is not None:
            self._window.close_page(later)

    @Slot(object)
    def _restored(self, undisturbed: object) -> None:
        self.restoring = None
        if undisturbed and self._in_search:
            search = self._window.top_bar.search
            cursor, anchor = selection_in(search)
            search.setFocus(Qt.FocusReason.OtherFocusReason)
            select_in(search, cursor, anchor)

    # -- keeping ---------------------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """Write what is on the screen, if it is not what was written last."""
        screen = self._screen()
        if screen != self._last:
            self._last = screen
            work = partial(self._desk.services.screen.keep, screen)
            self._desk.tasks.run(self, work, _nothing, self._not_kept)

    def _not_kept(self, trouble: BaseException) -> None:
        """Whatever is wrong with the store is told by what the worker does; this tries again."""
        self._last = None
        if not isinstance(trouble, WijkDeskError):
            raise trouble

    def _screen(self) -> Screen:
        pages: dict[str, ShownPage] = {}
        front = self._window.stack.currentWidget()
        for page in dict.fromkeys(reversed(self._window.visits())):  # once, however often one came
            shown = page.shown if isinstance(page, Later) else self._shown(page)
            if shown is not None and len(pages) < MOST:
                pages.setdefault(shown.key, shown)
        current = key_of(self._desk, front) if front is not None else ""
        return Screen(self._window_state(current), tuple(reversed(pages.values())))

    def _shown(self, page: QWidget) -> ShownPage | None:
        key = key_of(self._desk, page)
        if not key:
            return None
        # While it is being put back, what is on the page is not yet what was there.
        if page is self._front and self._is_as_it_is(key):
            self._states[key] = state_of(page, self._focused(key))
        state = self._remembered.get(key) or self._states.get(key) or PageState()
        return ShownPage(key, state)

    def _is_as_it_is(self, key: str) -> bool:
        """Not while files are closed: after a contact pages stand as they stood before that."""
        return (
            self.restoring is None and key not in self._remembered and not self._desk.lease.closed
        )

    def _window_state(self, current: str) -> WindowState:
        search = self._window.top_bar.search
        cursor, anchor = selection_in(search)
        return WindowState(
            current=current,
            search=search.text(),
            in_search=self._in_search,
            cursor=cursor,
            anchor=anchor,
            place=self._desk.place.key,
            geometry=bytes(self._window.saveGeometry().data()).hex(),
        )

    def _focused(self, key: str) -> QWidget | None:
        focused = self._focus.get(key)
        return focused if focused is not None and shiboken6.isValid(focused) else None

    @Slot(QWidget, QWidget)
    def _note_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A curtain, a menu or another program takes the keyboard too; then it is where it was."""
        page = self._window.stack.currentWidget()
        if now is self._window.top_bar.search:
            self._in_search = True
        elif now is not None and page is not None and page.isAncestorOf(now):
            self._in_search = False
            self._focus[key_of(self._desk, page)] = now

    @Slot()
    def _note_left(self) -> None:
        """A page that goes to the background is written down as it was."""
        left, self._front = self._front, self._window.stack.currentWidget()
        if left is None or not shiboken6.isValid(left) or isinstance(left, Later):
            return
        key = key_of(self._desk, left)
        if key and self._is_as_it_is(key):
            self._states[key] = state_of(left, self._focused(key))


def _in_front(pages: Mapping[str, ShownPage], current: str) -> list[str]:
    """The pages to build first: the one that was in front, over the one that its paper is of."""
    keys = list(pages)
    if current not in pages:
        return keys[-1:]
    before = keys[: keys.index(current)][-1:] if pages[current].kind in PAPER else []
    return [*before, current]


def gone_words(count: int) -> str:
    """Pages that were open before, and cannot be opened any more."""
    return QCoreApplication.translate(
        "DeskMemory", "%n pagina('s) van eerder staan niet meer op deze laptop.", "", count
    )


def _nothing(_answer: object) -> None:
    """What was kept needs no answer."""
