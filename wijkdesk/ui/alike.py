"""Looks, after a short pause in typing, who looks like the person in the boxes."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wijkdesk.services.alike import AlikeRow, AlikeService, Known
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell

if TYPE_CHECKING:
    from uuid import UUID

PAUSE_MS = 300
LEAST = 3
"""Fewer letters than this in all look like everybody."""


class AlikeWatch(QObject):
    """`found` carries the AlikeRows of what was typed last; `known` reads the boxes."""

    found = Signal(object)

    def __init__(
        self,
        alike: AlikeService,
        tasks: Tasks,
        say: Say,
        known: Callable[[], Known],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._alike, self._tasks, self._say, self._known = alike, tasks, say, known
        self._turn = 0
        self._shown: set[UUID] = set()
        self.timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.timer.timeout.connect(self.look)

    def watch(self, boxes: Iterable[QLineEdit]) -> None:
        """Look again each time one of these changes, by whomever."""
        for box in boxes:
            box.textChanged.connect(self.timer.start)

    @Slot()
    def look(self) -> None:
        """Ask who looks alike; an answer to an older text is left out."""
        self.timer.stop()
        self._turn += 1
        known = self._known()
        said = "".join(filter(None, (known.given_names, known.surname, known.phone, known.bsn)))
        if len(said.strip()) < LEAST:
            self.found.emit(())
            return
        work, done = partial(self._alike.find, known), partial(self._show, self._turn)
        self._tasks.run(self, work, done, partial(tell, self._say), "read")

    @Slot()
    def end(self) -> None:
        """The looking is over: note who was shown."""
        self.timer.stop()
        self._turn += 1
        if self._shown:
            work = partial(self._alike.ended, tuple(self._shown))
            self._tasks.run(self, work, _nothing, partial(tell, self._say))
        self._shown = set()
        self.found.emit(())

    def _show(self, turn: int, rows: list[AlikeRow]) -> None:
        if turn != self._turn:
            return
        self._shown |= {row.key for row in rows}
        self.found.emit(rows)


def _nothing(_answer: object) -> None:
    """A note in the audit needs no answer."""
