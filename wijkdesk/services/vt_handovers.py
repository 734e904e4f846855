"""Handovers of Veilig Thuis to the team, and of the team to Veilig Thuis (domain.md 1.11).

What came in lies with the team until it is known which file it is of. From then on it lies in the
compartment for safety of that file, and for who may not read that it is gone (decision 4).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import Registration, SafetyTerm, VtHandover
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import GIDSEN, Act, Subject, decide
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.colleagues import of_my_teams
from wijkdesk.services.made_once import once
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.safety import PART, insist_sight, sight
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_part, insist_inbox
from wijkdesk.services.vt_joining import FILLED, IN_A_FILE, join
from wijkdesk.services.vt_next import HandoverAct, NextOfHandover, next_of, twice
from wijkdesk.storage import audit, files, lease, organisation, registrations, safety
from wijkdesk.storage import vt_handovers as stored
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.storage.vt_handovers import HandoverRow
from wijkdesk.vocabulary import (
    Channel,
    ContainerKind,
    RegistrationKind,
    RegistrationStatus,
    ReportRoute,
    Sender,
)

__all__ = [
    "HandoverAct",
    "HandoverRow",
    "NextOfHandover",
    "Queue",
    "VtHandoverService",
    "next_of",
]

_ROUTES = {ReportRoute.PHONE: Channel.PHONE, ReportRoute.LETTER: Channel.LETTER}


@dataclass(frozen=True, slots=True)
class Queue:
    """What is going on and what is done; `files` are those in which one may be put.

    `doubles`: of each the other one that looks like the same handover. `readers`: who sees what
    lies with a team, by team.
    """

    open: tuple[HandoverRow, ...]
    done: tuple[HandoverRow, ...]
    workers: tuple[tuple[UUID, str], ...]
    files: tuple[tuple[UUID, str], ...]
    doubles: Mapping[UUID, UUID]
    closed: bool = False
    readers: Mapping[UUID, tuple[str, ...]] = field(default_factory=dict)


class VtHandoverService:
    """Each is a row of its own: two who note the same one without a line lose nothing."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    @property
    def may_read_safety(self) -> bool:
        """Whether the role of this worker opens what is about safety in any file."""
        return self._me.role in GIDSEN

    def queue(self) -> Queue:
        """All that this worker may see; that one looks is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_handovers")
        with self._store.reading() as session:
            if lease.ended(session):
                return Queue((), (), (), (), {}, closed=True)
            rows = seen(session, self._me, _today())
            workers = of_my_teams(session, self._me, _today())
            held = files.of_worker(session, self._me.worker_id, _today())
            going = tuple(row for row in rows if row.is_open)
            return Queue(
                going,
                tuple(row for row in reversed(rows) if not row.is_open),
                tuple((one.id, one.name) for one in workers),
                tuple((one.case_file_id, one.title) for one in held)
                if self.may_read_safety
                else (),
                twice(going),
                readers={
                    team: tuple(one.name for one in organisation.members(session, team, _today()))
                    for team in {row.container_id for row in going if row.case_file_id is None}
                },
            )

    def start(
        self,
        case_file_id: UUID | None = None,
        *,
        outgoing: bool = False,
        step_id: UUID | None = None,
    ) -> UUID:
        """Note one, today: with the team, or at once in a file.

        `step_id`: the step of the meldcode in which it was reported, of which it takes over what
        is known.
        """
        row_id = new_id()
        with self._store.begin("vt_add") as session:
            row = VtHandover(
                id=row_id,
                received_on=_today(),
                worker_id=self._me.worker_id,
                owner_id=self._me.worker_id if outgoing else None,
                outgoing=outgoing,
            )
            if case_file_id is None:
                insist_inbox(session, self._me, self._me.team_id, _today())
                row.container_id = self._me.team_id
            else:
                head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
                row.container_id = part_for(session, self._me, head, PART, _today())
                row.case_file_id = case_file_id
                row.household = head.title
                row.owner_id = self._me.worker_id
                self._take_over(session, head, row, step_id)
            session.add(row)
        return row_id

    def save(self, handover_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed.

        Raises "handover_not_yet" for a day that is still to come, "handover_in_file" for words
        about what happened while it is not in a file.
        """
        for name in ("receipt_on", "reported_on", "triage_on", "research_on", "feedback_on"):
            if isinstance(day := typed.get(name), date) and day > _today():
                raise RuleBrokenError("handover_not_yet", field=name)
        with self._store.begin("vt_save") as session:
            row = saving.to_save(session, VtHandover, handover_id)
            self._insist(session, row)
            told = next((name for name in IN_A_FILE & typed.keys() if typed[name]), None)
            if told is not None and row.case_file_id is None:
                raise RuleBrokenError("handover_in_file", field=told)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(_changes(row), values, moved, merged)

    def register(self, handover_id: UUID) -> UUID:
        """Begin a registration with what is known of it, once; gives its id.

        What happened does not go along: a registration lies with the team too. Raises
        "handover_registered" a second time.
        """
        with self._store.begin("vt_register") as session:
            row = saving.editable(session, VtHandover, handover_id)
            self._insist(session, row)
            if row.case_file_id is not None:
                raise RuleBrokenError("handover_placed")
            made = row.registration_id
            if made is not None and registrations.get(session, made) is not None:
                raise RuleBrokenError("handover_registered")
            made = once(session, Registration, row.id, "registration")
            session.add(
                Registration(
                    id=made,
                    container_id=row.container_id,
                    number=short_code(made),
                    name=one_line(row.household),
                    received_at=datetime.now(UTC),
                    received_by=self._me.worker_id,
                    kind=RegistrationKind.QUESTION,
                    status=RegistrationStatus.OPEN,
                    sender=Sender.VEILIG_THUIS,
                    sender_name=row.contact,
                    sender_phone=row.contact_phone,
                    assigned_to=row.owner_id,
                )
            )
            row.registration_id = made
        return made

    def put_in_file(self, handover_id: UUID, case_file_id: UUID) -> UUID:
        """It is known whose it is: from now on it lies where only who may read safety comes.

        With the team stays that one came in on this day, and no word of whom. Gives back the id
        under which it goes on.
        """
        new = new_id()
        with self._store.begin("vt_place") as session:
            old = saving.editable(session, VtHandover, handover_id)
            self._insist(session, old)
            if old.case_file_id is not None:
                raise RuleBrokenError("handover_placed")
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            part = part_for(session, self._me, head, PART, _today())
            values = {name: getattr(old, name) for name in FILLED}
            values["household"] = values["household"] or head.title
            values["owner_id"] = values["owner_id"] or self._me.worker_id
            session.add(
                VtHandover(
                    id=new,
                    container_id=part,
                    worker_id=old.worker_id,
                    received_on=old.received_on,
                    outgoing=old.outgoing,
                    case_file_id=case_file_id,
                    registration_id=old.registration_id,
                    **values,
                )
            )
            for name in ("contact", "contact_phone", "vt_number", "reported_on", "triage_on"):
                setattr(old, name, None)
            old.household, old.research_on = "", None
            saving.remove(old)
        return new

    def add_term(self, handover_id: UUID, words: str) -> UUID:
        """What was agreed with Veilig Thuis: it stands with what was agreed in the file."""
        said = (clean(words) or "").strip()
        if not said:
            raise RuleBrokenError("handover_term_needed", field="text")
        with self._store.begin("vt_term") as session:
            row = saving.editable(session, VtHandover, handover_id)
            self._insist(session, row)
            if row.case_file_id is None:
                raise RuleBrokenError("handover_in_file", field="text")
            term = SafetyTerm(
                id=new_id(),
                container_id=row.container_id,
                case_file_id=row.case_file_id,
                handover_id=handover_id,
                text=said,
                worker_id=self._me.worker_id,
            )
            session.add(term)
            return term.id

    def close(self, handover_id: UUID, reason: str) -> Changes:
        """Nobody has to do anything with it any more, and why."""
        said = (clean(reason) or "").strip()
        if not said:
            raise RuleBrokenError("handover_reason_needed", field="closed_reason")
        with self._store.begin("vt_close") as session:
            row = saving.editable(session, VtHandover, handover_id)
            self._insist(session, row)
            row.closed_on, row.closed_reason = _today(), said
        return _changes(row)

    def go_on(self, handover_id: UUID) -> Changes:
        """Open again what was closed."""
        with self._store.begin("vt_go_on") as session:
            row = saving.editable(session, VtHandover, handover_id)
            self._insist(session, row)
            row.closed_on = row.closed_reason = None
        return _changes(row)

    def same(self, keep_id: UUID, other_id: UUID) -> Changes:
        """Two noted the same one: what only the other has goes along, and that one is gone.

        Where both say something else the words of both stay.
        """
        with self._store.begin("vt_same") as session:
            keep = saving.editable(session, VtHandover, keep_id)
            other = saving.editable(session, VtHandover, other_id)
            for row in (keep, other):
                self._insist(session, row)
            if keep.container_id != other.container_id:
                raise RuleBrokenError("handover_elsewhere")
            join(keep, other)
            if keep.registration_id is None:
                keep.registration_id = other.registration_id
            query = select(SafetyTerm).where(
                SafetyTerm.handover_id == other_id, ~SafetyTerm.deleted
            )
            for term in session.scalars(query).all():
                saving.remove(term)
                session.add(
                    SafetyTerm(
                        id=new_id(),
                        container_id=term.container_id,
                        case_file_id=term.case_file_id,
                        handover_id=keep_id,
                        text=term.text,
                        who=term.who,
                        check_on=term.check_on,
                        met_on=term.met_on,
                        dropped_on=term.dropped_on,
                        worker_id=term.worker_id,
                    )
                )
            saving.remove(other)
            act = session.info["group"]
        return replace(_changes(keep), removed=act)

    def remove(self, handover_id: UUID) -> Changes:
        """Away with it; Ctrl+Z brings it back."""
        with self._store.begin("vt_remove") as session:
            row = saving.editable(session, VtHandover, handover_id)
            self._insist(session, row)
            saving.remove(row)
            act = session.info["group"]
        return replace(_changes(row), removed=act)

    def _insist(self, session: Session, row: VtHandover) -> None:
        """With the team: who works there. In a file: who may write about safety there."""
        if row.case_file_id is None:
            insist_inbox(session, self._me, row.container_id, _today())
            return
        head = held_file(session, self._me, row.case_file_id, Act.WRITE, _today())
        insist_sight(session, self._me, head)
        held_part(session, self._me, row.container_id, Act.WRITE, _today())

    def _take_over(
        self, session: Session, head: FileHead, row: VtHandover, step_id: UUID | None
    ) -> None:
        checks = safety.checks(session, row.container_id, head.shared)
        step = next((s for c in checks for s in c.steps if s.id == step_id), None)
        if step is not None:
            row.vt_number = step.report_number
            row.reported_on = step.reported_on
            row.route = _ROUTES.get(step.report_route) if step.report_route else None
            row.told = step.text or None


def seen(session: Session, me: Me, today: date) -> tuple[HandoverRow, ...]:
    """Those of one's teams, and those of files in which one may read about safety."""
    teams = (
        team
        for team in me.team_ids
        if decide(me.actor, Act.SEE, Subject(ContainerKind.TEAM, team), today).allowed
    )
    return stored.of_containers(session, [*teams, *_parts(session, me)])


def _parts(session: Session, me: Me) -> list[UUID]:
    """The compartments for safety that hold a handover and that this worker reads."""
    if me.role not in GIDSEN:
        return []
    found = []
    for case_file_id in stored.files_with(session):
        head = files.head(session, case_file_id)
        part = head.parts.get(PART) if head is not None else None
        if head is not None and part is not None and sight(session, me, head).allowed:
            found.append(part)
    return found


def _changes(row: VtHandover) -> Changes:
    files_of = frozenset({row.case_file_id} if row.case_file_id is not None else ())
    return Changes(files_of, registrations=True)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
