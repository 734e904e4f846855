"""Case files that are on this laptop: headers, compartments and roles."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import CaseFile, Compartment, FileRole, Membership, Person, Team, Worker
from wijkdesk.storage import closings, days, same_people
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.rows import rows
from wijkdesk.storage.tables import sync_op
from wijkdesk.vocabulary import CompartmentKind, FileRoleKind


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file in the list of one's own caseload."""

    case_file_id: UUID
    title: str
    number: str
    place_name: str | None
    regisseur: str | None
    role: FileRoleKind
    people: int
    unsent: int
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class RoleRow:
    """Somebody's role at a file."""

    id: UUID
    worker_id: UUID
    name: str | None
    role: FileRoleKind
    since: date
    phone: str | None
    until: date | None = None
    covers: str | None = None


@dataclass(frozen=True, slots=True)
class FileHead:
    """A file with the compartments that are here."""

    case_file_id: UUID
    title: str
    number: str
    team_id: UUID
    team: str | None
    place_name: str | None
    opened_on: date
    shared: UUID
    parts: Mapping[CompartmentKind, UUID]
    protected: bool = False

    @property
    def team_only(self) -> UUID | None:
        """What only the team sees."""
        return self.parts.get(CompartmentKind.TEAM)


# Each save asks these two.
_HEAD = Prepared(
    select(
        CaseFile.title,
        CaseFile.number,
        CaseFile.team_id,
        Team.name,
        CaseFile.place_name,
        CaseFile.opened_on,
        CaseFile.protected,
    )
    .join(Team, Team.id == CaseFile.team_id, isouter=True)
    .where(CaseFile.id == bindparam("file"), ~CaseFile.deleted)
)
_COMPARTMENTS = Prepared(
    select(Compartment.kind, Compartment.id).where(
        Compartment.case_file_id == bindparam("file"), ~Compartment.deleted
    )
)


def head(session: Session, case_file_id: UUID) -> FileHead | None:
    """The header of a file, or None when it is not on this laptop."""
    parts: dict[CompartmentKind, UUID] = {}
    for kind, part_id in _COMPARTMENTS.all(session, file=case_file_id):
        parts.setdefault(kind, part_id)
    found = _HEAD.first(session, file=case_file_id)
    shared = parts.get(CompartmentKind.SHARED)
    if found is None or shared is None:
        return None
    title, number, team_id, team, place_name, opened_on, protected = found
    return FileHead(
        case_file_id,
        title,
        number,
        team_id,
        team,
        place_name,
        opened_on,
        shared,
        parts,
        protected=protected,
    )


_COVERED = aliased(Worker)
_ORDER = case({FileRoleKind.REGISSEUR: 0, FileRoleKind.SECOND: 1}, value=FileRole.role, else_=2)
_ROLES = (
    select(
        FileRole.id,
        FileRole.worker_id,
        Worker.name,
        FileRole.role,
        FileRole.since,
        Worker.phone,
        FileRole.until,
        _COVERED.name,
    )
    .join(Worker, Worker.id == FileRole.worker_id, isouter=True)
    .join(_COVERED, _COVERED.id == FileRole.covers_id, isouter=True)
    .where(
        FileRole.case_file_id == bindparam("file"),
        ~FileRole.deleted,
        FileRole.since <= bindparam("today"),
        or_(FileRole.until.is_(None), FileRole.until >= bindparam("today")),
    )
    .order_by(_ORDER, FileRole.since, FileRole.id)
)


def roles(session: Session, case_file_id: UUID, today: date) -> tuple[RoleRow, ...]:
    """Who works with a file on this day, the regisseur first.

    Once each: who became regisseur may be second as well. To stand in is another thing.
    """
    day = days.no_earlier(session, today)
    told: dict[tuple[UUID, UUID | None], RoleRow] = {}
    for found in session.execute(_ROLES, {"file": case_file_id, "today": day}):
        row = RoleRow(*found)
        standing_in = row.id if row.role is FileRoleKind.COVER else None
        told.setdefault((row.worker_id, standing_in), row)
    return tuple(told.values())


def line(session: Session, case_file_id: UUID) -> FileLine | None:
    """One file as a line of a list, whoever works with it: to look in it is the least."""
    query = select(CaseFile.title, CaseFile.number, CaseFile.place_name).where(
        CaseFile.id == case_file_id, ~CaseFile.deleted
    )
    found = session.execute(query).one_or_none()
    if found is None:
        return None
    return FileLine(
        case_file_id,
        *found,
        None,
        FileRoleKind.SECOND,
        0,
        0,
        closings.in_force(session, case_file_id),
    )


def of_worker(session: Session, worker_id: UUID, today: date) -> tuple[FileLine, ...]:
    """The caseload of a worker, by title."""
    today = days.no_earlier(session, today)
    regisseur = (
        select(Worker.name)
        .join(FileRole, FileRole.worker_id == Worker.id)
        .where(
            FileRole.case_file_id == CaseFile.id,
            FileRole.role == FileRoleKind.REGISSEUR,
            ~FileRole.deleted,
            *_valid(today),
        )
        .limit(1)
        .scalar_subquery()
    )
    # Who lives there: an aunt of the drawing does not.
    people = (
        select(func.count(func.distinct(Person.id)))
        .join(Membership, Membership.person_id == Person.id)
        .where(
            Person.container_id == CaseFile.container_id,
            Membership.container_id == CaseFile.container_id,
            ~Person.deleted,
            ~Membership.deleted,
            or_(Membership.until.is_(None), Membership.until >= today),
            Person.id.not_in(list(same_people.everywhere(session))),
        )
        .scalar_subquery()
    )
    unsent = (
        select(func.count(sync_op.c.n))
        .where(sync_op.c.container_id == CaseFile.container_id)
        .scalar_subquery()
    )
    query = (
        select(
            CaseFile.id.label("case_file_id"),
            CaseFile.title,
            CaseFile.number,
            CaseFile.place_name,
            regisseur.label("regisseur"),
            func.min(FileRole.role, type_=FileRole.role.type).label("role"),
            people.label("people"),
            unsent.label("unsent"),
            closings.closed_on().label("closed_on"),
        )
        .join(FileRole, FileRole.case_file_id == CaseFile.id)
        .where(
            FileRole.worker_id == worker_id, ~FileRole.deleted, ~CaseFile.deleted, *_valid(today)
        )
        .group_by(CaseFile.id)
        .order_by(func.lower(CaseFile.title), CaseFile.id)
    )
    return rows(session, FileLine, query)


def _valid(today: date) -> tuple[ColumnElement[bool], ...]:
    return FileRole.since <= today, or_(FileRole.until.is_(None), FileRole.until >= today)
