"""The Tab key goes where the eye goes: also when a card came in between later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget

TAKES = {
    Qt.FocusPolicy.TabFocus,
    Qt.FocusPolicy.StrongFocus,
    Qt.FocusPolicy.WheelFocus,
}


def follow_layout(root: QWidget) -> None:
    """Chain everything inside `root` that takes the keyboard, in the order of the layouts."""
    for one, next_one in pairwise(list(_stops(root))):
        QWidget.setTabOrder(one, next_one)


def before_a_tab(root: QWidget, *, forward: bool) -> None:
    """Put the chain right when its next stop is not the one that the eye comes to next.

    What stands in no layout, as a person in a drawing, keeps the place that its maker gave it.
    """
    order = [stop for stop in _stops(root) if _takes_now(stop)]
    at = QApplication.focusWidget()
    if at is None or at not in order:
        return
    following = _next_stop(at, forward=forward)
    ahead = order[order.index(at) + 1 :] if forward else order[: order.index(at)][::-1]
    astray = following in order and following not in ahead[:1]
    if astray or (ahead and not root.isAncestorOf(following)):
        follow_layout(root)


def _next_stop(at: QWidget, *, forward: bool) -> QWidget:
    """Where the chain goes from here."""
    step = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
    found = step(at)
    while found is not None and found is not at and not _takes_now(found):
        found = step(found)
    return found or at


def _takes_now(widget: QWidget) -> bool:
    stops = widget.focusPolicy() in TAKES and widget.focusProxy() is None
    return stops and widget.isVisible() and widget.isEnabled()


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
