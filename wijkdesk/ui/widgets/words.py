"""Labels and buttons in the few styles of the design, so that a page is built of short lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from wijkdesk.ui.widgets.push_button import PushButton


def label(text: str, role: str = "body", *, wraps: bool = True) -> QLabel:
    """Plain text in a role of the style sheet: title, heading, strong, context, secondary, over."""
    made = QLabel(text)
    made.setProperty("role", role)
    # Names and notes come from people: they are never read as mark-up.
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made


def button(text: str, role: str = "plain", parent: QWidget | None = None) -> QPushButton:
    """A button: primary (one a screen), plain, outline, link or quiet."""
    made = PushButton(text, parent)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made


def divider() -> QFrame:
    """A thin line between two things in a card."""
    made = QFrame()
    made.setObjectName("divider")
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
