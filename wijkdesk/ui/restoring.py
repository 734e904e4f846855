"""Puts a page back as it was, on the same page built anew."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QWidget

from wijkdesk.services.screen import PageState
from wijkdesk.ui.bound_box import place_of, put_text, text_in
from wijkdesk.ui.page_parts import is_loose, opens, parts_of, remembers
from wijkdesk.ui.page_state import select_in
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tabs import Tabs

AGAIN_MS, SOON = 25, 40
"""Milliseconds between two tries, and how many such tries there are: one second of them."""
LATER_MS, ENOUGH = 250, 76
"""Then less often, for nine seconds: what is not there by then does not come any more.

As long as an answer of the store is awaited no try counts: on a slow laptop that takes long.
"""
ACTS = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


_Step = tuple[str, str, Any]
"""Kind, path and value."""


class Restoring(QObject):
    """Puts a page back as it was, while its parts come in from the store.

    Whoever does something in the meantime goes first: then the rest is left as it is. What is no
    longer there is skipped. `done` when all is back, or will not come: was it left in peace?
    """

    done = Signal(object)

    def __init__(self, page: QWidget, state: PageState, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._tries = self._too_early = 0
        self._waiting = _steps(state)
        self._late = _late_steps(state)
        self.timer = QTimer(self, interval=AGAIN_MS)
        self.timer.timeout.connect(self._try)

    def begin(self) -> None:
        """Put back what can be put back at once; the rest as it comes in."""
        self.timer.start()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._try()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in ACTS and isinstance(watched, QWidget):
            self._stop(undisturbed=False)
        return False

    @Slot()
    def _try(self) -> None:
        """Whatever can be put back now, in the order in which it was written down."""
        self._count()
        parts = parts_of(self._page)
        self._waiting = self._put_back_in_turn(parts)
        if not self._waiting or self._tries > SOON:
            # What is opened takes the keyboard, and what comes in makes the page longer.
            parts = parts_of(self._page)
            self._late = [step for step in self._late if not _put_back(parts, step)]
        if self._tries == ENOUGH or not (self._waiting or self._late):
            self._stop(undisturbed=True)

    def _count(self) -> None:
        if self._tasks.store_is_asked:
            self._too_early += 1
            is_soon = self._too_early < SOON
        else:
            self._tries += 1
            is_soon = self._tries < SOON
        self.timer.setInterval(AGAIN_MS if is_soon else LATER_MS)

    def _put_back_in_turn(self, parts: Mapping[str, QObject]) -> list[_Step]:
        """What is still to be done. One choice may lead to the next: that waits for it a while."""
        left: list[_Step] = []
        for step in self._waiting:
            follows = step[0] == "value" and any(kind == "value" for kind, _, _ in left)
            if (follows and self._tries <= SOON) or not _put_back(parts, step):
                left.append(step)
        return left

    def _stop(self, *, undisturbed: bool) -> None:
        if self.timer.isActive():
            self.timer.stop()
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.done.emit(undisturbed)
            self.deleteLater()


def _steps(state: PageState) -> list[_Step]:
    steps: list[_Step] = [("tab", path, key) for path, key in state.tabs.items()]
    steps += [("own", path, own) for path, own in state.own.items()]
    steps += [("open", path, None) for path in state.opens]
    steps += [("value", path, text) for path, text in state.values.items()]
    return steps + [("row", path, key) for path, key in state.rows.items()]


def _late_steps(state: PageState) -> list[_Step]:
    at = (state.cursor, state.anchor)
    steps: list[_Step] = [("focus", state.focus, at)] if state.focus else []
    return steps + [("scroll", path, value) for path, value in state.scroll.items()]


def _put_back(parts: Mapping[str, QObject], step: _Step) -> bool:
    """Whether this is as it was; False when its part is not there yet, or not ready."""
    kind, path, value = step
    return path in parts and WAYS[kind](parts[path], value)


def _show_tab(part: QObject, key: str) -> bool:
    # A closed file hides them and shows where one may write.
    if isinstance(part, Tabs) and key in part.keys and not part.isHidden():
        part.select(key)
    return True


def _restore_own(part: QObject, own: Mapping[str, str]) -> bool:
    return not remembers(part) or part.restore_own(own)


def _open(part: QObject, _value: None) -> bool:
    if opens(part) and not part.is_open():
        part.open()
    return not opens(part) or part.is_open()


def _put_value(part: QObject, text: str) -> bool:
    if not isinstance(part, QWidget) or not is_loose(part):
        return True
    offered = not isinstance(part, QComboBox) or place_of(part, text) >= 0
    if offered and text_in(part) != text:
        put_text(part, text)
    return offered


def _select_row(part: QObject, key: str) -> bool:
    if not isinstance(part, RowList):
        return True
    keys = [row.key for row in part.rows() if isinstance(row.key, UUID)]
    wanted = next((one for one in keys if one.hex == key), None)
    part.select(wanted)
    return wanted is not None


def _bring_focus(part: QObject, at: tuple[int, int]) -> bool:
    if not isinstance(part, QWidget) or not part.isVisible() or not part.isEnabled():
        return False
    if not part.hasFocus():
        part.setFocus(Qt.FocusReason.OtherFocusReason)
    return select_in(part, *at)


def _scroll(part: QObject, value: int) -> bool:
    if not isinstance(part, QAbstractScrollArea):
        return True
    bar = part.verticalScrollBar()
    bar.setValue(min(value, bar.maximum()))
    return bar.value() >= value


WAYS: Mapping[str, Callable[[QObject, Any], bool]] = {
    "tab": _show_tab,
    "own": _restore_own,
    "open": _open,
    "value": _put_value,
    "row": _select_row,
    "focus": _bring_focus,
    "scroll": _scroll,
}
