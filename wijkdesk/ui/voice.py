"""What is said to somebody who cannot see the screen; what is not on the screen says nothing.

A page behind the one that is shown may be of another household, and somebody may listen along.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Announce words on behalf of a widget, if it is on the screen."""
    if not widget.isVisible():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
