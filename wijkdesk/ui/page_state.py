"""What stands on a page, apart from the texts that drafts keep."""

from uuid import UUID

from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

from wijkdesk.services.screen import PageState
from wijkdesk.ui.bound_box import text_in
from wijkdesk.ui.page_parts import is_loose, opens, parts_of, remembers
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tabs import Tabs

LED = "led"
"""Property of a page on which somebody was brought to one tab or row: that is where they are."""


def led(state: PageState) -> PageState:
    """What still comes back on such a page: nothing that leads away from there."""
    return PageState(values=state.values, own=state.own)


def state_of(page: QWidget, focus: QWidget | None) -> PageState:
    """Everything that a draft does not keep; `focus` is what has or had the keyboard."""
    state = PageState()
    for path, part in parts_of(page).items():
        if opens(part) and part.is_open():
            state.opens.append(path)
        if remembers(part) and (own := part.own_state()):
            state.own[path] = own
        if isinstance(part, QWidget):
            _note(state, path, part)
        if part is focus:
            state.focus = path
            state.cursor, state.anchor = selection_in(focus)
    return state


def _note(state: PageState, path: str, part: QWidget) -> None:
    if isinstance(part, Tabs) and part.keys:
        state.tabs[path] = part.current()
    if isinstance(part, RowList) and isinstance(key := part.current_key(), UUID):
        state.rows[path] = key.hex
    if isinstance(part, QAbstractScrollArea) and (down := part.verticalScrollBar().value()):
        state.scroll[path] = down
    if is_loose(part) and (text := text_in(part)):
        state.values[path] = text


def selection_in(box: QWidget | None) -> tuple[int, int]:
    """Where the cursor is, and where the selection began."""
    if isinstance(box, QPlainTextEdit):
        cursor = box.textCursor()
        return cursor.position(), cursor.anchor()
    if isinstance(box, QLineEdit):
        at, start = box.cursorPosition(), box.selectionStart()
        if start < 0:
            return at, at
        return at, box.selectionEnd() if at == start else start
    return 0, 0


def select_in(box: QWidget, cursor: int, anchor: int) -> bool:
    """Put cursor and selection back; False when the text is not that long (yet)."""
    if isinstance(box, QPlainTextEdit):
        if max(cursor, anchor) > box.document().characterCount() - 1:
            return False
        made = box.textCursor()
        made.setPosition(anchor)
        made.setPosition(cursor, made.MoveMode.KeepAnchor)
        box.setTextCursor(made)
    elif isinstance(box, QLineEdit):
        if max(cursor, anchor) > len(box.text()):
            return False
        box.setSelection(anchor, cursor - anchor)
        if cursor == anchor:
            box.setCursorPosition(cursor)
    return True
