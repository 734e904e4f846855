"""What people wrote, as the hint of a pointer: never read as mark-up, which could fetch a file."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """The words as they are, also where Qt would take them for mark-up."""
    if not Qt.mightBeRichText(words):
        return words
    return f"<qt>{escape(words)}</qt>".replace("\n", "<br>")
