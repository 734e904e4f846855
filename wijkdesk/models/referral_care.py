"""What goes along with a referral: what was shared, the warm handover, the bridge, the queue."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import HandoverPointKind, PartyKind, SharingAnswer, SharingGround


class SharingCard(Synced, Base):
    """Deelkaart: what leaves, to whom, what for, on what ground, until when (features.md D12).

    `parts` are codes with a space between them. `override_reason` says why it leaves without the
    consent that is asked for here; `override_by` is who decided that. Without a `referral_id` it is
    about somebody who asked or is asked for something else: `party_kind` says who, `exactly` what
    is told in words, and it holds from `since` on.
    """

    __tablename__ = "sharing_card"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    referral_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    party: Mapped[str] = mapped_column(info=synced(since=2))
    purpose: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    parts: Mapped[str] = mapped_column(default="", info=synced(since=2))
    ground: Mapped[SharingGround | None] = mapped_column(
        Word(SharingGround), info=synced("unit:ground", 2)
    )
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:ground", 2))
    agreed_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:ground", 2))
    override_reason: Mapped[str | None] = mapped_column(info=synced("unit:ground", 2))
    override_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:ground", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    withdrawn_on: Mapped[date | None] = mapped_column(Day, info=synced("state:withdrawn", 2))
    told: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    party_kind: Mapped[PartyKind | None] = mapped_column(
        Word(PartyKind), info=synced("immutable", 2)
    )
    exactly: Mapped[str | None] = mapped_column(info=synced("text", 2))
    since: Mapped[date | None] = mapped_column(Day, info=synced(since=2))


class SharingConsent(Synced, Base):
    """What one of those who are asked said of one card; between 12 and 16 there are at least two.

    A later answer of the same person replaces an earlier one.
    """

    __tablename__ = "sharing_consent"
    card_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    answer: Mapped[SharingAnswer] = mapped_column(Word(SharingAnswer), info=synced("immutable", 2))
    answered_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    note: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class HandoverPoint(Synced, Base):
    """One point of a warm handover, and the day on which it was done (domain.md 5.2)."""

    __tablename__ = "handover_point"
    referral_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    kind: Mapped[HandoverPointKind] = mapped_column(
        Word(HandoverPointKind), info=synced("immutable", 2)
    )
    done_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:done", 2))
    worker_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:done", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))


class Bridge(Synced, Base):
    """Overbrugging: what is done while somebody waits, and when one asks how it goes (E3)."""

    __tablename__ = "bridge"
    referral_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    who: Mapped[str | None] = mapped_column(info=synced(since=2))
    action_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    check_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    ended_on: Mapped[date | None] = mapped_column(Day, info=synced("state:ended", 2))


class QueueJump(Synced, Base):
    """Somebody goes before others on a waiting list; never without a reason (E1)."""

    __tablename__ = "queue_jump"
    referral_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    reason: Mapped[str] = mapped_column(info=synced("immutable", 2))
    jumped_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    withdrawn_on: Mapped[date | None] = mapped_column(Day, info=synced("state:withdrawn", 2))


class QueueReview(Synced, Base):
    """Somebody looked at a place on a waiting list, on a day: it is still right, and this is known.

    Once a week is what a school and its social worker agree (domain.md 5.3).
    """

    __tablename__ = "queue_review"
    referral_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    reviewed_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
