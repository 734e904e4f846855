"""The schema description, read from the mapped classes: entities, fields, kinds and units."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from sqlalchemy import BigInteger, Boolean, Column, Integer
from sqlalchemy.types import TypeDecorator

from wijkdesk.models.all import Base
from wijkdesk.models.base import FieldSync, Id, Step

SCHEMA_VERSION = 1
"""Raised whenever a synced field is added.

Every version ever released may still push (sync.md 5.14).
"""

TRAVELLING = frozenset(
    {"scalar", "unit", "identity", "text", "immutable", "state", "set", "order", "counter", "pref"}
)
"""Kinds that travel upward; `server_only` and `local_only` do not."""


@dataclass(frozen=True, slots=True)
class Field:
    """One synced field: `wire` is "id", "int", "bool" or "text"."""

    name: str
    kind: str
    unit: str
    wire: str
    nullable: bool
    since: int


@dataclass(frozen=True, slots=True)
class Entity:
    """One synced table; `units` maps a merge unit to its fields.

    A field on its own being a unit.
    """

    name: str
    fields: Mapping[str, Field]
    units: Mapping[str, tuple[str, ...]]


@cache
def entities() -> Mapping[str, Entity]:
    """All synced entities by name."""
    found = {}
    for table in Base.metadata.sorted_tables:
        fields = {c.name: _field(c) for c in table.columns if "sync" in c.info}
        units: dict[str, tuple[str, ...]] = {}
        for field in fields.values():
            units[field.unit] = (*units.get(field.unit, ()), field.name)
        found[table.name] = Entity(table.name, MappingProxyType(fields), MappingProxyType(units))
    return MappingProxyType(found)


def _field(column: "Column[object]") -> Field:
    sync: FieldSync = column.info["sync"]
    if sync.kind not in TRAVELLING | {"server_only", "local_only"}:
        raise ValueError(f"{column}: unknown kind {sync.kind}")
    unit = f"{sync.kind}:{sync.unit}" if sync.unit else column.name
    return Field(column.name, sync.kind, unit, _wire(column), bool(column.nullable), sync.since)


def _wire(column: "Column[object]") -> str:
    kind = column.type
    if isinstance(kind, Id):
        return "id"
    if isinstance(kind, Boolean):
        return "bool"
    plain = kind.impl if isinstance(kind, TypeDecorator) else kind
    return "int" if isinstance(kind, Step) or isinstance(plain, Integer | BigInteger) else "text"
