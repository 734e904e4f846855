"""Where somebody lives and by which numbers he is called, as words that lead to him."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Address, Household, Membership, PhoneNumber
from wijkdesk.storage import numbers_written as written
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.prepared import Prepared, ids_in, these


def words(session: Session, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    """By person, what leads to him by where he lives now and by which number he is called."""
    found = _homes(session, ids)
    for person_id, said in (*_other_homes(session, ids), *_numbers(session, ids)):
        if person_id is not None:
            found[person_id] += said
    return found


def _homes(session: Session, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    """The words of the homes that somebody has not moved out of."""
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    for person_id, name, street, number, postcode, unit in _HOMES.all(session, ids=these(ids)):
        found[person_id] += words_of(" ".join(filter(None, (name, street, number, postcode, unit))))
        found[person_id] += written.address(postcode, number)
    return found


_HOMES = Prepared(
    select(
        Membership.person_id,
        Household.name,
        Household.street,
        Household.house_number,
        Household.postcode,
        Household.unit,
    )
    .join(Household, Household.id == Membership.household_id)
    .where(
        ids_in(Membership.person_id),
        Membership.until.is_(None),
        ~Membership.deleted,
        ~Household.deleted,
        Household.address_secret.is_not(True),
    )
)


def _other_homes(
    session: Session, ids: Collection[uuid.UUID]
) -> Iterator[tuple[uuid.UUID | None, list[str]]]:
    """Where somebody also lives or gets letters; an address of the past is not where he is."""
    for query in (_OWN_ADDRESSES, _SHARED_ADDRESSES):
        for person_id, *said in query.all(session, ids=these(ids)):
            yield (
                person_id,
                [*words_of(" ".join(filter(None, said))), *written.address(said[3], said[2])],
            )


_PARTS = (Address.care_of, Address.street, Address.house_number, Address.postcode, Address.unit)
_HOLDS = (Address.until.is_(None), Address.secret.is_not(True), ~Address.deleted)
_OWN_ADDRESSES = Prepared(
    select(Address.person_id, *_PARTS).where(ids_in(Address.person_id), *_HOLDS)
)
_SHARED_ADDRESSES = Prepared(
    select(Membership.person_id, *_PARTS)
    .join(Address, Address.household_id == Membership.household_id)
    .where(
        ids_in(Membership.person_id),
        Membership.until.is_(None),
        ~Membership.deleted,
        Address.person_id.is_(None),
        *_HOLDS,
    )
)


def _numbers(
    session: Session, ids: Collection[uuid.UUID]
) -> Iterator[tuple[uuid.UUID | None, list[str]]]:
    for person_id, number in _NUMBERS.all(session, ids=these(ids)):
        yield person_id, list(written.phones(number))


_NUMBERS = Prepared(
    select(PhoneNumber.person_id, PhoneNumber.number).where(
        ids_in(PhoneNumber.person_id), ~PhoneNumber.deleted
    )
)
