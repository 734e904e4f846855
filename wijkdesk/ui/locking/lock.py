"""The way out: cover, save, close, replace the process; in that order, and never for long."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.locking.curtain import Curtain, cover_everything
from wijkdesk.ui.locking.left_behind import LeftBehind, saving_words
from wijkdesk.ui.locking.window_place import place_of
from wijkdesk.ui.tasks import Tasks

ENOUGH_MS = 1500
"""Whatever still hangs then goes down with the process: two seconds are promised (S3)."""
AGAIN_MS = 1000
NOT_YET = "not_all_kept"
PATIENCE_MS = 10_000
"""While the disk refuses what was typed; longer would leave everything in memory."""


@dataclass(frozen=True, slots=True)
class House:
    """What the way out needs from the rest: `unsent` and `close` are work for the store lane."""

    window: QWidget
    flush: Callable[[], object]
    unsent: Callable[[], int]
    close: Callable[[], object]
    leave: Callable[[LeftBehind], object]


class Lock(QObject):
    """`covered` is said when nothing is to be seen any more, before anything else is done."""

    covered = Signal()

    def __init__(self, house: House, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._tasks = house, tasks
        # Until the store has said otherwise, nobody may say that everything is kept.
        self._left = LeftBehind(trouble=NOT_YET)
        self.curtains: list[Curtain] = []
        self.under_way = False
        self.deadline = QTimer(self, singleShot=True, interval=ENOUGH_MS)
        self.again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self.patience_ms = PATIENCE_MS
        self.deadline.timeout.connect(self._leave_as_it_is)
        self.again.timeout.connect(self._save)

    @Slot()
    def go(self) -> None:
        """Lock; once is enough."""
        if self.under_way:
            return
        self.under_way = True
        self.deadline.start()  # first: whatever goes wrong from here on, it is locked
        self._left = replace(self._left, place=place_of(self._house.window))
        self.curtains = cover_everything()
        self.covered.emit()
        clear_own(QGuiApplication.clipboard())
        self._say([saving_words()])
        self._save()

    @Slot()
    def _save(self) -> None:
        self._house.flush()
        self._tasks.finish(self._after_saving)

    def _after_saving(self, refused: BaseException | None) -> None:
        if refused is not None:
            self._wait_and_try_again(refused)
            return
        self._left = replace(self._left, trouble="")
        self._tasks.run(self, self._house.unsent, self._close, self._close_uncounted)

    def _wait_and_try_again(self, refused: BaseException) -> None:
        """Say it, so that somebody who is there can make room; but not for ever."""
        if self._left.trouble == NOT_YET:
            self.deadline.start(self.patience_ms)
        code = refused.code if isinstance(refused, WijkDeskError) else "bug"
        self._left = replace(self._left, trouble=code)
        self._say(self._left.sentences())
        self.again.start()

    def _close(self, unsent: int | None) -> None:
        self._left = replace(self._left, unsent=unsent)
        self._say(self._left.sentences())
        self._tasks.run(self, self._house.close, self._leave, self._leave)

    def _close_uncounted(self, _refused: BaseException) -> None:
        self._close(None)

    def _leave(self, _closed: object) -> None:
        self.deadline.stop()
        self._house.leave(self._left)

    @Slot()
    def _leave_as_it_is(self) -> None:
        """Time is up. A transaction that was not finished is undone when the store opens again."""
        self.again.stop()
        self._house.leave(self._left)

    def _say(self, sentences: list[str]) -> None:
        for curtain in self.curtains:
            curtain.say(sentences)


def clear_own(clipboard: QClipboard) -> None:
    """What was copied here does not outlive the lock (security.md T7)."""
    if clipboard.ownsClipboard():
        clipboard.clear()
