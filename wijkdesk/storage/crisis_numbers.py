"""The crisis numbers that a municipality and its teams wrote."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CrisisNumber, Team, Worker
from wijkdesk.storage.rows import rows

_JOINED = ("team", "worker")


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One line; `team` says whose it is, None where it is that of the municipality."""

    id: UUID
    container_id: UUID
    key: str
    name: str
    phone: str
    about: str
    since: date | None
    until: date | None
    source: str | None
    checked_on: date | None
    shown: bool
    team: str | None
    worker: str | None


def written(session: Session, homes: Collection[UUID]) -> tuple[NumberRow, ...]:
    """Every line in these containers, the oldest first."""
    names = [name for name in NumberRow.__dataclass_fields__ if name not in _JOINED]
    query = (
        select(
            *(getattr(CrisisNumber, name) for name in names),
            Team.name.label("team"),
            Worker.name.label("worker"),
        )
        .join(Team, Team.id == CrisisNumber.container_id, isouter=True)
        .join(Worker, Worker.id == CrisisNumber.worker_id, isouter=True)
        .where(CrisisNumber.container_id.in_(homes), ~CrisisNumber.deleted)
        .order_by(CrisisNumber.id)
    )
    return rows(session, NumberRow, query)
