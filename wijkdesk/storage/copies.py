"""The backup copies of a profile: which there are, and what is in one. Nothing is changed here."""

import re
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from wijkdesk.errors import UnavailableError
from wijkdesk.storage.engine import open_connection, verified
from wijkdesk.storage.header import BESIDE
from wijkdesk.storage.saved_marks import LAST
from wijkdesk.storage.world import DAMAGED, world_errors

_NAME = re.compile(r"store-(\d{8}T\d{6})(\d{3})Z\.db")
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that is whole; one that is being written has another name."""

    path: Path
    at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a store, in numbers: no names, so that it may be shown before anybody is asked."""

    schema: int
    case_files: int
    people: int
    unsent: int
    drafts: int


def name_of(at: datetime) -> str:
    """The file name of a copy made at this moment."""
    there = at.astimezone(UTC)
    return f"store-{there.strftime(_TIME)}{there.microsecond // 1000:03}Z.db"


def copies(folder: Path) -> list[Copy]:
    """The copies of the profile in this folder, the newest first; needs no key."""
    try:
        found = [copy for path in (folder / BESIDE).iterdir() if (copy := _copy(path))]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as e:
        raise UnavailableError("profile_unreadable") from e
    return sorted(found, key=lambda copy: copy.at, reverse=True)


def latest(found: Sequence[Copy], now: datetime) -> Copy | None:
    """The last copy of these; one of a clock that ran ahead only when there is no other."""
    return next((copy for copy in found if copy.at <= now), next(iter(found), None))


def _copy(path: Path) -> Copy | None:
    """None for what only looks like one: no moment, no file, or gone meanwhile."""
    said = _NAME.fullmatch(path.name)
    if said is None:
        return None
    try:
        moment = datetime.strptime(said[1], _TIME).replace(tzinfo=UTC)
        about = path.stat()
    except PermissionError:
        raise
    except (OSError, ValueError):
        return None
    at = moment.replace(microsecond=int(said[2]) * 1000)
    return Copy(path, at, about.st_size) if stat.S_ISREG(about.st_mode) else None


@contextmanager
def looking_into(path: Path, key: bytes) -> Iterator[Any]:
    """A bare connection that only looks: it leaves nothing beside the file, not even a lock."""
    with world_errors():
        connection = open_connection(path.resolve(), key, "immutable")
        try:
            yield connection
            verified(connection)
        finally:
            connection.close()


def contents(path: Path, key: bytes) -> Contents:
    """What is in a copy, or in any store that nobody has open."""
    with looking_into(path, key) as connection:
        return _count(connection)


def _count(connection: Any) -> Contents:
    def number(statement: str) -> int:
        return int(connection.execute(statement).fetchone()[0])

    return Contents(
        number("PRAGMA user_version"),
        number("SELECT count(*) FROM case_file WHERE _deleted = 0"),
        number("SELECT count(*) FROM person WHERE _deleted = 0"),
        number("SELECT count(*) FROM sync_op"),
        number("SELECT count(*) FROM draft"),
    )


def sign_of(connection: Any) -> tuple[object, ...]:
    """Differs when anything was written here since: a change, a draft, or a reading act.

    What came from the centre does not count: there it can be had again.
    """
    # Of an older release, which counted records elsewhere, all is new.
    known = connection.execute("SELECT name FROM pragma_table_info('sync_ctx')").fetchall()
    last = connection.execute(_LAST).fetchone() if ("last_n",) in known else None
    acts = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit'").fetchone()
    drafts = connection.execute("SELECT count(*), max(changed_ms) FROM draft").fetchone()
    return last, acts, drafts


_LAST = f"SELECT {LAST} FROM sync_ctx"


def check_pages(path: Path, key: bytes) -> None:
    """Read a copy as a whole; raises when a page does not verify, or does not fit the others."""
    with looking_into(path, key) as connection:
        pages, size = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "page_size")
        )
        whole = path.stat().st_size == pages * size
        if (
            not whole
            or connection.execute("PRAGMA cipher_integrity_check").fetchone()
            or connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",)
        ):
            raise UnavailableError(DAMAGED)
