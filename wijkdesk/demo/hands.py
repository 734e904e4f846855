"""Hands for the story: type, choose, click and look, as a person would in the real windows."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from wijkdesk.demo.driver import StoryError, Wait
from wijkdesk.ui.main_window import MainWindow


def type_into(box: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Replace what is in a box by typing; signs that no test keyboard has are inserted."""
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    box.selectAll()
    if text.isascii():
        QTest.keyClicks(box, text)
    elif isinstance(box, QLineEdit):
        box.insert(text)
    else:
        box.insertPlainText(text)


def click(button: QAbstractButton) -> None:
    """Press a button that can be pressed."""
    expect(button.isEnabled(), f"the button “{button.text()}” can be pressed")
    button.click()


def expect(seen: object, what: str) -> None:
    """End the story when something is not as it should be."""
    if not seen:
        raise StoryError(f"expected that {what}")


def shoot(window: MainWindow | QWidget, folder: Path, name: str) -> Iterator[Wait]:
    """Keep a picture of what the worker sees, once everything stands in its place."""
    if isinstance(window, MainWindow):
        while window.messages.messages:
            window.messages.next_message()
    yield settled()
    expect(window.grab().save(str(folder / f"{name}.png")), f"the picture {name}.png is written")


def settled(looks: int = 10) -> Wait:
    """True after some turns of the event loop: layouts are done then, and answers painted."""
    turns = iter(range(looks))
    return lambda: next(turns, None) is None
