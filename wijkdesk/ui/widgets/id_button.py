"""Links: one that tells for which row it was pressed, and a place for one under other words."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wijkdesk.ui.widgets.push_button import PushButton


class IdButton(PushButton):
    """`pressed_id` carries the id of the row."""

    pressed_id = Signal(object)

    def __init__(
        self, text: str, row_id: object, role: str = "link", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._id = row_id
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.pressed_id.emit(self._id)


def left_link(link: QPushButton) -> QHBoxLayout:
    """A link at the left, no wider than its words."""
    row = QHBoxLayout()
    row.addWidget(link)
    row.addStretch(1)
    return row
