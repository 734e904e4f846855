"""Open conflicts on this laptop: both texts, who wrote them, and where."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import (
    CaseFile,
    Compartment,
    Conflict,
    FileRole,
    Person,
    SamePerson,
    Worker,
)
from wijkdesk.models.base import Value
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.models.person_references import FOLLOWED, PERSON_REFERENCES
from wijkdesk.protocol import regie
from wijkdesk.protocol.moving import CROSSED
from wijkdesk.storage import directory, state, two_readers
from wijkdesk.vocabulary import CompartmentKind, ConflictStatus, FileRoleKind

ID = re.compile(r"[0-9a-f]{32}")
"""As an id travels."""
ENTRIES = frozenset({"provider", "provision"})
"""Of these a card says which one it is: no file stands above it."""
PEOPLE: Mapping[str, set[str]] = {
    entity: {name for e, name in (*PERSON_REFERENCES, *FOLLOWED) if e == entity}
    for entity, _ in (*PERSON_REFERENCES, *FOLLOWED)
}
"""Which fields of an entity hold a person."""


@dataclass(frozen=True, slots=True)
class ClashField:
    """One field on which two people differ; all three as they travel."""

    name: str
    base: Value
    current: Value
    incoming: Value


@dataclass(frozen=True, slots=True)
class Passed:
    """Put before the regisseur: to whom, by whom, when."""

    to_id: UUID
    to_name: str | None
    by_id: UUID | None
    by_name: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict to decide; `names` says who the people are whose ids stand in it.

    `current_mine` and `incoming_mine`: written by the worker of this profile; on two laptops it is
    the same conflict all the same. `readers`: where two chose others, who reads the one and the
    other; None for what is not on this laptop.
    """

    id: UUID
    case_file_id: UUID | None
    file_title: str | None
    entity: str
    row_id: UUID
    unit: str
    kind: str
    fields: tuple[ClashField, ...]
    current_by: str | None
    incoming_by: str | None
    incoming_at: datetime
    names: Mapping[str, str] = field(default_factory=dict)
    is_open: bool = True
    current_mine: bool = field(default=False, compare=False)
    incoming_mine: bool = field(default=False, compare=False)
    container_id: UUID | None = None
    passed: Passed | None = None
    current_laptop: str | None = None
    incoming_laptop: str | None = None
    readers: tuple[CompartmentKind | None, ...] = ()


def open_ones(session: Session, case_file_id: UUID | None = None) -> tuple[ConflictRow, ...]:
    """All open conflicts, or those of one file; the oldest first."""
    return _with_status(session, ConflictStatus.OPEN, case_file_id)


def merged_ones(session: Session, case_file_id: UUID | None = None) -> tuple[ConflictRow, ...]:
    """Texts that the centre made of two, with both originals; the oldest first.

    Without those that the worker of this profile put away.
    """
    found = _with_status(session, ConflictStatus.MERGED, case_file_id)
    worker = state.get(session, "worker_id")
    if worker is None:
        return found
    away = set(
        session.scalars(select(Conflict.id).where(Conflict.seen_by.contains(UUID(worker).hex)))
    )
    return tuple(row for row in found if row.id not in away)


def _with_status(
    session: Session, status: ConflictStatus, case_file_id: UUID | None
) -> tuple[ConflictRow, ...]:
    theirs, ours, to, by = (aliased(Worker) for _ in range(4))
    worker = state.get(session, "worker_id")
    me = UUID(worker) if worker else None
    query = (
        select(Conflict, CaseFile.id, CaseFile.title, theirs.name, ours.name, to.name, by.name)
        .join(Compartment, Compartment.id == Conflict.container_id, isouter=True)
        .join(CaseFile, CaseFile.id == Compartment.case_file_id, isouter=True)
        .join(theirs, theirs.id == Conflict.current_by, isouter=True)
        .join(ours, ours.id == Conflict.incoming_by, isouter=True)
        .join(to, to.id == Conflict.passed_to, isouter=True)
        .join(by, by.id == Conflict.passed_by, isouter=True)
        .where(Conflict.status == status, ~Conflict.deleted)
        .order_by(Conflict.incoming_at, Conflict.id)
    )
    kaart = directory.home(session)
    if kaart is not None:
        # Everybody reads the sociale kaart: only who wrote one of the two is asked to choose.
        query = query.where(
            or_(
                Conflict.container_id != kaart,
                Conflict.current_by == me,
                Conflict.incoming_by == me,
            )
        )
    if case_file_id is not None:
        query = query.where(Compartment.case_file_id == case_file_id)
    return tuple(
        ConflictRow(
            c.id,
            file_id,
            title,
            c.entity,
            c.row_id,
            c.unit,
            c.kind,
            _fields(session, c),
            current_by or _merger(session, c),
            incoming_by,
            c.incoming_at,
            _names(session, c),
            c.status is ConflictStatus.OPEN,
            me is not None and c.current_by == me,
            c.incoming_by == me,
            c.container_id,
            Passed(c.passed_to, to_name, c.passed_by, by_name, c.passed_at)
            if c.passed_to
            else None,
            c.current_laptop,
            c.incoming_laptop,
            _readers(session, c),
        )
        for c, file_id, title, current_by, incoming_by, to_name, by_name in _once(
            session.execute(query).all()
        )
    )


def _once(found: Iterable[Any]) -> Iterator[Any]:
    """Of two cards about the same two rows, in two compartments, whoever reads both sees one."""
    seen = set()
    for row in found:
        pair = row[0].current, row[0].incoming
        if row[0].kind != CROSSED or pair not in seen:
            yield row
        seen.add(pair)


def _names(session: Session, conflict: Conflict) -> Mapping[str, str]:
    """Who the people are, as their rows say it: of two that were merged each has a name.

    Of two who became regisseur "current" is who is it, "incoming" the other.
    """
    if (conflict.entity, conflict.unit) == (regie.ENTITY, regie.UNIT):
        return _regisseurs(session, conflict)
    found = _workers(session, conflict)
    if conflict.entity in ENTRIES:
        return found | directory.named(session, [conflict.row_id, *_ids(conflict)])
    if PEOPLE.get(conflict.entity, set()) & set(_all_fields(conflict)):
        named = (getattr(Person, name) for name in NAME_FIELDS)
        people = select(Person.id, *named).where(Person.container_id == conflict.container_id)
        found |= {i.hex: display_name(*name) for i, *name in session.execute(people)}
    return found


def _ids(conflict: Conflict) -> list[UUID]:
    sides = (conflict.base, conflict.current, conflict.incoming)
    values = {str(value) for side in sides for value in json.loads(side).values()}
    return [UUID(hex=value) for value in values if ID.fullmatch(value)]


def _workers(session: Session, conflict: Conflict) -> dict[str, str]:
    """The colleagues among the values: to whom something was given, or who does it."""
    ids = _ids(conflict)
    if not ids:
        return {}
    query = select(Worker.id, Worker.name).where(Worker.id.in_(ids))
    return {worker_id.hex: name for worker_id, name in session.execute(query)}


def _regisseurs(session: Session, conflict: Conflict) -> Mapping[str, str]:
    """Both, when there are two of them: a clash may also be about the days of one."""
    taken = session.get(FileRole, conflict.row_id)
    if taken is None or taken.role is not FileRoleKind.REGISSEUR:
        return {}
    query = (
        select(Worker.name)
        .join(FileRole, FileRole.worker_id == Worker.id)
        .where(
            FileRole.case_file_id == taken.case_file_id,
            FileRole.role == FileRoleKind.REGISSEUR,
            FileRole.id != taken.id,
            FileRole.until.is_(None),
            ~FileRole.deleted,
        )
        .order_by(FileRole.since.desc(), FileRole.id)
    )
    current = session.scalar(query.limit(1))
    incoming = session.scalar(select(Worker.name).where(Worker.id == taken.worker_id))
    return {"current": current, "incoming": incoming} if current and incoming else {}


def _merger(session: Session, conflict: Conflict) -> str | None:
    """Who merged the same two the other way: that is who wrote what stands there now."""
    into = json.loads(conflict.incoming).get("merged_into")
    if conflict.unit != "merged_into" or into is None:
        return None
    query = (
        select(Worker.name)
        .join(SamePerson, SamePerson.made_by == Worker.id)
        .where(SamePerson.person_id == conflict.row_id, SamePerson.other_id == UUID(hex=into))
        .order_by(SamePerson.made_at.desc())
    )
    return session.scalar(query.limit(1))


def _all_fields(conflict: Conflict) -> Iterator[str]:
    for kept in (conflict.base, conflict.current, conflict.incoming):
        yield from json.loads(kept)


def _readers(session: Session, conflict: Conflict) -> tuple[CompartmentKind | None, ...]:
    if conflict.kind != CROSSED:
        return ()
    return tuple(side.kind if side else None for side in two_readers.sides(session, conflict))


def _fields(session: Session, conflict: Conflict) -> tuple[ClashField, ...]:
    if conflict.kind == CROSSED:
        both = two_readers.sides(session, conflict)
        found = two_readers.words(conflict.entity, both)
        return tuple(ClashField(name, None, one, other) for name, one, other in found)
    base, current, incoming = (
        json.loads(text) for text in (conflict.base, conflict.current, conflict.incoming)
    )
    names = dict.fromkeys([*incoming, *base] if conflict.unit != "*" else [*base, *current])
    return tuple(ClashField(n, base.get(n), current.get(n), incoming.get(n)) for n in names)
