"""Kill a writer of attachments at random moments and look at what is left. A program of its own."""

import json
import os
import random
import select as io
import signal
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select, text

from wijkdesk.models.all import Attachment
from wijkdesk.services.house import Services
from wijkdesk.services.imports import Where
from wijkdesk.storage import blobs
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import blob, blob_chunk, sync_op

PIECES = 3


def main():
    """Read what to do from standard input; print how many attachments came in."""
    asked = json.loads(sys.stdin.read())
    folder, key, file_id = Path(asked["folder"]), bytes.fromhex(asked["key"]), UUID(asked["file"])
    chance = random.Random(asked["seed"])
    came, half = 0, 0
    for turn in range(asked["rounds"]):
        said = _strike(folder, key, file_id, turn, chance)
        came, was_half = _look(folder, key, least=came + said)
        half += was_half
    sys.stdout.write(f"{came} {half}\n")


def _strike(folder, key, file_id, turn, chance):
    """Let a writer begin and kill it; how many it was told are in."""
    ear, mouth = os.pipe()
    writer = os.fork()
    if writer == 0:
        os.close(ear)
        try:
            _write_on(folder, key, file_id, turn, mouth)
        finally:
            os._exit(1)
    os.close(mouth)
    heard, after = b"", chance.choice((1, 1, 2, 3))
    while heard.count(b"begins") < after:
        heard += os.read(ear, 4096)
    io.select([], [], [], chance.random() * 0.12)
    os.kill(writer, signal.SIGKILL)
    while more := os.read(ear, 65536):
        heard += more
    os.close(ear)
    os.waitpid(writer, 0)
    return heard.count(b"in\n")


def _write_on(folder, key, file_id, turn, mouth):
    store = Store(folder, key)
    imports = Services(store, date.today()).imports
    number = 0
    while True:
        number += 1
        path = folder.parent / f"{turn}-{number}.bin"
        path.write_bytes(os.urandom(PIECES * blobs.CHUNK - 5))
        (row,) = imports.queue((str(path),), Where(file_id))
        os.write(mouth, b"begins\n")
        imports.take(row)
        os.write(mouth, b"in\n")


def _look(folder, key, least):
    """Each attachment is there with all its bytes, or it is offered again and leaves no row."""
    store = Store(folder, key)
    try:
        services = Services(store, date.today())
        with store.reading() as session:
            half = session.scalar(select(func.count()).select_from(blob).where(blob.c.state != 1))
        services.imports.tidy()
        with store.reading() as session:
            digests = session.scalars(select(Attachment.digest)).all()
            pieces = session.scalar(select(func.count()).select_from(blob_chunk))
            sent = session.scalar(select(func.count()).select_from(sync_op))
            assert session.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
        for digest in digests:
            blobs.read(store, digest)
        assert least <= len(digests) <= least + 1, (least, len(digests))
        assert pieces == PIECES * len(digests), (pieces, len(digests))
        assert sent == len(digests)
        left = services.imports.left()
        assert len(left) <= 1, left
        services.imports.drop([row.id for row in left])
        return len(digests), bool(half)
    finally:
        store.close()


if __name__ == "__main__":
    main()
