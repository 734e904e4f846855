"""How wide a page is at most: beyond it lines are too long to read, so it stays in the middle."""

from PySide6.QtWidgets import QLayout

from wijkdesk.ui.theme import px

MEASURE = 1280
SIDE = 24


def side_room(width: int, measure: int = MEASURE) -> int:
    """What stays free at the left and the right of a page that is this wide."""
    return max(px(SIDE), (width - px(measure)) // 2)


def keep_measure(layout: QLayout, width: int, measure: int = MEASURE, *, out: int = 0) -> None:
    """Leave that room in a layout; `out` is what sticks out at the left so that words line up."""
    margins = layout.contentsMargins()
    side = side_room(width, measure)
    margins.setLeft(side - px(out))
    margins.setRight(side)
    layout.setContentsMargins(margins)
