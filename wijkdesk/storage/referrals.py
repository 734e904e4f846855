"""Referrals of a file, and those whose answer is late."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from wijkdesk.law.referral_outcome import set_back
from wijkdesk.models.all import (
    Action,
    CaseFile,
    Municipality,
    Provider,
    Provision,
    Referral,
    ReferralStep,
    Worker,
)
from wijkdesk.models.referral import AWAITED, NEXT_STEPS, OVER
from wijkdesk.storage import closings, provision_about, same_people
from wijkdesk.vocabulary import ProvisionKind, ReferralStatus, RefusedBy

STOPS = (ReferralStatus.NO_RESPONSE, ReferralStatus.REFUSED, ReferralStatus.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral with where it stands; `next_steps` are the statuses that may follow."""

    id: UUID
    case_file_id: UUID
    file_title: str
    need_id: UUID | None
    person_id: UUID | None
    person: str | None
    provision_id: UUID | None
    provision_name: str
    provider_name: str
    kind: ProvisionKind
    question: str
    status: ReferralStatus
    status_on: date | None
    reason: str | None
    reply_code: str
    reply_due: date | None
    action_id: UUID | None = None
    """The line of the plan that it is for; `action` is what that says, where it can be read."""
    action: str | None = None
    refused_by: RefusedBy | None = None
    reason_code: str | None = None
    owner_id: UUID | None = None
    """Who follows it; `owner` is their name."""
    owner: str | None = None
    expected_on: date | None = None
    set_back: bool = False
    """A step of it has an earlier day than the one noted before."""
    provision_over: bool = False
    """What was asked for is no longer there; the referral goes on until somebody ends it."""

    @property
    def next_steps(self) -> tuple[ReferralStatus, ...]:
        """Which statuses may follow now: how it goes on first, then how it may stop."""
        found = [s for s in ReferralStatus if s in NEXT_STEPS.get(self.status, ())]
        return tuple(sorted(found, key=STOPS.__contains__))


_JOINED = ("person", "file_title", "action", "owner", "set_back", "provision_over")
_OWN = [n for n in ReferralRow.__dataclass_fields__ if n not in _JOINED]


def of_file(session: Session, case_file_id: UUID) -> tuple[ReferralRow, ...]:
    """All referrals of a file, the newest first."""
    return _rows(session, _all().where(Referral.case_file_id == case_file_id))


def get(session: Session, referral_id: UUID) -> ReferralRow | None:
    """One referral."""
    return next(iter(_rows(session, _all().where(Referral.id == referral_id))), None)


def silent(session: Session, today: date) -> tuple[ReferralRow, ...]:
    """Referrals whose answer should have come by now; after a closed file nobody asks."""
    late = (Referral.status.in_(AWAITED), Referral.reply_due <= today)
    here = (~CaseFile.deleted, closings.closed_on().is_(None))
    return _rows(session, _all().where(*late, *here))


def reply_days(session: Session, provision_id: UUID | None, kind: ProvisionKind) -> int | None:
    """Days to wait for an answer: the provider's own, else what the municipality says."""
    own = session.scalar(
        select(Provider.reply_days)
        .join(Provision, Provision.provider_id == Provider.id)
        .where(Provision.id == provision_id)
    )
    by_kind = {
        ProvisionKind.INFORMAL: Municipality.reply_days_informal,
        ProvisionKind.GENERAL: Municipality.reply_days_general,
        ProvisionKind.CUSTOM: Municipality.reply_days_custom,
    }
    return own or session.scalar(select(by_kind[kind]).limit(1))


def some(session: Session, referral_ids: Collection[UUID]) -> tuple[ReferralRow, ...]:
    """These, the newest first."""
    return _rows(session, _all().where(Referral.id.in_(referral_ids)))


def by_code(session: Session, code: str) -> tuple[ReferralRow, ...]:
    """Which referral an answer with this code is about."""
    return _rows(session, _all().where(Referral.reply_code == code))


def asked_twice(session: Session) -> tuple[ReferralRow, ...]:
    """Those that run for one need to one provision more than once, in every file."""
    running = (
        ~Referral.deleted,
        Referral.status.not_in(OVER),
        Referral.need_id.is_not(None),
        Referral.provision_id.is_not(None),
    )
    pair = (Referral.need_id, Referral.provision_id)
    some = select(*pair).where(*running).group_by(*pair).having(func.count() > 1)
    return _rows(session, _all().where(*running, tuple_(*pair).in_(some)))


def doubles(rows: Iterable[ReferralRow]) -> tuple[tuple[ReferralRow, ...], ...]:
    """Those that run for one need to one provision more than once, each with its others."""
    groups: dict[tuple[UUID, UUID], list[ReferralRow]] = {}
    for row in rows:
        if row.need_id and row.provision_id and row.status not in OVER:
            groups.setdefault((row.need_id, row.provision_id), []).append(row)
    return tuple(tuple(some) for some in groups.values() if len(some) > 1)


def waiting(session: Session) -> frozenset[UUID]:
    """The files of which somebody is on a waiting list."""
    query = select(Referral.case_file_id).where(
        Referral.status == ReferralStatus.WAITING, ~Referral.deleted
    )
    return frozenset(session.scalars(query))


def _all() -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(getattr(Referral, n) for n in _OWN),
            CaseFile.title.label("file_title"),
            CaseFile.container_id,
            Action.text.label("action"),
            Worker.name.label("owner"),
        )
        .join(CaseFile, CaseFile.id == Referral.case_file_id)
        .join(Worker, Worker.id == Referral.owner_id, isouter=True)
        .join(Action, (Action.id == Referral.action_id) & ~Action.deleted, isouter=True)
        .where(~Referral.deleted)
        .order_by(Referral.id.desc())
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[ReferralRow, ...]:
    found = session.execute(query).mappings().all()
    if not found:
        return ()
    homes = {m["container_id"] for m in found if m["person_id"]}
    gone = same_people.merged(session, homes)
    back = _set_back(session, [m["id"] for m in found])
    wanted = {m["provision_id"] for m in found if m["provision_id"]}
    over = provision_about.over(session, wanted, date.today())  # noqa: DTZ011 - one's own day
    said = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    return tuple(
        ReferralRow(
            **{n: m[n] for n in _OWN if n != "person_id"},
            file_title=m["file_title"],
            action=m["action"],
            owner=m["owner"],
            set_back=m["id"] in back,
            provision_over=m["provision_id"] in over,
            person_id=gone.get(m["person_id"], m["person_id"]),
            person=said.get(m["person_id"]),
        )
        for m in found
    )


def _set_back(session: Session, referral_ids: list[UUID]) -> set[UUID]:
    query = (
        select(ReferralStep.referral_id, ReferralStep.effective_on)
        .where(ReferralStep.referral_id.in_(referral_ids), ~ReferralStep.deleted)
        .order_by(ReferralStep.recorded_at, ReferralStep.id)
    )
    days: dict[UUID, list[date]] = {}
    for one, on in session.execute(query):
        days.setdefault(one, []).append(on)
    return {one for one, its in days.items() if set_back(its)}
