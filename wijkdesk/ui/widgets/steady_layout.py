"""Layouts that remember how high they are at a width: Qt asks that again and again.

A text that wraps makes every layout around it ask its height twice, at more than one width; at six
levels that is a hundred times. The answer stays the same until something inside changes.
"""

# ruff: noqa: N802 (Qt's names for what a layout does)

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _Steady(QBoxLayout):
    way: ClassVar[QBoxLayout.Direction]

    def __init__(self, parent: "QWidget | None" = None) -> None:
        self._high: dict[int, int] = {}
        self._least: dict[int, int] = {}
        super().__init__(self.way, parent)

    def heightForWidth(self, width: int) -> int:
        if width not in self._high:
            self._high[width] = super().heightForWidth(width)
        return self._high[width]

    def minimumHeightForWidth(self, width: int) -> int:
        if width not in self._least:
            self._least[width] = super().minimumHeightForWidth(width)
        return self._least[width]

    def invalidate(self) -> None:
        self._high.clear()
        self._least.clear()
        super().invalidate()


class SteadyColumn(_Steady):
    """Below each other."""

    way = QBoxLayout.Direction.TopToBottom


class SteadyRow(_Steady):
    """Beside each other."""

    way = QBoxLayout.Direction.LeftToRight
