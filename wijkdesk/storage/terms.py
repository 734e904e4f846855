"""What of files says which terms run: what happened there, and what was decided."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wijkdesk.law.running import Decided, Event, Facts, PauseRow
from wijkdesk.models.all import (
    BackOfficeRequest,
    CaseFile,
    Compartment,
    FamilyPlan,
    FileClosing,
    InformationDuty,
    Municipality,
    Need,
    PlanVersion,
    Registration,
    SupportPlan,
    Suspension,
    Team,
    Term,
    Worker,
)
from wijkdesk.protocol.forms import forms_of
from wijkdesk.storage import moved
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import (
    DutyKind,
    FamilyPlanAnswer,
    Law,
    RegistrationKind,
    RegistrationStatus,
    RequestStatus,
    TermEvent,
)

AGAIN = timedelta(days=14)
"""A file that was opened again this soon was closed by mistake: its terms ran on."""
DECIDED = (RequestStatus.GRANTED, RequestStatus.REFUSED)


@dataclass(frozen=True, slots=True)
class FileName:
    """A file or a question in the inbox, as far as a list of terms names it."""

    case_file_id: UUID
    title: str
    team_id: UUID
    team: str | None


def home(session: Session) -> UUID | None:
    """The container of the table; None before the first sync."""
    org = session.scalar(select(Municipality.container_id).limit(1))
    return forms_of(org) if org is not None else None


def names(session: Session, files: Collection[UUID]) -> dict[UUID, FileName]:
    """What these files are called, and of which team they are."""
    query = (
        select(
            CaseFile.id.label("case_file_id"),
            CaseFile.title,
            Compartment.team_id,
            Team.name.label("team"),
        )
        .join(Compartment, Compartment.id == CaseFile.container_id)
        .join(Team, Team.id == Compartment.team_id, isouter=True)
        .where(CaseFile.id.in_(files), ~CaseFile.deleted)
    )
    return {row.case_file_id: row for row in rows(session, FileName, query)}


def asked(session: Session, team_ids: Collection[UUID]) -> list[tuple[Facts, FileName]]:
    """Questions in the inbox of these teams: what the law asks runs before there is a file."""
    R = Registration  # noqa: N806 - the name of a class, shorter
    query = (
        select(R.id, R.name, R.received_at, R.container_id, Team.name.label("team"))
        .join(Team, Team.id == R.container_id, isouter=True)
        .where(
            ~R.deleted,
            R.container_id.in_(team_ids),
            R.status == RegistrationStatus.OPEN,
            or_(R.kind.is_(None), R.kind == RegistrationKind.QUESTION),
        )
    )
    found = session.execute(query).all()
    told: dict[UUID, dict[DutyKind, date]] = defaultdict(dict)
    given = (
        select(InformationDuty.registration_id, InformationDuty.kind, InformationDuty.given_on)
        .where(
            ~InformationDuty.deleted,
            InformationDuty.given_on.is_not(None),
            InformationDuty.registration_id.in_([row.id for row in found]),
        )
        .order_by(InformationDuty.given_on)
    )
    for row_id, kind, on in session.execute(given):
        if on is not None:
            told[row_id].setdefault(kind, on)
    return [
        (
            Facts(
                row.id,
                events=(
                    Event(TermEvent.MELDING, _day(row.received_at), row.id, None, row.container_id),
                ),
                duties=told[row.id],
            ),
            FileName(row.id, row.name or "", row.container_id, row.team),
        )
        for row in found
    ]


def held(session: Session) -> list[UUID]:
    """The files that are on this laptop."""
    return list(session.scalars(select(CaseFile.id).where(~CaseFile.deleted)))


def facts(session: Session, files: Collection[UUID] | None = None) -> dict[UUID, Facts]:
    """Of these files, or of all that are here."""
    happened: dict[UUID, list[Event]] = defaultdict(list)
    for file_id, event in _events(session, files):
        happened[file_id].append(event)
    laws: dict[UUID, set[Law]] = defaultdict(set)
    needs = select(Need.case_file_id, Need.law).where(~Need.deleted, Need.law.is_not(None))
    for file_id, law in session.execute(_of(needs, Need.case_file_id, files)):
        if isinstance(law, Law):
            laws[file_id].add(law)
    told: dict[UUID, dict[DutyKind, date]] = defaultdict(dict)
    for file_id, kind, on in session.execute(_duties(files)):
        told[file_id].setdefault(kind, on)
    closings: dict[UUID, list[tuple[date, date | None]]] = defaultdict(list)
    closed = select(FileClosing.case_file_id, FileClosing.closed_on, FileClosing.reopened_on)
    closed = closed.where(~FileClosing.deleted)
    for file_id, on, again in session.execute(_of(closed, FileClosing.case_file_id, files)):
        if again is None or again - on > AGAIN:
            closings[file_id].append((on, again))
    plans = select(FamilyPlan.case_file_id).where(
        ~FamilyPlan.deleted, or_(FamilyPlan.offered_on.is_not(None), FamilyPlan.skip.is_not(None))
    )
    offered = set(session.scalars(_of(plans, FamilyPlan.case_file_id, files)))
    decided = _decided(session, files)
    return {
        file_id: Facts(
            file_id,
            frozenset(laws[file_id]),
            tuple(sorted(happened[file_id], key=_on)),
            tuple(decided[file_id]),
            told[file_id],
            tuple(on for on, _ in closings[file_id]),
            family_plan=file_id in offered,
            closed=any(again is None for _, again in closings[file_id]),
        )
        for file_id in {*happened, *decided, *laws}
    }


def _events(session: Session, files: Collection[UUID] | None) -> Iterator[tuple[UUID, Event]]:
    asked = (
        select(
            Registration.case_file_id,
            Registration.id,
            Registration.received_at,
            Registration.container_id,
        )
        .join(Compartment, Compartment.id == Registration.container_id)
        .where(
            ~Registration.deleted,
            or_(Registration.kind.is_(None), Registration.kind == RegistrationKind.QUESTION),
        )
    )
    for file_id, row_id, at, part in session.execute(_of(asked, Registration.case_file_id, files)):
        yield file_id, Event(TermEvent.MELDING, _day(at), row_id, None, part)
    R = BackOfficeRequest  # noqa: N806 - the name of a class, shorter
    sent = select(
        R.case_file_id,
        func.coalesce(R.came_from, R.id),  # what went to other readers is the same event
        R.law,
        R.sent_on,
        R.status,
        R.status_on,
        R.container_id,
    ).where(~R.deleted, R.sent_on.is_not(None), R.status != RequestStatus.WITHDRAWN)
    for file_id, row_id, law, on, status, status_on, part in session.execute(
        _of(sent, R.case_file_id, files)
    ):
        yield file_id, Event(TermEvent.AANVRAAG, on, row_id, law, part)
        if status in DECIDED and status_on is not None:
            yield file_id, Event(TermEvent.BESCHIKKING, status_on, row_id, law, part)
    fixed = (
        select(SupportPlan.case_file_id, PlanVersion.id, PlanVersion.fixed_at)
        .join(SupportPlan, SupportPlan.id == PlanVersion.plan_id)
        .where(~PlanVersion.deleted, ~SupportPlan.deleted)
    )
    for file_id, row_id, at in session.execute(_of(fixed, SupportPlan.case_file_id, files)):
        yield file_id, Event(TermEvent.PLAN, _day(at), row_id)
    waived = select(FamilyPlan.case_file_id, FamilyPlan.id, FamilyPlan.answered_on).where(
        ~FamilyPlan.deleted,
        FamilyPlan.answer == FamilyPlanAnswer.DECLINES,
        FamilyPlan.answered_on.is_not(None),
    )
    for file_id, row_id, on in session.execute(_of(waived, FamilyPlan.case_file_id, files)):
        yield file_id, Event(TermEvent.FGP_WAIVER, on, row_id, Law.JW)


def _duties(files: Collection[UUID] | None) -> Select[*tuple[Any, ...]]:
    query = (
        select(InformationDuty.case_file_id, InformationDuty.kind, InformationDuty.given_on)
        .join(Compartment, Compartment.id == InformationDuty.container_id)
        .where(~InformationDuty.deleted, InformationDuty.given_on.is_not(None))
        .order_by(InformationDuty.given_on)
    )
    return _of(query, InformationDuty.case_file_id, files)


def _decided(session: Session, files: Collection[UUID] | None) -> defaultdict[UUID, list[Decided]]:
    own = [n for n in PauseRow.__dataclass_fields__ if n != "worker"]
    paused = (
        select(*(getattr(Suspension, n) for n in own), Worker.name.label("worker"))
        .join(Worker, Worker.id == Suspension.worker_id, isouter=True)
        .where(~Suspension.deleted)
        .order_by(Suspension.since, Suspension.id)
    )
    pauses: dict[UUID, list[PauseRow]] = defaultdict(list)
    for row in rows(session, PauseRow, _of(paused, Suspension.case_file_id, files)):
        pauses[row.term_id].append(row)
    names = [n for n in Decided.__dataclass_fields__ if n not in ("worker", "pauses")]
    query = (
        select(
            *(getattr(Term, n) for n in names),
            Worker.name.label("worker"),
            Term.case_file_id,
            Term.came_from,
        )
        .join(Worker, Worker.id == Term.worker_id, isouter=True)
        .where(~Term.deleted)
        .order_by(Term.id)
    )
    found: defaultdict[UUID, list[Decided]] = defaultdict(list)
    decided = session.execute(_of(query, Term.case_file_id, files)).all()
    living = {values[0]: values[-1] for values in decided}
    for before, now in moved.successors(session, Term, living).items():
        pauses[now] += pauses.pop(before, [])  # somebody held it up who did not know that it went
    for *values, file_id, _ in decided:
        said = Decided(*values)
        found[file_id].append(replace(said, pauses=tuple(pauses[said.id])))
    return found


def _of(
    query: Select[*tuple[Any, ...]],
    column: InstrumentedAttribute[Any],
    files: Collection[UUID] | None,
) -> Select[*tuple[Any, ...]]:
    wanted: ColumnElement[bool] = column.is_not(None) if files is None else column.in_(files)
    return query.where(wanted)


def _on(event: Event) -> date:
    return event.on


def _day(at: datetime) -> date:
    """The day at this desk."""
    return at.astimezone().date()
