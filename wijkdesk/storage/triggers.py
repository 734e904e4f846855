"""The generated triggers.

Capture every change of a synced table, refuse uncaptured writes, mark search work.
"""

from collections.abc import Iterator

from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.protocol.schema import SCHEMA_VERSION, TRAVELLING, Entity, Field, entities
from wijkdesk.storage import search_marks

PREFIX = "wd_"
_UNSIGNED = "WHEN OLD.n > coalesce((SELECT max(n) FROM audit_receipt), 0) "
"""Only what the centre signed for may go from here (`audit_thinning`)."""
TOO_LONG = "text longer than the centre takes"


def statements() -> Iterator[str]:
    """All CREATE TRIGGER statements.

    Reinstalled after every migration, which may drop them (decision 1).
    """
    for entity in entities().values():
        yield from _capture(entity)
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


def _capture(entity: Entity) -> Iterator[str]:
    fields = [f for f in entity.fields.values() if f.kind in TRAVELLING]
    name = entity.name
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_i AFTER INSERT ON {name} {_WHEN}"
        f"BEGIN {_record('i', 'NEW', name, _inserted(fields))} END"
    )
    saw = "EXISTS (SELECT 1 FROM sync_saw WHERE row_id = NEW.id)"
    for end, when, diff in (
        ("u", f"NOT {saw} AND ({_changed(fields)})", _changes(entity, fields)),
        ("s", saw, _updated(entity, fields)),
    ):
        yield (
            f"CREATE TRIGGER {PREFIX}{name}_{end} "
            f"AFTER UPDATE OF {_columns(fields)}, _deleted, _lv ON {name} "
            f"WHEN (SELECT capture FROM sync_ctx) = 1 AND NEW._deleted = OLD._deleted AND {when} "
            f"BEGIN {_record('u', 'OLD', name, diff)} END"
        )
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_d AFTER UPDATE OF _deleted ON {name} "
        f"WHEN (SELECT capture FROM sync_ctx) = 1 AND NEW._deleted = 1 AND OLD._deleted = 0 "
        f"BEGIN {_record('d', 'OLD', name, _removed(fields))} END"
    )
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_b AFTER UPDATE OF _deleted ON {name} "
        f"WHEN (SELECT capture FROM sync_ctx) = 1 AND NEW._deleted = 0 AND OLD._deleted = 1 "
        f"BEGIN {_record('b', 'OLD', name, _brought_back(fields))} END"
    )
    yield from _guards(entity)


def _guards(entity: Entity) -> Iterator[str]:
    name = entity.name
    for verb in ("INSERT", "UPDATE"):
        yield (
            f"CREATE TRIGGER {PREFIX}{name}_guard_{verb.lower()} BEFORE {verb} ON {name} "
            "WHEN (SELECT capture + applying FROM sync_ctx) IS NOT 1 "
            f"BEGIN SELECT RAISE(ABORT, 'write to {name} outside a unit of work'); END"
        )
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_guard_delete BEFORE DELETE ON {name} "
        "WHEN (SELECT applying FROM sync_ctx) IS NOT 1 "
        f"BEGIN SELECT RAISE(ABORT, 'rows of {name} are only marked as deleted'); END"
    )
    texts = [f for f in entity.fields.values() if f.wire == "text" and f.kind in TRAVELLING]
    # All in one go first: to measure each is half of what a save costs here.
    whole = ", ".join(f'NEW."{f.name}"' for f in texts)
    each = " OR ".join(f'length(NEW."{f.name}") > {MAX_TEXT}' for f in texts)
    long = f"length(concat({whole})) > {MAX_TEXT} AND ({each})" if texts else "false"
    for verb in ("INSERT", "UPDATE"):
        # The centre takes no longer text: one in the outbox would block all that comes after it.
        of = f" OF {_columns(texts)}" if verb == "UPDATE" and texts else ""
        yield (
            f"CREATE TRIGGER {PREFIX}{name}_guard_long_{verb.lower()} BEFORE {verb}{of} ON {name} "
            f"WHEN (SELECT capture FROM sync_ctx) = 1 AND {long} "
            f"BEGIN SELECT RAISE(ABORT, '{TOO_LONG}'); END"
        )
    # No record could say these; uncaptured, they would make two laptops differ for ever.
    yield (
        f"CREATE TRIGGER {PREFIX}{name}_guard_place BEFORE UPDATE OF id, container_id ON {name} "
        "WHEN (SELECT capture FROM sync_ctx) = 1 AND (NEW.id IS NOT OLD.id OR "
        "NEW.container_id IS NOT OLD.container_id) "
        f"BEGIN SELECT RAISE(ABORT, 'rows of {name} do not move'); END"
    )


def _columns(fields: list[Field]) -> str:
    return ", ".join(f'"{f.name}"' for f in fields)


_WHEN = "WHEN (SELECT capture FROM sync_ctx) = 1 "

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


def _record(kind: str, row: str, entity: str, diff: str) -> str:
    return (
        "INSERT INTO sync_op (n, op_id, group_id, entity, row_id, container_id, kind, base_seq, "
        "diff, at_ms, schema_v, intent, purpose, undoes) "
        "SELECT max(coalesce((SELECT max(n) FROM sync_op), 0), last_n) + 1, "
        f"randomblob(16), group_id, '{entity}', {row}.id, {row}.container_id, '{kind}', "
        f"{row}._seq, {diff}, CAST(unixepoch('subsec') * 1000 AS INTEGER), {SCHEMA_VERSION}, "
        "intent, purpose, undoes FROM sync_ctx WHERE true "
        "ON CONFLICT (group_id, entity, row_id) DO UPDATE SET "
        f"kind = {_KIND}, "
        f"diff = {_FOLD};"
    )


def _value(field: Field, row: str) -> str:
    column = f'{row}."{field.name}"'
    # SQLite's JSON refuses blobs (measured); NULL stays NULL through lower(hex()) only with this
    # test.
    return (
        f"CASE WHEN {column} IS NULL THEN NULL ELSE lower(hex({column})) END"
        if (field.wire == "id")
        else column
    )


def _inserted(fields: list[Field]) -> str:
    pairs = ", ".join(f"'{f.name}', json_array(NULL, {_value(f, 'NEW')})" for f in fields)
    return f"json_object({pairs})"


def _removed(fields: list[Field]) -> str:
    pairs = ", ".join(f"'{f.name}', json_array({_value(f, 'OLD')}, NULL)" for f in fields)
    return f"json_object({pairs})"


def _brought_back(fields: list[Field]) -> str:
    """How it lay, and how it is now: somebody may have changed it in the same breath."""
    both = (f"'{f.name}', json_array({_value(f, 'OLD')}, {_value(f, 'NEW')})" for f in fields)
    return f"json_object({', '.join(both)})"


def _changed(fields: list[Field]) -> str:
    return " OR ".join(f'OLD."{f.name}" IS NOT NEW."{f.name}"' for f in fields)


def _unit(entity: Entity, fields: list[Field], field: Field) -> list[Field]:
    """A field with what changes as one with it.

    The centre must see when another part of it moved (rule I14).
    """
    return [f for f in fields if f.name in entity.units[field.unit]]


def _changes(entity: Entity, fields: list[Field]) -> str:
    """Changed fields with their whole unit, where the form had seen what stood there."""
    pairs = (
        f"CASE WHEN {_changed(_unit(entity, fields, f))} THEN "
        f"'\"{f.name}\":' || json_array({_value(f, 'OLD')}, {_value(f, 'NEW')}) END"
        for f in fields
    )
    return f"'{{' || concat_ws(',', {', '.join(pairs)}) || '}}'"


def _updated(entity: Entity, fields: list[Field]) -> str:
    """The same with what the form had seen: three times as slow, and seldom needed."""
    arms = []
    for field in fields:
        unit = _unit(entity, fields, field)
        arms.append(
            f"SELECT '{field.name}' k, "
            f"CASE WHEN s.field IS NULL THEN {_value(field, 'OLD')} ELSE s.seen END o, "
            f"{_value(field, 'NEW')} n FROM (SELECT 1) LEFT JOIN sync_saw s "
            f"ON s.row_id = NEW.id AND s.field = '{field.name}' "
            f"WHERE {_changed(unit)} OR s.field IS NOT NULL"
        )
    # SQLite allows 500 arms of a compound select; no entity comes near.
    return f"(SELECT json_group_object(k, json_array(o, n)) FROM ({' UNION ALL '.join(arms)}))"


def _likeness(table: str, kind: str) -> Iterator[str]:
    for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        yield (
            f"CREATE TRIGGER {PREFIX}{table}_likeness_{verb.lower()} AFTER {verb} ON {table} "
            "WHEN (SELECT capture FROM sync_ctx) IS NOT 1 "
            f"BEGIN INSERT INTO likeness_todo SELECT '{kind}', {row}.id WHERE NOT EXISTS "
            f"(SELECT 1 FROM likeness_todo WHERE kind = '{kind}' AND id = {row}.id); END"
        )
