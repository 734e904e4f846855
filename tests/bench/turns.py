"""How long a person waits for the store while a team's list and many files come in and go again."""

import threading
import time
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from tests.bench.figure import Figure, p95
from tests.house import TEAM, House, house
from wijkdesk.protocol.messages import Container, Row
from wijkdesk.storage.chunks import HOLD_MS
from wijkdesk.sync.applying import apply, purge

LINES = 4000
BETWEEN = 0.03
"""Seconds between two keys of somebody who types fast."""


def figures(folder: Path) -> list[Figure]:
    """(t) what a saved key press waits while rows of the centre are taken in, and while they go."""
    with house(folder / "turns") as home:
        alone = _typing(home, lambda: time.sleep(2))
        team = Container(TEAM, "team", LINES, full=True, rows={"file_index": _lines()})
        coming = _typing(home, lambda: apply(home.store, team, home.store.pace))
        going = _typing(home, lambda: purge(home.store, TEAM, home.store.pace))
        name = "a draft kept (p95)"
        return [
            Figure(
                f"{name} while {LINES:,} rows {what}",
                p95(waits),
                target=HOLD_MS * 2,
                peer=p95(alone),
                peer_name="with nobody else",
            )
            for what, waits in (("come in", coming), ("go", going))
        ]


def _lines() -> list[Row]:
    return [
        Row(
            uuid4(),
            TEAM,
            n,
            {
                "case_file_id": uuid4().hex,
                "number": f"AB{n:05d}",
                "title": f"Gezin Nummer{n}",
                "names": f"Jan{n} de Vries{n}; Piet{n} Bakker{n}",
                "birth_years": "1980; 1990",
            },
        )
        for n in range(1, LINES + 1)
    ]


def _typing(home: House, work: object) -> list[float]:
    """How long each key took to be in the store, in ms, while `work` ran on another thread."""
    waits = []
    with _thread(work) as thread:
        while thread.is_alive():
            begun = time.perf_counter()
            home.services.drafts.keep("file", "row", "text", f"{len(waits)} letters", 0)
            waits.append((time.perf_counter() - begun) * 1000)
            thread.join(BETWEEN)
    return waits


@contextmanager
def _thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    yield thread
    thread.join()
