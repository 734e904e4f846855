"""The bytes of attachments: once for each digest, in pieces, gone when nothing needs them."""

import time
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum

from sqlalchemy import ColumnElement, Select, Table, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import Attachment
from wijkdesk.protocol.blobs import CHUNK, digest_of
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import (
    blob,
    blob_chunk,
    import_wait,
    sync_acked,
    sync_op,
    sync_state,
)

__all__ = ["CHUNK", "digest_of"]

KEPT_MS = 30 * 24 * 3600 * 1000
"""As long as a deletion can be undone (decision 9)."""


class State(IntEnum):
    """Where the bytes under a digest stand."""

    WRITING = 0
    WHOLE = 1
    GOING = 2
    COMING = 3
    """From the centre, and not all of it yet."""


class Stored(IntEnum):
    """Whether the centre has them; if not, they may be the only ones there are."""

    NO = 0
    YES = 1
    UNWANTED = 2
    """No row of ours there needs them."""
    UNSAFE = 3
    """It has, from us, and no backup of it has: it could still lose them."""


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
    # One that was on its way out is wanted again: nobody takes pieces of it any more. And of one
    # on its way in from the centre nobody brings them.
    again = start.on_conflict_do_update(
        index_elements=["digest"],
        set_={"state": State.WRITING, "size": size},
        where=blob.c.state.in_((State.GOING, State.COMING)),
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
    whole = {"state": State.WHOLE, "unused_ms": None}
    # Also what was fetched: now a row of our own needs it too, perhaps elsewhere.
    sending = {"stored": Stored.NO, "next_ms": 0}
    session.execute(update(blob).where(blob.c.digest == digest).values(whole | sending))


def needed_again(session: Session, digests: Iterable[str | None]) -> None:
    """Another row needs these, in another part of the file: the centre has them there not yet."""
    sending = {"stored": Stored.NO, "next_ms": 0, "unused_ms": None}
    wanted = [digest for digest in digests if digest]
    if not wanted:
        return
    session.execute(update(blob).where(blob.c.digest.in_(wanted)).values(sending))


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
    kept = blob.c.state.in_((State.WHOLE, State.COMING))
    session.execute(update(blob).where(kept, ~used, free).values(unused_ms=now))
    # The centre lets go of what is not needed for long: what comes back is asked about anew.
    forget_stored(session, used & ~free)
    session.execute(update(blob).where(used, ~free).values(unused_ms=None))


def needless(session: Session) -> list[str]:
    """What may go: half-written, of no attachment at all, or of none that can be undone."""
    old = blob.c.unused_ms < int(time.time() * 1000) - KEPT_MS
    unwritten = blob.c.state.in_((State.WRITING, State.GOING))
    return _blobs(session, or_(unwritten, _orphaned(), old))


def orphans(session: Session) -> list[str]:
    """Blobs to which not one attachment refers, deleted ones included: a file was purged.

    Not what is being written at this moment, nor what may be the only one there is (D10).
    """
    return [digest for (digest,) in _ORPHANS.all(session)]


def forget_stored(session: Session, which: ColumnElement[bool]) -> None:
    """Ask the centre anew about what this worker added: it may have let go of it, or gone back."""
    me = select(sync_state.c.v).where(sync_state.c.k == "worker_id").scalar_subquery()
    own = select(Attachment.id).where(_refers(), func.lower(func.hex(Attachment.added_by)) == me)
    brought = blob.c.stored == Stored.UNSAFE
    mine = or_(brought, own.exists(), in_record(sync_acked))
    values = {"stored": Stored.NO, "next_ms": 0}
    session.execute(update(blob).where(blob.c.state == State.WHOLE, which, mine).values(values))


def in_record(table: Table) -> ColumnElement[bool]:
    """Whether a change record that added an attachment stands here: unsent, or not safe yet."""
    added = (table.c.entity == Attachment.__tablename__) & (table.c.kind == "i")
    named = [
        func.json_extract(table.c.diff, f"$.{name}[1]") == blob.c.digest
        for name in ("digest", "shown_digest")
    ]
    return select(table.c.n).where(added, or_(*named)).exists()


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
    return list(session.scalars(_but_waiting(which)))


def _but_waiting(which: ColumnElement[bool]) -> Select[tuple[str]]:
    waits = select(import_wait.c.id).where(import_wait.c.digest == blob.c.digest).exists()
    return select(blob.c.digest).where(which, ~waits)


def _drop_piece(session: Session, digest: str) -> bool:
    """The last piece that is left; False when there was none any more, and the blob is gone."""
    session.execute(update(blob).where(blob.c.digest == digest).values(state=State.GOING))
    last = session.scalar(select(func.max(blob_chunk.c.n)).where(blob_chunk.c.digest == digest))
    here = (blob_chunk.c.digest == digest, blob_chunk.c.n == last)
    session.execute(delete(blob_chunk).where(*here))
    if not last:
        session.execute(delete(blob).where(blob.c.digest == digest))
    return bool(last)


def _orphaned() -> ColumnElement[bool]:
    kept = or_(*(blob.c.stored == how for how in (Stored.NO, Stored.UNSAFE)))
    only_one = (blob.c.state == State.WHOLE) & kept
    return ~any_row() & ~only_one & ~in_record(sync_op) & ~in_record(sync_acked)


def any_row() -> ColumnElement[bool]:
    """Whether an attachment refers to it, a deleted one included."""
    return select(Attachment.id).where(_refers()).exists()


def _refers() -> ColumnElement[bool]:
    return or_(Attachment.digest == blob.c.digest, Attachment.shown_digest == blob.c.digest)


# Asked in every round of sync.
_ORPHANS = Prepared(_but_waiting((blob.c.state != State.WRITING) & _orphaned()))
