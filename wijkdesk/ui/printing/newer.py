"""A colleague may change what a paper was made from: it is made again aside, and compared."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.paper_offer import Made, Wish
from wijkdesk.ui.paper_table import make

Sight = object
"""All that a paper of a file is made from; two of them can only be compared."""


class MadeNow(NamedTuple):
    """Papers, and how the file was when they were made."""

    sight: Sight
    papers: list[tuple[Wish, Made]]


class Compared(NamedTuple):
    """How the file is now, and the papers that would say something else, by title."""

    sight: Sight
    titles: tuple[str, ...]


def sight_of(services: Services, case_file_id: UUID) -> Sight:
    """A look at a file that is open already, without what sync says of itself."""
    view = services.files.look(case_file_id)
    plan = services.plans.get(case_file_id)
    rounds = services.evaluations.get(case_file_id) if plan else None
    asked = services.approvals.of_plan(plan.id) if plan else None
    return replace(view, unsent=0, confirmed_at=None), plan, rounds, asked


def make_all(bench: Bench, wishes: Sequence[Wish]) -> MadeNow:
    """Make these, off the interface thread."""
    sight = sight_of(bench.services, bench.case_file_id)
    return MadeNow(sight, [(wish, make(bench.services, wish)) for wish in wishes])


class Newer(QObject):
    """`found` carries the titles of papers that would say something else by now."""

    found = Signal(object)

    def __init__(self, bench: Bench, page: QObject) -> None:
        super().__init__(page)
        self._bench = bench
        self._asked = False
        self._turn = 0
        self._sight: Sight | None = None
        self._shown: Sequence[tuple[Wish, Made]] = ()
        bench.changes.changed.connect(self._hear)

    def begin(self) -> None:
        """All papers are made anew from here on."""
        self._turn += 1
        self._asked, self._sight, self._shown = False, None, ()

    def watch(self, sight: Sight, shown: Sequence[tuple[Wish, Made]]) -> None:
        """These stand on the screen; of moments in which they were made the first one counts."""
        self._sight = sight if self._sight is None else self._sight
        self._shown = shown

    @Slot()
    def look(self) -> None:
        """Compare, where there was news and somebody sees it."""
        page = self.parent()
        if self._asked and self._shown and getattr(page, "isVisible", bool)():
            self._asked = False
            self._turn += 1
            work = partial(_compare, self._bench, self._sight, tuple(self._shown))
            done = partial(self._tell, self._turn)
            self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """News of which nobody kept the list: a round of sync brought it."""
        if not changes.files:
            self._asked = True
            self.look()

    def _tell(self, turn: int, compared: Compared) -> None:
        if turn != self._turn:
            return
        if compared.titles:
            self.found.emit(compared.titles)
        else:
            self._sight = compared.sight


def _compare(bench: Bench, before: Sight, shown: Sequence[tuple[Wish, Made]]) -> Compared:
    now = sight_of(bench.services, bench.case_file_id)
    if now == before:
        return Compared(now, ())
    titles = [
        wish.offer.title
        for wish, made in shown
        if make(bench.services, wish).paper.words != made.paper.words
    ]
    return Compared(now, tuple(titles))
