"""Address: where a household or somebody also lives, gets letters, is registered or has lived."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import AddressKind


class Address(Synced, Base):
    """Adres naast dat van het huishouden, of van vroeger; van één persoon of van het huishouden.

    `care_of` is with whom, or which AZC or shelter; `unit` the room. A secret one is not printed.
    """

    __tablename__ = "address"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    household_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    kind: Mapped[AddressKind | None] = mapped_column(Word(AddressKind), info=synced(since=2))
    care_of: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    street: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    house_number: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    unit: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    postcode: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    city: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    country: Mapped[str | None] = mapped_column(info=synced("unit:address", 2))
    secret: Mapped[bool | None] = mapped_column(info=synced(since=2))
    since: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
