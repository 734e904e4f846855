"""Who waits for news in this process, and one connection on which the database tells of commits.

A commit says which containers it wrote in, and which workers and teams may see more or less by it;
who blocks a laptop says which. Nothing is kept: what is missed while the connection is away wakes
everybody once it is back.
"""

import asyncio
import logging
import threading
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from contextlib import suppress
from uuid import UUID

import psycopg
from sqlalchemy import Connection, Engine, text

from wijkdesk.central import logs
from wijkdesk.central.voice import Voice

CHANNEL = "wijkdesk"
MOST = 200
"""Ids that go in one message (PostgreSQL takes 8,000 bytes); of more only that it is much."""
LOOK, PAUSE, PATIENCE = 1.0, 2.0, 5.0
"""Seconds: between two looks whether to stop, after trouble, and until the line stands at first."""
_HEX = 32
_TELL = text("SELECT pg_notify(:channel, :words)")
_log = logging.getLogger(__name__)


def said(realm: UUID, device: UUID | None, touched: Iterable[UUID]) -> str:
    """A commit in words: whose, by which laptop, and what it touched; nothing when too much."""
    ids = [one.hex for one in touched]
    return "".join([realm.hex, (device or UUID(int=0)).hex, *(ids if len(ids) <= MOST else ())])


def tell(conn: Connection, words: str) -> None:
    """Say it on the channel, at the end of this transaction."""
    conn.execute(_TELL, {"channel": CHANNEL, "words": words})


class Waiter:
    """One laptop that waits; before it is known what concerns it, everything does."""

    def __init__(self, realm: UUID) -> None:
        self.realm = realm
        self.device: UUID | None = None
        self._loop, self._told = asyncio.get_running_loop(), asyncio.Event()
        self._mine: array[int] | None = None

    def concern(self, device: UUID, ids: Iterable[UUID]) -> None:
        """From now on only what others do in these, and what is done to this laptop itself."""
        self.device, self._mine = device, array("Q", sorted(map(_short, {*ids, device})))

    def hear(self, device: UUID, touched: list[int]) -> None:
        """On the thread that listens: a commit, of which nothing is said when it touched much."""
        if device != self.device and (not touched or any(map(self._is_mine, touched))):
            self.wake()

    def wake(self) -> None:
        """Whatever there is; who is gone with the loop they waited in hears nothing."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._told.set)

    async def news(self, seconds: float) -> bool:
        """Whether there is any, within so long."""
        try:
            await asyncio.wait_for(self._told.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def _is_mine(self, one: int) -> bool:
        if self._mine is None:
            return True
        place = bisect_left(self._mine, one)
        return place < len(self._mine) and self._mine[place] == one


class Hub:
    """Begins to listen when somebody waits for the first time."""

    def __init__(self, engine: Engine) -> None:
        self._where = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._waiting: set[Waiter] = set()
        self._lock = threading.Lock()
        self._ready, self._stop = threading.Event(), threading.Event()
        self._known = threading.Event()
        """It is known how the line stands, so that nobody needs to wait for that any more."""
        self._thread: threading.Thread | None = None
        self._voice = Voice(engine, CHANNEL)

    def spread(self, news: Iterable[str]) -> None:
        """Tell of commits, in a moment; nobody waits for it."""
        for one in news:
            self._voice.say(one)

    def is_ready(self) -> bool:
        """Whether commits are heard; the first ones who ask wait a moment for it.

        While the line is away nobody waits: two hundred that do would hold every thread.
        """
        with self._lock:
            if self._thread is None and not self._stop.is_set():
                self._thread = threading.Thread(target=self._run, name="poke", daemon=True)
                self._thread.start()
        self._known.wait(PATIENCE)
        return self._ready.is_set() and not self._stop.is_set()

    def enter(self, realm: UUID) -> Waiter:
        """Begin to wait."""
        waiter = Waiter(realm)
        with self._lock:
            self._waiting.add(waiter)
        return waiter

    def leave(self, waiter: Waiter) -> None:
        """Wait no longer."""
        with self._lock:
            self._waiting.discard(waiter)

    def close(self) -> None:
        """Let everybody go: the service ends, and another one may answer."""
        self._stop.set()
        self._known.set()
        self._voice.finish()
        for waiter in self._everybody():
            waiter.wake()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _everybody(self) -> list[Waiter]:
        with self._lock:
            return list(self._waiting)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._listen()
            except psycopg.Error as trouble:
                logs.event(_log, logging.WARNING, "poke_line", **logs.place_of(trouble))
                self._ready.clear()
                self._known.set()
                self._stop.wait(PAUSE)

    def _listen(self) -> None:
        name = "wijkdesk-poke"
        with psycopg.connect(
            self._where, autocommit=True, connect_timeout=5, application_name=name
        ) as conn:
            conn.execute(f"LISTEN {CHANNEL}")
            self._ready.set()
            self._known.set()
            for waiter in self._everybody():
                waiter.wake()
            while not self._stop.is_set():
                for one in conn.notifies(timeout=LOOK):
                    self._hear(one.payload)

    def _hear(self, payload: str) -> None:
        try:
            ids = [UUID(hex=payload[n : n + _HEX]) for n in range(0, len(payload), _HEX)]
            realm, device, *rest = ids
        except ValueError:
            # Anybody on this database can say something on the channel, and a newer program too.
            logs.event(_log, logging.WARNING, "poke_words")
            return
        touched = list(map(_short, rest))
        for waiter in self._everybody():
            if waiter.realm == realm:
                waiter.hear(device, touched)


def _short(one: UUID) -> int:
    """Half an id is enough: two that are alike by chance cost one pull."""
    return int.from_bytes(one.bytes[8:], "big")
