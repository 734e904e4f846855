"""Letters of a file: to whom they can go, and what is known that may stand in them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.law.running import PauseRow, RunningTerm, terms_of
from wijkdesk.models.names import sorted_title
from wijkdesk.protocol.rights import Act
from wijkdesk.services.letter_recipients import ADULT, Party, Recipient, is_there, recipients
from wijkdesk.services.me import Me
from wijkdesk.services.plan_people import of_the_plan
from wijkdesk.services.scope import held_file, insist_held, open_lease, visible_files
from wijkdesk.services.term_table import in_use
from wijkdesk.storage import (
    agenda,
    audit,
    closings,
    files,
    organisation,
    people,
    plans,
    referrals,
    registrations,
)
from wijkdesk.storage import terms as terms_stored
from wijkdesk.storage.agenda import AppointmentRow
from wijkdesk.storage.files import FileHead, FileLine
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind, LetterKind

__all__ = ["ADULT", "Families", "Group", "LetterFacts", "LetterService", "Party", "Recipient"]

MISSED_WITHIN = timedelta(days=60)
SOON = timedelta(days=7)


class Group(StrEnum):
    """Which of one's own families: all of them, or those of whom something is at hand."""

    ALL = "all"
    SOON = "soon"
    MISSED = "missed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Families:
    """One's own open files by title, and which of them belong to a group."""

    lines: tuple[FileLine, ...]
    groups: dict[Group, frozenset[UUID]]

    def of(self, group: Group) -> tuple[FileLine, ...]:
        """The files of a group, in the order of their titles."""
        return tuple(one for one in self.lines if one.case_file_id in self.groups[group])


Suspended = tuple[RunningTerm, PauseRow]
"""A suspension, and the term that it holds up."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All that a letter of one file can be made from; who lives there comes before other kin."""

    case_file_id: UUID
    title: str
    number: str
    recipients: tuple[Recipient, ...]
    people: tuple[PersonRow, ...]
    municipality: str
    team: str
    team_phone: str
    worker: str
    worker_phone: str
    worker_email: str
    regisseur: str
    question: str
    asked_at: datetime | None
    closed_on: date | None
    following: AppointmentRow | None
    missed: AppointmentRow | None
    version: str
    fixed_at: datetime | None
    evaluation_on: date | None
    language: str | None
    suspensions: tuple[Suspended, ...] = ()
    """Of the terms that run; first what nobody was told yet, and of these the newest."""
    suspended: Suspended | None = None
    """The one that a letter is about."""
    extended: RunningTerm | None = None

    def about(self, suspension_id: UUID | None) -> "LetterFacts":
        """The same, for a letter about this suspension; the first one when it is not there."""
        named = (one for one in self.suspensions if one[1].id == suspension_id)
        return replace(self, suspended=next(named, next(iter(self.suspensions), None)))

    def usual(self, kind: LetterKind) -> Recipient | None:
        """To whom such a letter mostly goes."""
        others = kind is LetterKind.QUESTION
        return next((one for one in self.recipients if one.is_family is not others), None)


class LetterService:
    """That a file was read for a letter is noted before anything of it is shown (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def facts(self, case_file_id: UUID) -> LetterFacts:
        """Of one file; raises "no_access", "file_not_held" or "lease_ended"."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            audit.note(session, self._me.worker_id, "letter_write", case_file_id.hex)
        return self.look(case_file_id)

    def look(self, case_file_id: UUID) -> LetterFacts:
        """The same of a file that is open already."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            return self._facts(session, head)

    def families(self) -> Families:
        """One's own open files; that the list was looked at is noted."""
        with self._store.applying() as session:
            open_lease(session)
            audit.note(session, self._me.worker_id, "list_files")
        with self._store.reading() as session:
            mine, today = self._me.worker_id, _today()
            lines = [one for one in files.of_worker(session, mine, today) if not one.closed_on]
            lines.sort(key=lambda one: sorted_title(one.title))
            ids = frozenset(one.case_file_id for one in lines)

            def met(first: date, last: date) -> frozenset[UUID]:
                rows = agenda.appointments_of(session, mine, first, last)
                return ids & {row.case_file_id for row in rows if row.case_file_id}

            groups = {
                Group.ALL: ids,
                Group.SOON: met(today, today + SOON),
                Group.MISSED: met(today - SOON, today - timedelta(days=1)),
                Group.WAITING: ids & referrals.waiting(session),
            }
            return Families(tuple(lines), groups)

    def of_many(self, case_file_ids: Collection[UUID]) -> dict[UUID, LetterFacts]:
        """Of each of these that this worker may see; the others are left out."""
        with self._store.applying() as session:
            seen = visible_files(session, self._me, case_file_ids, _today())
            for case_file_id in seen:
                audit.note(session, self._me.worker_id, "letter_write", case_file_id.hex)
        with self._store.reading() as session:
            heads = (files.head(session, one) for one in case_file_ids if one in seen)
            return {h.case_file_id: self._facts(session, h) for h in heads if h is not None}

    def _facts(self, session: Session, head: FileHead) -> LetterFacts:
        file_id, today = head.case_file_id, _today()
        team = organisation.team(session, head.team_id)
        phone, email = organisation.contact(session, self._me.worker_id)
        own = people.in_container(session, head.shared)
        met = agenda.appointments_of_file(session, file_id, today - MISSED_WITHIN)
        asked = registrations.of_file(session, file_id, head.shared)
        closed = closings.of_file(session, file_id)
        roles = files.roles(session, file_id, today)
        plan = plans.of_file(session, file_id)
        version = next(iter(plans.versions(session, plan.id)), None) if plan else None
        following = next((one for one in met if one.day >= today), None)
        there = [one for one in own if is_there(one, today)]
        homes = people.households(session, file_id)
        at_home = {one.id for one in of_the_plan(there, homes, today)}
        known = terms_stored.facts(session, [file_id]).get(file_id)
        terms = terms_of(known, in_use(session), today) if known is not None else ()
        spoken = following.language if following and following.interpreter else None
        return LetterFacts(
            case_file_id=file_id,
            title=head.title,
            number=head.number,
            recipients=tuple(recipients(session, head, own, homes, today)),
            people=tuple(sorted(there, key=lambda one: one.id not in at_home)),
            municipality=self._me.municipality,
            team=team.name if team else "",
            team_phone=(team.phone if team else None) or "",
            worker=self._me.name,
            worker_phone=phone or (team.phone if team else None) or "",
            worker_email=email or "",
            regisseur=next((r.name or "" for r in roles if r.role is FileRoleKind.REGISSEUR), ""),
            question=next((one.question.strip() for one in asked if one.question.strip()), ""),
            asked_at=next((one.received_at for one in asked), None),
            closed_on=next((one.closed_on for one in closed if one.reopened_on is None), None),
            following=following,
            missed=next((one for one in reversed(met) if one.day < today), None),
            version=version.label if version else "",
            fixed_at=version.fixed_at if version else None,
            evaluation_on=plan.evaluation_on if plan else None,
            language=spoken,
            suspensions=(held := _suspensions(terms)),
            suspended=next(iter(held), None),
            extended=_extended(terms),
        )


def _suspensions(terms: Iterable[RunningTerm]) -> tuple[Suspended, ...]:
    found = [(term, row) for term in terms if term.runs for row in term.pauses]
    newest = sorted(found, key=lambda one: (one[1].since, one[1].id), reverse=True)
    return tuple(sorted(newest, key=lambda one: one[1].paper_id is not None))


def _extended(terms: Iterable[RunningTerm]) -> RunningTerm | None:
    """The term of which was told last that it takes longer."""
    found = [(one.extension.told, one) for one in terms if one.runs and one.extension is not None]
    return max(found, key=lambda one: one[0], default=(date.min, None))[1]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
