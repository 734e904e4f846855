"""Provider and provision: the sociale kaart, container `dir`."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import ProvisionKind, Rung


class Provider(Synced, Base):
    """Aanbieder."""

    __tablename__ = "provider"
    name: Mapped[str] = mapped_column(info=synced())
    description: Mapped[str | None] = mapped_column(info=synced("text"))
    phone: Mapped[str | None] = mapped_column(info=synced())
    email: Mapped[str | None] = mapped_column(info=synced())
    website: Mapped[str | None] = mapped_column(info=synced())
    street: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    postcode: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    city: Mapped[str | None] = mapped_column(info=synced("unit:address"))


class Provision(Synced, Base):
    """Aanbod. `life_areas` and `laws` are codes with a space between them.

    `words` are everyday search words.
    """

    __tablename__ = "provision"
    provider_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced())
    name: Mapped[str] = mapped_column(info=synced())
    description: Mapped[str | None] = mapped_column(info=synced("text"))
    kind: Mapped[ProvisionKind] = mapped_column(Word(ProvisionKind), info=synced())
    rung: Mapped[Rung] = mapped_column(Step(Rung), info=synced())
    life_areas: Mapped[str] = mapped_column(default="", info=synced())
    laws: Mapped[str] = mapped_column(default="", info=synced())
    audience: Mapped[str | None] = mapped_column(info=synced())
    area: Mapped[str | None] = mapped_column(info=synced())
    cost: Mapped[str | None] = mapped_column(info=synced())
    languages: Mapped[str | None] = mapped_column(info=synced())
    opening: Mapped[str | None] = mapped_column(info=synced())
    how_to_apply: Mapped[str | None] = mapped_column(info=synced("text"))
    words: Mapped[str] = mapped_column(default="", info=synced())
    checked_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:checked"))
    checked_by: Mapped[str | None] = mapped_column(info=synced("unit:checked"))
