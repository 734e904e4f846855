"""CrisisNumber (crisisnummer): whom to call now, as the municipality has it."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, synced


class CrisisNumber(Synced, Base):
    """One line of the list. With the `key` of a line of the program it takes the place of that.

    That of the municipality lies with its forms, that of a team in the container of the team.
    What is not `shown` is left out; `checked_on` is when somebody last looked whether it is right.
    """

    __tablename__ = "crisis_number"
    key: Mapped[str] = mapped_column(info=synced("immutable", 2))
    name: Mapped[str] = mapped_column(default="", info=synced(since=2))
    phone: Mapped[str] = mapped_column(default="", info=synced(since=2))
    about: Mapped[str] = mapped_column(default="", info=synced(since=2))
    since: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    source: Mapped[str | None] = mapped_column(info=synced("unit:source", 2))
    checked_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:source", 2))
    shown: Mapped[bool] = mapped_column(default=True, info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
