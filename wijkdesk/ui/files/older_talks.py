"""The words of talks that did not come with the file: read when they come on the screen."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from wijkdesk.services.files import ContactRow, Talk
from wijkdesk.ui.bench import Bench


class OlderTalks(QObject):
    """`came` when the words of what was asked for last are there.

    After news what was read before may still be shown, until it has been read again.
    """

    came = Signal()

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._read: dict[UUID, ContactRow] = {}
        self._fresh: set[UUID] = set()
        self._turn = 0

    def doubt(self) -> None:
        """There is news: all may be different."""
        self._fresh.clear()

    def words(self, asked: Sequence[Talk]) -> Mapping[UUID, ContactRow] | None:
        """What is known of them; None when some were never read, and then `came` comes."""
        self._turn += 1
        wanted = [talk for talk in asked if talk.id not in self._fresh]
        if wanted:
            work = partial(self._bench.services.journal.words, self._bench.case_file_id, wanted)
            put = partial(self._put, self._turn, {talk.id for talk in asked}, wanted)
            self._bench.tasks.run(self, work, put, self._bench.tell, "read")
        return self._read if all(talk.id in self._read for talk in wanted) else None

    def _put(
        self, turn: int, shown: set[UUID], wanted: Iterable[Talk], rows: Iterable[ContactRow]
    ) -> None:
        if turn == self._turn:  # else something else was asked for meanwhile
            self._read = {i: row for i, row in self._read.items() if i in shown}
            self._read |= {row.id: row for row in rows}
            self._fresh = {talk.id for talk in wanted} | (self._fresh & shown)
            self.came.emit()
