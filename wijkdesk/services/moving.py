"""Another circle of readers for what is written already: who may, who reads it then, and doing it.

Who reads a row is its container, so it is made anew there, and where it lay nothing of it is left
(decision 4, docs/decisions/0070).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.all import (
    Action,
    Attachment,
    BackOfficeRequest,
    Compartment,
    Conflict,
    ContactMoment,
    ContactPerson,
    Goal,
    GoalScore,
    LadderStep,
    Need,
    PlanSection,
    SupportPlan,
)
from wijkdesk.models.base import new_id
from wijkdesk.protocol.moving import PARENTS, SHOWN, below
from wijkdesk.protocol.rights import Act, decide
from wijkdesk.protocol.schema import entities
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.colleagues import actor_of
from wijkdesk.services.me import Me
from wijkdesk.services.moving_terms import Placed, along, narrowed, twice
from wijkdesk.services.readers import OFFERED, may_write, part_for
from wijkdesk.services.scope import held_container, held_file, held_part
from wijkdesk.storage import access, blobs, days, drafts, lease, moved, organisation, plans
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind, ConflictStatus

KINDS: dict[str, Any] = {
    "contact": ContactMoment,
    "attachment": Attachment,
    "need": Need,
    "goal": Goal,
    "action": Action,
    "section": PlanSection,
}
"""What may go to other readers, by the name that acts have."""
_HANGS: dict[Any, tuple[Any, ...]] = {
    ContactMoment: (ContactPerson,),
    Need: (LadderStep,),
    Goal: (Action, GoalScore),
    Action: (BackOfficeRequest,),
}
_TOLD = {"suspension": "paper_id"}
"""What names something that goes along with it."""
OPEN = (ConflictStatus.OPEN,)


@dataclass(frozen=True, slots=True)
class Circle:
    """Those who read what is in a compartment, as far as this laptop knows; and the family.

    `for_good`: who puts something there only reads it from then on.
    """

    kind: CompartmentKind
    names: tuple[str, ...]
    for_good: bool = False

    @property
    def family(self) -> bool:
        """Whether the household may read it."""
        return self.kind is CompartmentKind.SHARED


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Who reads a row now, and who could; `fixed` are versions of the plan that keep it."""

    now: Circle
    others: tuple[Circle, ...]
    fixed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """The row that goes on, and where."""

    id: UUID
    kind: CompartmentKind
    changes: Changes


class MovingService:
    """Nouns are those of `KINDS`."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def whereabouts(self, noun: str, row_id: UUID) -> Whereabouts:
        """Who reads it, and for whose eyes this worker may put it instead; names of colleagues."""
        with self._store.reading() as session:
            row = saving.editable(session, KINDS[noun], row_id)
            head = self._head(session, row, Act.SEE)
            now = _kind_of(session, row)
            may = self._allowed(session, head, row)
            others = [kind for kind in may if kind is not now] if now in may else []
            here, *elsewhere = _circles(session, head, [now, *others])
            return Whereabouts(
                here,
                tuple(replace(c, for_good=_is_shown(now, c.kind)) for c in elsewhere),
                _fixed(session, head, row) if now is CompartmentKind.SHARED else (),
            )

    def move(self, noun: str, row_id: UUID, kind: CompartmentKind) -> Moved:
        """Put it before other readers, with what belongs to it; as one act, which can be undone."""
        with self._store.begin(f"{noun}_readers") as session:
            row = saving.editable(session, KINDS[noun], row_id)
            head = self._head(session, row)
            if kind not in self._allowed(session, head, row):
                raise RuleBrokenError("move_not_there", field="visibility")
            if kind is _kind_of(session, row):
                return Moved(row_id, kind, of_file(head.case_file_id))
            family = [row, *_below(session, row)]
            if _is_shown(_kind_of(session, row), kind):
                part = head.shared
            else:
                part = part_for(session, self._me, head, kind, _today())
            placed = _placed(session, family, part)
            self._check(session, (one for one, _ in placed))
            bytes_of = [row.digest, row.shown_digest] if isinstance(row, Attachment) else []
            made = _made(session, placed)
            blobs.needed_again(session, bytes_of)
        return Moved(made, kind, of_file(head.case_file_id))

    def _head(self, session: Session, row: Any, act: Act = Act.WRITE) -> FileHead:
        held = held_part(session, self._me, row.container_id, act, _today())
        return held_file(session, self._me, held, Act.SEE, _today())

    def _allowed(self, session: Session, head: FileHead, row: Any) -> tuple[CompartmentKind, ...]:
        may = [k for k in OFFERED if may_write(session, self._me, head, k, _today())]
        now = _kind_of(session, row)
        if now in may:
            may += [k for k in OFFERED if k not in may and _is_shown(now, k)]
        if isinstance(row, Action):
            may = [kind for kind in may if kind in _within(session, row)]
        return tuple(may)

    def _check(self, session: Session, family: Iterable[Any]) -> None:
        for row in family:
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            _insist_settled(session, row)
            if isinstance(row, Attachment):
                digests = {row.digest, row.shown_digest} - {None}
                if not all(blobs.is_whole(session, str(digest)) for digest in digests):
                    raise UnavailableError("attachment_under_way")


def _is_shown(now: CompartmentKind, kind: CompartmentKind) -> bool:
    """Whether a supporter shows by it what they kept: `_head` saw that they may read there."""
    return SHOWN.get(access.KINDS[now]) is access.KINDS[kind]


def _insist_settled(session: Session, row: Any) -> None:
    """Not what a newer program keeps more of, nor what waits for a choice between two texts."""
    if row.extra:
        raise RuleBrokenError("move_newer")
    clash = select(Conflict.id).where(
        Conflict.row_id == row.id, Conflict.status.in_(OPEN), ~Conflict.deleted
    )
    if session.scalar(clash.limit(1)) is not None:
        raise RuleBrokenError("move_undecided")


def under(session: Session, action: Action, goal: Goal) -> UUID:
    """Put an action under another goal; returns the id it has there.

    Its readers stay who they were, unless one of them may not read that goal.
    """
    _insist_settled(session, action)
    kind, wide = _kind_of(session, action), _kind_of(session, goal)
    part = action.container_id if kind in below(wide) else goal.container_id
    placed = _placed(session, [action, *_requests(session, [action])], part)
    return _made(session, placed, {"goal_id": goal.id})


def _within(session: Session, action: Action) -> frozenset[CompartmentKind]:
    """Nobody reads an action who may not read its goal."""
    rows = [session.get(Goal, i) for i in moved.names(session, Goal, action.goal_id)]
    alive = next((goal for goal in rows if goal is not None and not goal.deleted), None)
    if alive is None:
        return frozenset({_kind_of(session, action)})
    return below(_kind_of(session, alive))


def _below(session: Session, row: Any) -> list[Any]:
    """What goes along: whom a talk was about, the rungs of a need, actions and scores of a goal.

    And what was asked of the back office for an action.
    """
    if isinstance(row, ContactMoment):
        about = select(ContactPerson).where(
            ContactPerson.contact_id == row.id, ~ContactPerson.deleted
        )
        return list(session.scalars(about))
    if isinstance(row, Need):
        steps = select(LadderStep).where(LadderStep.need_id == row.id, ~LadderStep.deleted)
        return list(session.scalars(steps))
    if isinstance(row, Goal):
        known = moved.names(session, Goal, row.id)
        acts = select(Action).where(Action.goal_id.in_(known), ~Action.deleted)
        found = list(session.scalars(acts))
        if any(action.container_id != row.container_id for action in found):
            raise RuleBrokenError("move_actions_first")
        scores = select(GoalScore).where(GoalScore.goal_id.in_(known), ~GoalScore.deleted)
        return [*found, *_requests(session, found), *session.scalars(scores)]
    return _requests(session, [row]) if isinstance(row, Action) else []


def _requests(session: Session, actions: Iterable[Action]) -> list[BackOfficeRequest]:
    """What was asked of the back office for these actions."""
    known = [one for action in actions for one in moved.names(session, Action, action.id)]
    query = select(BackOfficeRequest).where(
        BackOfficeRequest.action_id.in_(known), ~BackOfficeRequest.deleted
    )
    return list(session.scalars(query))


def _placed(session: Session, family: list[Any], part: UUID) -> list[Placed]:
    """All of these there, with what was decided of the applications among them."""
    requests = [row for row in family if isinstance(row, BackOfficeRequest)]
    return [*((row, part) for row in family), *along(session, requests, part)]


def _made(session: Session, placed: list[Placed], anew: Mapping[str, UUID] | None = None) -> UUID:
    """New rows in their compartments, and the old ones emptied; returns the id of the first."""
    family = [row for row, _ in placed]
    ids = {row.id: new_id() for row in family}
    for row, part in placed:
        name = row.__table__.name
        values = {field: getattr(row, field) for field in entities()[name].fields}
        values |= {"came_from": row.came_from or row.id}
        parent = PARENTS.get(name)
        for link in (parent, _TOLD.get(name)):
            if link is None:
                continue
            values[link] = ids.get(values[link], values[link])
        values |= {field: one for field, one in (anew or {}).items() if field in values}
        session.add(type(row)(id=ids[row.id], container_id=part, extra=row.extra, **values))
    session.flush()
    for row in reversed(family):
        moved.empty(session, row.__table__.name, row.id)
        drafts.follow(session, str(row.id), str(ids[row.id]))
        session.expire(row)
    return ids[family[0].id]


def take_away(session: Session, me: Me, entity: str, row_id: UUID, stays: UUID) -> None:
    """Of what stands twice take one away, with what hangs on it there; the other `stays`."""
    kind = next(one for one in KINDS.values() if one.__table__.name == entity)
    row = saving.editable(session, kind, row_id)
    family = [row]
    for above in family:  # what hangs on what hangs on it too
        for child in _HANGS.get(type(above), ()):
            parent = getattr(child, PARENTS[child.__table__.name])
            there = (parent == above.id) & (child.container_id == row.container_id)
            family += session.scalars(select(child).where(there & ~child.deleted))
    requests = [one for one in family if isinstance(one, BackOfficeRequest)]
    family += twice(session, requests, row.container_id)
    there = _container(session, kind, stays)
    follows = narrowed(session, requests, row.container_id, there) if there else []
    follows = [(one, part) for one, part in follows if one not in family]
    for one in (*family, *(one for one, _ in follows)):
        held_container(session, me, one.container_id, Act.WRITE, _today())
        _insist_settled(session, one)
    if follows:
        _made(session, follows)
    for one in reversed(family):
        moved.empty(session, one.__table__.name, one.id)
        session.expire(one)
    if not drafts.are_there(session, str(stays)):
        drafts.follow(session, str(row_id), str(stays))


def _container(session: Session, kind: Any, row_id: UUID) -> UUID | None:
    row = session.get(kind, row_id)
    return row.container_id if row is not None else None


def _kind_of(session: Session, row: Any) -> CompartmentKind:
    kind = session.scalar(select(Compartment.kind).where(Compartment.id == row.container_id))
    if kind is None:
        raise RuleBrokenError("row_gone")
    return kind


def _circles(
    session: Session, head: FileHead, kinds: Iterable[CompartmentKind]
) -> Iterator[Circle]:
    """The rule is asked of everybody who works in the team, or stands in the file."""
    shared = access.subject(session, head)
    asked = [w.id for w in organisation.members(session, head.team_id, _today())]
    asked += [relation.worker_id for relation in shared.relations]
    known = [actor_of(session, worker_id, _today()) for worker_id in dict.fromkeys(asked)]
    now, today = lease.now_ms(session), days.today(session)
    for kind in kinds:
        part = replace(shared, kind=access.KINDS[kind], container_id=head.parts.get(kind))
        names = [
            row.name
            for actor, row in known
            if row is not None and decide(actor, Act.SEE, part, today, now).allowed
        ]
        yield Circle(kind, tuple(sorted(names, key=str.casefold)))


def _fixed(session: Session, head: FileHead, row: Any) -> tuple[str, ...]:
    """The fixed versions of the plan in which it may stand: what was fixed stays as it was."""
    if not isinstance(row, Need | Goal | Action | PlanSection):
        return ()
    plan = select(SupportPlan.id).where(
        SupportPlan.case_file_id == head.case_file_id, ~SupportPlan.deleted
    )
    words = [w for w in (getattr(row, "text", ""), getattr(row, "nature", "")) if w]
    found = []
    for plan_id in session.scalars(plan):
        for version in plans.versions(session, plan_id):
            content = plans.content(session, version.id) or ""
            if any(_as_kept(word) in content for word in words):
                found.append(version.label)
    return tuple(found)


def _as_kept(word: str) -> str:
    """A text as it stands in a kept version."""
    return msgspec.json.encode(word).decode()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
