"""Hands for the story: type, choose, click and look, as a person would in the real windows."""

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from wijkdesk.demo.driver import StoryError, Wait
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.widgets.pile import Pile

P = TypeVar("P", bound=QWidget)
T = TypeVar("T")


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


def there(value: T | None) -> T:
    """What a wait has just seen to be there."""
    if value is None:
        raise StoryError("expected something that is not there")
    return value


def page_of(desk: Desk, kind: type[P]) -> P:
    """The page that is shown, which must be of this kind."""
    page = desk.window.stack.currentWidget()
    if not isinstance(page, kind):
        raise StoryError(f"expected that a {kind.__name__} is shown, not {type(page).__name__}")
    return page


class Newest:
    """The widget that is added to a pile after this moment.

    Calling it tells whether it is there.
    """

    def __init__(self, pile: Pile[P]) -> None:
        self._pile = pile
        self._known: set[Hashable] = set(pile.widgets)

    def __call__(self) -> bool:
        return bool(set(self._pile.widgets) - self._known)

    def of(self, pile: Pile[P]) -> P:
        """The widget itself; `pile` again, for its type."""
        return pile.widgets[(set(pile.widgets) - self._known).pop()]


def shoot(window: QWidget, folder: Path, name: str) -> Iterator[Wait]:
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
