"""Other and earlier addresses of the households and people of a file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Address
from wijkdesk.storage import same_people
from wijkdesk.storage.kin import holds_on
from wijkdesk.storage.people import UNTOLD, HouseholdRow
from wijkdesk.vocabulary import AddressKind


@dataclass(frozen=True, slots=True)
class AddressRow:
    """An address; `person_id` None is that of the whole household."""

    id: UUID
    household_id: UUID | None
    person_id: UUID | None
    kind: AddressKind | None
    care_of: str | None
    street: str | None
    house_number: str | None
    unit: str | None
    postcode: str | None
    city: str | None
    country: str | None
    secret: bool | None
    since: date | None
    until: date | None

    @property
    def address(self) -> str:
        """The address on one line."""
        street = " ".join(filter(None, (self.street, self.house_number)))
        city = " ".join(filter(None, (self.postcode, self.city)))
        return ", ".join(filter(None, (self.care_of, street, self.unit, city, self.country)))

    @property
    def told(self) -> str:
        """The same where nobody asked to see it: of a secret one only that it is."""
        return UNTOLD if self.secret else self.address

    def on(self, day: date) -> bool:
        """Whether it held on a day."""
        return holds_on(self.since, self.until, day)


def of_file(session: Session, case_file_id: UUID, container_id: UUID) -> tuple[AddressRow, ...]:
    """Those that hold first, then the latest; of who was merged too."""
    names = [getattr(Address, name) for name in AddressRow.__dataclass_fields__]
    query = select(*names).where(Address.case_file_id == case_file_id, ~Address.deleted)
    order = (Address.until.is_not(None), Address.until.desc(), Address.id)
    found = session.execute(query.order_by(*order)).mappings().all()
    gone = same_people.merged(session, [container_id]) if found else {}
    return tuple(
        AddressRow(**{**row, "person_id": gone.get(row["person_id"], row["person_id"])})
        for row in found
    )


def address_on(home: HouseholdRow, addresses: Iterable[AddressRow], day: date) -> AddressRow | None:
    """Where a household lived on a day of the past; None when that is where it lives now."""
    if home.address_since is None or home.address_since <= day:
        return None
    ended = [
        row
        for row in addresses
        if row.household_id == home.id and row.person_id is None and row.until and row.on(day)
    ]
    homes = [row for row in ended if row.kind is not AddressKind.CORRESPONDENCE]
    return next(iter(homes), None)
