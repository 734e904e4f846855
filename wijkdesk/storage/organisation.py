"""Who works where: workers, teams, places; read-only here, they come from the centre."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Location, Municipality, Team, TeamMember, Worker
from wijkdesk.storage import days
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import KeyPolicy, PlaceKind, WorkerRole


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """A colleague."""

    id: UUID
    name: str
    role: WorkerRole


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place to work: desk, AZC, school."""

    id: UUID
    name: str
    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team with its telephone number."""

    id: UUID
    name: str
    area: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class MunicipalityRow:
    """The municipality as it stands on letters."""

    name: str
    phone: str | None
    complaints_to: str | None


@dataclass(frozen=True, slots=True)
class LaptopPolicy:
    """What the municipality asks of a laptop; None where it has not said so."""

    name: str = ""
    recovery_key: str | None = None
    key_policy: KeyPolicy | None = None
    idle_minutes: int | None = None


def worker(session: Session, worker_id: UUID) -> WorkerRow | None:
    """One worker."""
    query = select(Worker.id, Worker.name, Worker.role).where(Worker.id == worker_id)
    return next(iter(rows(session, WorkerRow, query)), None)


def contact(session: Session, worker_id: UUID) -> tuple[str | None, str | None]:
    """Telephone and e-mail of a worker."""
    found = session.execute(
        select(Worker.phone, Worker.email).where(Worker.id == worker_id)
    ).first()
    return (found.phone, found.email) if found else (None, None)


def teams_of(session: Session, worker_id: UUID, today: date) -> tuple[TeamRow, ...]:
    """The teams somebody works in on this day."""
    query = (
        select(Team.id, Team.name, Team.area, Team.phone)
        .join(TeamMember, TeamMember.team_id == Team.id)
        .where(
            TeamMember.worker_id == worker_id,
            ~TeamMember.deleted,
            ~Team.deleted,
            *_valid(session, today),
        )
        .order_by(Team.name)
    )
    return rows(session, TeamRow, query)


def duties(session: Session, worker_id: UUID, today: date) -> tuple[frozenset[UUID], str]:
    """The teams that somebody leads on this day, and the law domains their teams add."""
    found = session.execute(
        select(TeamMember.team_id, TeamMember.lead, TeamMember.laws).where(
            TeamMember.worker_id == worker_id, ~TeamMember.deleted, *_valid(session, today)
        )
    ).all()
    return (
        frozenset(row.team_id for row in found if row.lead),
        " ".join(row.laws for row in found if row.laws),
    )


def leads(session: Session, team_id: UUID, today: date) -> tuple[WorkerRow, ...]:
    """Who leads a team on this day."""
    query = (
        select(Worker.id, Worker.name, Worker.role)
        .join(TeamMember, TeamMember.worker_id == Worker.id)
        .where(
            TeamMember.team_id == team_id,
            TeamMember.lead.is_(True),
            ~TeamMember.deleted,
            ~Worker.deleted,
            *_valid(session, today),
        )
        .order_by(Worker.name)
    )
    return rows(session, WorkerRow, query)


def members(session: Session, team_id: UUID, today: date) -> tuple[WorkerRow, ...]:
    """Who works in a team on this day."""
    query = (
        select(Worker.id, Worker.name, Worker.role)
        .join(TeamMember, TeamMember.worker_id == Worker.id)
        .where(
            TeamMember.team_id == team_id,
            ~TeamMember.deleted,
            ~Worker.deleted,
            *_valid(session, today),
        )
        .order_by(Worker.name)
    )
    return rows(session, WorkerRow, query)


def with_role(session: Session, role: WorkerRole) -> tuple[WorkerRow, ...]:
    """Who has this function in the municipality, in whatever team or in none."""
    query = (
        select(Worker.id, Worker.name, Worker.role)
        .where(Worker.role == role, ~Worker.deleted)
        .order_by(Worker.name)
    )
    return rows(session, WorkerRow, query)


def team(session: Session, team_id: UUID) -> TeamRow | None:
    """One team."""
    query = select(Team.id, Team.name, Team.area, Team.phone).where(Team.id == team_id)
    return next(iter(rows(session, TeamRow, query)), None)


def all_teams(session: Session) -> tuple[TeamRow, ...]:
    """Every team of the municipality, by name."""
    query = select(Team.id, Team.name, Team.area, Team.phone).where(~Team.deleted)
    return rows(session, TeamRow, query.order_by(Team.name, Team.id))


def places(session: Session) -> tuple[PlaceRow, ...]:
    """All places, by kind and name."""
    query = select(Location.id, Location.name, Location.kind).where(~Location.deleted)
    return rows(session, PlaceRow, query.order_by(Location.kind, Location.name))


def municipality(session: Session) -> MunicipalityRow:
    """The municipality; before the first sync there is none yet."""
    query = select(Municipality.name, Municipality.phone, Municipality.complaints_to)
    return next(iter(rows(session, MunicipalityRow, query)), MunicipalityRow("", None, None))


def coordinated_from(session: Session) -> date | None:
    """From which day on a file may have a coordinated approach over several laws, if at all."""
    found: date | None = session.scalar(select(Municipality.coordinated_from).limit(1))
    return found


def urgencies(session: Session) -> str | None:
    """What the municipality says of each code of urgency, as it is kept."""
    return session.scalar(select(Municipality.urgencies).limit(1))


def postcodes(session: Session) -> str | None:
    """Where the middle of each postcode is, as it is kept."""
    return session.scalar(select(Municipality.postcodes).limit(1))


def reviewed_texts(session: Session) -> str | None:
    """Which translations somebody of the municipality has read, as it is kept."""
    return session.scalar(select(Municipality.reviewed_texts).limit(1))


def laptop_policy(session: Session) -> LaptopPolicy:
    """The policy for laptops; before the first sync there is none yet."""
    query = select(
        Municipality.name,
        Municipality.recovery_key,
        Municipality.key_policy,
        Municipality.idle_minutes,
    )
    return next(iter(rows(session, LaptopPolicy, query)), LaptopPolicy())


def _valid(session: Session, today: date) -> tuple[ColumnElement[bool], ...]:
    today = days.no_earlier(session, today)
    since = or_(TeamMember.since.is_(None), TeamMember.since <= today)
    return since, or_(TeamMember.until.is_(None), TeamMember.until >= today)
