"""What an empty card says: one sentence that teaches the next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label


class EmptyState(QWidget):
    """The sentence, and `action` to take the step at once."""

    def __init__(self, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = label(text, "context")
        self.action = button(action, "outline")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4), 0, px(8))
        layout.setSpacing(px(12))
        layout.addWidget(self.text)
        layout.addWidget(self.action)
        layout.setAlignment(self.action, Qt.AlignmentFlag.AlignLeft)
        self.action.setVisible(bool(action))
