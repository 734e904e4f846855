"""What goes with a plan for the household: opinions kept literally, sharing, the crisis card."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, synced


class Opinion(Synced, Base):
    """Mening: what one person said of the plan, literally; never changed (domain.md 4.2, 17).

    `original` is the same in the language they said it in. Said of a fixed version or, without
    `version_id`, of the draft.
    """

    __tablename__ = "opinion"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    version_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    original: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    language: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    said_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class SharingAgreement(Synced, Base):
    """Afspraak over delen: what may be told, to whom, and on what ground; until when."""

    __tablename__ = "sharing_agreement"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    what: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    with_whom: Mapped[str | None] = mapped_column(info=synced(since=2))
    ground: Mapped[str | None] = mapped_column(info=synced(since=2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    until: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    withdrawn_on: Mapped[date | None] = mapped_column(Day, info=synced("state", 2))
    position: Mapped[str] = mapped_column(default="", info=synced("order", 2))


class CrisisCard(Synced, Base):
    """Crisiskaart of one person: how one sees it coming, what helps, whom to call, what not."""

    __tablename__ = "crisis_card"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    signs: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    helps: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    call_whom: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    avoid: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    agreed_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
