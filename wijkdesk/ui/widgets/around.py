"""What a widget stands in: its page, its columns, whatever scrolls it."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

Kind = TypeVar("Kind", bound=QWidget)


def around(widget: QWidget, kind: type[Kind]) -> Kind | None:
    """The nearest of this kind around it; None when it stands in none."""
    found = widget.parentWidget()
    while found is not None and not isinstance(found, kind):
        found = found.parentWidget()
    return found
