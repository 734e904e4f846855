"""What a merge did, so that it can be undone: references that came over, and chosen fields."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator

from wijkdesk.models.all import Base, Person, SamePerson, Worker
from wijkdesk.models.base import Value
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.models.person_references import PERSON_REFERENCES
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import SamePersonKind

OWN_FIELDS: tuple[str, ...] = tuple(
    name for name in entities()["person"].fields if name != "merged_into"
)
"""What a person's row says of the person; two rows that become one may differ in each."""

T = TypeVar("T")
Reference = tuple[str, str, str]
"""Entity, row (hex) and field that hold a person."""


class Moved(msgspec.Struct, frozen=True):
    """The references that came over, and those that the survivor had already."""

    moved: list[Reference] = msgspec.field(default_factory=list)
    kept: list[Reference] = msgspec.field(default_factory=list)


class Chosen(msgspec.Struct, array_like=True, frozen=True):
    """One field: what the survivor had, what it got, and what the absorbed person has."""

    had: Value
    got: Value
    theirs: Value


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """A merge that stands, as it was written down."""

    id: UUID
    container_id: UUID
    person_id: UUID
    other_id: UUID
    made_at: datetime
    made_by: str | None
    moved: Moved = field(default_factory=Moved)
    chosen: dict[str, Chosen] = field(default_factory=dict)

    @property
    def pair(self) -> frozenset[UUID]:
        """The two people, whoever was kept."""
        return frozenset({self.person_id, self.other_id})

    @property
    def other_name(self) -> str:
        """The name of the absorbed person as it was."""
        parts = (self.chosen.get(n) for n in NAME_FIELDS)
        given, infix, surname, *used = (str(c.theirs) if c and c.theirs else None for c in parts)
        return display_name(given, infix, surname or "", *used)


def encode(moved: Moved, chosen: dict[str, Chosen]) -> tuple[str, str]:
    """Both as JSON text."""
    return msgspec.json.encode(moved).decode(), msgspec.json.encode(chosen).decode()


def standing(session: Session, container_id: UUID) -> list[MergeRecord]:
    """The merges of a file that were not undone, the newest first."""
    return _records(session, container_id, SamePerson.undone_at.is_(None))


def undone_before(session: Session, record: MergeRecord) -> list[MergeRecord]:
    """Earlier merges into the same person that were undone after this one, the newest first."""
    undone = _records(session, record.container_id, SamePerson.undone_at > record.made_at)
    same = (r for r in undone if r.person_id == record.person_id)
    return [r for r in same if r.made_at < record.made_at]


def _records(session: Session, container_id: UUID, which: ColumnElement[bool]) -> list[MergeRecord]:
    query = (
        select(SamePerson, Worker.name)
        .join(Worker, Worker.id == SamePerson.made_by, isouter=True)
        .where(
            SamePerson.container_id == container_id,
            SamePerson.kind == SamePersonKind.MERGED,
            which,
            ~SamePerson.deleted,
        )
        .order_by(SamePerson.made_at.desc(), SamePerson.id)
    )
    return [_record(row, name) for row, name in session.execute(query)]


def _record(row: SamePerson, made_by: str | None) -> MergeRecord:
    return MergeRecord(
        row.id,
        row.container_id,
        row.person_id,
        row.other_id,
        row.made_at,
        made_by,
        _decoded(row.moved, Moved) or Moved(),
        _decoded(row.chosen, dict[str, Chosen]) or {},
    )


def _decoded(kept: str | None, kind: type[T]) -> T | None:
    """A record that a newer program wrote otherwise says nothing here, and stops nobody."""
    try:
        return msgspec.json.decode(kept or "null", type=kind)
    except msgspec.MsgspecError:
        return None


def references(session: Session, people: Collection[UUID]) -> list[tuple[Reference, UUID]]:
    """Every field that holds one of these people, with whom it holds."""
    found: list[tuple[Reference, UUID]] = []
    for entity, name in PERSON_REFERENCES:
        table = Base.metadata.tables[entity]
        query = select(table.c.id, table.c[name]).where(
            table.c[name].in_(people), table.c["_deleted"].is_(False)
        )
        found += [((entity, i.hex, name), person) for i, person in session.execute(query)]
    return found


def holder(session: Session, reference: Reference) -> UUID | None:
    """Whom a reference holds now; None when it is empty or its row is gone."""
    entity, row, name = reference
    if (entity, name) not in PERSON_REFERENCES:
        return None
    table = Base.metadata.tables[entity]
    return session.scalar(
        select(table.c[name]).where(table.c.id == UUID(hex=row), table.c["_deleted"].is_(False))
    )


def point(session: Session, references: Iterable[Reference], person_id: UUID) -> None:
    """Let these references hold this person, as an ordinary captured change."""
    for entity, row_id, name in references:
        row = session.get(_classes()[entity], UUID(hex=row_id))
        if row is not None:
            setattr(row, name, person_id)


@cache
def _classes() -> Mapping[str, type[Any]]:
    return {str(m.local_table.name): m.class_ for m in Base.registry.mappers}  # type: ignore[attr-defined]


def own_fields(session: Session, person: Person) -> dict[str, Value]:
    """What the row says of the person, as it travels."""
    return {name: _as_wire(session, name, getattr(person, name)) for name in OWN_FIELDS}


def put_fields(session: Session, person: Person, values: Mapping[str, Value]) -> None:
    """Let the row say this, each value as it travels."""
    for name, value in values.items():
        setattr(person, name, _from_wire(session, name, value))


def _as_wire(session: Session, name: str, value: object) -> Value:
    kind = Person.__table__.columns[name].type
    if isinstance(kind, TypeDecorator):
        value = kind.process_bind_param(value, session.get_bind().dialect)
    return value.hex() if isinstance(value, bytes) else value  # type: ignore[return-value]


def _from_wire(session: Session, name: str, value: Value) -> object:
    kind = Person.__table__.columns[name].type
    if not isinstance(kind, TypeDecorator):
        return value
    is_id = entities()["person"].fields[name].wire == "id"
    raw = bytes.fromhex(str(value)) if is_id and value else value
    return kind.process_result_value(raw, session.get_bind().dialect)
