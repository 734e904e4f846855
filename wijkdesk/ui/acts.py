"""Every act of the program by name, so that the search box can find it and show its key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wijkdesk.services.search import fits


@dataclass(frozen=True, slots=True)
class Act:
    """`run` does it; `shortcut` is its key as people read it; `words` find it too."""

    key: str
    title: str
    run: Callable[[], object]
    shortcut: str = ""
    words: str = ""


class Acts:
    """What can be done now; parts of the program add their own."""

    def __init__(self, acts: Iterable[Act] = ()) -> None:
        self._acts = {act.key: act for act in acts}

    def add(self, *acts: Act) -> None:
        """One with the same key takes the place of the old one."""
        self._acts |= {act.key: act for act in acts}

    def all(self) -> tuple[Act, ...]:
        """Every act, in the order in which they were added."""
        return tuple(self._acts.values())

    def find(self, typed: str) -> list[Act]:
        """Those of which every typed word begins a word."""
        return [act for act in self.all() if fits(typed, f"{act.title} {act.words}")]
