"""Referrals of a file, and those whose answer is late."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, or_, select
from sqlalchemy.orm import Session

from wijkdesk.law.referral_outcome import set_back
from wijkdesk.models.all import (
    Action,
    CaseFile,
    Municipality,
    Provider,
    Provision,
    QueueReview,
    Referral,
    ReferralStep,
    Worker,
)
from wijkdesk.models.referral import AWAITED, NEXT_STEPS, OVER
from wijkdesk.storage import closings, provision_about, same_people
from wijkdesk.storage.provision_about import Standing
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus, ReferralStatus, RefusedBy

LATER = (
    ReferralStatus.CONCEPT,
    ReferralStatus.NO_RESPONSE,
    ReferralStatus.REFUSED,
    ReferralStatus.WITHDRAWN,
)
"""Steps back, and how it may stop: offered after those with which it goes on."""


@dataclass(frozen=True, slots=True)
class Going:
    """That help goes on though it stands in the list no longer: the day, and what they said."""

    on: date
    words: str


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
    now_called: str | None = None
    """How that is called by now, where its name or that of its provider changed."""
    goes_on: Going | None = None
    """What they said when somebody asked whether it goes on."""
    asks_whether: bool = False
    """Somebody has to ask whether it goes on: it is over, and nobody did since."""

    @property
    def next_steps(self) -> tuple[ReferralStatus, ...]:
        """Which statuses may follow now: how it goes on first, then how it may stop."""
        found = [s for s in ReferralStatus if s in NEXT_STEPS.get(self.status, ())]
        return tuple(sorted(found, key=LATER.__contains__))


_JOINED = (
    *("person", "file_title", "action", "owner", "set_back"),
    *("provision_over", "now_called", "goes_on", "asks_whether"),
)
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


def over(session: Session, today: date) -> tuple[ReferralRow, ...]:
    """Those that run to what is no longer there, and of which nobody asked whether it goes on."""
    gone = or_(
        Provision.deleted,
        Provider.deleted,
        Provision.status == ProvisionStatus.ENDED,
        Provision.offered_until < today,
    )
    query = (
        _all()
        .join(Provision, Provision.id == Referral.provision_id)
        .join(Provider, Provider.id == Provision.provider_id, isouter=True)
        .where(Referral.status.not_in(OVER), gone)
        .where(~CaseFile.deleted, closings.closed_on().is_(None))
    )
    return tuple(row for row in _rows(session, query) if row.asks_whether)


def to_provision(session: Session, provision_id: UUID) -> tuple[ReferralRow, ...]:
    """Those that run to one entry of the sociale kaart, in files that are open."""
    here = (~CaseFile.deleted, closings.closed_on().is_(None))
    runs = (Referral.provision_id == provision_id, Referral.status.not_in(OVER))
    return _rows(session, _all().where(*runs, *here))


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
    stand = provision_about.standing(session, wanted, date.today())  # noqa: DTZ011 - own day
    said = _said(session, [m["id"] for m in found])
    names = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    return tuple(
        ReferralRow(
            **{n: m[n] for n in _OWN if n != "person_id"},
            file_title=m["file_title"],
            action=m["action"],
            owner=m["owner"],
            set_back=m["id"] in back,
            **_as_it_stands(m, stand.get(m["provision_id"]), said.get(m["id"])),
            person_id=gone.get(m["person_id"], m["person_id"]),
            person=names.get(m["person_id"]),
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


def _as_it_stands(row: RowMapping, now: Standing | None, said: Going | None) -> dict[str, Any]:
    """What became of what was asked for; what they said before it ended answers nothing."""
    runs = row["status"] not in OVER
    is_over = now is not None and now.over
    if now is None or is_over:
        since = (now.over_on if now else None) or date.min
        asks = is_over and runs and (said is None or said.on < since)
        return {"provision_over": is_over, "goes_on": said, "asks_whether": asks}
    named = (now.name, now.provider or row["provider_name"])
    same = named == (row["provision_name"], row["provider_name"])
    return {"goes_on": said, "now_called": None if same else " · ".join(named)}


def _said(session: Session, referral_ids: Collection[UUID]) -> dict[UUID, Going]:
    """Of each what they said last when somebody asked whether it goes on."""
    query = (
        select(QueueReview.referral_id, QueueReview.reviewed_on, QueueReview.note)
        .where(QueueReview.referral_id.in_(referral_ids), QueueReview.note != "")
        .where(~QueueReview.deleted)
        .order_by(QueueReview.reviewed_on, QueueReview.id)
    )
    return {one: Going(on, note) for one, on, note in session.execute(query)}
