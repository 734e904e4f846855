"""What colleagues changed in my files since I last looked: how often and where, never the words."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import bindparam, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment, FileRole, Worker
from wijkdesk.storage import days
from wijkdesk.storage.tables import file_heard, others_change, sync_container


@dataclass(frozen=True, slots=True)
class Heard:
    """A file of mine: its parts, up to where it is here, and up to where I heard of it."""

    case_file_id: UUID
    containers: tuple[UUID, ...]
    head: int
    heard: int | None


@dataclass(frozen=True, slots=True)
class NewsRow:
    """One colleague and one kind of thing in one file."""

    case_file_id: UUID
    title: str
    who: str | None
    entity: str
    changes: int
    at: datetime


Key = tuple[UUID, UUID, str]
"""File, worker, entity."""

_MINE = (
    select(Compartment.case_file_id, Compartment.id, sync_container.c.head, file_heard.c.seq)
    .join(FileRole, FileRole.case_file_id == Compartment.case_file_id)
    .join(sync_container, sync_container.c.container_id == Compartment.id)
    .join(file_heard, file_heard.c.case_file_id == Compartment.case_file_id, isouter=True)
    .where(
        FileRole.worker_id == bindparam("me"),
        ~FileRole.deleted,
        ~Compartment.deleted,
        FileRole.since <= bindparam("today"),
        or_(FileRole.until.is_(None), FileRole.until >= bindparam("today")),
    )
    .distinct()
)


def mine(session: Session, me: UUID, today: date) -> list[Heard]:
    """The files that I have a role in, with how far I heard of each."""
    found: dict[UUID, Heard] = {}
    bound = {"me": me, "today": days.no_earlier(session, today)}
    for file, container, head, heard in session.execute(_MINE, bound):
        was = found.get(file, Heard(file, (), 0, heard))
        parts = (*was.containers, container)
        found[file] = Heard(file, parts, max(was.head, head), heard)
    return list(found.values())


def hear(
    session: Session, heads: Mapping[UUID, int], changes: Counter[Key], last: Mapping[Key, int]
) -> None:
    """Add what was told, and note up to where; what is no longer mine is forgotten."""
    for (file, worker, entity), n in changes.items():
        values = {"changes": n, "last_ms": last[file, worker, entity]}
        statement = insert(others_change).values(
            case_file_id=file, worker_id=worker, entity=entity, **values
        )
        more = values | {"changes": others_change.c.changes + n}
        keys = ["case_file_id", "worker_id", "entity"]
        session.execute(statement.on_conflict_do_update(index_elements=keys, set_=more))
    for file, head in heads.items():
        added = insert(file_heard).values(case_file_id=file, seq=head)
        session.execute(
            added.on_conflict_do_update(index_elements=["case_file_id"], set_={"seq": head})
        )


def keep_only(session: Session, files: Collection[UUID]) -> None:
    """Of files that are not mine any more nothing stays."""
    for table in (others_change, file_heard):
        session.execute(delete(table).where(table.c.case_file_id.not_in(list(files))))


def known(session: Session) -> int:
    """Of how many files it is noted how far I heard of them."""
    return session.scalar(select(func.count()).select_from(file_heard)) or 0


def looked(session: Session, case_file_id: UUID) -> None:
    """I looked at the file: its news is old."""
    session.execute(delete(others_change).where(others_change.c.case_file_id == case_file_id))


def news(session: Session) -> list[NewsRow]:
    """All of it, the file that changed last first."""
    o = others_change.c
    newest = (
        select(o.case_file_id, func.max(o.last_ms).label("newest")).group_by(o.case_file_id)
    ).subquery()
    query = (
        select(o.case_file_id, CaseFile.title, Worker.name, o.entity, o.changes, o.last_ms)
        .join(CaseFile, CaseFile.id == o.case_file_id)
        .join(newest, newest.c.case_file_id == o.case_file_id)
        .join(Worker, Worker.id == o.worker_id, isouter=True)
        .where(~CaseFile.deleted)
        .order_by(newest.c.newest.desc(), o.case_file_id, o.last_ms.desc(), o.entity)
    )
    return [
        NewsRow(file, title, who, entity, changes, datetime.fromtimestamp(last_ms / 1000, UTC))
        for file, title, who, entity, changes, last_ms in session.execute(query)
    ]
