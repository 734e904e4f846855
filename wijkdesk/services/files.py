"""Files: open one, look at it, share it with a colleague."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Household
from wijkdesk.models.names import sorted_title
from wijkdesk.protocol.rights import Act
from wijkdesk.services import law_sight, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.giving import give, may_be_given
from wijkdesk.services.homes import AddressRow, with_neat_postcode
from wijkdesk.services.me import Me
from wijkdesk.services.merging import UNITS
from wijkdesk.services.safety import flags_of
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held, reading_until
from wijkdesk.services.stay_advice import AdviceTable, shipped
from wijkdesk.services.stay_advice import in_use as advice_in_use
from wijkdesk.services.task_sight import with_sight
from wijkdesk.storage import (
    addresses,
    agenda,
    audit,
    back_office_requests,
    closings,
    conflicts,
    estimates,
    files,
    identity,
    information_duties,
    integration,
    journal,
    kin,
    ladder,
    law_looks,
    lease,
    links,
    merge_views,
    needs,
    organisation,
    others,
    outbox,
    papers,
    people,
    phones,
    plans,
    referrals,
    registrations,
    stays,
)
from wijkdesk.storage.agenda import AppointmentRow, TaskRow
from wijkdesk.storage.back_office_requests import RequestRow
from wijkdesk.storage.closings import ClosingRow, RegieRow
from wijkdesk.storage.conflicts import ConflictRow
from wijkdesk.storage.estimates import Trend
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.files import FileHead, FileLine, RoleRow
from wijkdesk.storage.identity import CheckRow
from wijkdesk.storage.information_duties import DutyRow
from wijkdesk.storage.integration import IntegrationRow
from wijkdesk.storage.journal import ContactRow, Talk
from wijkdesk.storage.kin import NetworkRow, RelationRow
from wijkdesk.storage.ladder import LadderRow
from wijkdesk.storage.law_looks import LawLookRow
from wijkdesk.storage.links import LinkRow
from wijkdesk.storage.merge_views import MergeRow
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.papers import PaperRow
from wijkdesk.storage.people import HouseholdRow, MemberRow, PersonRow
from wijkdesk.storage.phones import PhoneRow
from wijkdesk.storage.referrals import ReferralRow
from wijkdesk.storage.registrations import RegistrationRow
from wijkdesk.storage.stays import NO_AZC, AzcRow, StayRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ActionStatus, FileRoleKind, Law, PlaceKind, SafetyFlagKind

__all__ = [
    "CheckRow",
    "ClosingRow",
    "ConflictRow",
    "ContactRow",
    "DutyRow",
    "FileLine",
    "FileService",
    "FileView",
    "HouseholdRow",
    "LadderRow",
    "LawLookRow",
    "LinkRow",
    "MemberRow",
    "MergeRow",
    "NeedRow",
    "NetworkRow",
    "PaperRow",
    "PersonRow",
    "PhoneRow",
    "PlanLine",
    "ReferralRow",
    "RegieRow",
    "RegistrationRow",
    "RelationRow",
    "RequestRow",
    "RoleRow",
    "Talk",
    "Trend",
    "WorkerRow",
]


NEWEST = 60
"""Talks that come with a file: two screens of its timeline."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """The plan of a file in one line."""

    plan_id: UUID
    goals: int
    actions_open: int
    version_label: str | None
    evaluation_on: date | None


@dataclass(frozen=True, slots=True)
class FileView:
    """A whole file as its page shows it."""

    case_file_id: UUID
    title: str
    number: str
    team: str | None
    place_name: str | None
    opened_on: date
    roles: tuple[RoleRow, ...]
    households: tuple[HouseholdRow, ...]
    people: tuple[PersonRow, ...]
    registrations: tuple[RegistrationRow, ...]
    needs: tuple[NeedRow, ...]
    contact_moments: tuple[ContactRow, ...]
    """The newest talks; `talks` are all of them, whose words `journal.words` reads."""
    plan: PlanLine | None
    referrals: tuple[ReferralRow, ...]
    conflicts: tuple[ConflictRow, ...]
    merges: tuple[MergeRow, ...]
    links: tuple[LinkRow, ...]
    relations: tuple[RelationRow, ...]
    network: tuple[NetworkRow, ...]
    unsent: int
    confirmed_at: datetime | None
    trends: tuple[Trend, ...] = ()
    """What people themselves say of how it goes, per person and life area."""
    ladder: tuple[LadderRow, ...] = ()
    """The rungs that were chosen for the needs, per need the first one first."""
    closings: tuple[ClosingRow, ...] = ()
    """Each time the file was closed, the first one first."""
    regie: tuple[RegieRow, ...] = ()
    """Every regisseur it had, the first one first."""
    tasks: tuple[TaskRow, ...] = ()
    """What is to be done, and what was done in the last days."""
    appointments: tuple[AppointmentRow, ...] = ()
    """From today on, the earliest first."""
    duties: tuple[DutyRow, ...] = ()
    """What people were told that they must be told, the earliest first."""
    phones: tuple[PhoneRow, ...] = ()
    """The numbers of its people, and what is safe to do with each."""
    addresses: tuple[AddressRow, ...] = ()
    """Other and earlier addresses than those of the households now."""
    checks: tuple[CheckRow, ...] = ()
    """Which numbers and documents were seen, the latest first."""
    talks: tuple[Talk, ...] = ()
    """Every talk, the newest first, without its words."""
    requests: tuple[RequestRow, ...] = ()
    """What was asked of the back office, the newest first."""
    papers: tuple[PaperRow, ...] = ()
    """What was printed or saved, the newest first, and how it went out."""
    stays: tuple[StayRow, ...] = ()
    integration: tuple[IntegrationRow, ...] = ()
    advice: AdviceTable = field(default_factory=shipped)
    """What each law means for a status of stay, as the municipality has it now."""
    """What right of residence its people have, the newest first."""
    azc: AzcRow = NO_AZC
    reading_until: datetime | None = None
    """Until when somebody looks with a reason; None for who works with the file."""
    closed_laws: tuple[Law, ...] = ()
    """For which laws something stands here that this worker does not read yet."""
    shut: frozenset[Law] = frozenset()
    """Every law that this worker does not read here, whether anything stands there or not."""
    looks: tuple[LawLookRow, ...] = ()
    """Who looked at what was written for another law than theirs, the last one first."""
    flags: tuple[SafetyFlagKind, ...] | None = None
    """Acute or structural unsafety; None for who may not know whether there is any."""

    @property
    def closed(self) -> ClosingRow | None:
        """The closing that is in force; None for a file that is open."""
        return next((row for row in reversed(self.closings) if row.is_in_force), None)

    @property
    def at_azc(self) -> bool:
        """Whether the block for an AZC is open: as somebody said, else by how the file began."""
        if self.azc.shown is not None:
            return self.azc.shown
        began = any(asked.place is PlaceKind.AZC for asked in self.registrations)
        return began or bool(self.stays) or any(person.v_number for person in self.people)

    @property
    def asks_v_number(self) -> bool:
        """Only where it was said what for; one that is there already can be seen and taken away."""
        if any(person.v_number for person in self.people):
            return True
        return self.at_azc and self.azc.allowed and bool((self.azc.v_number_for or "").strip())


class FileService:
    """The files of this laptop."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def mine(self) -> list[FileLine]:
        """One's own caseload; that the list was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_files")
        with self._store.reading() as session:
            own = files.of_worker(session, self._me.worker_id, _today())
            if lease.ended(session):
                # In a closed file one may still write: found by its number, without a name.
                return [replace(line, title=line.number, people=0) for line in own]
            return sorted(own, key=lambda line: sorted_title(line.title))

    def open(self, case_file_id: UUID) -> FileView:
        """Open a file: the reading is noted before anything is shown (decision 13)."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            looks = reading_until(session, self._me, case_file_id, _today())
            ground = str(looks[1]) if looks else None
            audit.note(session, self._me.worker_id, "file_open", case_file_id.hex, emergency=ground)
            others.looked(session, case_file_id)
        return self.look(case_file_id)

    def look(self, case_file_id: UUID, newest: int | None = NEWEST) -> FileView:
        """Look again at a file that is already open; None: with the words of every talk."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            looks = reading_until(session, self._me, case_file_id, _today())
            view = _view(session, head, self._me.worker_id, looks[0] if looks else None)
            flags = flags_of(session, self._me, head)
            told = journal.rows(session, case_file_id, view.talks[:newest])
            closed = law_sight.closed_laws(session, self._me, head, _today())
            shown = law_sight.talks(told, self._me, closed)
            return _seen(replace(view, contact_moments=shown, flags=flags), closed)

    def to_draw(self, case_file_id: UUID) -> FileView:
        """What goes on paper as genogram and ecomap. Printing is noted."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            audit.note(session, self._me.worker_id, "genogram_print", case_file_id.hex)
        return self.look(case_file_id)

    def colleagues(self, case_file_id: UUID) -> list[WorkerRow]:
        """Members of the file's team who have no role in it yet and would see it by one."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            taken = {r.worker_id for r in files.roles(session, case_file_id, _today())}
            members = organisation.members(session, head.team_id, _today())
            second = FileRoleKind.SECOND
            return [
                w
                for w in members
                if w.id not in taken and may_be_given(session, head, w.id, second)
            ]

    def add_second(self, case_file_id: UUID, worker_id: UUID) -> Changes:
        """Make a colleague second gids: the file comes to their laptop at its next sync."""
        with self._store.begin("second_add") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            if worker_id not in {r.worker_id for r in files.roles(session, case_file_id, _today())}:
                give(session, head, worker_id, FileRoleKind.SECOND)
        return of_file(case_file_id)

    def save_household(
        self, household_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save name and address; the name of the only household is also the title of the file."""
        with self._store.begin("household_save") as session:
            row = saving.to_save(session, Household, household_id)
            head = held_file(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, with_neat_postcode(typed))
            only = session.scalars(
                select(Household.id).where(
                    Household.case_file_id == row.case_file_id, ~Household.deleted
                )
            ).all() == [household_id]
            if only and row.name.strip():
                saving.editable(session, CaseFile, row.case_file_id).title = row.name.strip()
                session.flush()
                update_index(session, row.case_file_id, head.shared)
        return Saved(of_file(row.case_file_id), values, moved, merged)


def _view(session: Session, head: FileHead, me: UUID, reading: datetime | None) -> FileView:
    file_id = head.case_file_id
    return FileView(
        case_file_id=file_id,
        title=head.title,
        number=head.number,
        team=head.team,
        place_name=head.place_name,
        opened_on=head.opened_on,
        roles=files.roles(session, file_id, _today()),
        households=people.households(session, file_id),
        people=people.in_container(session, head.shared),
        registrations=registrations.of_file(session, file_id, head.shared),
        closings=closings.of_file(session, file_id),
        regie=closings.regie(session, file_id),
        tasks=with_sight(session, agenda.tasks_of_file(session, file_id, _today()), me),
        appointments=agenda.appointments_of_file(session, file_id, _today()),
        duties=information_duties.of_file(session, file_id),
        needs=needs.of_file(session, file_id),
        trends=estimates.of_file(session, file_id, head.shared),
        ladder=ladder.of_file(session, file_id),
        contact_moments=(),
        talks=journal.talks(session, file_id),
        papers=papers.of_file(session, file_id),
        plan=_plan_line(session, file_id),
        referrals=referrals.of_file(session, file_id),
        requests=back_office_requests.of_file(session, file_id),
        conflicts=conflicts.open_ones(session, file_id),
        merges=merge_views.of_file(session, head.shared, UNITS),
        links=links.of_file(session, head.shared),
        relations=kin.relations(session, file_id, head.shared),
        network=kin.network(session, file_id, head.shared),
        phones=phones.of_file(session, file_id, head.shared),
        addresses=addresses.of_file(session, file_id, head.shared),
        checks=identity.of_file(session, file_id, head.shared),
        unsent=outbox.unsent_of(session, file_id),
        confirmed_at=outbox.confirmed_of(session, file_id),
        stays=stays.of_file(session, file_id),
        integration=integration.of_file(session, file_id),
        advice=advice_in_use(session),
        azc=stays.azc(session, file_id),
        reading_until=reading,
        looks=law_looks.of_file(session, file_id),
    )


def _seen(view: FileView, closed: frozenset[Law]) -> FileView:
    """Without what is closed; what hangs on it goes along."""
    if not closed:
        return view
    shown = law_sight.needs(view.needs, closed)
    shut = {need.id for need in shown if need.closed}
    laws = {need.law for need in shown if need.closed}
    laws |= {row.law for row in view.requests if row.law in closed}
    laws |= {row.law for row in view.contact_moments if row.closed}
    return replace(
        view,
        needs=shown,
        ladder=tuple(step for step in view.ladder if step.need_id not in shut),
        referrals=tuple(row for row in view.referrals if row.need_id not in shut),
        requests=tuple(row for row in view.requests if row.law not in closed),
        closed_laws=tuple(law for law in Law if law in laws),
        shut=closed,
    )


def _plan_line(session: Session, case_file_id: UUID) -> PlanLine | None:
    plan = plans.of_file(session, case_file_id)
    if plan is None:
        return None
    goals = [goal for goal in plans.goals(session, plan.id) if not goal.hidden]
    fixed = plans.versions(session, plan.id)
    still_open = sum(a.status is ActionStatus.OPEN for g in goals for a in g.actions)
    standing = plans.standing(fixed, plan.current_id)
    label = " / ".join(version.label for version in standing) or None
    return PlanLine(plan.id, len(goals), still_open, label, plan.evaluation_on)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
