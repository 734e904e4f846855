"""Referral (verwijzing) and its dated steps."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.referral_outcome import NO_OUTCOME, Outcome, outcome_of
from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import ProvisionKind, ReferralStatus, RefusedBy, Urgency

_S = ReferralStatus
NEXT_STEPS: dict[ReferralStatus, frozenset[ReferralStatus]] = {
    _S.CONCEPT: frozenset({_S.READY, _S.WITHDRAWN}),
    _S.READY: frozenset({_S.SENT, _S.CONCEPT, _S.WITHDRAWN}),
    _S.SENT: frozenset(
        {_S.RECEIVED, _S.ACCEPTED, _S.REFUSED, _S.WAITING, _S.STARTED, _S.NO_RESPONSE, _S.WITHDRAWN}
    ),
    _S.RECEIVED: frozenset(
        {_S.ACCEPTED, _S.REFUSED, _S.WAITING, _S.STARTED, _S.NO_RESPONSE, _S.WITHDRAWN}
    ),
    _S.ACCEPTED: frozenset({_S.WAITING, _S.STARTED, _S.REFUSED, _S.WITHDRAWN}),
    _S.WAITING: frozenset({_S.STARTED, _S.REFUSED, _S.WITHDRAWN}),
    _S.NO_RESPONSE: frozenset(
        {_S.SENT, _S.RECEIVED, _S.ACCEPTED, _S.REFUSED, _S.WAITING, _S.STARTED, _S.WITHDRAWN}
    ),
    _S.STARTED: frozenset({_S.ENDED, _S.WITHDRAWN}),
    _S.REFUSED: frozenset(),
    _S.ENDED: frozenset(),
    _S.WITHDRAWN: frozenset(),
}
"""Which step may follow which (domain.md 5.2)."""
AWAITED = frozenset({_S.SENT, _S.RECEIVED, _S.NO_RESPONSE, _S.ACCEPTED, _S.WAITING})
"""Asked, and help has not begun: until there is an outcome it is asked about again."""
OVER = frozenset(status for status, after in NEXT_STEPS.items() if not after)
"""Nothing follows any more."""


class Referral(Synced, Base):
    """Verwijzing. Provision and provider are also kept by name: the directory may change later.

    `reason_code` is a `RefusalReason`, an `EndReason` or `ASKED_TWICE`, by the status;
    `location_id` the school or AZC on whose list it stands; `expected_on` when help is expected to
    start.
    """

    __tablename__ = "referral"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    action_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    need_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    provision_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:provision"))
    provision_name: Mapped[str] = mapped_column(info=synced("unit:provision"))
    provider_name: Mapped[str] = mapped_column(info=synced("unit:provision"))
    kind: Mapped[ProvisionKind] = mapped_column(Word(ProvisionKind), info=synced("unit:provision"))
    question: Mapped[str] = mapped_column(default="", info=synced("text"))
    reply_code: Mapped[str] = mapped_column(info=synced("immutable"))
    status: Mapped[ReferralStatus] = mapped_column(
        Word(ReferralStatus), default=ReferralStatus.CONCEPT, info=synced("state:status")
    )
    status_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status"))
    reason: Mapped[str | None] = mapped_column(info=synced("state:status"))
    reply_due: Mapped[date | None] = mapped_column(Day, info=synced())
    refused_by: Mapped[RefusedBy | None] = mapped_column(
        Word(RefusedBy), info=synced("unit:outcome", 2)
    )
    reason_code: Mapped[str | None] = mapped_column(info=synced("unit:outcome", 2))
    owner_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    urgency: Mapped[Urgency | None] = mapped_column(Word(Urgency), info=synced(since=2))
    location_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    intake_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    expected_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))

    def take_step(self, status: ReferralStatus, on: date, said: Outcome = NO_OUTCOME) -> None:
        """Go to the next status; an end says how it ended."""
        if status not in NEXT_STEPS[self.status]:
            raise RuleBrokenError("referral_step_illegal", field="status")
        kept = outcome_of(status, said)
        self.status, self.status_on, self.reason = status, on, kept.words
        self.refused_by, self.reason_code = kept.refused_by, kept.code


class ReferralStep(Synced, Base):
    """Stap: a status with the day it took effect, when and by whom it was noted.

    And by what route.
    """

    __tablename__ = "referral_step"
    referral_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    status: Mapped[ReferralStatus] = mapped_column(Word(ReferralStatus), info=synced("immutable"))
    effective_on: Mapped[date] = mapped_column(Day, info=synced("immutable"))
    recorded_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable"))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    route: Mapped[str | None] = mapped_column(info=synced("immutable"))
    note: Mapped[str | None] = mapped_column(info=synced("immutable"))
    reason_code: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    attachment_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
