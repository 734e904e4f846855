"""The referrals of every file on this laptop, as the board of the team shows them."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam, func, or_, select
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
from wijkdesk.models.base import Day, Id, Word
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.models.referral import NEXT_STEPS, OVER
from wijkdesk.storage import closings, same_people, waiting
from wijkdesk.storage.prepared import Known, Prepared, reader
from wijkdesk.storage.waiting import BridgeRow
from wijkdesk.vocabulary import ReferralStatus, Urgency


class BoardRow(NamedTuple):
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


_ROWS = Prepared(
    select(
        Referral.id,
        Referral.case_file_id,
        Referral.person_id,
        Referral.provision_name,
        Referral.provider_name,
        func.coalesce(Provision.phone, Provider.phone),
        Referral.location_id,
        Referral.status,
        Referral.status_on,
        Referral.reply_due,
        Referral.expected_on,
        Referral.owner_id,
        Referral.urgency,
    )
    .join(Provision, Provision.id == Referral.provision_id, isouter=True)
    .join(Provider, Provider.id == Provision.provider_id, isouter=True)
    .where(
        ~Referral.deleted,
        or_(
            and_(*(Referral.status != status for status in sorted(OVER))),
            Referral.status_on >= bindparam("since", type_=Day()),
        ),
    )
    .order_by(Referral.status_on, Referral.id)
)
_FILES = Prepared(
    select(CaseFile.id, CaseFile.title, CaseFile.team_id, Team.name, closings.closed_on())
    .join(Team, Team.id == CaseFile.team_id, isouter=True)
    .where(~CaseFile.deleted, CaseFile.id.in_(select(Referral.case_file_id)))
)
_PEOPLE = Prepared(
    select(Person.id, *(getattr(Person, name) for name in NAME_FIELDS)).where(
        Person.id.in_(select(Referral.person_id))
    )
)


class _File(NamedTuple):
    id: UUID
    title: str
    team_id: UUID
    team: str | None
    closed_on: date | None


def of_all(session: Session, since: date) -> tuple[BoardRow, ...]:
    """All that run, and those that ended on this day or later; who stands longest comes first."""
    files = _files(session)
    named = _people(session)
    workers = _words(session, Worker.id, Worker.name)
    places = _words(session, Location.id, Location.name)
    bridges = {one.bytes: its for one, its in waiting.open_bridges(session).items()}
    asked = _Asked(session)
    ids, days = Known(reader(Id())), Known(reader(Day()))
    statuses, urgencies = Known(reader(Word(ReferralStatus))), Known(reader(Word(Urgency)))
    rows = []
    for raw in _ROWS.raw(session, since=since):
        key, in_file, person, help_, provider, phone, place, status, *some, owner, urgency = raw
        file = files.get(in_file)
        if file is None:
            continue
        referral_id = UUID(bytes=key)
        status_on, reply_due, expected_on = (days[day] for day in some)
        rows.append(
            BoardRow(
                referral_id,
                file.id,
                file.title,
                file.team_id,
                file.team,
                help_,
                provider,
                phone,
                ids[place],
                places.get(place),
                statuses[status],
                status_on,
                reply_due,
                expected_on,
                ids[owner],
                workers.get(owner),
                urgencies[urgency] or asked.urgency(file.id, referral_id),
                file.closed_on,
                named.get(person),
                bridges.get(key),
            )
        )
    return tuple(rows)


def _files(session: Session) -> Mapping[bytes, _File]:
    ids, days = Known(reader(Id())), Known(reader(Day()))
    return {
        key: _File(UUID(bytes=key), title, ids[team_id], team, days[closed_on])
        for key, title, team_id, team, closed_on in _FILES.raw(session)
    }


def _people(session: Session) -> Mapping[bytes, str]:
    """The name of everybody whom a referral is for, or of who stands for them by now."""
    named = {key: display_name(*name) for key, *name in _PEOPLE.raw(session)}
    stands = same_people.everywhere(session)
    if stands:
        others = _names(session, set(stands.values()))
        named |= {one.bytes: others.get(other, "") for one, other in stands.items()}
    return named


def _words(session: Session, key: Any, words: Any) -> Mapping[bytes, str]:
    """The few workers or places there are."""
    return {one.bytes: said for one, said in session.execute(select(key, words))}


def _names(session: Session, ids: Collection[UUID]) -> Mapping[UUID, str]:
    named = (getattr(Person, name) for name in NAME_FIELDS)
    query = select(Person.id, *named).where(Person.id.in_(ids))
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
