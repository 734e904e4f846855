"""Lets a thing stick out a little at both sides, so that its words line up with its neighbours'."""

# ruff: noqa: N802 (Qt's names for what a layout does)

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.theme import px


class Wider(QVBoxLayout):
    """A layout for one widget with a ground of its own; margins below zero would be ignored."""

    def __init__(self, widget: QWidget, left: int, right: int) -> None:
        super().__init__()
        self._left, self._right = px(left), px(right)
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(widget)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area.adjusted(-self._left, 0, self._right, 0))
