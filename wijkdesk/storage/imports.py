"""Files on their way into the store: what a lock or a crash interrupts is offered again."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from wijkdesk.storage.tables import import_wait
from wijkdesk.vocabulary import CompartmentKind


@dataclass(frozen=True, slots=True)
class WaitRow:
    """One file, by its path, or by its digest when it was pasted.

    A path is bytes: a name on a disk need not be text that the store can hold.
    """

    id: UUID
    case_file_id: UUID
    visibility: CompartmentKind
    person_id: UUID | None
    name: str
    path: bytes | None
    digest: str | None
    from_scanner: bool


def add(session: Session, row: WaitRow) -> None:
    """Remember it."""
    values = {name: getattr(row, name) for name in WaitRow.__dataclass_fields__}
    now = int(time.time() * 1000)
    session.execute(insert(import_wait).values(**values, added_ms=now))


def waiting(session: Session) -> tuple[WaitRow, ...]:
    """All of them, in the order in which they came."""
    columns = [import_wait.c[name] for name in WaitRow.__dataclass_fields__]
    query = select(*columns).order_by(import_wait.c.added_ms, import_wait.c.id)
    return tuple(_row(**found) for found in session.execute(query).mappings())


def drop(session: Session, ids: Iterable[UUID]) -> None:
    """It is in the store, or it will not be."""
    session.execute(delete(import_wait).where(import_wait.c.id.in_(list(ids))))


def _row(visibility: str, from_scanner: int, **rest: object) -> WaitRow:
    return WaitRow(
        visibility=CompartmentKind(visibility),
        from_scanner=bool(from_scanner),
        **rest,  # type: ignore[arg-type]
    )
