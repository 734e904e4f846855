"""Whether two stores say the same, word for word: sums of what every row of a container says.

The checksum at a pull has only ids and numbers (sync.md 5.17); this is asked for once a week.
"""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import Meta, Struct, field

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Ms, Small
from wijkdesk.protocol.schema import Entity, reads

MOST = 64
"""Containers in one question."""
NOTHING = (None, "", 0, "0" * 32, "1970-01-01", "1970-01-01T00:00:00.000Z")
"""What a laptop has where the centre has nothing, or something that does not read."""
_pack = msgspec.msgpack.Encoder().encode


class Check(Struct, omit_defaults=True):
    """Ask for the sums of these containers, in the order of their ids."""

    v: int
    sv: int
    dev: UUID
    c: Annotated[list[UUID], Meta(max_length=MOST)]


class Sum(Struct):
    """What all rows of a container say, when its newest had this number."""

    c: UUID
    head: Small
    sum: Annotated[str, Meta(max_length=16)]


class CheckAnswer(Struct, omit_defaults=True):
    """The sums, of what the worker may see now.

    Where too much was asked, `upto` is the last container looked at: the rest is asked again.
    """

    st: Literal["ok", "blocked"]
    now: Ms
    upto: UUID | None = None
    c: list[Sum] = field(default_factory=list)


def content_mark(
    entity: Entity, row_id: bytes, values: Mapping[str, Value], *, deleted: bool
) -> int:
    """What a row adds to the sum of its container."""
    said = sorted(
        (name, value)
        for name, value in values.items()
        if value not in NOTHING and _is_read(entity, name, value)
    )
    packed = _pack((entity.name, row_id, bool(deleted), said))
    return int.from_bytes(blake2b(packed, digest_size=8).digest(), "big")


def _is_read(entity: Entity, name: str, value: Value) -> bool:
    known = entity.fields.get(name)
    if known is None or not known.form:
        return True
    return isinstance(value, str) and reads(known.form, value)
