"""Fields beside each other on a grid of twelve, in one column when there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from wijkdesk.ui.theme import px

COLUMNS = 12
NARROW = 480


class FieldGrid(QWidget):
    """`add_row` takes pairs of a field and how many of the twelve columns it may have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[tuple[QWidget, int], ...]] = []
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))

    def add_row(self, *fields: tuple[QWidget, int]) -> None:
        """One more row."""
        self._rows.append(fields)
        self._place(len(self._rows) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_out()

    def _lay_out(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for number in range(len(self._rows)):
            self._place(number)

    def _place(self, number: int) -> None:
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 0)
        start, top = 0, Qt.AlignmentFlag.AlignTop  # beside a box with a message under it
        for place, (field, span) in enumerate(self._rows[number]):
            here = top
            if isinstance(field, QPushButton):  # no wider than its words, where these begin
                here |= Qt.AlignmentFlag.AlignLeft
            if self._narrow:
                self._grid.addWidget(field, number * COLUMNS + place, 0, 1, COLUMNS, here)
            else:
                self._grid.addWidget(field, number * COLUMNS, start, 1, span, here)
            start += span
