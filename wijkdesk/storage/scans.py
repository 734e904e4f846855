"""Which files of the scan folder need no offer any more."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.storage.tables import scan_seen


@dataclass(frozen=True, slots=True)
class ScanFile:
    """A file as it lies there; another size or moment makes it another file."""

    name: str
    size: int
    changed_ns: int


def seen(session: Session) -> frozenset[ScanFile]:
    """Those that were dealt with."""
    query = select(scan_seen.c.name, scan_seen.c.size, scan_seen.c.changed_ns)
    return frozenset(ScanFile(*row) for row in session.execute(query))


def mark(session: Session, files: Iterable[ScanFile]) -> None:
    """These are dealt with."""
    for file in files:
        values = {"name": file.name, "size": file.size, "changed_ns": file.changed_ns}
        session.execute(insert(scan_seen).values(values).on_conflict_do_nothing())


def keep_only(session: Session, files: frozenset[ScanFile]) -> None:
    """Forget what is no longer in the folder."""
    for file in seen(session) - files:
        session.execute(
            delete(scan_seen).where(
                scan_seen.c.name == file.name,
                scan_seen.c.size == file.size,
                scan_seen.c.changed_ns == file.changed_ns,
            )
        )
