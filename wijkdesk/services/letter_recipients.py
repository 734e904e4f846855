"""To whom a letter of a file can go: the family itself, and who works for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.storage import addresses, directory, kin, referrals
from wijkdesk.storage.addresses import AddressRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.people import HouseholdRow, PersonRow
from wijkdesk.vocabulary import AddressKind, HouseholdRole, NetworkKind

FROM_AGE, ADULT = 12, 18
"""Who is younger than twelve gets no letter of their own (domain.md 1.3.8)."""
WORKS = frozenset(
    {
        NetworkKind.SCHOOL,
        NetworkKind.GP,
        NetworkKind.YOUTH_HEALTH,
        NetworkKind.PROVIDER,
        NetworkKind.EMPLOYER,
        NetworkKind.HOUSING,
        NetworkKind.COA,
        NetworkKind.GUARDIAN,
        NetworkKind.ASYLUM_CARE,
        NetworkKind.CASEMANAGER,
        NetworkKind.OTHER,
    }
)
"""Whom one writes to for their work; not a neighbour or an aunt."""


class Party(StrEnum):
    """What a recipient is. Only the first two are the family itself."""

    HOME = "home"
    PERSON = "person"
    PROVIDER = "provider"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to whom a letter can go, as it stands on the envelope.

    Of a secret address `lines` are there, and `secret` says that nobody asked to see them.
    """

    party: Party
    id: UUID
    name: str
    salutation: str
    lines: tuple[str, ...]
    secret: bool = False

    @property
    def code(self) -> str:
        """The same in every window."""
        return f"{self.party}:{self.id.hex}"

    @property
    def is_family(self) -> bool:
        """Whether this is somebody of the file; others are told only what the letter is about."""
        return self.party in (Party.HOME, Party.PERSON)


def recipients(
    session: Session,
    head: FileHead,
    own: Iterable[PersonRow],
    homes: Iterable[HouseholdRow],
    today: date,
) -> Iterator[Recipient]:
    """The family first: together where more than one grown-up lives, then each of them."""
    known = {one.id: one for one in own}
    others = addresses.of_file(session, head.case_file_id, head.shared)
    alone: list[Recipient] = []
    for home in homes:
        there = [
            (known[m.person_id], _age(known[m.person_id], m.role, today))
            for m in home.members_on(today)
            if m.person_id in known and is_there(known[m.person_id], today)
        ]
        grown = [one for one, age in there if age >= ADULT]
        lines, secret = _address(home, None, others, today)
        if len(grown) > 1:
            name = home.name.removeprefix("Gezin ").strip() or head.title
            yield Recipient(
                Party.HOME, home.id, f"Familie {name}", f"Geachte familie {name}", lines, secret
            )
        # Of the household those come last of whom no birth date is known: the child is not first.
        for one, age in sorted(there, key=lambda each: each[1] < ADULT):
            if age >= FROM_AGE:
                mine, hidden = _address(home, one.id, others, today)
                alone.append(
                    Recipient(Party.PERSON, one.id, one.address_name, one.salutation, mine, hidden)
                )
    yield from {one.id: one for one in alone}.values()
    yield from _others(session, head, today)


def _others(session: Session, head: FileHead, today: date) -> Iterator[Recipient]:
    anybody = "Geachte heer of mevrouw"
    referred = referrals.of_file(session, head.case_file_id)
    ids = {row.provision_id for row in referred if row.provision_id}
    offers = directory.by_ids(session, ids)
    for row in referred:
        offer = offers.get(row.provision_id) if row.provision_id else None
        lines = tuple(filter(None, offer.address.split(", "))) if offer else ()
        yield Recipient(Party.PROVIDER, row.id, row.provider_name, anybody, lines)
    for helper in kin.network(session, head.case_file_id, head.shared):
        ended = helper.until is not None and helper.until < today
        if helper.kind in WORKS and helper.called and not ended:
            yield Recipient(Party.NETWORK, helper.id, helper.called, anybody, ())


def _address(
    home: HouseholdRow, person: UUID | None, others: Iterable[AddressRow], today: date
) -> tuple[tuple[str, ...], bool]:
    """Where post goes: an address for post, of the person before that of the household."""
    here = [
        row
        for row in others
        if row.on(today)
        and (row.person_id == person if row.person_id else row.household_id == home.id)
    ]
    here.sort(key=lambda row: (row.person_id is None, row.kind is not AddressKind.CORRESPONDENCE))
    for row in here:
        if row.kind is AddressKind.CORRESPONDENCE or row.person_id is not None:
            return _lines(row), bool(row.secret)
    return _lines(home), bool(home.address_secret)


def _lines(place: HouseholdRow | AddressRow) -> tuple[str, ...]:
    care = place.care_of if isinstance(place, AddressRow) else None
    country = place.country if isinstance(place, AddressRow) else None
    street = " ".join(filter(None, (place.street, place.house_number)))
    city = "  ".join(filter(None, (place.postcode, place.city)))
    return tuple(filter(None, (care, street, place.unit, city, country)))


def is_there(one: PersonRow, today: date) -> bool:
    """Whether somebody lives, and is born."""
    return one.died_on is None and not one.is_unborn(today)


def _age(one: PersonRow, role: HouseholdRole, today: date) -> int:
    """Of whom the age is not known the place in the household tells whether it is a child."""
    age = one.age_on(today)
    if age is None:
        return 0 if role is HouseholdRole.CHILD else ADULT
    return age
