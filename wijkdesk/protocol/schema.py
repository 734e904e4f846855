"""The schema description, read from the mapped classes: entities, fields, kinds and units."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from types import MappingProxyType

from sqlalchemy import BigInteger, Boolean, Column, Integer
from sqlalchemy.types import TypeDecorator

from wijkdesk.models.all import Base
from wijkdesk.models.base import Day, FieldSync, Id, Moment, Step

SCHEMA_VERSION = 2
"""Raised whenever a synced field is added.

Every version ever released may still push (sync.md 5.14).
"""

TRAVELLING = frozenset(
    {"scalar", "unit", "identity", "text", "immutable", "state", "set", "order", "counter", "pref"}
)
"""Kinds that travel upward; `server_only` and `local_only` do not."""

_MOMENT = re.compile(
    "[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}[.][0-9]{3}Z"
)


@dataclass(frozen=True, slots=True)
class Field:
    """One synced field: `wire` is "id", "int", "bool" or "text".

    `form` is what its text must read as: "day", "moment", or "" for any text.
    """

    name: str
    kind: str
    unit: str
    wire: str
    nullable: bool
    since: int
    form: str = ""


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
        # Plain texts: SQLAlchemy's own names are not, and go neither in a message nor quickly.
        fields = {str(c.name): _field(c) for c in table.columns if "sync" in c.info}
        name = str(table.name)
        units: dict[str, tuple[str, ...]] = {}
        for field in fields.values():
            units[field.unit] = (*units.get(field.unit, ()), field.name)
        found[name] = Entity(name, MappingProxyType(fields), MappingProxyType(units))
    return MappingProxyType(found)


def _field(column: "Column[object]") -> Field:
    sync: FieldSync = column.info["sync"]
    if sync.kind not in TRAVELLING | {"server_only", "local_only"}:
        raise ValueError(f"{column}: unknown kind {sync.kind}")
    unit = f"{sync.kind}:{sync.unit}" if sync.unit else str(column.name)
    wire, form = _wire(column), _form(column)
    return Field(str(column.name), sync.kind, unit, wire, bool(column.nullable), sync.since, form)


def _wire(column: "Column[object]") -> str:
    kind = column.type
    if isinstance(kind, Id):
        return "id"
    if isinstance(kind, Boolean):
        return "bool"
    plain = kind.impl if isinstance(kind, TypeDecorator) else kind
    return "int" if isinstance(kind, Step) or isinstance(plain, Integer | BigInteger) else "text"


def _form(column: "Column[object]") -> str:
    if isinstance(column.type, Day):
        return "day"
    return "moment" if isinstance(column.type, Moment) else ""


def reads(form: str, value: str) -> bool:
    """Whether a text reads as what its field holds, written as we write it.

    One that does not would stop every laptop that it comes to.
    """
    try:
        if form == "day":
            return date.fromisoformat(value).isoformat() == value
        if form == "moment":
            return bool(_MOMENT.fullmatch(value) and datetime.fromisoformat(value))
    except (ValueError, OverflowError):
        return False
    return True
