"""One row of the demo as it travels, made from plain Python values and checked by the schema."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.protocol.schema import Entity, Field, entities


@dataclass(frozen=True, slots=True)
class SeedRow:
    """A row in wire form: every synced field of its entity is in `values`, nothing else."""

    entity: str
    id: UUID
    container_id: UUID
    values: dict[str, Value]


def seed_row(entity: str, row_id: UUID, container_id: UUID, /, **values: object) -> SeedRow:
    """A row from keyword values; a field that the entity has not, or one it lacks, is refused."""
    shape = entities()[entity]
    if not values.keys() <= shape.fields.keys():
        raise ValueError(f"{entity} has no {sorted(values.keys() - shape.fields.keys())}")
    given = ((name, values.get(name)) for name in shape.fields)
    wire = {n: v if v is None or type(v) is str else _wire(v) for n, v in given}
    _check(shape, wire)
    return SeedRow(entity, row_id, container_id, wire)


def _wire(value: object) -> Value:
    match value:
        case StrEnum():
            return str(value)
        case bool() | IntEnum():
            return int(value)
        case None | str() | int():
            return value
        case UUID():
            return value.hex
        case date():
            return _moment(value) if isinstance(value, datetime) else value.isoformat()
    raise TypeError(f"no wire form for {value!r}")


def _moment(value: datetime) -> str:
    """As models.base.Moment binds it."""
    utc = value.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "Z"


def _check(shape: Entity, wire: dict[str, Value]) -> None:
    for name, field in shape.fields.items():
        if not _fits(field, wire[name]):
            raise ValueError(f"{shape.name}.{name} cannot be {wire[name]!r}")


def _fits(field: Field, value: Value) -> bool:
    if value is None:
        return field.nullable
    return isinstance(value, int if field.wire in ("int", "bool") else str)
