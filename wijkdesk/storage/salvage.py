"""Read what still verifies of a damaged store, row by row; what does not is skipped, never guessed.

While the pages with the names of the tables can be read: without those nothing can be found.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from wijkdesk.storage.engine import open_connection, verified

FURTHEST = 2**32
"""No row has a number that is larger."""
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Readable:
    """The rows of a table that can be read; `whole` says that these are all of them."""

    rows: Sequence[Row]
    whole: bool


def rows_of(path: Path, key: bytes, table: str) -> Readable:
    """Every readable row of a table, in order of its number."""
    try:
        with closing(_open(path, key)) as connection:
            cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
            rows = [_named(cursor, row) for row in cursor.fetchall()]
            verified(connection)
            return Readable(rows, whole=True)
    except sqlcipher.DatabaseError:
        return Readable(list(_Reader(path, key, table).rows()), whole=False)


class _Reader:
    """Walks through a table around the pages that do not verify."""

    def __init__(self, path: Path, key: bytes, table: str) -> None:
        self._path, self._key, self._table = path, key, table
        self._connection: Any = None

    def rows(self) -> Iterator[Row]:
        try:
            yield from self._walk()
        finally:
            self._end()

    def _walk(self) -> Iterator[Row]:
        last = 0
        while True:
            try:
                found = self._seek(f"> {last}")
                behind: list[tuple[int, Row]] = []
            except sqlcipher.DatabaseError:
                found = self._beyond(last)
                behind = list(self._back_to(last, found[0])) if found else []
            if found is None:
                return
            yield from (row for _, row in reversed(behind))
            yield found[1]
            last = found[0]

    def _beyond(self, last: int) -> tuple[int, Row] | None:
        """The first row that is found with ever longer strides over what cannot be read."""
        stride = 1
        while stride < FURTHEST:
            try:
                return self._seek(f">= {last + stride}")
            except sqlcipher.DatabaseError:
                stride *= 2
        return None

    def _back_to(self, last: int, number: int) -> Iterator[tuple[int, Row]]:
        """What the last stride had passed over."""
        try:
            while (found := self._seek(f"< {number}", "DESC")) and found[0] > last:
                yield found
                number = found[0]
        except sqlcipher.DatabaseError:
            return

    def _seek(self, where: str, order: str = "ASC") -> tuple[int, Row] | None:
        try:
            if self._connection is None:
                self._connection = _open(self._path, self._key)
            cursor = self._connection.execute(
                f'SELECT rowid, * FROM "{self._table}" WHERE rowid {where} '
                f"ORDER BY rowid {order} LIMIT 1"
            )
            row = cursor.fetchone()
            verified(self._connection)
        except sqlcipher.DatabaseError:
            self._end()  # a connection that met a bad page reads no other one
            raise
        return None if row is None else (row[0], _named(cursor, row, 1))

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _named(cursor: Any, row: Sequence[Any], start: int = 0) -> Row:
    names = [column[0] for column in cursor.description]
    return dict(zip(names[start:], row[start:], strict=True))


def _open(path: Path, key: bytes) -> Any:
    """Read-only: what is in the log is read too, and the log stays."""
    log = path.with_name(f"{path.name}-wal")
    how = "ro" if log.exists() and log.stat().st_size else "immutable"
    return open_connection(path.resolve(), key, how)
