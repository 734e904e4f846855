"""What rights ask about the files on this laptop: teams, roles, and what is settled besides."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment, FileAccess, FileRole, Worker
from wijkdesk.protocol.rights import Grant, Relation, Subject
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import AccessMode, CompartmentKind, ContainerKind, EmergencyGround

KINDS = {kind: ContainerKind(f"file_{kind}") for kind in CompartmentKind}


@dataclass(frozen=True, slots=True)
class AccessRow:
    """Somebody looked with a reason: who, at which file, why, from when until when."""

    id: UUID
    case_file_id: UUID
    file_number: str | None
    worker_id: UUID
    name: str | None
    phone: str | None
    ground: EmergencyGround | None
    reason: str | None
    at: datetime
    until: datetime | None
    seen_at: datetime | None


_FILES = select(CaseFile.id, CaseFile.team_id, CaseFile.protected).where(
    CaseFile.id.in_(bindparam("ids", expanding=True)), ~CaseFile.deleted
)
_ROLES = select(
    FileRole.case_file_id,
    FileRole.worker_id,
    FileRole.since,
    FileRole.until,
    FileRole.role,
    FileRole.covers_id,
).where(~FileRole.deleted)
_SETTLED = select(
    FileAccess.case_file_id,
    FileAccess.worker_id,
    FileAccess.mode,
    FileAccess.until,
    FileAccess.compartment_id,
).where(FileAccess.mode != AccessMode.TOLD, ~FileAccess.deleted)
_RELATIONS = _ROLES.where(FileRole.case_file_id.in_(bindparam("ids", expanding=True)))
_GRANTS = _SETTLED.where(FileAccess.case_file_id.in_(bindparam("ids", expanding=True)))
# The same two about one file: every save asks them.
_RELATIONS_OF = Prepared(_ROLES.where(FileRole.case_file_id == bindparam("file")))
_GRANTS_OF = Prepared(_SETTLED.where(FileAccess.case_file_id == bindparam("file")))
_PART = select(Compartment.case_file_id, Compartment.kind, Compartment.team_id).where(
    Compartment.id == bindparam("container")
)


def _own(file_id: Any) -> tuple[Any, Any]:
    """On what a role of one's own and a grant of one's own are joined."""
    return (
        (FileRole.case_file_id == file_id)
        & (FileRole.worker_id == bindparam("me"))
        & ~FileRole.deleted
    ), (
        (FileAccess.case_file_id == file_id)
        & (FileAccess.worker_id == bindparam("me"))
        & (FileAccess.mode != AccessMode.TOLD)
        & ~FileAccess.deleted
    )


# Asked at every save: a row for each pair of a role of one's own and a grant of one's own.
_COLUMNS = (
    FileRole.worker_id,
    FileRole.since,
    FileRole.until,
    FileRole.role,
    FileAccess.worker_id,
    FileAccess.mode,
    FileAccess.until,
    FileAccess.compartment_id,
)
_role, _grant = _own(CaseFile.id)
_OWN = Prepared(
    select(CaseFile.team_id, CaseFile.protected, *_COLUMNS)
    .join(FileRole, _role, isouter=True)
    .join(FileAccess, _grant, isouter=True)
    .where(
        CaseFile.id == bindparam("file"),
        ~CaseFile.deleted,
        exists().where(
            Compartment.case_file_id == CaseFile.id,
            Compartment.kind == CompartmentKind.SHARED,
            ~Compartment.deleted,
        ),
    )
)
# The same of every file at once, for the lists that go through all of them.
_OWN_FILES = Prepared(
    select(CaseFile.team_id, CaseFile.protected, *_COLUMNS, CaseFile.id)
    .join(FileRole, _role, isouter=True)
    .join(FileAccess, _grant, isouter=True)
    .where(
        ~CaseFile.deleted,
        exists().where(
            Compartment.case_file_id == CaseFile.id,
            Compartment.kind == CompartmentKind.SHARED,
            ~Compartment.deleted,
        ),
    )
)
_role, _ = _own(Compartment.case_file_id)
_OWN_PART = Prepared(
    select(
        Compartment.team_id,
        CaseFile.protected,
        *_COLUMNS,
        Compartment.case_file_id,
        Compartment.kind,
    )
    .join(CaseFile, (CaseFile.id == Compartment.case_file_id) & ~CaseFile.deleted, isouter=True)
    .join(FileRole, _role, isouter=True)
    .join(FileAccess, _grant, isouter=True)
    .where(Compartment.id == bindparam("container"))
)


def subject_for(session: Session, case_file_id: UUID, worker_id: UUID) -> Subject | None:
    """The shared compartment of a file as rights see it for one worker; None when not here."""
    found = _OWN.all(session, file=case_file_id, me=worker_id)
    return _subject(ContainerKind.FILE_SHARED, found) if found else None


def subjects_for(session: Session, worker_id: UUID) -> dict[UUID, Subject]:
    """Every file that is here, its shared compartment as rights see it for one worker."""
    found: dict[UUID, list[tuple[Any, ...]]] = defaultdict(list)
    for row in _OWN_FILES.all(session, me=worker_id):
        found[row[-1]].append(row)
    return {key: _subject(ContainerKind.FILE_SHARED, some) for key, some in found.items()}


def part_for(session: Session, container_id: UUID, worker_id: UUID) -> tuple[UUID, Subject] | None:
    """As `part`, of one worker; None when the container is no part of a file."""
    found = _OWN_PART.all(session, container=container_id, me=worker_id)
    if not found:
        return None
    case_file_id, kind = found[0][-2:]
    return case_file_id, _subject(KINDS.get(kind, ContainerKind.FILE_NAMED), found, container_id)


def _subject(
    kind: ContainerKind, found: list[tuple[Any, ...]], container_id: UUID | None = None
) -> Subject:
    team_id, protected = found[0][:2]
    return Subject(
        kind,
        team_id,
        tuple({Relation(*about[2:6]) for about in found if about[2] is not None}),
        tuple({Grant(a[6], a[7], _ms(a[8]), a[9]) for a in found if a[6] is not None}),
        protected=bool(protected),
        container_id=container_id,
    )


def subjects(session: Session, case_file_ids: Collection[UUID]) -> dict[UUID, Subject]:
    """Of each file that is here, its shared compartment as rights see it."""
    asked = {"ids": list(case_file_ids)}
    relations: dict[UUID, list[Relation]] = defaultdict(list)
    settled: dict[UUID, list[Grant]] = defaultdict(list)
    for file_id, worker_id, since, until, role, covers in session.execute(_RELATIONS, asked):
        relations[file_id].append(Relation(worker_id, since, until, role, covers))
    for file_id, worker_id, mode, until, part in session.execute(_GRANTS, asked):
        settled[file_id].append(Grant(worker_id, mode, _ms(until), part))
    return {
        file_id: Subject(
            ContainerKind.FILE_SHARED,
            team_id,
            tuple(relations[file_id]),
            tuple(settled[file_id]),
            protected=bool(protected),
        )
        for file_id, team_id, protected in session.execute(_FILES, asked)
    }


def subject(session: Session, head: FileHead) -> Subject:
    """The shared compartment of one file as rights see it."""
    asked = {"file": head.case_file_id}
    return Subject(
        ContainerKind.FILE_SHARED,
        head.team_id,
        tuple(Relation(*about) for _, *about in _RELATIONS_OF.all(session, **asked)),
        tuple(
            Grant(worker_id, mode, _ms(until), part)
            for _, worker_id, mode, until, part in _GRANTS_OF.all(session, **asked)
        ),
        protected=head.protected,
    )


def part(session: Session, container_id: UUID) -> tuple[UUID, Subject] | None:
    """The file that a compartment is part of, and the compartment as rights see it.

    Also of a file whose opening was undone; None when the container is no part of a file.
    """
    found = session.execute(_PART, {"container": container_id}).one_or_none()
    if found is None:
        return None
    roles = _RELATIONS_OF.all(session, file=found.case_file_id)
    relations = tuple(Relation(*about) for _, *about in roles)
    known = subjects(session, [found.case_file_id]).get(found.case_file_id)
    kind = KINDS.get(found.kind, ContainerKind.FILE_NAMED)
    settled, protected = (known.grants, known.protected) if known else ((), False)
    return found.case_file_id, Subject(
        kind, found.team_id, relations, settled, protected, container_id
    )


def looked_at(session: Session, case_file_id: UUID) -> tuple[AccessRow, ...]:
    """Who looked at a file with a reason, the last one first."""
    return _looks(session, AccessMode.EMERGENCY, case_file_id)


def told(session: Session) -> tuple[AccessRow, ...]:
    """What this worker was told of as lead of a team, the last one first."""
    return _looks(session, AccessMode.TOLD)


def looked(session: Session) -> tuple[AccessRow, ...]:
    """Who looked with a reason at any file of this laptop, the last one first."""
    return _looks(session, AccessMode.EMERGENCY)


def _looks(
    session: Session, mode: AccessMode, case_file_id: UUID | None = None
) -> tuple[AccessRow, ...]:
    a = FileAccess
    query = (
        select(
            a.id, a.case_file_id, a.file_number, a.worker_id, Worker.name, Worker.phone, a.ground,
            a.reason, a.at, a.until, a.seen_at,
        )
        .join(Worker, Worker.id == a.worker_id, isouter=True)
        .where(a.mode == mode, ~a.deleted)
        .order_by(a.at.desc(), a.id)
    )  # fmt: skip
    if case_file_id is not None:
        query = query.where(a.case_file_id == case_file_id)
    return rows(session, AccessRow, query)


def mark_read(session: Session, ids: Collection[UUID], at: datetime) -> None:
    """The notices were read."""
    for row in session.scalars(select(FileAccess).where(FileAccess.id.in_(list(ids)))):
        row.seen_at = at
    session.flush()


def _ms(until: datetime | None) -> int | None:
    return int(until.astimezone(UTC).timestamp() * 1000) if until else None
