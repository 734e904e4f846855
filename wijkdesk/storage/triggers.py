"""The generated triggers.

Capture every change of a synced table, refuse uncaptured writes, mark search work.
"""

import json
from collections.abc import Iterator

from sqlalchemy.dialects.sqlite import dialect

from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.protocol.schema import SCHEMA_VERSION, TRAVELLING, Entity, Field, entities
from wijkdesk.storage import search_marks

PREFIX = "wd_"
_UNSIGNED = "WHEN OLD.n > coalesce((SELECT max(n) FROM audit_receipt), 0) "
"""Only what the centre signed for may go from here (`audit_thinning`)."""
TOO_LONG = "text longer than the centre takes"


def statements() -> Iterator[str]:
    """What makes them all; each connection reads the text of them, so it is kept short.

    Reinstalled after every migration, which may drop them (decision 1).
    """
    yield f"CREATE VIEW {_CHANGE}({_PASSED}) AS SELECT 0,0,0,0,0,0,0,0"
    yield _record()
    for entity in entities().values():
        yield from _capture(entity)
        yield from _guards(entity)
    # Whatever takes a record away, its number is not given again: it goes on with the record.
    yield (
        f"CREATE TRIGGER {PREFIX}sync_op_gone AFTER DELETE ON sync_op BEGIN "
        "UPDATE sync_ctx SET last_n = OLD.n WHERE last_n < OLD.n; END"
    )
    yield from search_marks.statements(PREFIX)
    for table, kind in (("person", "person"), ("file_index", "file")):
        yield from _likeness(table, kind)
    for table in ("audit", "audit_chain", "audit_receipt"):
        for verb in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {PREFIX}{table}_guard_{verb.lower()} BEFORE {verb} ON {table} "
                f"{_UNSIGNED if verb == 'DELETE' and table != 'audit_receipt' else ''}"
                f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never changed'); END"
            )


_CHANGE = f"{PREFIX}change"
_PASSED = "entity, row_id, container_id, kind, base_seq, diff, now, fields"
"""What a trigger of a table hands to the one that keeps the record (`_record`).

`diff` is ready for kinds i and u. For the seldom ones it is what stood there, in the order of
`fields`, and `now` what stands there.
"""
_CAPTURED = "(SELECT capture FROM sync_ctx) = 1"
_SAW = "EXISTS (SELECT 1 FROM sync_saw WHERE row_id = NEW.id)"


def _capture(entity: Entity) -> Iterator[str]:
    fields = [f for f in entity.fields.values() if f.kind in TRAVELLING]
    name = entity.name
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_i AFTER INSERT ON {name} WHEN {_CAPTURED} BEGIN "
        f"INSERT INTO {_CHANGE} VALUES('{name}',NEW.id,NEW.container_id,'i',NEW._seq,"
        f"{_inserted(fields)},NULL,NULL); END"
    )
    for end, when, kind, diff in (
        (
            "u",
            f"NEW._deleted = OLD._deleted AND NOT {_SAW}",
            "'u'",
            f"{_changes(fields)},NULL,NULL",
        ),
        (
            "s",
            f"(NEW._deleted <> OLD._deleted OR {_SAW})",
            "iif(NEW._deleted = OLD._deleted, 's', iif(NEW._deleted, 'd', 'b'))",
            f"{_values(fields, 'OLD')},{_values(fields, 'NEW')},'{_named(entity, fields)}'",
        ),
    ):
        yield (
            f"CREATE TRIGGER {PREFIX}{name}_{end} "
            f"AFTER UPDATE OF {_columns(fields)},_deleted,_lv ON {name} "
            f"WHEN {_CAPTURED} AND {when} BEGIN "
            f"INSERT INTO {_CHANGE} VALUES('{name}',OLD.id,OLD.container_id,{kind},OLD._seq,"
            f"{diff}); END"
        )


def _guards(entity: Entity) -> Iterator[str]:
    name = entity.name
    outside = (
        f"SELECT RAISE(ABORT, 'write to {name} outside a unit of work') "
        "WHERE (SELECT capture + applying FROM sync_ctx) IS NOT 1;"
    )
    texts = [f for f in entity.fields.values() if f.wire == "text" and f.kind in TRAVELLING]
    # The centre takes no longer text: one in the outbox would block all that comes after it.
    # All in one go first: to measure each is half of what a save costs here.
    whole = ",".join(f"NEW.{_quoted(f)}" for f in texts)
    long = (
        f"{_CAPTURED} AND length(concat({whole})) > {MAX_TEXT} AND "
        f"(SELECT max(length(value)) FROM json_each(json_array({whole}))) > {MAX_TEXT}"
    )
    too_long = f"SELECT RAISE(ABORT, '{TOO_LONG}')"
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_guard_insert BEFORE INSERT ON {name} "
        f"BEGIN {outside} {f'{too_long} WHERE {long};' if texts else ''} END"
    )
    # No record could say another id or place; uncaptured, it would make two laptops differ for
    # ever.
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_guard_update BEFORE UPDATE ON {name} BEGIN {outside} "
        f"SELECT RAISE(ABORT, 'rows of {name} do not move') WHERE (NEW.id IS NOT OLD.id OR "
        f"NEW.container_id IS NOT OLD.container_id) AND {_CAPTURED}; END"
    )
    if texts:
        yield (
            f"CREATE TRIGGER {PREFIX}{name}_guard_long BEFORE UPDATE OF {_columns(texts)} "
            f"ON {name} WHEN {long} BEGIN {too_long}; END"
        )
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_guard_delete BEFORE DELETE ON {name} "
        "WHEN (SELECT applying FROM sync_ctx) IS NOT 1 "
        f"BEGIN SELECT RAISE(ABORT, 'rows of {name} are only marked as deleted'); END"
    )


def _columns(fields: list[Field]) -> str:
    return ",".join(map(_quoted, fields))


def _quoted(field: Field) -> str:
    """Between marks only where it is a word of SQL."""
    return _NAMES.quote(field.name)


_NAMES = dialect().identifier_preparer

# Two writes of one row in one transaction are one change: the first old value, the last new one. A
# write that another trigger makes within a write is recorded before it: then it began with what the
# outer one ended with.
_NESTED = "a1 IS NOT b0 AND a0 IS b1 AND a0 IS NOT b0"
_FOLD = (
    "(SELECT json_group_object(k, json_array("
    f"CASE WHEN NOT y THEN a0 WHEN NOT x OR ({_NESTED}) THEN b0 ELSE a0 END, "
    f"CASE WHEN NOT y OR x AND ({_NESTED}) THEN a1 ELSE b1 END)) FROM ("
    "SELECT COALESCE(a.key, b.key) k, a.key IS NOT NULL x, b.key IS NOT NULL y, "
    "json_extract(a.value, '$[0]') a0, json_extract(a.value, '$[1]') a1, "
    "json_extract(b.value, '$[0]') b0, json_extract(b.value, '$[1]') b1 "
    "FROM json_each(sync_op.diff) a FULL OUTER JOIN json_each(excluded.diff) b ON a.key = b.key))"
)

# Two acts on one row in one transaction, and what they are together. Made and thrown away is
# nothing ("n"), and so is brought back and thrown away ("z"): two letters, because the next act
# tells them apart. Thrown away and brought back is at most a change.
_TOGETHER = {
    ("i", "d"): "n",
    ("n", "b"): "i",
    ("b", "d"): "z",
    ("z", "b"): "b",
    ("d", "b"): "u",
    ("u", "d"): "d",
    ("u", "b"): "b",
    ("u", "i"): "i",
}
_KIND = (
    "CASE sync_op.kind || excluded.kind "
    + " ".join(f"WHEN '{a}{b}' THEN '{both}'" for (a, b), both in _TOGETHER.items())
    + " ELSE sync_op.kind END"
)


# The fields by their place, with what stood there, what stands there, and their merge unit.
_ROWS = (
    "SELECT key i, value->>0 k, value->>1 u, NEW.diff->>key o, NEW.now->>key v "
    "FROM json_each(NEW.fields)"
)
_DIFF = (
    "CASE NEW.kind "
    # Changed fields with their whole unit, which the centre must see (rule I14); and what the form
    # had seen where that is not what stood there.
    "WHEN 's' THEN (SELECT json_group_object(k, json_array(iif(s.field IS NULL, o, s.seen), v)) "
    f"FROM ({_ROWS}) LEFT JOIN sync_saw s ON s.row_id = NEW.row_id AND s.field = k "
    f"WHERE s.field IS NOT NULL OR u IN (SELECT u FROM ({_ROWS}) WHERE o IS NOT v)) "
    f"WHEN 'd' THEN (SELECT json_group_object(k, json_array(o, NULL)) FROM ({_ROWS})) "
    # How it lay, and how it is now: somebody may have changed it in the same breath.
    f"WHEN 'b' THEN (SELECT json_group_object(k, json_array(o, v)) FROM ({_ROWS})) "
    "ELSE NEW.diff END"
)


def _record() -> str:
    return (
        f"CREATE TRIGGER {_CHANGE}_kept INSTEAD OF INSERT ON {_CHANGE} "
        "WHEN NEW.kind <> 'u' OR NEW.diff <> '{}' BEGIN "
        "INSERT INTO sync_op (n, op_id, group_id, entity, row_id, container_id, kind, base_seq, "
        "diff, at_ms, schema_v, intent, purpose, undoes) "
        "SELECT max(coalesce((SELECT max(n) FROM sync_op), 0), last_n) + 1, "
        "randomblob(16), group_id, NEW.entity, NEW.row_id, NEW.container_id, "
        "iif(NEW.kind = 's', 'u', NEW.kind), "
        f"NEW.base_seq, {_DIFF}, CAST(unixepoch('subsec') * 1000 AS INTEGER), {SCHEMA_VERSION}, "
        "intent, purpose, undoes FROM sync_ctx WHERE true "
        "ON CONFLICT (group_id, entity, row_id) DO UPDATE SET "
        f"kind = {_KIND}, "
        f"diff = {_FOLD}; END"
    )


def _value(field: Field, row: str) -> str:
    column = f"{row}.{_quoted(field)}"
    # SQLite's JSON refuses blobs (measured), and hex() makes an empty text of NULL.
    return f"nullif(lower(hex({column})),'')" if field.wire == "id" else column


def _inserted(fields: list[Field]) -> str:
    pairs = ",".join(f"'{f.name}',json_array(NULL,{_value(f, 'NEW')})" for f in fields)
    return f"json_object({pairs})"


def _values(fields: list[Field], row: str) -> str:
    return f"json_array({','.join(_value(f, row) for f in fields)})"


def _named(entity: Entity, fields: list[Field]) -> str:
    """Each field with the number of its merge unit."""
    units = list(entity.units)
    return json.dumps([[f.name, units.index(f.unit)] for f in fields], separators=(",", ":"))


def _changed(fields: list[Field]) -> str:
    return " OR ".join(f"OLD.{_quoted(f)} IS NOT NEW.{_quoted(f)}" for f in fields)


def _changes(fields: list[Field]) -> str:
    """Changed fields with their whole unit, where the form had seen what stood there."""
    units: dict[str, list[Field]] = {}
    for field in fields:
        units.setdefault(field.unit, []).append(field)
    parts = ",".join(
        f"CASE WHEN {_changed(unit)} THEN {'||'.join(_pairs(unit))} END" for unit in units.values()
    )
    return f"'{{'||concat_ws(',',{parts})||'}}'"


def _pairs(unit: list[Field]) -> Iterator[str]:
    for number, field in enumerate(unit):
        name = f'{"," if number else ""}"{field.name}":'
        yield f"'{name}'||json_array({_value(field, 'OLD')},{_value(field, 'NEW')})"


def _likeness(table: str, kind: str) -> Iterator[str]:
    for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        yield (
            f"CREATE TRIGGER {PREFIX}{table}_likeness_{verb.lower()} AFTER {verb} ON {table} "
            "WHEN (SELECT capture FROM sync_ctx) IS NOT 1 "
            f"BEGIN INSERT INTO likeness_todo SELECT '{kind}', {row}.id WHERE NOT EXISTS "
            f"(SELECT 1 FROM likeness_todo WHERE kind = '{kind}' AND id = {row}.id); END"
        )
