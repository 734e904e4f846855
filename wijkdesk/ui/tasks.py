"""The only way off the interface thread: run this there, then tell me here."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from itertools import count
from threading import Lock
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from wijkdesk.errors import RuleBrokenError

OUTSIDE = ("network", "news", "intake", "view")
STORE = ("store", "read")
LANES = (*STORE, "copy", *OUTSIDE)
PATIENCE = 2.0
"""Seconds for a network that may drip for minutes, when the window is closed."""
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Waiting:
    owner: QObject
    done: Callable[..., object]
    failed: Callable[[BaseException], object]
    lane: str


class Tasks(QObject):
    """Lanes of one worker each: what is asked of a lane happens in the order of asking.

    `store` writes to the local store, `read` only reads it, `network` speaks to the centre, `news`
    waits for it to speak, `copy` makes backup copies, for which nobody waits. On `intake` files
    from outside come in, on `view` they are looked at.
    `lanes[name]` is the plain executor, for the sync loop, which may not know Qt.
    """

    _answered = Signal(object)

    def __init__(
        self, failed: Callable[[BaseException], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.lanes = {name: ThreadPoolExecutor(1, thread_name_prefix=name) for name in LANES}
        self._failed = failed
        self._numbers = count()
        self.patience = PATIENCE
        self._closed = False
        self._handing_over = Lock()
        self._finishing = False
        self._finished: Callable[[BaseException | None], object] | None = None
        self._refused: BaseException | None = None
        self._calls: list[Future[object]] = []
        # Pages and their methods wait here, not in the worker: the last reference to a widget must
        # never be dropped on another thread.
        self._waiting: dict[int, _Waiting] = {}
        # Queued, although the emitter lives here: a quick task may be finished before the callback
        # is added, which then runs at once, on this thread, in the middle of the caller.
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[BaseException], object] | None = None,
        lane: str = "store",
    ) -> None:
        """Do `work` on a lane; later, here, call `done` or `failed`, unless `owner` is gone."""
        # A timer of a page that fires while the program ends serves nobody.
        if self._closed or (self._finishing and lane != "store"):
            return
        number = next(self._numbers)
        self._waiting[number] = _Waiting(owner, done, failed or self._failed, lane)
        future: Future[object] = self.lanes[lane].submit(work)
        if lane in OUTSIDE:
            self._calls = [*(call for call in self._calls if not call.done()), future]
        future.add_done_callback(partial(self._hand_over, number))

    def finish(self, finished: Callable[[BaseException | None], object]) -> None:
        """Do what was promised to the store and nothing else; later, call `finished` once.

        It is told the first thing that the world refused meanwhile. What the other lanes are doing
        is not waited for and not answered. May be asked again.
        """
        self._finishing, self._finished, self._refused = True, finished, None
        for name in (*OUTSIDE, "copy", "read"):
            self.lanes[name].shutdown(wait=False, cancel_futures=True)
        self._waiting = {n: w for n, w in self._waiting.items() if w.lane == "store"}
        QTimer.singleShot(0, self._look_whether_finished)

    @Slot()
    def _look_whether_finished(self) -> None:
        if self._finished is not None and not self._waiting:
            finished, self._finished = self._finished, None
            finished(self._refused)

    def close(self) -> None:
        """Finish what was promised to the store, drop what still waits for the network."""
        with self._handing_over:
            self._closed = True
        self._waiting.clear()
        for name in (*OUTSIDE, "copy"):
            self.lanes[name].shutdown(wait=False, cancel_futures=True)
        self.lanes["read"].shutdown(wait=True, cancel_futures=True)
        self.lanes["store"].shutdown(wait=True)
        wait(self._calls, self.patience)

    @property
    def store_is_asked(self) -> bool:
        """Whether an answer of the store is still to come."""
        return any(waiting.lane in STORE for waiting in self._waiting.values())

    def serves(self, page: QObject) -> bool:
        """Whether an answer is still to come to this page, or to anything in it."""
        owners = (waiting.owner for waiting in self._waiting.values())
        return any(_is_in(owner, page) for owner in owners if shiboken6.isValid(owner))

    @property
    def hangs(self) -> bool:
        """Whether something outside, such as the network, still has no end."""
        return not all(call.done() for call in self._calls)

    def _hand_over(self, number: int, future: Future[object]) -> None:
        # A call that outlives the patience at the end finds nobody, not even this object.
        with self._handing_over:
            if not self._closed:
                self._answered.emit((number, future))

    @Slot(object)
    def _answer(self, answer: tuple[int, Future[object]]) -> None:
        number, future = answer
        waiting = self._waiting.pop(number, None)
        if waiting is None:
            return
        try:
            self._tell(waiting, future)
        finally:
            self._look_whether_finished()

    def _tell(self, waiting: _Waiting, future: Future[object]) -> None:
        is_there = shiboken6.isValid(waiting.owner)
        try:
            result = future.result()
        except CancelledError:
            return
        except BaseException as trouble:  # nothing is swallowed: it is handed on
            if not isinstance(trouble, RuleBrokenError):
                self._refused = self._refused or trouble
            if is_there:
                waiting.failed(trouble)
        else:
            if is_there:
                waiting.done(result)


def _is_in(part: QObject | None, whole: QObject) -> bool:
    while part is not None and part is not whole:
        part = part.parent()
    return part is not None
