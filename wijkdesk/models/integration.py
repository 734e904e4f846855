"""Integration (inburgering): where somebody's PIP is, and what it says of days and route."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import IntegrationRoute


class Integration(Synced, Base):
    """The PIP itself is a decision of the municipality and stands elsewhere: this points to it.

    `tested_on` is the leerbaarheidstoets, `plan_on` the day of the PIP, `ends_on` the last day of
    the term, `found_at` where the PIP is kept.
    """

    __tablename__ = "integration"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    route: Mapped[IntegrationRoute | None] = mapped_column(
        Word(IntegrationRoute), info=synced(since=2)
    )
    intake_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    tested_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    plan_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    ends_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    contact: Mapped[str | None] = mapped_column(info=synced(since=2))
    phone: Mapped[str | None] = mapped_column(info=synced(since=2))
    email: Mapped[str | None] = mapped_column(info=synced(since=2))
    found_at: Mapped[str | None] = mapped_column(info=synced(since=2))
