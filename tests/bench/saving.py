"""Saving one field durably, beside two limits of the same SQLCipher on the same disk.

A bare commit of one row of one page; and a bare commit of the same rows as the save writes: the
field and its change record (which is the outbox too, and tells the search index), in a copy of the
store without triggers. What comes above the second is what the program itself costs: rights,
capture, the window's mapped rows.
"""

import shutil
import statistics
import time
from contextlib import closing
from typing import Any
from uuid import UUID

from tests.bench.figure import Figure, p95
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.storage.engine import DATABASE, open_connection
from wijkdesk.storage.store import Store

EACH = 150
AS_THE_STORE = ("synchronous = FULL", "busy_timeout = 5000", "secure_delete = ON")
RECORD = (
    "INSERT INTO sync_op (op_id, group_id, entity, row_id, container_id, kind, base_seq, diff, "
    "at_ms, schema_v, intent, purpose) VALUES (?, ?, ?, ?, ?, 'u', 0, ?, ?, 2, 'save', '')"
)


def figures(store: Store, services: Services, file_id: UUID) -> list[Figure]:
    """Each in turn, so that a busy moment of the machine is everybody's."""
    person = services.files.look(file_id).people[0].id
    need = services.needs.add(file_id).id
    services.drafts.keep("bench", "row", "field", "")
    # In copies: a write of another connection would empty the page cache of the store, which in
    # the program nobody does.
    bare, beside = _copy(store, "bare.db"), _copy(store, "same-rows.db")
    ways = {
        "a bare commit": lambda n: _one_row(bare, n),
        "the same rows": lambda n: _same_rows(beside, need, n),
        "a draft": lambda n: services.drafts.keep("bench", "row", "field", _draft(n)),
        "a field of a need": lambda n: services.needs.save(need, {}, {"nature": f"rust {n}"}),
        "a field of a person": lambda n: services.people.save(
            person, {}, {"contact_note": f"bel na {n} uur"}
        ),
        "a name of a person": lambda n: services.people.save(person, {}, {"given_names": f"L{n}"}),
    }
    took: dict[str, list[float]] = {name: [] for name in ways}
    with closing(bare), closing(beside):
        for number in range(EACH):
            for name, way in ways.items():
                begun = time.perf_counter()
                way(number)
                took[name].append((time.perf_counter() - begun) * 1000)
                # Whoever saves looks at the page after it: the words of the save are found then.
                store.catch_up()
    row = statistics.median(took.pop("a bare commit"))
    rows = statistics.median(took.pop("the same rows"))
    return [
        *(_ratio(name, samples, row) for name, samples in took.items()),
        Figure(
            "save a field of a need, beside the bare statements for the same rows (median)",
            statistics.median(took["a field of a need"]),
            peer=rows,
            peer_name="same rows, bare SQLCipher",
            target_ratio=3,
        ),
        Figure("save a field of a need (p95)", p95(took["a field of a need"]), target=20),
    ]


def _ratio(name: str, samples: list[float], row: float) -> Figure:
    return Figure(
        f"save {name}, durable, with its change record (median)",
        statistics.median(samples),
        peer=row,
        peer_name="bare SQLCipher commit",
        target_ratio=3,
    )


def _draft(number: int) -> str:
    return f"{number} " + "woord " * 20


def _one_row(bare: Any, number: int) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("UPDATE draft SET text = ?", (_draft(number),))
    bare.execute("COMMIT")


def _same_rows(beside: Any, need: UUID, number: int) -> None:
    ids = (new_id().bytes, new_id().bytes, "need", need.bytes, need.bytes)
    diff = f'{{"nature":["rust {number - 1}","rust {number}"]}}'
    beside.execute("BEGIN IMMEDIATE")
    beside.execute(
        "UPDATE need SET nature = ?, _lv = _lv + 1 WHERE id = ?", (f"rust {number}", need.bytes)
    )
    beside.execute(RECORD, (*ids, diff, int(time.time() * 1000)))
    beside.execute("COMMIT")


def _copy(store: Store, name: str) -> Any:
    store.catch_up()
    store.empty_log()
    path = store.folder / name
    shutil.copyfile(store.folder / DATABASE, path)
    connection = open_connection(path.resolve(), store.key, "rw")
    for line in AS_THE_STORE:
        connection.execute(f"PRAGMA {line}")
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (trigger,) in names:
        connection.execute(f'DROP TRIGGER "{trigger}"')
    return connection
