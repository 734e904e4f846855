"""What a screen reader would not be able to say, and what large print would cut off."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def interfaces(widget: QWidget):
    """Every visible element in and under a widget, as a screen reader walks them."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        element = waiting.pop()
        if element is None or element.state().invisible:
            continue
        yield element
        waiting.extend(element.child(number) for number in range(element.childCount()))


def unnamed(widget: QWidget) -> list[str]:
    """The elements one can tab to that have no name, or no role; empty is what we want."""
    return [
        f"{_path(element)}: {element.role().name}, name {_name(element)!r}"
        for element in interfaces(widget)
        if element.state().focusable
        and (not _name(element).strip() or element.role() in NO_ROLES)
        and element.object() is not widget
    ]


def clipped(widget: QWidget) -> list[str]:
    """The words that have less room than they need; lists may shorten a row and are left out."""
    found = []
    for child in widget.findChildren(QWidget):
        if child.isVisible() and isinstance(child, QLabel | QAbstractButton) and child.text():
            needed = child.minimumSizeHint()
            height = child.heightForWidth(child.width()) if child.hasHeightForWidth() else 0
            is_wide_enough = child.width() >= needed.width() or not isinstance(child, QPushButton)
            if not is_wide_enough or child.height() < max(height, 0):
                found.append(f"{child.text()!r} has {child.size()}, needs {needed}, {height}")
    return found


def small(widget: QWidget, least: int = 24) -> list[str]:
    """The targets that are hard to hit."""
    return [
        f"{child.accessibleName() or child.text()!r}: {child.size()}"
        for child in widget.findChildren(QAbstractButton)
        if child.isVisible() and min(child.width(), child.height()) < least
    ]


def _name(element) -> str:
    return element.text(QAccessible.Text.Name)


def _path(element) -> str:
    names = []
    while element is not None and element.object() is not None:
        found = element.object()
        names.append(found.objectName() or type(found).__name__)
        element = element.parent()
    return "/".join(reversed(names))
