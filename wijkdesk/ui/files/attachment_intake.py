"""Files on their way into one dossier: queued, taken in one by one, and offered again when left."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wijkdesk.errors import RuleBrokenError, WijkDeskError
from wijkdesk.services.imports import Imported, WaitRow, Where
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.messages import text_for

if TYPE_CHECKING:
    from uuid import UUID

SILENT = {"import_stopped"}


class AttachmentIntake(QObject):
    """`changed` when `running` or `left` did; `came_in` carries an Imported.

    The interface thread only queues: reading, checking and writing happen on the lane "intake".
    """

    changed = Signal()
    came_in = Signal(object)

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._imports = bench.services.imports
        self.running: dict[UUID, str] = {}
        self.left: tuple[WaitRow, ...] = ()

    def add_files(self, paths: Sequence[str], where: Where, *, from_scanner: bool = False) -> None:
        """Take these in; they are remembered before anything else happens."""
        work = partial(self._imports.queue, tuple(paths), where, from_scanner=from_scanner)
        self._bench.run(self, work, self._start)

    def add_picture(self, data: bytes, where: Where) -> None:
        """Take in what was pasted: it is kept in the store before it is looked at."""
        work = partial(self._imports.queue_pasted, data, self.tr("Geplakte foto"), where)
        self._bench.tasks.run(self, work, self._start_one, self._bench.tell, "view")

    def look_left(self) -> None:
        """Whether a lock or a crash left anything that was on its way to this file."""
        work = partial(self._imports.left, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show_left, self._bench.tell, "read")

    def take_left(self) -> None:
        """Try again with what was left."""
        rows, self.left = self.left, ()
        self._imports.take_on(rows)
        self._start(rows)

    def drop_left(self) -> None:
        """Do not offer it again."""
        rows, self.left = self.left, ()
        work = partial(self._imports.drop, [row.id for row in rows])
        self._bench.tasks.run(self, work, self._dropped, self._bench.tell, "intake")
        self.changed.emit()

    def _start_one(self, row: WaitRow) -> None:
        self._start((row,))

    def _start(self, rows: Sequence[WaitRow]) -> None:
        for row in rows:
            self.running[row.id] = row.name
            work = partial(self._imports.take, row)
            failed = partial(self._refuse, row)
            self._bench.tasks.run(self, work, self._finish, failed, "intake")
        self.changed.emit()

    def _finish(self, done: Imported) -> None:
        self.running.pop(done.wait.id, None)
        self._bench.announce(done.changes)
        self.changed.emit()
        self.came_in.emit(done)

    def _refuse(self, row: WaitRow, trouble: BaseException) -> None:
        self.running.pop(row.id, None)
        self.changed.emit()
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        if trouble.code in SILENT:
            return
        tone = "warn" if isinstance(trouble, RuleBrokenError) else "bad"
        self._bench.say(f"“{row.name}”: {text_for(trouble.code, **trouble.values)}", tone)

    def _show_left(self, rows: tuple[WaitRow, ...]) -> None:
        self.left = tuple(row for row in rows if row.id not in self.running)
        self.changed.emit()

    def _dropped(self, _answer: None) -> None:
        self.look_left()
