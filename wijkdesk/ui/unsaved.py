"""Forms in which something was typed before the program stopped: one question for a whole page."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject

Key = tuple[str, str]
"""Page and row of a draft."""


@dataclass(frozen=True, slots=True)
class _Form:
    owner: QObject
    key: Key
    open_it: Callable[[], object]


class Unsaved:
    """The forms that wait for one answer; a journal has one at every line."""

    def __init__(self) -> None:
        self._forms: list[_Form] = []

    def wait(self, owner: QObject, key: Key, open_it: Callable[[], object]) -> bool:
        """Open this form when something waits for it; True when the question is still to ask."""
        self._forms.append(_Form(owner, key, open_it))
        return len(self._forms) == 1

    def open(self, found: Collection[Key]) -> None:
        """The answer: page and row of all that is not saved."""
        for form in self._take():
            if form.key in found and shiboken6.isValid(form.owner):
                form.open_it()

    def give_up(self) -> bool:
        """There is no answer; whether anybody still waited for it."""
        return any(shiboken6.isValid(form.owner) for form in self._take())

    def _take(self) -> list[_Form]:
        forms, self._forms = self._forms, []
        return forms
