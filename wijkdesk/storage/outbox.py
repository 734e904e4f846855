"""What has not reached the centre yet, and what it is holding back.

The truth about sync, per file.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment, Team
from wijkdesk.models.base import Value
from wijkdesk.storage import held_work
from wijkdesk.storage.held_work import Waits
from wijkdesk.storage.tables import sync_acked, sync_container, sync_op
from wijkdesk.vocabulary import HeldStatus


@dataclass(frozen=True, slots=True)
class HouseholdSync:
    """One file, or a team's inbox.

    What is unsent, since when, what is held back, last confirmed when.
    """

    case_file_id: UUID | None
    title: str
    unsent: int
    oldest: datetime | None
    held_back: int
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A change that arrived but is not in the file: it is kept at the centre with a reason."""

    op_id: UUID
    case_file_id: UUID | None
    title: str | None
    entity: str
    reason: str
    at: datetime
    diff: str
    waits: Waits | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yet what comes of it."""
        return self.waits is None or self.waits.status is HeldStatus.OPEN

    @property
    def values(self) -> tuple[tuple[str, Value], ...]:
        """What was written, field by field."""
        return tuple((name, pair[1]) for name, pair in json.loads(self.diff).items())


def moment(ms: int | None) -> datetime | None:
    """A moment from milliseconds since 1970."""
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)


def per_household(session: Session) -> tuple[HouseholdSync, ...]:
    """Every file and team with work that is unsent or held back, or that was confirmed."""
    unsent = _by_container(
        session,
        select(sync_op.c.container_id, func.count(), func.min(sync_op.c.at_ms)).group_by(
            sync_op.c.container_id
        ),
    )
    held = _by_container(
        session,
        select(sync_acked.c.container_id, func.count(), func.max(sync_acked.c.acked_ms))
        .where(_held())
        .group_by(sync_acked.c.container_id),
    )
    seen = session.execute(select(sync_container.c.container_id, sync_container.c.confirmed_ms))
    confirmed: dict[UUID, int | None] = {row.container_id: row.confirmed_ms for row in seen}
    names = _names(session)
    groups: dict[tuple[UUID | None, str], list[UUID]] = {}
    for container in {*unsent, *held, *confirmed}:
        if container in names:
            groups.setdefault(names[container], []).append(container)
    found = [_sum(key, ids, unsent, held, confirmed) for key, ids in groups.items()]
    return tuple(sorted(found, key=lambda h: (-h.unsent, -h.held_back, h.title.casefold())))


def totals(session: Session) -> tuple[int, datetime | None, int]:
    """How much is unsent and since when, and how much is held back.

    Also of files no longer here.
    """
    unsent, oldest = session.execute(select(func.count(), func.min(sync_op.c.at_ms))).one()
    held = select(func.count()).where(_held())
    return unsent, moment(oldest), session.scalar(held) or 0


def unsent_of(session: Session, case_file_id: UUID) -> int:
    """How many changes of one file have not been sent."""
    return (
        session.scalar(
            select(func.count(sync_op.c.n))
            .join(Compartment, Compartment.id == sync_op.c.container_id)
            .where(Compartment.case_file_id == case_file_id)
        )
        or 0
    )


def confirmed_of(session: Session, case_file_id: UUID) -> datetime | None:
    """When the centre last confirmed this file as a whole."""
    return moment(
        session.scalar(
            select(func.min(sync_container.c.confirmed_ms))
            .join(Compartment, Compartment.id == sync_container.c.container_id)
            .where(Compartment.case_file_id == case_file_id)
        )
    )


def held_back(session: Session) -> tuple[HeldBack, ...]:
    """Changes in quarantine, the newest first; what came of one is told for two weeks."""
    names, waits = _names(session), held_work.of_author(session)
    query = (
        select(sync_acked).where(sync_acked.c.outcome == "Q").order_by(sync_acked.c.acked_ms.desc())
    )
    return tuple(
        HeldBack(
            r.op_id,
            names.get(r.container_id, (None, ""))[0],
            names.get(r.container_id, (None, None))[1],
            r.entity,
            r.reason or "error",
            datetime.fromtimestamp(r.acked_ms / 1000, UTC),
            r.diff,
            waits.get(r.group_id),
        )
        for r in session.execute(query)
        if held_work.is_news(waits.get(r.group_id))
    )


def _held() -> ColumnElement[bool]:
    """Held back, and nobody has said yet what comes of it."""
    return (sync_acked.c.outcome == "Q") & sync_acked.c.group_id.not_in(held_work.decided())


def _by_container(session: Session, query: "object") -> dict[UUID, tuple[int, int | None]]:
    return {c: (n, ms) for c, n, ms in session.execute(query)}  # type: ignore[call-overload]


def _names(session: Session) -> dict[UUID, tuple[UUID | None, str]]:
    files = session.execute(
        select(Compartment.id, CaseFile.id, CaseFile.title).join(
            CaseFile, CaseFile.id == Compartment.case_file_id
        )
    )
    found: dict[UUID, tuple[UUID | None, str]] = {c: (f, title) for c, f, title in files}
    found.update({t: (None, name) for t, name in session.execute(select(Team.id, Team.name))})
    return found


def _sum(
    key: tuple[UUID | None, str],
    containers: list[UUID],
    unsent: dict[UUID, tuple[int, int | None]],
    held: dict[UUID, tuple[int, int | None]],
    confirmed: dict[UUID, int | None],
) -> HouseholdSync:
    starts = [ms for c in containers if (ms := unsent.get(c, (0, None))[1]) is not None]
    # A file is confirmed only when every compartment of it is.
    seen = [confirmed.get(c) for c in containers]
    at = None if None in seen else min(ms for ms in seen if ms is not None)
    return HouseholdSync(
        case_file_id=key[0],
        title=key[1],
        unsent=sum(unsent.get(c, (0, None))[0] for c in containers),
        oldest=moment(min(starts)) if starts else None,
        held_back=sum(held.get(c, (0, None))[0] for c in containers),
        confirmed_at=moment(at),
    )
