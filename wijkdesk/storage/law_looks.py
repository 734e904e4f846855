"""Who said why they look at what was written for another law, in the files of this laptop."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, case, func, null, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, ContactMoment, Goal, LawLook, Need, Worker
from wijkdesk.protocol.rights import Crossing
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import Law, LifeArea, LookGround

_KNOWN = {str(law): law for law in Law}


@dataclass(frozen=True, slots=True)
class LawLookRow:
    """Somebody looked across laws: who, in which, why, from when until when."""

    id: UUID
    case_file_id: UUID
    worker_id: UUID
    name: str | None
    laws: str
    ground: LookGround
    reason: str
    at: datetime
    until: datetime

    @property
    def of_laws(self) -> tuple[Law, ...]:
        """The laws; one of a newer release is left out."""
        return laws_in(self.laws)


_OF = Prepared(
    select(LawLook.worker_id, LawLook.laws, LawLook.until).where(
        LawLook.case_file_id == bindparam("file"), ~LawLook.deleted
    )
)


def laws_in(words: str) -> tuple[Law, ...]:
    """The laws of a text of codes."""
    return tuple(_KNOWN[word] for word in words.split() if word in _KNOWN)


def crossings(session: Session, case_file_id: UUID) -> tuple[Crossing, ...]:
    """As rights want them."""
    return tuple(
        Crossing(who, frozenset(laws_in(laws)), int(until.astimezone(UTC).timestamp() * 1000))
        for who, laws, until in _OF.all(session, file=case_file_id)
    )


def laws_of(
    session: Session, wanted: Iterable[tuple[str, UUID]], me: UUID
) -> dict[UUID, Law | None]:
    """The law of each of these rows; none of what is about safety, and of one's own talks."""
    by: dict[str, list[UUID]] = defaultdict(list)
    for entity, row_id in wanted:
        by[entity].append(row_id)
    found: dict[UUID, Law | None] = {}
    for entity, ids in by.items():
        if entity in _LAWS:
            found |= {row.id: row.law for row in session.execute(_LAWS[entity](ids, me))}
    return found


def law_of_line(session: Session, is_goal: bool, row_id: UUID) -> Law | None:  # noqa: FBT001
    """The same of one line of a plan; every save asks it."""
    found: Law | None = (_GOAL if is_goal else _ACTION).value(session, id=row_id)
    return found


def _of_needs(ids: list[UUID], _me: UUID) -> Any:
    law = case((Need.life_area == LifeArea.SAFETY, null()), else_=Need.law)
    return select(Need.id, law.label("law")).where(Need.id.in_(ids))


def _of_talks(ids: list[UUID], me: UUID) -> Any:
    law = case((ContactMoment.worker_id == me, null()), else_=ContactMoment.law)
    return select(ContactMoment.id, law.label("law")).where(ContactMoment.id.in_(ids))


_SAFE = or_(Goal.life_area == LifeArea.SAFETY, Need.life_area == LifeArea.SAFETY)


def _of_goals(ids: list[UUID], _me: UUID) -> Any:
    law = case((_SAFE, null()), else_=func.coalesce(Goal.law, Need.law))
    with_need = select(Goal.id, law.label("law")).join(Need, Need.id == Goal.need_id, isouter=True)
    return with_need.where(Goal.id.in_(ids))


def _of_actions(ids: list[UUID], _me: UUID) -> Any:
    law = case((_SAFE, null()), else_=func.coalesce(Action.law, Goal.law, Need.law))
    with_goal = (
        select(Action.id, law.label("law"))
        .join(Goal, Goal.id == Action.goal_id, isouter=True)
        .join(Need, Need.id == Goal.need_id, isouter=True)
    )
    return with_goal.where(Action.id.in_(ids))


_GOAL = Prepared(
    select(case((_SAFE, null()), else_=func.coalesce(Goal.law, Need.law)))
    .select_from(Goal)
    .join(Need, Need.id == Goal.need_id, isouter=True)
    .where(Goal.id == bindparam("id"))
)
_ACTION = Prepared(
    select(case((_SAFE, null()), else_=func.coalesce(Action.law, Goal.law, Need.law)))
    .select_from(Action)
    .join(Goal, Goal.id == Action.goal_id, isouter=True)
    .join(Need, Need.id == Goal.need_id, isouter=True)
    .where(Action.id == bindparam("id"))
)
_LAWS = {
    "need": _of_needs,
    "contact_moment": _of_talks,
    "goal": _of_goals,
    "action": _of_actions,
}


def of_file(session: Session, case_file_id: UUID) -> tuple[LawLookRow, ...]:
    """Every look in a file, the last one first."""
    return rows(session, LawLookRow, _all().where(LawLook.case_file_id == case_file_id))


def since(session: Session, moment: datetime) -> tuple[LawLookRow, ...]:
    """Every look on this laptop from a moment on, the last one first."""
    return rows(session, LawLookRow, _all().where(LawLook.at >= moment))


def _all() -> Select[*tuple[Any, ...]]:
    k = LawLook
    return (
        select(
            k.id, k.case_file_id, k.worker_id, Worker.name, k.laws, k.ground, k.reason, k.at,
            k.until,
        )
        .join(Worker, Worker.id == k.worker_id, isouter=True)
        .where(~k.deleted)
        .order_by(k.at.desc(), k.id)
    )  # fmt: skip
