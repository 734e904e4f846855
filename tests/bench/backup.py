"""Saving one field, size, backup copies beside somebody who types, and the whole check."""

import statistics
import time
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QObject, QTimer
from sqlalchemy import text

from tests.bench import saving
from tests.bench.figure import Figure
from tests.bench.population import populate
from tests.house import family
from wijkdesk.services.house import Services
from wijkdesk.storage import backup, keys
from wijkdesk.storage.check import check, faults_in
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.store import Store
from wijkdesk.ui.tasks import Tasks

PEOPLE = 3_000
LARGE = 500 * 1024 * 1024
NOTES = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
    "INSERT INTO contact_moment (id, container_id, case_file_id, happened_at, worker_id, text) "
    "SELECT randomblob(16), container_id, id, '2026-11-22T12:00:00.000Z', :me, "
    "printf('%.*c', 10000, '.') FROM (SELECT * FROM case_file WHERE id = :file), n"
)
TICK = 5


def figures(folder: Path) -> list[Figure]:
    """Saving and sizes in an ordinary store; copying and checking in one of 500 MB."""
    profile = folder / "backup"
    store = Store(profile, keys.create(profile, "vier woorden op rij"))
    try:
        empty = _size(profile)
        populate(store, PEOPLE)
        services = Services(store, date.today())
        file_id = family(services)
        found = [*saving.figures(store, services, file_id), *_sizes(store, profile, empty)]
        _fill(store, services, file_id)
        return [*found, *_copying(store, services)]
    finally:
        store.close()


# -- sizes --------------------------------------------------------------------------------------


def _size(profile: Path) -> int:
    return sum(path.stat().st_size for path in profile.glob(f"{DATABASE}*"))


def _sizes(store, profile, empty) -> list[Figure]:
    store.shrink()
    with store.reading() as session:
        files = session.scalar(text("SELECT count(*) FROM case_file"))
    each = (_size(profile) - empty) / files / 1024
    return [
        Figure("size on disk of a store with nothing in it", empty / 1024, unit="kB"),
        Figure(f"size on disk per file ({files:,} files)", each, unit="kB"),
    ]


# -- copying beside somebody who types ------------------------------------------------------------


def _fill(store, services, file_id) -> None:
    """To 500 MB, with long notes in which there is no word to be found."""
    me = services.me.worker_id.bytes
    while _size(store.folder) < LARGE:
        with store.applying() as session:
            session.execute(NOTES, {"me": me, "file": file_id.bytes})
            session.execute(text("DELETE FROM search_todo"))
    store.shrink()


class Typist(QObject):
    """An event loop with somebody in it: a timer that should fire every 5 ms, and drafts."""

    def __init__(self, tasks: Tasks, services: Services) -> None:
        super().__init__()
        self._tasks, self._services = tasks, services
        self._clock = QElapsedTimer()
        self._last = 0
        self.stalls: list[float] = []
        self.saves: list[float] = []
        self._writing = False
        self.timer = QTimer(self, interval=TICK)
        self.timer.timeout.connect(self._tick)

    def type_while(self, is_done) -> None:
        """Until this is so."""
        loop = QEventLoop()
        self._clock.start()
        self._last = 0
        self.timer.start()
        while not is_done():
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        self.timer.stop()

    def _tick(self) -> None:
        now = self._clock.nsecsElapsed() / 1e6
        self.stalls.append(max(0.0, now - self._last - TICK))
        self._last = now
        if not self._writing:
            self._writing = True
            self._tasks.run(self, self._write, self._written)

    def _write(self) -> float:
        begun = time.perf_counter()
        self._services.drafts.keep("bench", "row", "field", f"{begun} " + "woord " * 20)
        return (time.perf_counter() - begun) * 1000

    def _written(self, took: float) -> None:
        self.saves.append(took)
        self._writing = False


def _copying(store, services) -> list[Figure]:
    application = QCoreApplication.instance() or QCoreApplication([])
    assert application
    tasks = Tasks(_fly)
    size = _size(store.folder) / 1e6
    try:
        alone = Typist(tasks, services)
        until = time.monotonic() + 5
        alone.type_while(lambda: time.monotonic() > until)
        beside = Typist(tasks, services)
        done: list[float] = []
        tasks.run(beside, partial(_make, store), done.append, lane="copy")
        beside.type_while(lambda: bool(done))
    finally:
        tasks.close()
    begun = time.perf_counter()
    parts = check((store.folder / DATABASE), store.key)
    checked = time.perf_counter() - begun
    assert not faults_in(parts), parts
    return [
        Figure(f"backup copy of {size:,.0f} MB, looked through", done[0], unit="s"),
        Figure(
            "longest stall of the interface thread while it is made",
            max(beside.stalls),
            target=50,
            peer=max(alone.stalls),
            peer_name="without a copy",
        ),
        Figure(
            "longest time to save a draft while it is made",
            max(beside.saves),
            target=50,
            peer=max(alone.saves),
            peer_name="without a copy",
        ),
        Figure(
            "save a draft while it is made (median)",
            statistics.median(beside.saves),
            peer=statistics.median(alone.saves),
            peer_name="without a copy",
        ),
        Figure(f"look through the whole store of {size:,.0f} MB", checked, unit="s"),
    ]


def _make(store) -> float:
    begun = time.perf_counter()
    backup.make(store)
    return time.perf_counter() - begun


def _fly(trouble: BaseException) -> None:
    raise trouble
