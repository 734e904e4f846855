"""The file of an open store becomes another again, while the connections to it stay open.

A copy through SQLite counts as a change of the schema, and every connection reads 500 triggers
again: most of what a test took. So the bytes are put back as they lie, and SQLite finds its index
of the log empty, as after a power cut: it makes that again, and forgets the pages it had.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.store import Store

QUIET = (0, 0, 0)
PAGE = 4096
SALT = 16
HEADERS = bytes(96)
"""Of the index of the log: both copies of its header."""


class Beneath:
    """The files beneath an open store.

    They stay open for as long as it does: with the first one that a process closes, it loses its
    locks on that file, those of SQLite too.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._files: dict[str, int] = {}
        with self._writer() as ask:
            self._schema = ask("PRAGMA schema_version")

    def become(self, kept: Path) -> bool:
        """Whether the store was put back as this closed one is; else it is to be closed."""
        with self._writer() as ask:
            ask("PRAGMA max_page_count = 1073741823")
            # A log that somebody still reads in, or another schema: more than bytes can put back.
            is_quiet = ask("PRAGMA wal_checkpoint(TRUNCATE)") == QUIET
            if not is_quiet or ask("PRAGMA schema_version") != self._schema:
                return False
            if not self._write(kept / DATABASE):
                return False
            # A change of nothing: else the index may be as another connection remembers it.
            ask(f"PRAGMA user_version = {ask('PRAGMA user_version')[0]}")
            return ask("PRAGMA wal_checkpoint(TRUNCATE)") == QUIET

    def _write(self, kept: Path) -> bool:
        file, was = self._open(DATABASE), kept.read_bytes()
        now = os.pread(file, os.fstat(file).st_size, 0)
        if now[:SALT] != was[:SALT] or Path(f"{kept}-wal").exists():
            return False
        for start in range(0, len(was), PAGE):
            page = was[start : start + PAGE]
            if now[start : start + PAGE] != page:
                os.pwrite(file, page, start)
        os.ftruncate(file, len(was))
        os.pwrite(self._open(f"{DATABASE}-shm"), HEADERS, 0)
        return True

    def close(self) -> None:
        """After the store itself."""
        for file in self._files.values():
            os.close(file)
        self._files.clear()

    @contextmanager
    def _writer(self) -> Iterator[Callable[[str], Any]]:
        """Past all rules of the store."""
        with self._store._writer.connect() as connection:  # noqa: SLF001 - see above
            driver: Any = connection.connection.driver_connection
            yield lambda line: driver.execute(line).fetchone()

    def _open(self, name: str) -> int:
        path = self._store.folder / name
        known = self._files.get(name)
        if known is None or os.fstat(known).st_ino != path.stat().st_ino:
            if known is not None:
                os.close(known)
            self._files[name] = os.open(path, os.O_RDWR)
        return self._files[name]
