"""Meetings at an AZC or a school: who sits there, which files are on it, what was agreed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    Location,
    Meeting,
    MeetingCase,
    MeetingGuest,
    MeetingLine,
    MeetingShare,
    Worker,
)
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import MeetingParty, MeetingStatus, PlaceKind, SharingGround


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting; `location` is the place as the municipality calls it."""

    id: UUID
    container_id: UUID
    place: PlaceKind | None
    place_name: str | None
    location_id: UUID | None
    day: date
    at: str | None
    note: str
    status: MeetingStatus
    worker_id: UUID
    location: str | None = None
    worker: str | None = None

    @property
    def where(self) -> str:
        """The name of the place."""
        return self.location or self.place_name or ""


@dataclass(frozen=True, slots=True)
class GuestRow:
    """Somebody at the table."""

    id: UUID
    meeting_id: UUID
    party: MeetingParty | None
    name: str | None
    came: bool | None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One file on the agenda; `title` is that of the file."""

    id: UUID
    container_id: UUID
    case_file_id: UUID
    meeting_id: UUID
    question: str
    decision: str
    turn: int | None
    title: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class LineRow:
    """One agreement, and the task or the action that came of it."""

    id: UUID
    case_file_id: UUID
    case_id: UUID
    text: str
    party: MeetingParty | None
    doer_name: str | None
    due: date | None
    task_id: UUID | None
    action_id: UUID | None


@dataclass(frozen=True, slots=True)
class ShareRow:
    """What one party may get of one case."""

    id: UUID
    case_file_id: UUID
    case_id: UUID
    party: MeetingParty
    parts: str
    ground: SharingGround | None
    reason: str | None


def of_teams(
    session: Session, team_ids: Collection[UUID], since: date | None = None
) -> tuple[MeetingRow, ...]:
    """Those of these teams, the latest day first."""
    query = _meetings().where(Meeting.container_id.in_(team_ids))
    if since is not None:
        query = query.where(Meeting.day >= since)
    order = (Meeting.day.desc(), Meeting.at.desc(), Meeting.id.desc())
    return rows(session, MeetingRow, query.order_by(*order))


def one(session: Session, meeting_id: UUID) -> MeetingRow | None:
    """One meeting."""
    query = _meetings().where(Meeting.id == meeting_id)
    return next(iter(rows(session, MeetingRow, query)), None)


def guests(session: Session, meeting_id: UUID) -> tuple[GuestRow, ...]:
    """Who sits there, as they were noted."""
    columns = (getattr(MeetingGuest, n) for n in GuestRow.__dataclass_fields__)
    query = select(*columns).where(MeetingGuest.meeting_id == meeting_id, ~MeetingGuest.deleted)
    return rows(session, GuestRow, query.order_by(MeetingGuest.id))


def cases(session: Session, meeting_id: UUID) -> tuple[CaseRow, ...]:
    """The files on the agenda that are on this laptop, in their order."""
    return _cases(session, MeetingCase.meeting_id == meeting_id)


def cases_of_file(session: Session, case_file_id: UUID) -> tuple[CaseRow, ...]:
    """Every meeting at which this file was on the agenda."""
    return _cases(session, MeetingCase.case_file_id == case_file_id)


def lines(session: Session, case_ids: Collection[UUID]) -> tuple[LineRow, ...]:
    """What was agreed in these cases, as it was noted."""
    columns = (getattr(MeetingLine, n) for n in LineRow.__dataclass_fields__)
    query = select(*columns).where(MeetingLine.case_id.in_(case_ids), ~MeetingLine.deleted)
    return rows(session, LineRow, query.order_by(MeetingLine.id))


def shares(session: Session, case_ids: Collection[UUID]) -> tuple[ShareRow, ...]:
    """What each party may get of these cases; the last that was laid down of a party counts."""
    columns = (getattr(MeetingShare, n) for n in ShareRow.__dataclass_fields__)
    query = select(*columns).where(MeetingShare.case_id.in_(case_ids), ~MeetingShare.deleted)
    found = rows(session, ShareRow, query.order_by(MeetingShare.id))
    return tuple({(row.case_id, row.party): row for row in found}.values())


def counted(session: Session, meeting_ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """Which files on this laptop are on the agenda of each meeting."""
    query = select(MeetingCase.meeting_id, MeetingCase.case_file_id).where(
        MeetingCase.meeting_id.in_(meeting_ids), ~MeetingCase.deleted
    )
    found: dict[UUID, list[UUID]] = {}
    for meeting_id, file_id in session.execute(query):
        found.setdefault(meeting_id, []).append(file_id)
    return found


def _cases(session: Session, where: Any) -> tuple[CaseRow, ...]:
    names = [n for n in CaseRow.__dataclass_fields__ if n not in ("title", "number")]
    query = (
        select(
            *(getattr(MeetingCase, n) for n in names),
            CaseFile.title.label("title"),
            CaseFile.number.label("number"),
        )
        .join(CaseFile, CaseFile.id == MeetingCase.case_file_id)
        .where(where, ~MeetingCase.deleted)
        .order_by(MeetingCase.turn.is_(None), MeetingCase.turn, MeetingCase.id)
    )
    return rows(session, CaseRow, query)


def _meetings() -> Select[*tuple[Any, ...]]:
    names = [n for n in MeetingRow.__dataclass_fields__ if n not in ("location", "worker")]
    return (
        select(
            *(getattr(Meeting, n) for n in names),
            Location.name.label("location"),
            Worker.name.label("worker"),
        )
        .join(Location, Location.id == Meeting.location_id, isouter=True)
        .join(Worker, Worker.id == Meeting.worker_id, isouter=True)
        .where(~Meeting.deleted)
    )
