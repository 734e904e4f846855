"""Who waits for help that was asked: since when, on which list, and what is done meanwhile."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from wijkdesk.law.waiting import Moments
from wijkdesk.models.all import (
    Agreement,
    Bridge,
    CaseFile,
    ContactMoment,
    FileClosing,
    Location,
    Provision,
    QueueJump,
    Referral,
    ReferralStep,
    Registration,
    SupportPlan,
    Team,
)
from wijkdesk.models.referral import AWAITED, OVER
from wijkdesk.storage import closings, same_people
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import AgreementAnswer, ReferralStatus, Urgency

_S = ReferralStatus
ENDS = OVER | {_S.STARTED}
"""With one of these a wait ends."""
UNKNOWN = Moments()
_AGREED = (AgreementAnswer.AGREED, AgreementAnswer.WITH_REMARK)


@dataclass(frozen=True, slots=True)
class BridgeRow:
    """What is done while somebody waits; `ended_on` when that stopped."""

    id: UUID
    referral_id: UUID
    text: str
    who: str | None
    check_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class JumpRow:
    """Somebody goes before others, and why."""

    id: UUID
    referral_id: UUID
    reason: str
    jumped_on: date
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class WaitRow:
    """One referral that went out, with all that is known of the wait.

    `asked_urgency` is that of the question the file began with; `over_on` when the wait ended.
    """

    id: UUID
    case_file_id: UUID
    file_title: str
    container_id: UUID
    team_id: UUID
    team: str | None
    person_id: UUID | None
    provision_id: UUID | None
    provision_name: str
    provider_name: str
    location_id: UUID | None
    location: str | None
    status: ReferralStatus
    status_on: date | None
    reply_due: date | None
    intake_on: date | None
    expected_on: date | None
    own_urgency: Urgency | None
    closed_on: date | None
    norm_days: int | None = None
    """The most days that a wait for this should take, as the sociale kaart says."""
    person: str | None = None
    asked_urgency: Urgency | None = None
    moments: Moments = UNKNOWN
    over_on: date | None = None
    bridge: BridgeRow | None = None
    bridged: tuple[tuple[date, date | None], ...] = ()
    """From when until when something was done meanwhile; it begins when it was noted."""
    jump: JumpRow | None = None

    @property
    def is_running(self) -> bool:
        """Whether somebody still waits; what a closed file left open nobody waits for."""
        return self.status in AWAITED and self.closed_on is None

    @property
    def urgency(self) -> Urgency | None:
        """How urgent it is: as was said of this referral, or else of the question."""
        return self.own_urgency or self.asked_urgency

    @property
    def since(self) -> date | None:
        """The day on which the wait for this help began."""
        return self.moments.sent or self.status_on

    @property
    def who(self) -> tuple[UUID, UUID | None]:
        """Who waits: the same person of one household is counted once."""
        return self.case_file_id, self.person_id


def of_all(session: Session) -> tuple[WaitRow, ...]:
    """Every referral on this laptop that ever went out."""
    return _told(session, rows(session, WaitRow, _all()))


def of_file(session: Session, case_file_id: UUID) -> tuple[WaitRow, ...]:
    """Those of one file."""
    query = _all().where(Referral.case_file_id == case_file_id)
    return _told(session, rows(session, WaitRow, query))


def bridged_until(session: Session, day: date) -> tuple[WaitRow, ...]:
    """Those that run and have a bridge to ask after by this day: few of all there ever were."""
    due = (Bridge.referral_id == Referral.id) & (Bridge.check_on <= day)
    asked = exists().where(due, Bridge.ended_on.is_(None), ~Bridge.deleted)
    query = _all().where(Referral.status.in_(AWAITED), closings.closed_on().is_(None), asked)
    return _told(session, rows(session, WaitRow, query))


def one(session: Session, referral_id: UUID) -> WaitRow | None:
    """One of them; None for a referral that never went out."""
    query = _all().where(Referral.id == referral_id)
    return next(iter(_told(session, rows(session, WaitRow, query))), None)


def _all() -> Select[*tuple[Any, ...]]:
    own = ("id", "case_file_id", "container_id", "person_id", "provision_id", "provision_name")
    more = ("provider_name", "location_id", "status", "status_on", "reply_due", "intake_on")
    return (
        select(
            *(getattr(Referral, name) for name in (*own, *more, "expected_on")),
            Referral.urgency.label("own_urgency"),
            CaseFile.title.label("file_title"),
            CaseFile.team_id,
            Team.name.label("team"),
            Location.name.label("location"),
            closings.closed_on().label("closed_on"),
            Provision.norm_days,
        )
        .join(CaseFile, CaseFile.id == Referral.case_file_id)
        .join(Provision, Provision.id == Referral.provision_id, isouter=True)
        .join(Team, Team.id == CaseFile.team_id, isouter=True)
        .join(Location, Location.id == Referral.location_id, isouter=True)
        .where(
            ~Referral.deleted,
            ~CaseFile.deleted,
            Referral.status.not_in((_S.CONCEPT, _S.READY)),
        )
        .order_by(Referral.id)
    )


def open_bridges(session: Session, ids: Collection[UUID] | None = None) -> Mapping[UUID, BridgeRow]:
    """What is done meanwhile, by referral: of these, or of all."""
    query = _bridges().where(Bridge.ended_on.is_(None)).order_by(Bridge.id)
    if ids is not None:
        query = query.where(Bridge.referral_id.in_(ids))
    return {bridge.referral_id: bridge for bridge in rows(session, BridgeRow, query)}


def bridges(session: Session, case_file_id: UUID) -> tuple[BridgeRow, ...]:
    """What is and was done in one file while somebody waited, the oldest first."""
    query = _bridges().join(Referral, Referral.id == Bridge.referral_id)
    return rows(session, BridgeRow, query.where(_of(case_file_id)).order_by(Bridge.id))


def jumps(session: Session, case_file_id: UUID) -> tuple[JumpRow, ...]:
    """Who of one file went before others, and why, the oldest first."""
    query = _jumps().join(Referral, Referral.id == QueueJump.referral_id)
    return rows(session, JumpRow, query.where(_of(case_file_id)).order_by(QueueJump.id))


def _of(case_file_id: UUID) -> ColumnElement[bool]:
    return (Referral.case_file_id == case_file_id) & ~Referral.deleted


def _bridges() -> Select[*tuple[Any, ...]]:
    names = BridgeRow.__dataclass_fields__
    return select(*(getattr(Bridge, name) for name in names)).where(~Bridge.deleted)


def _jumps() -> Select[*tuple[Any, ...]]:
    names = JumpRow.__dataclass_fields__
    return select(*(getattr(QueueJump, name) for name in names)).where(~QueueJump.deleted)


def _told(session: Session, found: tuple[WaitRow, ...]) -> tuple[WaitRow, ...]:
    if not found:
        return ()
    ids = [row.id for row in found]
    files = {row.case_file_id for row in found}
    homes = {row.container_id for row in found if row.person_id}
    gone = same_people.merged(session, homes)
    names = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    steps = _steps(session, ids)
    past = _Past(session, files)
    bridges = open_bridges(session, ids)
    spans: dict[UUID, list[tuple[date, date | None]]] = defaultdict(list)
    for one in rows(session, BridgeRow, _bridges().where(Bridge.referral_id.in_(ids))):
        spans[one.referral_id].append((_made_on(one.id), one.ended_on))
    standing = _jumps().where(QueueJump.referral_id.in_(ids), QueueJump.withdrawn_on.is_(None))
    jumps = {j.referral_id: j for j in rows(session, JumpRow, standing.order_by(QueueJump.id))}
    made = []
    for row in found:
        took = steps[row.id]
        moments, urgency = past.of(row.case_file_id, took)
        values = {name: getattr(row, name) for name in row.__dataclass_fields__}
        values |= {
            "person": names.get(row.person_id) if row.person_id else None,
            "person_id": gone.get(row.person_id, row.person_id) if row.person_id else None,
            "asked_urgency": urgency,
            "moments": moments,
            "over_on": min((took[s] for s in ENDS if s in took), default=None),
            "bridge": bridges.get(row.id),
            "bridged": tuple(spans[row.id]),
            "jump": jumps.get(row.id),
        }
        made.append(WaitRow(**values))
    return tuple(made)


def _steps(session: Session, ids: Collection[UUID]) -> Mapping[UUID, dict[ReferralStatus, date]]:
    """The first day of each status: who asks again after silence waits since the first time."""
    first: dict[UUID, dict[ReferralStatus, date]] = defaultdict(dict)
    day = func.min(ReferralStep.effective_on, type_=ReferralStep.effective_on.type)
    query = (
        select(ReferralStep.referral_id, ReferralStep.status, day)
        .where(ReferralStep.referral_id.in_(ids), ~ReferralStep.deleted)
        .group_by(ReferralStep.referral_id, ReferralStep.status)
    )
    for referral_id, status, on in session.execute(query):
        first[referral_id][status] = on
    return first


class _Past:
    """What happened in these files before the referral: asked, talked, agreed, closed."""

    def __init__(self, session: Session, files: Collection[UUID]) -> None:
        asked = select(
            Registration.case_file_id, Registration.received_at, Registration.urgency
        ).where(Registration.case_file_id.in_(files), ~Registration.deleted)
        talked = select(ContactMoment.case_file_id, ContactMoment.happened_at).where(
            ContactMoment.case_file_id.in_(files), ~ContactMoment.deleted
        )
        agreed = (
            select(SupportPlan.case_file_id, Agreement.given_on)
            .join(SupportPlan, SupportPlan.id == Agreement.plan_id)
            .where(
                SupportPlan.case_file_id.in_(files),
                Agreement.answer.in_(_AGREED),
                ~Agreement.deleted,
            )
        )
        closed = select(FileClosing.case_file_id, FileClosing.closed_on).where(
            FileClosing.case_file_id.in_(files), ~FileClosing.deleted
        )
        self._asked: dict[UUID, list[tuple[date, Urgency | None]]] = defaultdict(list)
        for file_id, at, urgency in session.execute(asked):
            if file_id is not None:
                self._asked[file_id].append((_day(at), urgency))
        self._talked = _by_file((i, _day(at)) for i, at in session.execute(talked))
        self._agreed = _by_file((i, on) for i, on in session.execute(agreed))
        self._closed = _by_file((i, on) for i, on in session.execute(closed))

    def of(
        self, file_id: UUID, took: Mapping[ReferralStatus, date]
    ) -> tuple[Moments, Urgency | None]:
        """The moments since the file was last closed, as far as they are known."""
        sent = took.get(_S.SENT)
        ends = [day for day in self._closed[file_id] if sent is None or day <= sent]
        start = max(ends, default=date.min)
        asked = sorted((one for one in self._asked[file_id] if one[0] >= start), key=_when)
        registered = asked[0][0] if asked else None
        since = registered or start
        moments = Moments(
            registered=registered,
            talked=min((d for d in self._talked[file_id] if d >= since), default=None),
            decided=min((d for d in self._agreed[file_id] if d >= since), default=None),
            sent=sent,
            accepted=took.get(_S.ACCEPTED),
            started=took.get(_S.STARTED),
        )
        return moments, min((u for _, u in asked if u is not None), default=None)


def _by_file(found: Iterable[tuple[UUID, date]]) -> Mapping[UUID, list[date]]:
    days: dict[UUID, list[date]] = defaultdict(list)
    for file_id, day in found:
        days[file_id].append(day)
    return days


def _when(asked: tuple[date, Urgency | None]) -> date:
    return asked[0]


def _made_on(row_id: UUID) -> date:
    """The day on which a row was made, at this desk: its id begins with the moment."""
    return _day(datetime.fromtimestamp((row_id.int >> 80) / 1000, UTC))


def _day(at: datetime) -> date:
    """The day at this desk."""
    return at.astimezone().date()
