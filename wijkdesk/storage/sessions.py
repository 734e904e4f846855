"""Transactions on a connection that lasts: getting it and giving it back costs a query each."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from wijkdesk.storage.engine import verified
from wijkdesk.storage.prepared import DRIVER
from wijkdesk.storage.world import DAMAGED, PART_DAMAGED

log = logging.getLogger(__name__)


class Sessions:
    """One transaction at a time; whoever begins one has the lane of this connection.

    They share one session, emptied after each: making one costs as much as what a save asks.
    """

    def __init__(self, engine: Engine, begin: str) -> None:
        self.engine = engine
        self._begin = begin
        self.known: Mapping[str, Any] = {}
        self._connection: Connection | None = None
        self._session: Session | None = None
        self._within = False

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in a transaction of its own; `session.info[DRIVER]` is its bare connection.

        What a page that does not verify made of it is never handed on, as a value or as trouble.
        """
        if self._within:
            raise RuntimeError("a transaction within another")
        self._within = True
        try:
            with self._transaction() as session:
                yield session
        finally:
            self._within = False

    def _ready(self) -> tuple[Session, Any]:
        """The session and its bare connection, with nothing of anybody in it."""
        if self._connection is None or self._session is None:
            self._connection = self.engine.connect()
            self._session = Session(self._connection, expire_on_commit=False)
        session = self._session
        driver: Any = self._connection.connection.driver_connection
        if session.in_transaction() or driver.in_transaction:
            # A mistake of ours, and the next sentence that somebody saves has no part in it.
            log.error("a session was used after its end")
            session.close()
            if driver.in_transaction:
                driver.execute("ROLLBACK")
        session.info.clear()
        session.info.update(self.known)
        session.info[DRIVER] = driver
        return session, driver

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        session, driver = self._ready()
        try:
            # Begun and ended past SQLAlchemy, which joins in where it is asked for anything: a save
            # that asks it nothing need not wait for its bookkeeping.
            driver.execute(self._begin)
            try:
                try:
                    yield session
                finally:
                    verified(driver)
                if session.in_transaction():
                    session.commit()
                if driver.in_transaction:
                    driver.execute("COMMIT")
            except BaseException:  # whatever stopped it: nothing of it stays, and it flies on
                session.rollback()
                if driver.in_transaction:
                    driver.execute("ROLLBACK")
                raise
        finally:
            try:
                session.close()
            finally:
                if driver.in_transaction:  # which could not even be rolled back
                    self.end()

    def met(self, code: str) -> str:
        """A connection that met a page which does not verify reads no other one (measured)."""
        if code not in (DAMAGED, "disk_error"):
            return code
        self.end()
        return PART_DAMAGED if code == DAMAGED else code

    def end(self) -> None:
        """Close the connection; who begins again makes another."""
        if self._connection is not None:
            self._connection.invalidate()
            self._connection = self._session = None
        self.engine.dispose()
