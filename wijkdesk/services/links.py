"""One person in two files: only linked, never merged (decision 5)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Compartment, Person, SamePerson
from wijkdesk.models.base import Value, new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import links as stored
from wijkdesk.storage import merges
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.links import LinkRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import SamePersonKind

__all__ = ["IDENTITY", "Carried", "LinkRow", "LinkService"]

IDENTITY: Mapping[str, tuple[str, ...]] = {
    "identity:name": ("given_names", "infix", "surname"),
    "identity:birth": ("birth_date", "birth_certainty"),
    "identity:bsn": ("bsn", "bsn_status"),
}
"""What is the same of a person in every file; the rest may differ by file."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was changed in the other file, and what it was there, so that it can be put back."""

    changes: Changes
    person_id: UUID
    was: Mapping[str, Value]
    now: Mapping[str, Value]


class LinkService:
    """Make and undo links, remember who is somebody else, carry a change over when asked."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def link(self, person_id: UUID, other_id: UUID) -> Changes:
        """Say in both files that this is one person."""
        with self._store.begin("people_link") as session:
            return link(session, self._me, person_id, other_id)

    def unlink(self, link_id: UUID) -> Changes:
        """Take the link back, in the other file too when that is here."""
        with self._store.begin("people_unlink") as session:
            row = saving.editable(session, SamePerson, link_id)
            head = _head(session, self._me, row.container_id)
            files = {head.case_file_id}
            for one in stored.linked(session, row.person_id, row.other_id):
                one.undone_at, one.undone_by = datetime.now(UTC), self._me.worker_id
                files |= {f for f in (one.other_file_id,) if f}
        return Changes(frozenset(files))

    def keep_apart(self, person_id: UUID, other_id: UUID) -> Changes:
        """Remember that these are two people, so that nobody is asked again."""
        with self._store.begin("people_keep_apart") as session:
            return keep_apart(session, self._me, person_id, [other_id])

    def carry_over(self, link_id: UUID, units: Collection[str]) -> Carried:
        """Let the person in the other file have what was changed here."""
        with self._store.begin("person_save") as session:
            row = saving.editable(session, SamePerson, link_id)
            _head(session, self._me, row.container_id)
            here = saving.editable(session, Person, row.person_id)
            there = saving.editable(session, Person, row.other_id)
            head = _head(session, self._me, there.container_id)
            names = [n for unit in units for n in IDENTITY[unit]]
            was, new = merges.own_fields(session, there), merges.own_fields(session, here)
            merges.put_fields(session, there, {n: new[n] for n in names})
            session.flush()
            update_index(session, head.case_file_id, head.shared)
        changes = Changes(frozenset({head.case_file_id}))
        return Carried(changes, there.id, {n: was[n] for n in names}, {n: new[n] for n in names})

    def put_back(self, carried: Carried) -> Changes:
        """Undo that, unless somebody has changed it there since."""
        with self._store.begin("person_save") as session:
            there = saving.editable(session, Person, carried.person_id)
            head = _head(session, self._me, there.container_id)
            now = merges.own_fields(session, there)
            if any(now[n] != value for n, value in carried.now.items()):
                raise RuleBrokenError("changed_meanwhile")
            merges.put_fields(session, there, carried.was)
            session.flush()
            update_index(session, head.case_file_id, head.shared)
        return carried.changes


def link(session: Session, me: Me, person_id: UUID, other_id: UUID) -> Changes:
    """The link in both files, in the unit of work that is under way."""
    pair = [saving.editable(session, Person, i) for i in (person_id, other_id)]
    heads = [_head(session, me, person.container_id) for person in pair]
    if heads[0].case_file_id == heads[1].case_file_id:
        raise RuleBrokenError("link_same_file")
    if not stored.linked(session, person_id, other_id):
        for here, there in ((0, 1), (1, 0)):
            ids = pair[here].id, pair[there].id
            row = _row(heads[here].shared, me, SamePersonKind.LINKED, *ids)
            row.other_file_id = heads[there].case_file_id
            session.add(row)
    return Changes(frozenset(head.case_file_id for head in heads))


def keep_apart(session: Session, me: Me, person_id: UUID, others: Collection[UUID]) -> Changes:
    """The same for the word that somebody is another person; it stands in this file only."""
    person = saving.editable(session, Person, person_id)
    head = _head(session, me, person.container_id)
    settled = stored.settled(session, person_id)
    for other_id in others:
        # Somebody in a file that is not here is known by the team's line about it.
        if other_id not in settled:
            session.add(_row(head.shared, me, SamePersonKind.DIFFERENT, person.id, other_id))
    return Changes(frozenset({head.case_file_id}))


def _row(
    container_id: UUID, me: Me, kind: SamePersonKind, person_id: UUID, other_id: UUID
) -> SamePerson:
    return SamePerson(
        id=new_id(),
        container_id=container_id,
        kind=kind,
        person_id=person_id,
        other_id=other_id,
        made_at=datetime.now(UTC),
        made_by=me.worker_id,
    )


def _head(session: Session, me: Me, container_id: UUID) -> FileHead:
    query = select(Compartment.case_file_id).where(Compartment.id == container_id)
    file_id: Any = session.scalar(query)
    if file_id is None:
        raise RuleBrokenError("file_not_held")
    return held_file(session, me, file_id, Act.WRITE, date.today())  # noqa: DTZ011 - own day
