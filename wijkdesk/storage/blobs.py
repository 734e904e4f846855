"""The bytes of attachments: once for each digest, in pieces, gone when nothing needs them."""

import hashlib
import time
from collections.abc import Callable, Iterator
from enum import IntEnum

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import Attachment
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import blob, blob_chunk, import_wait

CHUNK = 1024 * 1024
KEPT_MS = 30 * 24 * 3600 * 1000
"""As long as a deletion can be undone (decision 9)."""


class State(IntEnum):
    """Where the bytes under a digest stand."""

    WRITING = 0
    WHOLE = 1
    GOING = 2


def digest_of(data: bytes | bytearray) -> str:
    """The name of these bytes; how sync names them is another matter (sync.md 5.11)."""
    return hashlib.sha256(data).hexdigest()


def pieces(data: bytes | bytearray) -> Iterator[tuple[int, memoryview]]:
    """The numbered pieces in which it is written."""
    whole = memoryview(data)
    for number, start in enumerate(range(0, len(data), CHUNK)):
        yield number, whole[start : start + CHUNK]


def is_whole(session: Session, digest: str) -> bool:
    """Whether all of it is here."""
    return session.scalar(select(blob.c.state).where(blob.c.digest == digest)) == State.WHOLE


def put_piece(session: Session, digest: str, size: int, number: int, data: memoryview) -> None:
    """One piece; what was written half before is simply written again."""
    start = insert(blob).values(digest=digest, size=size, state=State.WRITING)
    # One that was on its way out is wanted again: nobody takes pieces of it any more.
    again = start.on_conflict_do_update(
        index_elements=["digest"],
        set_={"state": State.WRITING},
        where=blob.c.state == State.GOING,
    )
    session.execute(again)
    piece = insert(blob_chunk).values(digest=digest, n=number, data=data)
    session.execute(
        piece.on_conflict_do_update(index_elements=["digest", "n"], set_={"data": data})
    )


def finish(session: Session, digest: str, size: int) -> None:
    """From now on it counts as being here; called in the transaction of what needs it."""
    held = func.coalesce(func.sum(func.length(blob_chunk.c.data)), 0)
    if session.scalar(select(held).where(blob_chunk.c.digest == digest)) != size:
        # Cleared away between writing and this moment: the import is offered again.
        raise UnavailableError("store_busy")
    session.execute(
        update(blob).where(blob.c.digest == digest).values(state=State.WHOLE, unused_ms=None)
    )


def read(store: Store, digest: str, *, half: bool = False) -> bytearray:
    """All bytes, looked after: raises when they are not here or not what they were.

    Piece by piece, so that a list that is asked for meanwhile need not wait for all of them.
    `half`: also what no attachment has yet, such as a picture that was pasted.
    """
    found = select(blob.c.size, blob.c.state).where(blob.c.digest == digest)
    with store.reading() as session:
        size, state = session.execute(found).one_or_none() or (0, State.GOING)
    if not (half or state == State.WHOLE):
        raise UnavailableError("attachment_under_way")
    data = bytearray(size)
    for number, start in enumerate(range(0, size, CHUNK)):
        here = (blob_chunk.c.digest == digest, blob_chunk.c.n == number)
        with store.reading() as session:
            piece = session.scalar(select(blob_chunk.c.data).where(*here)) or b""
        data[start : start + CHUNK] = piece
    if len(data) != size or digest_of(data) != digest:
        raise UnavailableError("attachment_broken")
    return data


def mark_unused(session: Session) -> None:
    """Note since when no attachment needs a blob, or that one does again."""
    used = select(Attachment.id).where(_refers(), ~Attachment.deleted).exists()
    now = int(time.time() * 1000)
    free = blob.c.unused_ms.is_(None)
    session.execute(
        update(blob).where(blob.c.state == State.WHOLE, ~used, free).values(unused_ms=now)
    )
    session.execute(update(blob).where(used, ~free).values(unused_ms=None))


def needless(session: Session) -> list[str]:
    """What may go: half-written, of no attachment at all, or of none that can be undone."""
    old = blob.c.unused_ms < int(time.time() * 1000) - KEPT_MS
    unwritten = blob.c.state != State.WHOLE
    return _blobs(session, or_(unwritten, ~_any_row(), old))


def orphans(session: Session) -> list[str]:
    """Blobs to which not one attachment refers, deleted ones included: a file was purged.

    Not what is being written at this moment.
    """
    return _blobs(session, (blob.c.state != State.WRITING) & ~_any_row())


def clear(
    store: Store, choose: Callable[[Session], list[str]], go_on: Callable[[], bool] = bool
) -> None:
    """Take away the chosen ones, piece by piece, each in a turn of the background."""
    with store.reading() as session:
        chosen = choose(session)
    for digest in chosen:
        more = True
        while more and not go_on():
            with store.in_background() as session:
                # Asked again each time: meanwhile somebody may have put its attachment back.
                more = digest in choose(session) and _drop_piece(session, digest)


def _blobs(session: Session, which: ColumnElement[bool]) -> list[str]:
    waits = select(import_wait.c.id).where(import_wait.c.digest == blob.c.digest).exists()
    return list(session.scalars(select(blob.c.digest).where(which, ~waits)))


def _drop_piece(session: Session, digest: str) -> bool:
    """The last piece that is left; False when there was none any more, and the blob is gone."""
    session.execute(update(blob).where(blob.c.digest == digest).values(state=State.GOING))
    last = session.scalar(select(func.max(blob_chunk.c.n)).where(blob_chunk.c.digest == digest))
    here = (blob_chunk.c.digest == digest, blob_chunk.c.n == last)
    session.execute(delete(blob_chunk).where(*here))
    if not last:
        session.execute(delete(blob).where(blob.c.digest == digest))
    return bool(last)


def _any_row() -> ColumnElement[bool]:
    return select(Attachment.id).where(_refers()).exists()


def _refers() -> ColumnElement[bool]:
    return or_(Attachment.digest == blob.c.digest, Attachment.shown_digest == blob.c.digest)
