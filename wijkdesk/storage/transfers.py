"""Files and questions that were asked to be handed over, with who asked and what was answered."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import FileIndex, FileTransfer, Team, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import TransferKind, TransferStatus


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One request, with the handover card that goes along; `container_id` says on which side."""

    id: UUID
    container_id: UUID
    case_file_id: UUID
    kind: TransferKind
    referral_id: UUID | None
    from_team_id: UUID
    to_team_id: UUID | None
    file_number: str
    about: str
    question: str
    plan: str
    promises: str
    first_on: date | None
    told_on: date | None
    asked_by: UUID
    asked_at: datetime
    status: TransferStatus
    decided_by: UUID | None
    decided_on: date | None
    reason: str
    asker: str | None = None
    answerer: str | None = None
    from_team: str | None = None
    to_team: str | None = None


@dataclass(frozen=True, slots=True)
class LineRow:
    """What the team knows of a file that this laptop does not hold."""

    number: str
    title: str
    container_id: UUID
    regisseur_id: UUID | None


_asker, _answerer = aliased(Worker), aliased(Worker)
_from, _to = aliased(Team), aliased(Team)
_NAMED = {"asker", "answerer", "from_team", "to_team"}


def of_file(session: Session, case_file_id: UUID, shared: UUID) -> tuple[TransferRow, ...]:
    """Of one file what was offered to another team, the newest first."""
    t = FileTransfer
    return _some(session, _all().where(t.case_file_id == case_file_id, t.container_id == shared))


def in_teams(session: Session, teams: Collection[UUID]) -> tuple[TransferRow, ...]:
    """What lies in the inboxes of these teams, the newest first."""
    return _some(session, _all().where(FileTransfer.container_id.in_(teams)))


def asked_by(session: Session, worker_id: UUID, since: date) -> tuple[TransferRow, ...]:
    """What a worker asked and hears of: open, or answered since a day; each once."""
    t = FileTransfer
    asked = _all().where(
        t.asked_by == worker_id, or_(t.status == TransferStatus.ASKED, t.decided_on >= since)
    )
    mine = (t.kind == TransferKind.TAKE) | (t.container_id != t.to_team_id)
    return _some(session, asked.where(mine))


def get(session: Session, transfer_id: UUID) -> TransferRow | None:
    """One of them."""
    return next(iter(_some(session, _all().where(FileTransfer.id == transfer_id))), None)


def line(session: Session, case_file_id: UUID) -> LineRow | None:
    """The team's line about a file."""
    i = FileIndex
    query = select(i.number, i.title, i.container_id, i.regisseur_id).where(
        i.case_file_id == case_file_id, ~i.deleted
    )
    return next(iter(rows(session, LineRow, query)), None)


def _some(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[TransferRow, ...]:
    return rows(session, TransferRow, query.order_by(FileTransfer.id.desc()))


def _all() -> Select[*tuple[Any, ...]]:
    t = FileTransfer
    columns = [name for name in TransferRow.__dataclass_fields__ if name not in _NAMED]
    return (
        select(
            *(getattr(t, name) for name in columns),
            _asker.name.label("asker"),
            _answerer.name.label("answerer"),
            _from.name.label("from_team"),
            _to.name.label("to_team"),
        )
        .join(_asker, _asker.id == t.asked_by, isouter=True)
        .join(_answerer, _answerer.id == t.decided_by, isouter=True)
        .join(_from, _from.id == t.from_team_id, isouter=True)
        .join(_to, _to.id == t.to_team_id, isouter=True)
        .where(~t.deleted)
    )
