"""Meldcode: five dated steps about the safety of people, for the eyes of few (domain.md 1.10).

Everything lies in the compartment for safety. Who may not read that gets nothing of it: the rows
are not on that laptop, and this service says no as well.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import SafetyCheck, SafetyPerson, SafetyStep
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act, Verdict
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.colleagues import of_my_teams
from wijkdesk.services.me import Me
from wijkdesk.services.readers import may_write, part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_part, insist, verdict_on
from wijkdesk.services.vt_next import twice
from wijkdesk.services.who_first import here_first
from wijkdesk.storage import access, audit, people, vt_handovers
from wijkdesk.storage import safety as stored
from wijkdesk.storage.evaluations import GoalScores
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.safety import FlagRow, MeldcodeRow, StepRow, TermRow
from wijkdesk.storage.store import Store
from wijkdesk.storage.vt_handovers import HandoverRow
from wijkdesk.vocabulary import (
    CompartmentKind,
    MeldcodeStep,
    SafetyFlagKind,
    SafetyReview,
    Urgency,
)

__all__ = [
    "FlagRow",
    "HandoverRow",
    "MeldcodeRow",
    "SafetyService",
    "SafetyView",
    "StepRow",
    "TermRow",
    "flags_of",
    "safety_of",
    "seen_safety",
    "urgency_asked",
]

PART = CompartmentKind.SAFETY
_URGENT = {SafetyFlagKind.ACUTE: Urgency.U0, SafetyFlagKind.STRUCTURAL: Urgency.U1}
"""What a flag asks (domain.md 3.6): the same day, or within three working days."""


@dataclass(frozen=True, slots=True)
class SafetyView:
    """All that is kept about safety in a file; `may_write`: whether this worker adds to it."""

    checks: tuple[MeldcodeRow, ...]
    flags: tuple[FlagRow, ...]
    scores: GoalScores
    terms: tuple[TermRow, ...]
    people: tuple[tuple[UUID, str], ...]
    may_write: bool
    handovers: tuple[HandoverRow, ...] = ()
    workers: tuple[tuple[UUID, str], ...] = ()
    doubles: Mapping[UUID, UUID] = field(default_factory=dict)
    """Of each handover that was noted twice the earlier one."""


class SafetyService:
    """Walks through the meldcode; two who write without a line keep what both of them did."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def open(self, case_file_id: UUID) -> SafetyView:
        """Everything about safety. That somebody reads it is noted before it is shown."""
        with self._store.applying() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            insist_sight(session, self._me, head)
            audit.note(session, self._me.worker_id, "safety_open", case_file_id.hex, part=str(PART))
        return self.look(case_file_id)

    def look(self, case_file_id: UUID) -> SafetyView:
        """Look again at what is open already; raises "no_access" for who may not read it."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            insist_sight(session, self._me, head)
            return safety_of(session, self._me, head)

    def flags(self, case_file_id: UUID) -> tuple[SafetyFlagKind, ...]:
        """Which flags are up, as its header says too; nothing for who may not know of any."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            return flags_of(session, self._me, head) or ()

    def start(self, case_file_id: UUID, about: Collection[UUID] = ()) -> UUID:
        """Begin a walk, about these people; gives back its id."""
        with self._store.begin("safety_start") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            part = part_for(session, self._me, head, PART, _today())
            check = SafetyCheck(
                id=new_id(),
                container_id=part,
                case_file_id=case_file_id,
                started_on=_today(),
                worker_id=self._me.worker_id,
            )
            session.add(check)
            session.flush()
            self._put_people(session, head, check, about)
            return check.id

    def save(self, check_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Who looks along, and what comes next on which day."""
        with self._store.begin("safety_save") as session:
            row = saving.to_save(session, SafetyCheck, check_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def set_people(self, check_id: UUID, about: Collection[UUID]) -> Changes:
        """Whom it is about: one child, several, or grown-ups."""
        with self._store.begin("safety_people") as session:
            row = saving.editable(session, SafetyCheck, check_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            head = held_file(session, self._me, row.case_file_id, Act.WRITE, _today())
            self._put_people(session, head, row, about)
        return of_file(row.case_file_id)

    def add_step(self, check_id: UUID, step: MeldcodeStep) -> UUID:
        """Something was done for a step, today; any step, in any order, as often as needed."""
        with self._store.begin("safety_step_add") as session:
            check = saving.editable(session, SafetyCheck, check_id)
            held_part(session, self._me, check.container_id, Act.WRITE, _today())
            if check.closed_on is not None:
                raise RuleBrokenError("meldcode_closed")
            row = SafetyStep(
                id=new_id(),
                container_id=check.container_id,
                check_id=check_id,
                step=step,
                done_on=_today(),
                worker_id=self._me.worker_id,
            )
            session.add(row)
            return row.id

    def save_step(self, step_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed; a step is never of a day that is still to come."""
        for name in ("done_on", "reported_on"):
            if isinstance(day := typed.get(name), date) and day > _today():
                raise RuleBrokenError("meldcode_not_yet", field=name)
        if "done_on" in typed and typed["done_on"] is None:
            raise RuleBrokenError("meldcode_day_needed", field="done_on")
        with self._store.begin("safety_step_save") as session:
            row = saving.to_save(session, SafetyStep, step_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(case_file_id), values, moved, merged)

    def remove_step(self, step_id: UUID) -> Changes:
        """Take away what was noted for a step; Ctrl+Z brings it back."""
        with self._store.begin("safety_step_remove") as session:
            row = saving.editable(session, SafetyStep, step_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def close(self, check_id: UUID, reason: str) -> Changes:
        """End it after the furthest step that was done, always with a reason (domain.md 1.10)."""
        said = _needed(reason, "closed_reason")
        with self._store.begin("safety_close") as session:
            row = saving.editable(session, SafetyCheck, check_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            done = select(SafetyStep.step).where(
                SafetyStep.check_id == check_id, ~SafetyStep.deleted
            )
            row.closed_after = max(filter(None, session.scalars(done)), default=None)
            row.closed_on, row.closed_reason, row.closed_by = _today(), said, self._me.worker_id
            # What was to be done next is not waited for any more.
            row.next_on = row.next_what = None
        return of_file(row.case_file_id)

    def go_on(self, check_id: UUID) -> Changes:
        """Open one again that was closed; what was said at its closing stays in its history."""
        with self._store.begin("safety_go_on") as session:
            row = saving.editable(session, SafetyCheck, check_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            row.closed_on = row.closed_reason = row.closed_by = row.closed_after = None
        return of_file(row.case_file_id)

    def review(self, check_id: UUID, choice: SafetyReview, reason: str) -> Changes:
        """Say that this may be in a copy for the household, or that it stays out; and why."""
        said = _needed(reason, "review_reason")
        with self._store.begin("safety_review") as session:
            row = saving.editable(session, SafetyCheck, check_id)
            held_part(session, self._me, row.container_id, Act.WRITE, _today())
            row.review, row.review_reason = choice, said
            row.reviewed_on, row.reviewed_by = _today(), self._me.worker_id
        return of_file(row.case_file_id)

    def _put_people(
        self, session: Session, head: FileHead, check: SafetyCheck, about: Collection[UUID]
    ) -> None:
        known = {person.id for person in people.in_container(session, head.shared)}
        if not set(about) <= known:
            raise RuleBrokenError("row_gone")
        query = select(SafetyPerson).where(SafetyPerson.check_id == check.id, ~SafetyPerson.deleted)
        there = {row.person_id: row for row in session.scalars(query)}
        for person_id in there.keys() - set(about):
            saving.remove(there[person_id])
        for person_id in sorted(set(about) - there.keys()):
            session.add(
                SafetyPerson(
                    id=new_id(),
                    container_id=check.container_id,
                    check_id=check.id,
                    person_id=person_id,
                )
            )


def urgency_asked(flags: Collection[SafetyFlagKind]) -> Urgency | None:
    """How urgent these make whatever is asked for the household; it is offered, nobody has to."""
    return min((_URGENT[kind] for kind in flags), default=None)


def insist_sight(session: Session, me: Me, head: FileHead) -> None:
    """Refuse who may not read what is about safety in this file."""
    insist(sight(session, me, head))


def safety_of(session: Session, me: Me, head: FileHead) -> SafetyView:
    """What is kept about safety; ask first whether this worker may read it."""
    part = head.parts.get(PART, head.case_file_id)
    handed = vt_handovers.of_containers(session, [part])
    return SafetyView(
        stored.checks(session, part, head.shared),
        stored.flags(session, part),
        stored.scores(session, part, head.case_file_id, head.shared),
        stored.terms(session, part),
        _offered(session, head),
        may_write(session, me, head, PART, _today()),
        handed,
        tuple((one.id, one.name) for one in of_my_teams(session, me, _today())),
        twice(handed),
    )


def _offered(session: Session, head: FileHead) -> tuple[tuple[UUID, str], ...]:
    """Whom it can be about: who live here now come first, and nobody who died."""
    known = people.in_container(session, head.shared)
    homes = people.households(session, head.case_file_id)
    first = here_first(known, homes, _today())
    return tuple((one.id, one.full_name) for one in first if one.died_on is None)


def seen_safety(session: Session, me: Me, head: FileHead) -> SafetyView | None:
    """The same; None for who may not read it."""
    return safety_of(session, me, head) if sight(session, me, head).allowed else None


def flags_of(session: Session, me: Me, head: FileHead) -> tuple[SafetyFlagKind, ...] | None:
    """Which flags are up, and no word of why; None for who may not know whether there are any."""
    if not sight(session, me, head).allowed:
        return None
    part = head.parts.get(PART)
    up = [flag.kind for flag in stored.flags(session, part) if flag.is_up] if part else []
    return tuple(kind for kind in SafetyFlagKind if kind in up)


def sight(session: Session, me: Me, head: FileHead) -> Verdict:
    """Whether this worker may read what is about safety in a file, and why."""
    shared = access.subject(session, head)
    part = replace(shared, kind=access.KINDS[PART], container_id=head.parts.get(PART))
    return verdict_on(session, me, part, Act.SEE, _today())


def _needed(words: str, field: str) -> str:
    said = (clean(words) or "").strip()
    if not said:
        raise RuleBrokenError("meldcode_reason_needed", field=field)
    return said


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
