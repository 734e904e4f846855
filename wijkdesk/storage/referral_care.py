"""What goes along with a referral: its sharing cards and the points of its warm handover."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import (
    HandoverPoint,
    Paper,
    PaperStep,
    ReferralStep,
    SharingCard,
    SharingConsent,
    Worker,
)
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import (
    HandoverPointKind,
    ReferralStatus,
    SharedPart,
    SharingAnswer,
    SharingGround,
)

_PARTS = {str(part): part for part in SharedPart}


@dataclass(frozen=True, slots=True)
class CardRow:
    """A sharing card; `decided_by` is who said that it could go without consent."""

    id: UUID
    party: str
    purpose: str
    parts: tuple[SharedPart, ...]
    ground: SharingGround | None
    person_id: UUID | None
    agreed_on: date | None
    override_reason: str | None
    decided_by: str | None
    until: date | None
    withdrawn_on: date | None
    told: str

    def holds_on(self, day: date) -> bool:
        """Whether it may be shared on this day."""
        return self.withdrawn_on is None and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class SaidRow:
    """What one person said of a card, and on which day."""

    person_id: UUID
    answer: SharingAnswer
    on: date | None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step with the day on which it was so, and when and by whom it was noted."""

    status: ReferralStatus
    effective_on: date
    recorded_at: datetime
    worker: str | None
    route: str | None
    note: str | None
    reason_code: str | None
    attachment_id: UUID | None


def steps(session: Session, referral_id: UUID) -> tuple[StepRow, ...]:
    """Every step of a referral in the order in which they were noted."""
    s = ReferralStep
    query = (
        select(
            s.status,
            s.effective_on,
            s.recorded_at,
            Worker.name.label("worker"),
            s.route,
            s.note,
            s.reason_code,
            s.attachment_id,
        )
        .join(Worker, Worker.id == s.worker_id, isouter=True)
        .where(s.referral_id == referral_id, ~s.deleted)
        .order_by(s.recorded_at, s.id)
    )
    return rows(session, StepRow, query)


def cards(session: Session, referral_id: UUID) -> tuple[CardRow, ...]:
    """The sharing cards of a referral, the newest first."""
    c = SharingCard
    query = (
        select(c, Worker.name)
        .join(Worker, Worker.id == c.override_by, isouter=True)
        .where(c.referral_id == referral_id, ~c.deleted)
        .order_by(c.id.desc())
    )
    return tuple(
        CardRow(
            card.id,
            card.party,
            card.purpose,
            tuple(_PARTS[one] for one in card.parts.split() if one in _PARTS),
            card.ground,
            card.person_id,
            card.agreed_on,
            card.override_reason,
            name,
            card.until,
            card.withdrawn_on,
            card.told,
        )
        for card, name in session.execute(query)
    )


def said_of(session: Session, card: CardRow) -> tuple[SaidRow, ...]:
    """The last answer of each person: with the card itself, or after it was made."""
    c = SharingConsent
    query = (
        select(c.person_id, c.answer, c.answered_on.label("on"), c.note)
        .where(c.card_id == card.id, ~c.deleted)
        .order_by(c.id)
    )
    said: dict[UUID, SaidRow] = {}
    if card.ground is SharingGround.CONSENT and card.person_id is not None:
        said[card.person_id] = SaidRow(card.person_id, SharingAnswer.AGREES, card.agreed_on)
    return tuple((said | {row.person_id: row for row in rows(session, SaidRow, query)}).values())


def card_in_force(session: Session, referral_id: UUID, day: date) -> CardRow | None:
    """By which something may leave on this day."""
    return next((one for one in cards(session, referral_id) if one.holds_on(day)), None)


def to_tell(session: Session) -> frozenset[UUID]:
    """Referrals whose sharing was withdrawn after something left, of which nobody was told yet."""
    c, newer = SharingCard, aliased(SharingCard)
    later = select(newer.id).where(
        newer.referral_id == c.referral_id, newer.id > c.id, ~newer.deleted
    )
    step, paper = ReferralStep, Paper
    sent = select(step.id).where(
        step.referral_id == c.referral_id, step.status == ReferralStatus.SENT, ~step.deleted
    )
    out = select(paper.id).where(paper.about_id == c.referral_id, ~paper.deleted)
    query = select(c.referral_id).where(
        c.withdrawn_on.is_not(None),
        func.trim(c.told) == "",
        ~c.deleted,
        ~later.exists(),
        sent.exists() | out.exists(),
    )
    return frozenset(filter(None, session.scalars(query)))


def sent_to(session: Session, about_id: UUID) -> tuple[str, ...]:
    """To whom papers about a referral went, each once."""
    query = (
        select(PaperStep.sent_to)
        .join(Paper, Paper.id == PaperStep.paper_id)
        .where(Paper.about_id == about_id, ~PaperStep.deleted, PaperStep.sent_to.is_not(None))
        .order_by(PaperStep.id)
    )
    return tuple(dict.fromkeys(filter(None, session.scalars(query))))


def points(session: Session, referral_id: UUID) -> Mapping[HandoverPointKind, date]:
    """Which points of the warm handover were done, and when."""
    p = HandoverPoint
    query = select(p.kind, p.done_on).where(
        p.referral_id == referral_id, ~p.deleted, p.done_on.is_not(None)
    )
    return {kind: day for kind, day in session.execute(query.order_by(p.id)) if day is not None}


def points_of(
    session: Session, referral_id: UUID, kind: HandoverPointKind
) -> tuple[HandoverPoint, ...]:
    """The rows of one point, to change: two who noted it at once made two."""
    p = HandoverPoint
    query = select(p).where(p.referral_id == referral_id, p.kind == kind, ~p.deleted)
    return tuple(session.scalars(query.order_by(p.id)))
