"""What is known of a provision beside its entry: places, checks, room, a team's own notes."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Room


class ProvisionPlace(Synced, Base):
    """Plek: where somebody goes for it. A provision may have several, or none (by telephone)."""

    __tablename__ = "provision_place"
    provision_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    name: Mapped[str] = mapped_column(default="", info=synced(since=2))
    street: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    postcode: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    city: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    access: Mapped[str | None] = mapped_column(info=synced(since=2))
    source_id: Mapped[str | None] = mapped_column(info=synced(since=2))


class ProvisionCheck(Synced, Base):
    """Gegevens klopten, of niet: what a worker found, and on which day (features.md D4)."""

    __tablename__ = "provision_check"
    provision_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    correct: Mapped[bool] = mapped_column(info=synced("immutable", 2))
    checked_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class CapacityReport(Synced, Base):
    """What was last heard of the room there is: when, from whom (features.md E2).

    `weeks` is what they said about waiting, never what we reckoned.
    """

    __tablename__ = "capacity_report"
    provision_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    room: Mapped[Room] = mapped_column(Word(Room), info=synced("immutable", 2))
    weeks: Mapped[int | None] = mapped_column(info=synced("immutable", 2))
    heard_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    heard_from: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class ProvisionNote(Synced, Base):
    """What a team tells itself of a provision ("vraag naar Ria"); no import touches it."""

    __tablename__ = "provision_note"
    provision_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class Favourite(Synced, Base):
    """Bewaard: a provision that a worker wants at hand. It is in the worker's own container."""

    __tablename__ = "favourite"
    provision_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
