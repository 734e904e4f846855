"""Tells the database's channel of commits that were made, a moment after them.

In the transaction of the commit it would be surer, but PostgreSQL lets one transaction that
notifies end at a time, of all its databases, and each waits for the disk. What cannot be told now
is not kept: those whom it concerns have their rounds.
"""

import logging
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from wijkdesk.central import logs
from wijkdesk.central.transactions import driver_of

IDLE, PATIENCE = 5.0, 5.0
"""Seconds: without news until the thread ends, and for what is left to say at the end."""
TOGETHER = 0.05
"""Seconds between two words: at two hundred pushes a second ten of them are one."""
_SAY = b"""
SELECT set_config('synchronous_commit', 'off', true), pg_notify(%s, one)
FROM unnest(cast(%s as text[])) AS one
"""
_log = logging.getLogger(__name__)


class Voice:
    """One thread, as long as there is something to say; what comes together goes together."""

    def __init__(self, engine: Engine, channel: str) -> None:
        self._engine, self._channel = engine, channel
        self._news: SimpleQueue[str] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ends = threading.Event()

    def say(self, words: str) -> None:
        """Have it said soon."""
        with self._lock:
            self._news.put(words)
            alive = self._thread is not None and self._thread.is_alive()
            if not alive and not self._ends.is_set():
                self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
                self._thread.start()

    def finish(self) -> None:
        """Wait until what there is to say is said, but not for long; and say no more."""
        with self._lock:
            self._ends.set()
            thread = self._thread
        if thread is not None:
            self._news.put("")
            thread.join(PATIENCE)

    def _run(self) -> None:
        while some := self._waiting():
            if told := [one for one in some if one]:
                self._tell(told)
                self._ends.wait(TOGETHER)
            if len(told) < len(some):
                return

    def _tell(self, some: list[str]) -> None:
        """Once more on a new connection: the one of the pool may have been cut long ago."""
        for _ in range(2):
            try:
                with self._engine.begin() as conn, driver_of(conn) as driver:
                    driver.execute(_SAY, (self._channel, some))
            except SQLAlchemyError as trouble:
                logs.event(_log, logging.WARNING, "poke_voice", **logs.place_of(trouble))
                if not (isinstance(trouble, DBAPIError) and trouble.connection_invalidated):
                    return
            else:
                return

    def _waiting(self) -> list[str]:
        """All that is to be said by now; nothing when there was nothing for a while."""
        some = []
        with suppress(Empty):
            some.append(self._news.get(timeout=IDLE))
            while True:
                some.append(self._news.get_nowait())
        if not some:
            with self._lock:
                if self._news.empty():
                    self._thread = None
                else:
                    some.append(self._news.get_nowait())
        return some
