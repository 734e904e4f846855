"""Kill a writer of the store at random moments and look at what is left. A program of its own.

A unit of work here is a contact moment and the number of the person who made it. A writer that was
told "kept" says so; whatever it said must be there after the kill, and no half of anything.
"""

import json
import os
import random
import select as io
import signal
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select, text

from tests.house import ME
from wijkdesk.models.all import ContactMoment, Person
from wijkdesk.models.base import new_id
from wijkdesk.storage import backup, search
from wijkdesk.storage.copies import check_pages, copies
from wijkdesk.storage.drafts import Draft, keep, pending
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_ctx, sync_op

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def main():
    """Read what to do from standard input; print how many units of work were kept."""
    asked = json.loads(sys.stdin.read())
    folder, key = Path(asked["folder"]), bytes.fromhex(asked["key"])
    file_id, container, person = (UUID(asked[name]) for name in ("file_id", "shared", "samuel"))
    chance = random.Random(asked["seed"])
    last = drafted = 0
    longest = 0.0
    for turn in range(asked["rounds"]):
        said = _strike(folder, key, (file_id, container, person), last, chance)
        least = max(said, last), max(said, drafted)
        begun = time.perf_counter()
        store = Store(folder, key)
        longest = max(longest, time.perf_counter() - begun)
        last, drafted = _look(store, person, least, whole=turn % 25 == 0)
        if turn % 25 == 0:
            for copy in copies(folder):
                check_pages(copy.path, key)
    sys.stdout.write(json.dumps({"kept": last, "copies": len(copies(folder)), "longest": longest}))


def _strike(folder, key, ids, last, chance):
    """Let a writer begin and kill it; the last number that it was told was kept."""
    ear, mouth = os.pipe()
    writer = os.fork()
    if writer == 0:
        os.close(ear)
        try:
            _write_on(folder, key, ids, last, mouth)
        finally:
            os._exit(1)
    os.close(mouth)
    heard = b""
    for _ in range(chance.choice((0, 0, 1, 2, 3, 5, 8))):
        heard += os.read(ear, 4096)
    # Somewhere in what it does next: opening, a transaction, a checkpoint.
    io.select([], [], [], chance.random() * (0.004 if heard else 0.04))
    os.kill(writer, signal.SIGKILL)
    while more := os.read(ear, 65536):
        heard += more
    os.close(ear)
    os.waitpid(writer, 0)
    numbers = heard.split(b"\n")[:-1]
    return int(numbers[-1]) if numbers else 0


def _write_on(folder, key, ids, last, mouth):
    file_id, container, person = ids
    store = Store(folder, key)
    number = last
    while True:
        number += 1
        with store.begin("hammer") as session:
            session.add(
                ContactMoment(
                    id=new_id(),
                    container_id=container,
                    case_file_id=file_id,
                    happened_at=NOON,
                    worker_id=ME,
                    text=f"{number} " + "verslag " * (number % 7 * 300),
                )
            )
            session.flush()
            session.get(Person, person).phone = f"{number:09d}"
        with store.applying() as session:
            keep(session, "hammer", "row", "field", Draft(str(number), 0))
        if number % 10 == 0:
            store.shrink()
        if number % 20 == 0:
            backup.make(store)
        os.write(mouth, b"%d\n" % number)


def _look(store, person, least, *, whole):
    """Everything that was said to be kept is there, with its record, and nothing is half."""
    try:
        with store.reading() as session:
            texts = session.scalars(select(ContactMoment.text)).all()
            numbers = sorted(int(t.split()[0]) for t in texts)
            assert numbers == list(range(1, len(numbers) + 1)), numbers
            last = len(numbers)
            assert least[0] <= last <= least[0] + 1, (least, last)
            phone = session.scalar(select(Person.phone).where(Person.id == person))
            assert (phone or "0") == (f"{last:09d}" if last else "0"), (phone, last)
            groups = select(func.count(sync_op.c.n)).group_by(sync_op.c.group_id)
            assert session.scalars(groups).all() == [2] * last
            draft = pending(session, "hammer", "row").get("field")
            drafted = int(draft.text) if draft else 0
            assert least[1] <= drafted <= last, (least, drafted, last)
            assert session.execute(select(sync_ctx.c.capture, sync_ctx.c.applying)).all() == [
                (0, 0)
            ]
            found = search.find(session, f"{last:09d}", date.today())
            assert [hit.ref_id for hit in found] == ([person] if last else []), found
            if whole:
                assert session.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
                assert session.scalars(text("PRAGMA cipher_integrity_check")).all() == []
        return last, drafted
    finally:
        store.close()


if __name__ == "__main__":
    main()
