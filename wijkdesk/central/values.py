"""Whether a value is what its field may carry on the wire; the business rules were the laptop's."""

import re
from collections.abc import Mapping

from wijkdesk.models.base import Value
from wijkdesk.protocol.schema import Entity, Field, reads

_ID = re.compile("[0-9a-f]{32}")
_INT = 2**63


def fits(entity: Entity, values: Mapping[str, Value]) -> bool:
    """Whether every value has its field's wire type; a field nobody knows is judged elsewhere."""
    return both_fit(entity, {name: (None, value) for name, value in values.items()})


def both_fit(entity: Entity, pairs: Mapping[str, tuple[Value, Value]]) -> bool:
    """The same of what was seen and what was typed."""
    fields = entity.fields
    for name, (old, new) in pairs.items():
        field = fields.get(name)
        if field is None:
            continue
        if not ((new is None or _fits(field, new)) and (old is None or _fits(field, old))):
            return False
    return True


def _fits(field: Field, value: Value) -> bool:
    wire = field.wire
    if wire == "int":
        return isinstance(value, int) and -_INT <= value < _INT
    if wire == "bool":
        return isinstance(value, int) and value in (0, 1)
    if not isinstance(value, str):
        return False
    if wire == "id":
        return _ID.fullmatch(value) is not None
    # Access rests on some days: what does not read as one must not open a file, here or in SQL.
    return _is_text(value) and (not field.form or reads(field.form, value))


def _is_text(value: str) -> bool:
    # PostgreSQL refuses NUL and lone surrogates; our own laptops clean their text.
    if "\0" in value:
        return False
    try:
        return value.isascii() or bool(value.encode())
    except UnicodeEncodeError:
        return False
