"""Person, household and membership: who lives with whom, and since when."""

import uuid
from datetime import date

from sqlalchemy import BigInteger, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import bsn_digits, is_bsn
from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import (
    AddressKind,
    BsnStatus,
    DateCertainty,
    Gender,
    HouseholdRole,
    Interpreter,
    NameUsage,
    ReadingLevel,
)


class Person(Synced, Base):
    """Persoon. One name only goes into `surname` (domain.md 2.3); a BSN is never needed.

    A child that is not born yet has a day on which it is expected and no birth date. `drawn_x` is
    how far somebody was moved aside in the drawing of the family. `residence_ground` is why which
    municipality answers for a child (Jeugdwet 1.1, codes 1 to 4), looked at on `residence_on`.
    """

    __tablename__ = "person"
    # Hardly anybody was merged: who was is found at once, and the index weighs nothing.
    __table_args__ = (
        Index(
            "ix_person_merged_into",
            "merged_into",
            sqlite_where=text("merged_into IS NOT NULL"),
        ),
    )
    given_names: Mapped[str | None] = mapped_column(info=synced("identity:name"))
    infix: Mapped[str | None] = mapped_column(info=synced("identity:name"))
    surname: Mapped[str] = mapped_column(info=synced("identity:name"))
    own_script: Mapped[str | None] = mapped_column(info=synced("identity"))
    birth_date: Mapped[date | None] = mapped_column(Day, info=synced("identity:birth"))
    birth_certainty: Mapped[DateCertainty | None] = mapped_column(
        Word(DateCertainty), info=synced("identity:birth")
    )
    bsn: Mapped[str | None] = mapped_column(info=synced("identity:bsn"))
    bsn_status: Mapped[BsnStatus] = mapped_column(
        Word(BsnStatus), default=BsnStatus.UNKNOWN, info=synced("identity:bsn")
    )
    language: Mapped[str | None] = mapped_column(info=synced())
    interpreter: Mapped[Interpreter | None] = mapped_column(Word(Interpreter), info=synced())
    phone: Mapped[str | None] = mapped_column(info=synced("unit:phone"))
    contact_note: Mapped[str | None] = mapped_column(info=synced("unit:phone"))
    other_names: Mapped[str | None] = mapped_column(info=synced("identity", since=2))
    v_number: Mapped[str | None] = mapped_column(info=synced("identity", since=2))
    merged_into: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state", since=2))
    gender: Mapped[Gender | None] = mapped_column(Word(Gender), info=synced("identity", since=2))
    died_on: Mapped[date | None] = mapped_column(Day, info=synced("identity", since=2))
    expected_on: Mapped[date | None] = mapped_column(Day, info=synced("identity", since=2))
    drawn_x: Mapped[int | None] = mapped_column(BigInteger, info=synced("pref", since=2))

    initials: Mapped[str | None] = mapped_column(info=synced("identity", since=2))
    name_usage: Mapped[NameUsage | None] = mapped_column(
        Word(NameUsage), info=synced("identity:name_usage", since=2)
    )
    partner_infix: Mapped[str | None] = mapped_column(info=synced("identity:name_usage", since=2))
    partner_surname: Mapped[str | None] = mapped_column(info=synced("identity:name_usage", since=2))
    reading_level: Mapped[ReadingLevel | None] = mapped_column(
        Word(ReadingLevel), info=synced(since=2)
    )
    residence_ground: Mapped[str | None] = mapped_column(info=synced("unit:residence", since=2))
    residence_place: Mapped[str | None] = mapped_column(info=synced("unit:residence", since=2))
    residence_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:residence", since=2))

    def state_bsn(self, typed: str | None) -> None:
        """Note a BSN as it was told; an empty one is fine, a wrong one is refused."""
        if not typed or not typed.strip():
            self.bsn, self.bsn_status = None, BsnStatus.UNKNOWN
            return
        digits = bsn_digits(typed)
        if not is_bsn(digits):
            raise RuleBrokenError("bsn_invalid", field="bsn")
        if digits != self.bsn:
            self.bsn, self.bsn_status = digits, BsnStatus.STATED


class Household(Synced, Base):
    """Huishouden, met het adres waar het verblijft; `unit` is the room or unit at an AZC, `care_of`
    which AZC or shelter that is.

    A secret address is not printed and not found. Other and earlier ones are rows of `address`.
    """

    __tablename__ = "household"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    name: Mapped[str] = mapped_column(info=synced("identity"))
    street: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    house_number: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    postcode: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    city: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    unit: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    address_kind: Mapped[AddressKind | None] = mapped_column(
        Word(AddressKind), info=synced(since=2)
    )
    address_since: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    address_secret: Mapped[bool | None] = mapped_column(info=synced(since=2))
    care_of: Mapped[str | None] = mapped_column(info=synced(since=2))


class Membership(Synced, Base):
    """Lidmaatschap: a person in a household with a role, from and until; a child may have two."""

    __tablename__ = "membership"
    person_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced())
    household_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    role: Mapped[HouseholdRole] = mapped_column(Word(HouseholdRole), info=synced())
    since: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
