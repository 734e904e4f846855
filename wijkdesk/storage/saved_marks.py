"""What a person saved is indexed again by its change record, up to which `indexed_n` says.

A mark of its own would be a page more for each save. It is made of the record before anything else
may take that away: at the beginning of every other transaction while there is such a record.
"""

import json
from collections.abc import Iterator
from typing import Any

from wijkdesk.storage import likeness_keys, search_marks

LAST = "max(coalesce((SELECT max(n) FROM sync_op), 0), last_n)"
"""The number of the last change record, in a query on `sync_ctx`."""
DUE = f"indexed_n < {LAST}"

_SINCE = (
    "SELECT entity, row_id, CASE kind WHEN 'u' THEN diff END FROM sync_op "
    "WHERE n > (SELECT indexed_n FROM sync_ctx)"
)
_MARK = {
    table: f"INSERT OR IGNORE INTO {table} VALUES (?, ?)"
    for table in ("search_todo", "likeness_todo")
}


def left(table: str) -> str:
    """The question how much is still to be indexed of these marks; 0 when nothing is."""
    return f"SELECT {DUE} + (SELECT count(*) FROM {table}) FROM sync_ctx"


def make(driver: Any) -> None:
    """Mark what was saved since, as the triggers mark what comes in."""
    saved = driver.execute(_SINCE).fetchall()
    for table, mark in _MARK.items():
        driver.executemany(mark, [one for row in saved for one in _marks(table, *row)])
    driver.execute(f"UPDATE sync_ctx SET indexed_n = {LAST} WHERE {DUE}")


def _marks(table: str, entity: str, row_id: bytes, diff: str | None) -> Iterator[tuple[str, bytes]]:
    known = search_marks.BY_RECORD if table == "search_todo" else likeness_keys.BY_RECORD
    for scope, fields in known.get(entity, ()):
        if diff is None or not fields.isdisjoint(json.loads(diff)):
            yield scope, row_id
