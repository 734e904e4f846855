"""The Tab key goes where the eye goes: also when a card came in between later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

TAKES = {
    Qt.FocusPolicy.TabFocus,
    Qt.FocusPolicy.StrongFocus,
    Qt.FocusPolicy.WheelFocus,
}


def follow_layout(root: QWidget) -> None:
    """Chain everything inside `root` that takes the keyboard, in the order of the layouts."""
    for one, next_one in pairwise(list(_stops(root))):
        QWidget.setTabOrder(one, next_one)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() in TAKES and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from _stops(part)
    if not isinstance(widget, QStackedWidget) and (layout := widget.layout()) is not None:
        yield from _in(layout)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    found: list[QWidget | None] = []
    if isinstance(widget, QScrollArea):
        found = [widget.widget()]
    elif isinstance(widget, QStackedWidget):
        found = [widget.widget(number) for number in range(widget.count())]
    return filter(None, found)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _in(inner)
