"""Work that waits because its author has no access any more: for the team, and for the author."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment, HeldWork, Team, Worker
from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import same
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import raw_rows, state
from wijkdesk.vocabulary import HeldStatus

TOLD_FOR = timedelta(days=14)
"""So long the author is told what came of it."""


@dataclass(frozen=True, slots=True)
class WaitingField:
    """One field of it: what its author saw, what they typed, and what stands there now."""

    name: str
    seen: Value
    typed: Value
    now: Value

    @property
    def moved(self) -> bool:
        """Whether somebody else changed it since."""
        return not same(self.now, self.seen) and not same(self.now, self.typed)


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One row of it; `kind` as it travels: i, u, d, b."""

    entity: str
    row_id: UUID
    kind: str
    fields: tuple[WaitingField, ...]


@dataclass(frozen=True, slots=True)
class WaitingWork:
    """What somebody sent for a file with which they no longer work."""

    id: UUID
    container_id: UUID
    case_file_id: UUID
    file_title: str | None
    author: str | None
    at: datetime
    lines: tuple[WaitingLine, ...]


@dataclass(frozen=True, slots=True)
class Waits:
    """For its author: at which team it waits, and what came of it; `id` to take it back by."""

    id: UUID
    team: str | None
    status: HeldStatus
    decided_by: str | None
    decided_at: datetime | None


def waiting(session: Session) -> tuple[WaitingWork, ...]:
    """Everything that waits in the files that are here, the oldest first."""
    query = (
        select(HeldWork, Compartment.case_file_id, CaseFile.title, Worker.name)
        .join(Compartment, Compartment.id == HeldWork.container_id)
        .join(CaseFile, CaseFile.id == Compartment.case_file_id, isouter=True)
        .join(Worker, Worker.id == HeldWork.author_id, isouter=True)
        .where(HeldWork.status == HeldStatus.OPEN, ~HeldWork.deleted)
        .order_by(HeldWork.came_at, HeldWork.at, HeldWork.id)
    )
    return tuple(
        WaitingWork(
            row.id, row.container_id, file_id, title, author, row.at, _lines(session, row.ops)
        )
        for row, file_id, title, author in session.execute(query)
    )


def places(session: Session) -> list[UUID]:
    """In which containers that are here something waits, once for each: to count it unread."""
    query = (
        select(HeldWork.container_id)
        .join(Compartment, Compartment.id == HeldWork.container_id)
        .where(HeldWork.status == HeldStatus.OPEN, ~HeldWork.deleted)
    )
    return list(session.scalars(query))


def of_author(session: Session) -> Mapping[UUID, Waits]:
    """Of what the worker of this profile has waiting, by its group."""
    mine = state.get(session, "worker_id")
    if not mine:
        return {}
    query = (
        select(HeldWork, Team.name, Worker.name)
        .join(Team, Team.id == HeldWork.team_id, isouter=True)
        .join(Worker, Worker.id == HeldWork.decided_by, isouter=True)
        .where(HeldWork.container_id == UUID(mine), ~HeldWork.deleted)
    )
    return {
        row.group_id: Waits(row.id, team, row.status, by, row.decided_at)
        for row, team, by in session.execute(query)
    }


def decided() -> Select[UUID]:
    """The groups of which is known what came of them."""
    return select(HeldWork.group_id).where(HeldWork.status != HeldStatus.OPEN)


def is_news(waits: Waits | None) -> bool:
    """Whether its author should still be told of it."""
    if waits is None or waits.status is HeldStatus.OPEN or waits.decided_at is None:
        return True
    return datetime.now(UTC) - waits.decided_at.astimezone(UTC) < TOLD_FOR


def _lines(session: Session, kept: str) -> tuple[WaitingLine, ...]:
    try:
        told = json.loads(kept)
    except ValueError:
        return ()
    return tuple(_line(session, one) for one in told if one["e"] in entities())


def _line(session: Session, told: Mapping[str, Any]) -> WaitingLine:
    entity, row_id = told["e"], UUID(hex=told["r"])
    row = raw_rows.read(session, entity, row_id)
    values = row.values if row is not None and not row.deleted else {}
    fields = tuple(
        WaitingField(name, pair[0], pair[1], values.get(name))
        for name, pair in told.get("f", {}).items()
        if name in entities()[entity].fields
    )
    return WaitingLine(entity, row_id, told["k"], fields)
