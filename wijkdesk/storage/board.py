"""The referrals of every file on this laptop, as the board of the team shows them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    FileClosing,
    Location,
    Person,
    Provider,
    Provision,
    Referral,
    ReferralStep,
    Registration,
    Team,
    Worker,
)
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.models.referral import NEXT_STEPS, OVER
from wijkdesk.storage import closings, same_people, waiting
from wijkdesk.storage.waiting import BridgeRow
from wijkdesk.vocabulary import ReferralStatus, Urgency


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A referral as a card: of whom, to whom, where it stands since when, who follows it.

    `phone` is that of the provider; `urgency` as was said of this referral, or else of the question
    the file began with.
    """

    id: UUID
    case_file_id: UUID
    file_title: str
    team_id: UUID
    team: str | None
    provision_name: str
    provider_name: str
    phone: str | None
    location_id: UUID | None
    location: str | None
    status: ReferralStatus
    status_on: date | None
    reply_due: date | None
    expected_on: date | None
    owner_id: UUID | None
    owner: str | None
    urgency: Urgency | None
    closed_on: date | None
    person: str | None = None
    bridge: BridgeRow | None = None

    @property
    def is_open(self) -> bool:
        """Whether it has not ended, and neither has the file."""
        return self.status not in OVER and self.closed_on is None

    @property
    def next_steps(self) -> tuple[ReferralStatus, ...]:
        """Which statuses may follow now."""
        return tuple(s for s in ReferralStatus if s in NEXT_STEPS.get(self.status, ()))


OWN = (
    "id",
    "case_file_id",
    "provision_name",
    "provider_name",
    "location_id",
    "status",
    "status_on",
    "reply_due",
    "expected_on",
    "owner_id",
    "urgency",
)


def of_all(session: Session, since: date) -> tuple[BoardRow, ...]:
    """All that run, and those that ended on this day or later; who stands longest comes first."""
    found = session.execute(_all(since)).mappings().all()
    stands = same_people.everywhere(session)
    survivors = _names(session, stands.values()) if stands else {}
    bridges = waiting.open_bridges(session)
    asked = _Asked(session)
    rows = []
    for m in found:
        person_id = m["person_id"]
        own = display_name(*(m[name] for name in NAME_FIELDS)) if m["surname"] else None
        rows.append(
            BoardRow(
                m["id"],
                m["case_file_id"],
                m["file_title"],
                m["team_id"],
                m["team"],
                m["provision_name"],
                m["provider_name"],
                m["own_phone"] or m["phone"],
                m["location_id"],
                m["location"],
                m["status"],
                m["status_on"],
                m["reply_due"],
                m["expected_on"],
                m["owner_id"],
                m["owner"],
                m["urgency"] or asked.urgency(m["case_file_id"], m["id"]),
                m["closed_on"],
                survivors.get(stands.get(person_id, person_id), own) if person_id else None,
                bridges.get(m["id"]),
            )
        )
    return tuple(rows)


def _all(since: date) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(getattr(Referral, name) for name in OWN),
            Referral.person_id,
            CaseFile.title.label("file_title"),
            CaseFile.team_id,
            Team.name.label("team"),
            Location.name.label("location"),
            Worker.name.label("owner"),
            Provision.phone.label("own_phone"),
            Provider.phone,
            closings.closed_on().label("closed_on"),
            *(getattr(Person, name) for name in NAME_FIELDS),
        )
        .join(CaseFile, CaseFile.id == Referral.case_file_id)
        .join(Team, Team.id == CaseFile.team_id, isouter=True)
        .join(Location, Location.id == Referral.location_id, isouter=True)
        .join(Worker, Worker.id == Referral.owner_id, isouter=True)
        .join(Provision, Provision.id == Referral.provision_id, isouter=True)
        .join(Provider, Provider.id == Provision.provider_id, isouter=True)
        .join(Person, Person.id == Referral.person_id, isouter=True)
        .where(
            ~Referral.deleted,
            ~CaseFile.deleted,
            Referral.status.not_in(OVER) | (Referral.status_on >= since),
        )
        .order_by(Referral.status_on, Referral.id)
    )


def _names(session: Session, ids: Any) -> Mapping[UUID, str]:
    named = (getattr(Person, name) for name in NAME_FIELDS)
    query = select(Person.id, *named).where(Person.id.in_(set(ids)))
    return {i: display_name(*name) for i, *name in session.execute(query)}


class _Asked:
    """How urgent the question was that a file began with, since it was last closed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._asked: dict[UUID, list[tuple[date, Urgency]]] = defaultdict(list)
        query = select(
            Registration.case_file_id, Registration.received_at, Registration.urgency
        ).where(
            Registration.case_file_id.is_not(None),
            Registration.urgency.is_not(None),
            ~Registration.deleted,
        )
        for file_id, at, urgency in session.execute(query):
            if file_id is not None and urgency is not None:
                self._asked[file_id].append((_day(at), urgency))
        self._closed: dict[UUID, list[date]] = defaultdict(list)
        ends = select(FileClosing.case_file_id, FileClosing.closed_on).where(~FileClosing.deleted)
        for file_id, day in session.execute(ends):
            self._closed[file_id].append(day)

    def urgency(self, file_id: UUID, referral_id: UUID) -> Urgency | None:
        """The most urgent of what was asked in that time."""
        asked = self._asked.get(file_id)
        if not asked:
            return None
        start = self._start(file_id, referral_id) if file_id in self._closed else date.min
        return min((urgency for day, urgency in asked if day >= start), default=None)

    def _start(self, file_id: UUID, referral_id: UUID) -> date:
        """Few files were ever closed: only of those one asks when the referral went out."""
        day = func.min(ReferralStep.effective_on, type_=ReferralStep.effective_on.type)
        sent = self._session.scalar(
            select(day).where(
                ReferralStep.referral_id == referral_id,
                ReferralStep.status == ReferralStatus.SENT,
                ~ReferralStep.deleted,
            )
        )
        ends = (day for day in self._closed[file_id] if sent is None or day <= sent)
        return max(ends, default=date.min)


def _day(at: datetime) -> date:
    """The day at this desk."""
    return at.astimezone().date()
