"""Who stands for whom: people that were merged, followed when they are read (decision 5).

A colleague who did not know of a merge yet may still write about the person that was absorbed;
whatever it says is shown at the person who stands for it, so nothing dangles.
"""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Person
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.models.same_person import survivors
from wijkdesk.storage.prepared import Prepared

SOME = 400
"""Ids in one question: SQLite takes a limited number."""

Merged = Mapping[UUID, UUID]
"""Each merged person, and who stands for him."""


def merged(session: Session, containers: Collection[UUID]) -> Merged:
    """The merged people of these containers; nothing for most files, by one quick look."""
    found: dict[UUID, UUID] = {}
    wanted = list(containers)
    for start in range(0, len(wanted), SOME):
        homes = _touched(session, wanted[start : start + SOME])
        if homes:
            links = select(Person.id, Person.merged_into).where(
                Person.container_id.in_(homes), ~Person.deleted
            )
            found |= survivors(dict(session.execute(links).all()))
    return found


_ANY = select(Person.container_id).where(Person.merged_into.is_not(None), ~Person.deleted)
_ANY_OF_ONE = Prepared(_ANY.where(Person.container_id == bindparam("one")))


def _touched(session: Session, some: list[UUID]) -> set[UUID]:
    """In which of these anybody is merged."""
    if len(some) == 1:
        return {home for (home,) in _ANY_OF_ONE.all(session, one=some[0])}
    return set(session.scalars(_ANY.where(Person.container_id.in_(some))))


def everywhere(session: Session) -> Merged:
    """All merged people on this laptop, for lists over all files."""
    return merged(session, set(session.scalars(_ANY)))


def names(session: Session, container_id: UUID) -> Mapping[UUID, str]:
    """The name by which each person of a file is shown, the merged ones included."""
    named = (getattr(Person, name) for name in NAME_FIELDS)
    query = select(Person.id, *named).where(Person.container_id == container_id)
    said = {i: display_name(*name) for i, *name in session.execute(query)}
    stands = merged(session, [container_id])
    return {i: said.get(stands.get(i, i), own) for i, own in said.items()}


def is_same(session: Session, one: UUID | None, other: UUID | None) -> bool:
    """Whether two ids are one person by now."""
    if one == other:
        return True
    if one is None or other is None:
        return False
    homes = session.scalars(select(Person.container_id).where(Person.id.in_((one, other))))
    stands = merged(session, set(homes))
    return stands.get(one, one) == stands.get(other, other)
