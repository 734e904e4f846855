"""The parts of a page by name, the same ones in a page that is built anew.

A name is the way to a part along the attributes, such as ".needs.needs.widgets[0198…].fold".
"""

from collections.abc import Hashable, Iterator, Mapping
from enum import Enum
from typing import Protocol, TypeGuard, runtime_checkable
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

KEPT = "kept"
"""Property of a box whose text is kept as a draft, so that nobody else has to."""
SECRET = "secret"  # noqa: S105 - the name of a property
"""Property of a box whose text is kept nowhere: a passphrase."""
PASSING = (QTimer, QShortcut, QAction, QLayout)


@runtime_checkable
class Opens(Protocol):
    """A part that shows a form when it is open, such as a fold."""

    def is_open(self) -> bool: ...
    def open(self) -> object: ...


@runtime_checkable
class Remembers(Protocol):
    """A part that knows more about itself than its boxes say; it tells whether it is as it was."""

    def own_state(self) -> dict[str, str]: ...
    def restore_own(self, state: Mapping[str, str]) -> bool: ...


def opens(part: object) -> TypeGuard[Opens]:
    """The same question of the kind of part, answered once: a page has a thousand parts."""
    return _has(type(part), "is_open", "open")


def remembers(part: object) -> TypeGuard[Remembers]:
    """As `opens`: asked of every part each time that the desk is kept."""
    return _has(type(part), "own_state", "restore_own")


def _has(kind: type, *names: str) -> bool:
    known = _KNOWN.get((kind, names))
    if known is None:
        known = all(callable(getattr(kind, name, None)) for name in names)
        _KNOWN[kind, names] = known
    return known


_KNOWN: dict[tuple[type, tuple[str, ...]], bool] = {}
_NONE: dict[str, object] = {}
_LEADS: dict[type, bool] = {}


def _leads(kind: type) -> bool:
    """Whether a value of this kind can be a part, or hold some; most attributes cannot."""
    found = issubclass(kind, (QObject, list, tuple, dict)) and not issubclass(kind, PASSING)
    return _LEADS.setdefault(kind, found)


def parts_of(page: QWidget) -> dict[str, QObject]:
    """Every part of a page that an attribute leads to, the nearest name first."""
    found: dict[str, QObject] = {}
    seen = {id(page)}
    queue: list[tuple[str, QObject]] = [("", page)]
    for path, part in queue:
        found[path] = part
        for name, value in getattr(part, "__dict__", _NONE).items():
            kind = type(value)
            if not (_LEADS[kind] if kind in _LEADS else _leads(kind)):
                continue
            for way, inner in _objects(value):
                if id(inner) not in seen and _belongs(inner, page):
                    seen.add(id(inner))
                    queue.append((f"{path}.{name}{way}", inner))
    return found


def is_editable(part: QObject) -> bool:
    """Whether somebody can put something in it: a line, a text, a choice, a day, a tick."""
    if isinstance(part, (QLineEdit, QPlainTextEdit)):
        return not part.isReadOnly()
    if isinstance(part, QAbstractButton):
        return part.isCheckable()
    return isinstance(part, (QComboBox, QDateEdit))


def is_loose(part: QObject) -> bool:
    """Whether what is in it is kept by nothing but the state of its page."""
    if not is_editable(part) or part.property(KEPT) or part.property(SECRET):
        return False
    # Whatever is shown as dots is not ours to write down.
    hidden = isinstance(part, QLineEdit) and part.echoMode() is not QLineEdit.EchoMode.Normal
    return not hidden


def _objects(value: object) -> Iterator[tuple[str, QObject]]:
    """The objects of Qt in an attribute: one, or some in a list or by key."""
    if isinstance(value, QObject):
        yield "", value
    elif isinstance(value, (list, tuple)):
        if value and isinstance(value[0], QObject):
            yield from ((f"[{n}]", one) for n, one in enumerate(value) if isinstance(one, QObject))
    elif isinstance(value, dict) and value and isinstance(next(iter(value.values())), QObject):
        yield from ((f"[{_name(key)}]", one) for key, one in value.items())


def _name(key: Hashable) -> str:
    if isinstance(key, UUID):
        return key.hex
    return str(key.value if isinstance(key, Enum) else key)


def _belongs(part: QObject, page: QWidget) -> bool:
    if isinstance(part, PASSING) or not shiboken6.isValid(part):
        return False
    if isinstance(part, QWidget):
        return page.isAncestorOf(part)
    parent = part.parent()
    while parent is not None and parent is not page:
        parent = parent.parent()
    return parent is page
