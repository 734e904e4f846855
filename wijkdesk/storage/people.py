"""People, households and memberships of a file."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.law.age import whole_years
from wijkdesk.models.all import Household, Membership, Person
from wijkdesk.models.names import address_name, display_name, salutation
from wijkdesk.storage import same_people
from wijkdesk.storage.kin import holds_on
from wijkdesk.storage.rows import rows
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

UNTOLD = "*"
"""Stands for a secret address; the words are the window's."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as known in this file."""

    id: UUID
    given_names: str | None
    infix: str | None
    surname: str
    own_script: str | None
    other_names: str | None
    v_number: str | None
    birth_date: date | None
    birth_certainty: DateCertainty | None
    bsn: str | None
    bsn_status: BsnStatus
    language: str | None
    interpreter: Interpreter | None
    phone: str | None
    contact_note: str | None
    gender: Gender | None = None
    died_on: date | None = None
    expected_on: date | None = None
    drawn_x: int | None = None
    initials: str | None = None
    name_usage: NameUsage | None = None
    partner_infix: str | None = None
    partner_surname: str | None = None
    reading_level: ReadingLevel | None = None
    residence_ground: str | None = None
    residence_place: str | None = None
    residence_on: date | None = None

    @property
    def full_name(self) -> str:
        """The name as it is said."""
        return display_name(*self._name)

    @property
    def address_name(self) -> str:
        """The name as one writes to somebody (aanschrijfnaam)."""
        return address_name(self._name, self.initials)

    @property
    def salutation(self) -> str:
        """How a letter to somebody begins."""
        return salutation(self._name, self.gender, self.initials)

    @property
    def _name(self) -> tuple[str | None, str | None, str, NameUsage | None, str | None, str | None]:
        return (
            self.given_names,
            self.infix,
            self.surname,
            self.name_usage,
            self.partner_infix,
            self.partner_surname,
        )

    @property
    def bsn_masked(self) -> str | None:
        """The last three digits; the rest is shown only on purpose (security.md T7)."""
        return f"••••••{self.bsn[-3:]}" if self.bsn else None

    def age_on(self, day: date) -> int | None:
        """Whole years on a day, of the dead as old as they became; None when it is not known."""
        born = self.birth_date
        if born is None or self.birth_certainty is DateCertainty.UNKNOWN or born > day:
            return None
        if self.died_on is not None and born <= self.died_on < day:
            day = self.died_on
        return whole_years(born, day)

    def is_unborn(self, day: date) -> bool:
        """Whether this child is still expected on a day."""
        born = self.birth_date
        return self.expected_on is not None and (born is None or born > day)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody's place in a household."""

    membership_id: UUID
    person_id: UUID
    role: HouseholdRole
    since: date | None
    until: date | None

    def on(self, day: date) -> bool:
        """Whether this person lived there on a day."""
        return holds_on(self.since, self.until, day)


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """A household with its address and its members."""

    id: UUID
    name: str
    street: str | None
    house_number: str | None
    postcode: str | None
    city: str | None
    unit: str | None
    members: tuple[MemberRow, ...]
    stays: tuple[MemberRow, ...] = ()
    """Every time that somebody lived here; of who left and came back more than one."""
    address_kind: AddressKind | None = None
    address_since: date | None = None
    address_secret: bool | None = None
    care_of: str | None = None

    def members_on(self, day: date) -> tuple[MemberRow, ...]:
        """Who lived here on a day."""
        return _once(tuple(stay for stay in self.stays if stay.on(day)), {})

    @property
    def address(self) -> str:
        """The address on one line; who may not be told of a secret one asks for `told`."""
        street = " ".join(filter(None, (self.street, self.house_number)))
        city = " ".join(filter(None, (self.postcode, self.city)))
        return ", ".join(filter(None, (self.care_of, street, self.unit, city)))

    @property
    def told(self) -> str:
        """The address as it stands outside the file's own page: of a secret one only that."""
        return UNTOLD if self.address_secret else self.address


def in_container(session: Session, container_id: UUID) -> tuple[PersonRow, ...]:
    """All people of a file, the eldest first."""
    names = [getattr(Person, name) for name in PersonRow.__dataclass_fields__]
    query = select(*names).where(Person.container_id == container_id, ~Person.deleted)
    # The id last: the order is the same on every laptop, and so is the hash of a plan.
    eldest = (Person.birth_date.is_(None), Person.birth_date, Person.id)
    gone = same_people.merged(session, [container_id])
    people = rows(session, PersonRow, query.order_by(*eldest))
    return tuple(person for person in people if person.id not in gone)


def households(session: Session, case_file_id: UUID) -> tuple[HouseholdRow, ...]:
    """The households of a file with their members."""
    names = [
        getattr(Household, name)
        for name in HouseholdRow.__dataclass_fields__
        if name not in ("members", "stays")
    ]
    query = select(*names).where(Household.case_file_id == case_file_id, ~Household.deleted)
    gone = same_people.merged(session, _containers(session, case_file_id))
    found = []
    for m in session.execute(
        query.order_by(Household.name == "", Household.name, Household.id)
    ).mappings():
        stays = _stays(session, m["id"], gone)
        found.append(HouseholdRow(**m, members=_once(stays, {}), stays=stays))
    return tuple(found)


def _containers(session: Session, case_file_id: UUID) -> set[UUID]:
    query = select(Household.container_id).where(Household.case_file_id == case_file_id)
    return set(session.scalars(query))


def _stays(session: Session, household_id: UUID, gone: same_people.Merged) -> tuple[MemberRow, ...]:
    query = (
        select(
            Membership.id.label("membership_id"),
            Membership.person_id,
            Membership.role,
            Membership.since,
            Membership.until,
        )
        .join(Person, Person.id == Membership.person_id)
        .where(Membership.household_id == household_id, ~Membership.deleted, ~Person.deleted)
        .order_by(Person.birth_date.is_(None), Person.birth_date, Membership.id)
    )
    stays = rows(session, MemberRow, query)
    return tuple(replace(s, person_id=gone.get(s.person_id, s.person_id)) for s in stays)


def _once(members: tuple[MemberRow, ...], gone: same_people.Merged) -> tuple[MemberRow, ...]:
    """Each person once in a household, also when two memberships of merged people are of it.

    None of them is thrown away: undoing a merge gives each person back his own.
    """
    found: dict[UUID, MemberRow] = {}
    for member in members:
        person = gone.get(member.person_id, member.person_id)
        if person not in found or _tells_more(member) > _tells_more(found[person]):
            found[person] = replace(member, person_id=person)
    return tuple(found.values())


def _tells_more(member: MemberRow) -> tuple[bool, bool]:
    return member.until is None, member.role is not HouseholdRole.OTHER
