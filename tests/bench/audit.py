"""The audit chain: what noting one act costs, and how long a million rows take to verify."""

import time
from hashlib import sha256
from pathlib import Path

from sqlalchemy import insert, text, update

from tests.bench.figure import Figure, p95
from tests.house import ME, house
from wijkdesk.storage import audit, audit_chain
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import audit as rows
from wijkdesk.storage.tables import audit_chain as links
from wijkdesk.storage.tables import audit_head

MANY = 1_000_000
CHUNK = 20_000


def figures(folder: Path) -> list[Figure]:
    """Noting one act, and verifying (S7: a million rows within a minute)."""
    with house(folder / "audit") as made:
        noted = [_timed(_note, made.store) for _ in range(200)]
        _fill(made.store, MANY - 200)
        with made.store.reading() as session:
            begun = time.perf_counter()
            found = audit_chain.verify(session)
            took = time.perf_counter() - begun
            begun = time.perf_counter()
            for (body,) in session.execute(text("SELECT act || subject FROM audit")):
                sha256(body.encode()).digest()
            bare = time.perf_counter() - begun
    if found != audit_chain.Checked(MANY, ()):
        raise RuntimeError(f"the chain is not what was written: {found.faults[:3]}")
    return [
        Figure("note one act in the audit, durable (p95)", p95(noted), target=20),
        Figure(
            f"verify {MANY:,} audit rows",
            took,
            unit="s",
            target=60,
            peer=bare,
            peer_name="read and hash them once",
        ),
    ]


def _note(store: Store) -> None:
    with store.applying() as session:
        audit.note(session, ME, "file_open", "0" * 32)


def _fill(store: Store, count: int) -> None:
    with store.applying() as session:
        n, prev = session.execute(text("SELECT n, hash FROM audit_head")).one()
        for start in range(0, count, CHUNK):
            some, chained = [], []
            for number in range(n + 1, n + 1 + min(CHUNK, count - start)):
                row = dict.fromkeys(audit_chain.FIELDS) | {"n": number, "worker_id": ME}
                row |= {"at": "2026-11-25T12:00:00.000+00:00", "act": "file_open"}
                row |= {"subject": f"{number:032x}", "ground": "", "result": "ok"}
                digest = audit_chain.digest_of(row)
                link = audit_chain.link_of(number, digest, prev)
                some.append(row)
                chained.append({"n": number, "digest": digest, "prev": prev, "hash": link})
                prev = link
            n += len(some)
            session.execute(insert(rows), some)
            session.execute(insert(links), chained)
        session.execute(update(audit_head).values(n=n, hash=prev))


def _timed(work, *arguments) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
