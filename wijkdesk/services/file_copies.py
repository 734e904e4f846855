"""Kopie van het dossier (features.md K6): who asks for it, what is in it, and what was decided.

What a worker only keeps for themselves is not gathered at all: drafts, tasks, and the notes at
appointments (persoonlijke werkaantekeningen). What lies in a part that this worker may not read is
not on this laptop.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.inspection import Asking, Footing, asking
from wijkdesk.law.running import RunningTerm, terms_of
from wijkdesk.protocol.rights import Act
from wijkdesk.services import agreeing, law_sight
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.family_plans import FamilyPlanRow
from wijkdesk.services.files import FileService, FileView
from wijkdesk.services.me import Me
from wijkdesk.services.papers import Printed, fresh_id, to_keep
from wijkdesk.services.plan_view import PlanView, plan_view
from wijkdesk.services.plans import insist_plan
from wijkdesk.services.safety import SafetyView, seen_safety
from wijkdesk.services.scope import held_file
from wijkdesk.services.term_table import in_use
from wijkdesk.storage import (
    attachments,
    audit,
    beside,
    consultations,
    copy_reviews,
    evaluations,
    family_plans,
    integration,
    journal,
    kin,
    law_looks,
    meetings,
    needs,
    organisation,
    people,
    plans,
    sharing_cards,
    stays,
    terms,
    transfers,
    waiting,
)
from wijkdesk.storage.attachments import AttachmentRow
from wijkdesk.storage.consultations import ConsultationRow
from wijkdesk.storage.copy_reviews import Decided
from wijkdesk.storage.evaluations import EvaluationRow, GoalScores
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.integration import IntegrationRow
from wijkdesk.storage.law_looks import LawLookRow
from wijkdesk.storage.meetings import CaseRow, LineRow
from wijkdesk.storage.organisation import MunicipalityRow
from wijkdesk.storage.sharing_cards import LaidRow
from wijkdesk.storage.stays import StayRow
from wijkdesk.storage.store import Store
from wijkdesk.storage.transfers import TransferRow
from wijkdesk.storage.waiting import BridgeRow, JumpRow
from wijkdesk.vocabulary import PaperKind

__all__ = ["Asker", "CaseOnPaper", "Decided", "FileCopyService", "Footing", "Gathered"]


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody who may ask for a copy, by name, and about whom; `young` are children with a say."""

    id: UUID
    name: str
    footing: Footing
    about: frozenset[UUID]
    about_names: tuple[str, ...]
    young: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseOnPaper:
    """What was said of this file at a meeting, and what was agreed there."""

    case: CaseRow
    day: date | None
    where: str
    lines: tuple[LineRow, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All of a file that this worker may read, for one asker; and what was decided so far."""

    asker: Asker
    view: FileView
    members: frozenset[UUID]
    """Who lives in a household of the file now."""
    plan: PlanView | None
    rounds: tuple[EvaluationRow, ...]
    scores: Mapping[UUID, GoalScores]
    attachments: tuple[AttachmentRow, ...]
    family_plans: tuple[FamilyPlanRow, ...]
    municipality: MunicipalityRow
    team_phone: str
    on: date
    decided: Mapping[str, Decided]
    stays: tuple[StayRow, ...] = ()
    integration: tuple[IntegrationRow, ...] = ()
    meetings: tuple[CaseOnPaper, ...] = ()
    safety: SafetyView | None = None
    """What is kept about safety; None for a worker who may not read it."""
    terms: tuple[RunningTerm, ...] = ()
    """Those of which somebody decided something, and those that run."""
    cards: tuple[LaidRow, ...] = ()
    """What was shared with others, of a referral or of none."""
    looks: tuple[LawLookRow, ...] = ()
    """Who looked at work for another law, and why."""
    consultations: tuple[ConsultationRow, ...] = ()
    """At a school, and linked to a child of this file later."""
    bridges: tuple[BridgeRow, ...] = ()
    """What is and was done while somebody waited."""
    jumps: tuple[JumpRow, ...] = ()
    transfers: tuple[TransferRow, ...] = ()
    """What was offered to another team."""


class FileCopyService:
    """Decisions are local, and stay until the copy was made."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._files = FileService(store, me)

    def askers(self, case_file_id: UUID) -> tuple[Asker, ...]:
        """Who may ask for a copy, of a file that is open already."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            return _askers(session, head)

    def gather(self, case_file_id: UUID, person_id: UUID) -> Gathered:
        """Everything to look through. That somebody does is noted before anything is shown."""
        with self._store.applying() as session:
            held_file(session, self._me, case_file_id, Act.WRITE, _today())
            audit.note(session, self._me.worker_id, "copy_review", case_file_id.hex)
        self._insist_whole(case_file_id)
        view = self._files.look(case_file_id, newest=None)
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            asker = next((a for a in _askers(session, head) if a.id == person_id), None)
            if asker is None:
                raise RuleBrokenError("copy_not_theirs", field="person_id")
            return self._gathered(session, head, asker, view)

    def for_move(self, case_file_id: UUID) -> Gathered:
        """Everything, of all who live there, for who chooses what moves along; that is noted."""
        with self._store.applying() as session:
            held_file(session, self._me, case_file_id, Act.SHARE, _today())
            audit.note(session, self._me.worker_id, "relocation_review", case_file_id.hex)
        self._insist_whole(case_file_id)
        view = self._files.look(case_file_id, newest=None)
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            about = _members(session, head)
            asker = Asker(case_file_id, "", Footing.HOLDER, about, ())
            return self._gathered(session, head, asker, view)

    def _gathered(self, session: Session, head: FileHead, asker: Asker, view: FileView) -> Gathered:
        case_file_id = head.case_file_id
        plan = plans.of_file(session, case_file_id)
        team = organisation.team(session, head.team_id)
        return Gathered(
            asker=asker,
            view=view,
            members=_members(session, head),
            plan=plan_view(session, head, plan) if plan else None,
            rounds=evaluations.of_plan(session, plan.id) if plan else (),
            scores=evaluations.scores(session, plan.id, head.shared) if plan else {},
            attachments=attachments.of_file(session, case_file_id),
            family_plans=family_plans.of_file(session, head),
            municipality=organisation.municipality(session),
            team_phone=(team.phone or "") if team else "",
            on=_today(),
            decided=copy_reviews.decided(session, head.shared, asker.id),
            stays=stays.of_file(session, case_file_id),
            integration=integration.of_file(session, case_file_id),
            meetings=_meetings(session, case_file_id),
            safety=seen_safety(session, self._me, head),
            terms=_terms(session, case_file_id),
            cards=sharing_cards.every(session, case_file_id),
            looks=law_looks.of_file(session, case_file_id)[::-1],
            consultations=consultations.of_file(session, case_file_id),
            bridges=waiting.bridges(session, case_file_id),
            jumps=waiting.jumps(session, case_file_id),
            transfers=transfers.of_file(session, case_file_id, head.shared),
        )

    def _insist_whole(self, case_file_id: UUID) -> None:
        """A copy holds all there is: who makes one has said why they read every law of it."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            plan = plans.of_file(session, case_file_id)
            if plan is not None:
                insist_plan(session, self._me, head, plan.id)
            rows = journal.rows(session, case_file_id, journal.talks(session, case_file_id))
            noted = {r.law for r in rows if r.worker_id != self._me.worker_id}
            asked = {n.law for n in needs.of_file(session, case_file_id)}
            law_sight.insist_whole(session, self._me, head, noted | asked)

    def decide(
        self, case_file_id: UUID, person_id: UUID, marks: Collection[str], one: Decided
    ) -> None:
        """The same choice for all of these marks; it is kept at once, on this laptop only."""
        with self._store.applying() as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            copy_reviews.decide(session, head.shared, person_id, marks, one)

    def making(self, case_file_id: UUID) -> None:
        """A copy is made; that is noted before it is shown."""
        with self._store.applying() as session:
            held_file(session, self._me, case_file_id, Act.WRITE, _today())
            audit.note(session, self._me.worker_id, "copy_make", case_file_id.hex)

    def handed(self, case_file_id: UUID, person_id: UUID, title: str) -> Changes:
        """It is out: the file keeps that it was given, on which day and to whom, not what it said.

        What was decided for it goes.
        """
        with self._store.begin("copy_give") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            about = (PaperKind.FILE_COPY, title, case_file_id, "family", "nl")
            paper = Printed(fresh_id(), *about, person_id=person_id)
            session.add(to_keep(paper, head.shared, case_file_id, self._me))
            copy_reviews.forget(session, head.shared, person_id)
        return of_file(case_file_id)


def _askers(session: Session, head: FileHead) -> tuple[Asker, ...]:
    known = {person.id: person for person in people.in_container(session, head.shared)}
    living = [person for person in known.values() if person.died_on is None]
    ages = {person.id: person.age_on(_today()) for person in living}
    ties = kin.relations(session, head.case_file_id, head.shared)
    charges = agreeing.charges_of(ties, _today())
    members = [one for one in _members(session, head) if one in ages]
    found = asking(ages, sorted(members, key=list(known).index), charges)
    return tuple(_named(one, {i: p.full_name for i, p in known.items()}) for one in found)


def _named(one: Asking, names: Mapping[UUID, str]) -> Asker:
    def said(some: Collection[UUID]) -> tuple[str, ...]:
        return tuple(sorted((names[i] for i in some if i in names), key=str.casefold))

    about = said(one.about - {one.person_id})
    return Asker(
        one.person_id,
        names.get(one.person_id, ""),
        one.footing,
        one.about,
        about,
        said(one.young),
    )


def _members(session: Session, head: FileHead) -> frozenset[UUID]:
    return frozenset(p.id for p, _role in beside.members(session, head.shared, _today()))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day


def _meetings(session: Session, case_file_id: UUID) -> tuple[CaseOnPaper, ...]:
    """At every meeting, the oldest first."""
    found = meetings.cases_of_file(session, case_file_id)
    lines = meetings.lines(session, [case.id for case in found])
    told = []
    for case in found:
        row = meetings.one(session, case.meeting_id)
        agreed = tuple(line for line in lines if line.case_id == case.id)
        told.append(CaseOnPaper(case, row.day if row else None, row.where if row else "", agreed))
    return tuple(sorted(told, key=lambda one: one.day or date.min))


def _terms(session: Session, case_file_id: UUID) -> tuple[RunningTerm, ...]:
    facts = terms.facts(session, [case_file_id]).get(case_file_id)
    if facts is None:
        return ()
    found = terms_of(facts, in_use(session), _today())
    return tuple(one for one in found if one.runs or one.rows)
