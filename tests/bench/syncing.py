"""Sync of the demo day, through the whole stack: SQLCipher, HTTP on loopback, PostgreSQL."""

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import Engine

from tests.bench.centre import CHILD
from tests.bench.figure import Figure
from tests.house import FAST, PASSPHRASE, family
from tests.key_store import key_store
from wijkdesk.central import admin, server
from wijkdesk.demo.town import postgres_folder, town
from wijkdesk.services.house import Services
from wijkdesk.storage.store import Store
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once

HOUSEHOLDS = 900


def figures(folder: Path) -> list[Figure]:
    """(f) first sync of a laptop, the demo day up, the same down at the colleague.

    And nothing to do.
    """
    with centre(folder, HOUSEHOLDS) as (_, url, codes), key_store():
        noor, yusuf = (
            enrol(folder / name, url, code, PASSPHRASE, kdf=FAST) for name, code in codes.items()
        )
        try:
            return _measure(url, noor, yusuf)
        finally:
            noor.close()
            yusuf.close()


def _measure(url: str, noor: Store, yusuf: Store) -> list[Figure]:
    request = statistics.median(timed(httpx.get, f"{url}/health")[0] for _ in range(20))
    first, report = timed(sync_once, noor)
    timed(sync_once, yusuf)
    services = Services(noor, date.today())
    file_id = family(services)
    colleague = next(w for w in services.files.colleagues(file_id) if w.name == "Yusuf Aydin")
    services.files.add_second(file_id, colleague.id)
    up, sent = timed(sync_once, noor)
    down, _ = timed(sync_once, yusuf)
    idle = statistics.median(timed(sync_once, noor)[0] for _ in range(10))
    return [
        Figure(f"first sync of a laptop, {report.fetched.rows:,} rows", first, target=10_000),
        Figure(f"sync of the demo day, up, {sum(sent.outcomes.values())} changes", up, target=1000),
        Figure("sync of the demo day, down at the colleague", down, target=1000),
        Figure(
            "sync with nothing to do",
            idle,
            target=100,
            peer=request,
            peer_name="one HTTP request, new line",
        ),
    ]


@contextmanager
def centre(
    folder: Path, households: int, *, apart: bool = False
) -> Iterator[tuple[Engine, str, dict[str, str]]]:
    """A service with its database and address, and a code for each of two colleagues.

    `apart`: a process of its own, as it is in a municipality.
    """
    with ExitStack() as stack:
        data = postgres_folder(folder / "centre")
        stack.callback(shutil.rmtree, data, ignore_errors=True)
        polderdam = stack.enter_context(town(data, households, 2026, print))
        engine = stack.enter_context(polderdam.database("bench"))
        realm = admin.only_realm(engine)
        workers = admin.workers(engine, realm)
        codes = {
            name: admin.new_enrolment_code(engine, realm, workers[full])
            for name, full in (("noor", "Noor de Wit"), ("yusuf", "Yusuf Aydin"))
        }
        running = _apart(engine) if apart else server.running(engine)
        yield engine, stack.enter_context(running), codes


@contextmanager
def _apart(engine: Engine) -> Iterator[str]:
    where = engine.url.render_as_string(hide_password=False)
    command = [sys.executable, str(CHILD), "serve", where]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield child.stdout.readline().strip()
    finally:
        child.terminate()
        child.communicate()


def timed(work, *arguments) -> tuple[float, Any]:
    """Milliseconds, and what came of it."""
    begun = time.perf_counter()
    answer = work(*arguments)
    return (time.perf_counter() - begun) * 1000, answer
