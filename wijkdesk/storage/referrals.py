"""Referrals of a file, and those whose answer is late."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Action, CaseFile, Referral
from wijkdesk.models.referral import NEXT_STEPS
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import ProvisionKind, ReferralStatus


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

    @property
    def next_steps(self) -> tuple[ReferralStatus, ...]:
        """Which statuses may follow now, in the order of the life cycle."""
        return tuple(s for s in ReferralStatus if s in NEXT_STEPS.get(self.status, ()))


_OWN = [n for n in ReferralRow.__dataclass_fields__ if n not in ("person", "file_title", "action")]


def of_file(session: Session, case_file_id: UUID) -> tuple[ReferralRow, ...]:
    """All referrals of a file, the newest first."""
    return _rows(session, _all().where(Referral.case_file_id == case_file_id))


def get(session: Session, referral_id: UUID) -> ReferralRow | None:
    """One referral."""
    return next(iter(_rows(session, _all().where(Referral.id == referral_id))), None)


def silent(session: Session, today: date) -> tuple[ReferralRow, ...]:
    """Referrals whose answer should have come by now."""
    waiting = (ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.NO_RESPONSE)
    return _rows(session, _all().where(Referral.status.in_(waiting), Referral.reply_due <= today))


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
        )
        .join(CaseFile, CaseFile.id == Referral.case_file_id)
        .join(Action, (Action.id == Referral.action_id) & ~Action.deleted, isouter=True)
        .where(~Referral.deleted)
        .order_by(Referral.id.desc())
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[ReferralRow, ...]:
    found = session.execute(query).mappings().all()
    homes = {m["container_id"] for m in found if m["person_id"]}
    gone = same_people.merged(session, homes)
    said = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    return tuple(
        ReferralRow(
            **{n: m[n] for n in _OWN if n != "person_id"},
            file_title=m["file_title"],
            action=m["action"],
            person_id=gone.get(m["person_id"], m["person_id"]),
            person=said.get(m["person_id"]),
        )
        for m in found
    )
