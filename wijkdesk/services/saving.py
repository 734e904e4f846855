"""Saving a form: only what the user changed.

With what the user saw as the old value (decision 1).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Table, text
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Synced, Value
from wijkdesk.models.person_references import PERSON_REFERENCES
from wijkdesk.protocol.texts import merged as one_text
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean
from wijkdesk.storage import one_row
from wijkdesk.storage.same_people import is_same

M = TypeVar("M", bound=Synced)


@dataclass(frozen=True, slots=True)
class Saved:
    """The fields as they are now; `moved`: somebody changed one under the form, and both are kept.

    Of `merged` both changes stand in one text now.
    """

    changes: Changes
    values: Mapping[str, Any]
    moved: bool
    merged: frozenset[str] = frozenset()


def editable(session: Session, kind: type[M], row_id: UUID) -> M:
    """The row to change; raises "row_gone" when somebody deleted it."""
    row = one_row.get(session, kind, row_id)
    if row is None or row.deleted:
        raise RuleBrokenError("row_gone")
    return row


def to_save(session: Session, kind: type[M], row_id: UUID) -> M:
    """The same for whoever does nothing else with it than `put`."""
    row = one_row.read(session, kind, row_id)
    if row is None or row.deleted:
        raise RuleBrokenError("row_gone")
    return row


def put(
    session: Session, row: Synced, seen: Mapping[str, Any], typed: Mapping[str, Any]
) -> tuple[Mapping[str, Any], bool, frozenset[str]]:
    """Set the typed fields on a row; returns how they are, whether one had moved, what was merged.

    Where a text moved under the form, and both changes can stand in one, they do: by the rule of
    the centre, and before the worker's eyes (sync.md 5.2).
    """
    moved, merged, changed = False, set(), {}
    for name, raw in typed.items():
        value, now = as_kept(row, name, raw), getattr(row, name)
        if value == now:
            continue
        both = _both(row, name, seen, value, now)
        if both is not None:
            merged.add(name)
            value = both
        else:
            moved = saw(session, row, name, seen, now) or moved
        changed[name] = value
    if changed:
        one_row.put(session, row, changed)
    return {name: getattr(row, name) for name in typed}, moved or bool(merged), frozenset(merged)


def _both(row: Synced, name: str, form: Mapping[str, Any], value: Any, now: Any) -> str | None:
    """The text with what the worker typed and what came in meanwhile; None if it did not move."""
    if name not in form or _kind(row, name) != "text":
        return None
    seen = as_kept(row, name, form[name])
    if seen == now or not (isinstance(seen, str) and isinstance(value, str)):
        return None
    return one_text(seen, value, now) if isinstance(now, str) else None


def _kind(row: Synced, name: str) -> str:
    return str(_table(row).columns[name].info["sync"].kind)


def _table(row: Synced) -> Table:
    table: Table = one_row.kind_of(row).__table__  # type: ignore[attr-defined]
    return table


def as_kept(row: Synced, name: str, raw: Any) -> Any:
    """Cleaned; only a field of kind `text` may hold more than one line."""
    value = clean(raw)
    one_line = type(value) is str and _kind(row, name) != "text"
    return value.replace("\n", " ") if one_line else value


def remove(row: Synced) -> None:
    """Mark a row as deleted; only soft deletes travel (sync.md 5.10)."""
    row.deleted = True


def bring_back(row: Synced) -> None:
    """Put back a row that was marked as deleted, as it lay."""
    row.deleted = False


_SAW = text("INSERT OR REPLACE INTO sync_saw (row_id, field, seen) VALUES (:row, :field, :seen)")


def saw(session: Session, row: Synced, name: str, form: Mapping[str, Any], now: Any) -> bool:
    """Note what the form showed, if that is not what stands there now.

    Call before the row is flushed.
    """
    if name not in form or as_kept(row, name, form[name]) == now:
        return False
    seen = as_kept(row, name, form[name])
    table = _table(row)
    if (table.name, name) in PERSON_REFERENCES and is_same(session, seen, now):
        return False  # the form showed who stands for the person that is written here
    kind = table.columns[name].type
    if isinstance(kind, TypeDecorator):
        seen = kind.process_bind_param(seen, session.get_bind().dialect)
    note_seen(session, row.id, name, seen.hex() if isinstance(seen, bytes) else seen)
    return True


def note_seen(session: Session, row_id: UUID, name: str, wire: Value) -> None:
    """Note what somebody saw in a field, as it travels; the change of the row must still come."""
    with session.no_autoflush:
        session.execute(_SAW, {"row": row_id.bytes, "field": name, "seen": wire})
