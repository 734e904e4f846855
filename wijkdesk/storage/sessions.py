"""Sessions on one connection that lasts: fetching it and giving it back each time costs a query."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from wijkdesk.storage.engine import verified
from wijkdesk.storage.prepared import DRIVER
from wijkdesk.storage.world import DAMAGED, PART_DAMAGED


class Sessions:
    """One transaction at a time; whoever begins one has the lane of this connection."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.known: Mapping[str, Any] = {}
        self._connection: Connection | None = None

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in a transaction of its own; `session.info[DRIVER]` is its bare connection.

        What a page that does not verify made of it is never handed on, as a value or as trouble.
        """
        if self._connection is None:
            self._connection = self.engine.connect()
        connection = self._connection
        if connection.in_transaction():
            raise RuntimeError("a transaction within another")
        try:
            with (
                Session(connection, expire_on_commit=False, info={**self.known}) as session,
                session.begin(),
            ):
                session.connection()  # begins it
                driver = session.info[DRIVER] = connection.connection.driver_connection
                try:
                    yield session
                finally:
                    verified(driver)
        finally:
            if connection.in_transaction():  # which could not even be rolled back
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
            self._connection = None
        self.engine.dispose()
