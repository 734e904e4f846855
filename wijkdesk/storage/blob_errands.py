"""Which bytes of attachments are to be brought to the centre, which to be fetched, and how far."""

import hashlib
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.models.all import Attachment
from wijkdesk.protocol.blobs import parts_of
from wijkdesk.storage import blobs, pouch
from wijkdesk.storage.blobs import State, Stored
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import audit, blob, blob_chunk, sync_acked, sync_op

RECENT = 50
"""Files that were opened last: their attachments come first."""
NOT_HERE = (State.COMING, State.GOING)


class Errand(NamedTuple):
    """Bytes to bring or to fetch; `added_ms` is when the newest attachment with them was added."""

    digest: str
    added_ms: int = 0


# -- asked in every round, also when there is nothing to carry -----------------------------------

_DUE = blob.c.next_ms <= bindparam("now_ms")


def _on_its_way() -> Prepared:
    brought = (blob.c.stored == Stored.UNSAFE) & ~blobs.in_record(sync_acked)
    alone = (blob.c.state == State.WHOLE) & or_(blob.c.stored == Stored.NO, brought)
    due = _DUE & ~blobs.in_record(sync_op)
    return Prepared(select(blob.c.digest).where(alone, due).order_by(blob.c.size, blob.c.digest))


def _not_here(*, original: bool) -> Prepared:
    shown = Attachment.shown_digest
    digest = Attachment.digest if original else func.coalesce(shown, Attachment.digest)
    halfway = or_(*(blob.c.state == state for state in NOT_HERE))  # a list is compiled per use
    return Prepared(
        select(digest, Attachment.added_at, Attachment.case_file_id)
        .join(blob, blob.c.digest == digest, isouter=True)
        .where(~Attachment.deleted, *((shown.is_not(None),) if original else ()))
        .where(or_(blob.c.digest.is_(None), halfway & _DUE))
        .order_by(Attachment.added_at.desc(), digest)
    )


_TO_SEND = _on_its_way()
_MISSING, _MISSING_SHOWN = _not_here(original=True), _not_here(original=False)


# -- to the centre ------------------------------------------------------------------------------


def to_send(session: Session, now_ms: int) -> list[Errand]:
    """What the centre may not have, the smallest first; the row that needs it is there already.

    Once a backup has that row, also what was brought: its bytes may have come after the backup.
    """
    return [Errand(digest) for (digest,) in _TO_SEND.all(session, now_ms=now_ms)]


def unsent(session: Session) -> int:
    """How many attachments have bytes that are on this laptop only, as far as it knows."""
    alone = (blob.c.state == State.WHOLE) & (blob.c.stored == Stored.NO)
    refers = or_(Attachment.digest == blob.c.digest, Attachment.shown_digest == blob.c.digest)
    query = select(func.count(Attachment.id.distinct())).select_from(Attachment).join(blob, refers)
    return int(session.scalar(query.where(alone, ~Attachment.deleted)) or 0)


def size_of(session: Session, digest: str) -> int:
    """How large it is; 0 for what was never heard of."""
    return int(session.scalar(select(blob.c.size).where(blob.c.digest == digest)) or 0)


def piece(session: Session, digest: str, number: int) -> bytes:
    """One piece of what is here."""
    here = (blob_chunk.c.digest == digest, blob_chunk.c.n == number)
    return bytes(session.scalar(select(blob_chunk.c.data).where(*here)) or b"")


def sent(session: Session, digest: str, *, safe: bool, until_ms: int) -> bool:
    """The centre has all of it; whether that is news.

    Old news that is not safe yet: ask again after `until_ms`. When meanwhile a new row needs it,
    nothing is noted: that asks anew.
    """
    known = (blob.c.digest == digest) & (blob.c.state == State.WHOLE) & ~blobs.in_record(sync_op)
    before = session.scalar(select(blob.c.stored).where(known))
    is_news = before == Stored.NO
    values = {
        "stored": Stored.YES if safe else Stored.UNSAFE,
        "next_ms": 0 if is_news else until_ms,
    }
    session.execute(update(blob).where(known).values(values))
    return is_news


def unwanted(session: Session, digest: str, until_ms: int) -> None:
    """The centre knows no row of ours that needs it: ask again later, or let go of it."""
    one = blob.c.digest == digest
    needed = or_(blobs.any_row(), blobs.in_record(sync_op), blobs.in_record(sync_acked))
    session.execute(update(blob).where(one).values(next_ms=until_ms))
    session.execute(update(blob).where(one, ~needed).values(stored=Stored.UNWANTED))


# -- from the centre ----------------------------------------------------------------------------


def to_fetch(session: Session, now_ms: int) -> list[Errand]:
    """What attachments need and is not here.

    What is looked at goes before the sealed originals, and of both the files that were opened last.
    """
    shown = _missing(session, now_ms, original=False)
    return list(dict.fromkeys([*shown, *_missing(session, now_ms, original=True)]))


def not_here(session: Session, now_ms: int) -> int:
    """How many attachments lack bytes that could be asked for now."""
    there = select(blob.c.digest).where(or_(blob.c.state.not_in(NOT_HERE), blob.c.next_ms > now_ms))
    shown = func.coalesce(Attachment.shown_digest, Attachment.digest)
    lacks = or_(Attachment.digest.not_in(there), shown.not_in(there))
    query = select(func.count()).select_from(Attachment).where(~Attachment.deleted, lacks)
    return int(session.scalar(query) or 0)


def here(session: Session, digest: str) -> tuple[int, set[int]]:
    """The size of what is on its way, and which pieces have come."""
    numbers = select(blob_chunk.c.n).where(blob_chunk.c.digest == digest)
    return size_of(session, digest), set(session.scalars(numbers))


def put_piece(session: Session, digest: str, size: int, number: int, data: bytes) -> bool:
    """Keep a piece; False when it is not on its way any more: it is here, or its row went."""
    coming = {"digest": digest, "size": size, "state": State.COMING}
    again = {"size": size, "state": State.COMING}
    start = insert(blob).values(coming)
    session.execute(
        start.on_conflict_do_update(
            index_elements=["digest"], set_=again, where=blob.c.state.in_(NOT_HERE)
        )
    )
    wanted = (blob.c.digest == digest) & (blob.c.state == State.COMING) & blobs.any_row()
    if session.scalar(select(blob.c.digest).where(wanted)) is None:
        return False
    one = insert(blob_chunk).values(digest=digest, n=number, data=data)
    session.execute(one.on_conflict_do_update(index_elements=["digest", "n"], set_={"data": data}))
    return True


def arrived(store: Store, digest: str, size: int) -> bool:
    """From now on it is here, if it is what it is called; if not, all of it goes again."""
    made = hashlib.sha256()
    for number in range(parts_of(size)):
        with store.reading() as session:
            made.update(piece(session, digest, number))
    coming = (blob.c.digest == digest) & (blob.c.state == State.COMING)
    if made.hexdigest() == digest:
        whole = {"state": State.WHOLE, "stored": Stored.YES, "unused_ms": None}
        with store.in_background() as session:
            session.execute(update(blob).where(coming).values(whole))
        return True
    wrong = select(blob.c.digest).where(blob.c.digest == digest, blob.c.state.in_(NOT_HERE))
    blobs.clear(store, lambda session: list(session.scalars(wrong)))
    return False


def put_off(session: Session, digest: str, until_ms: int) -> None:
    """Do not ask for it before."""
    coming = {"digest": digest, "size": 0, "state": State.COMING, "next_ms": until_ms}
    again = {"next_ms": until_ms}
    start = insert(blob).values(coming)
    session.execute(start.on_conflict_do_update(index_elements=["digest"], set_=again))


def _missing(session: Session, now_ms: int, *, original: bool) -> list[Errand]:
    rows = (_MISSING if original else _MISSING_SHOWN).all(session, now_ms=now_ms)
    found = [(digest, int(at.timestamp() * 1000), file_id) for digest, at, file_id in rows]
    places = _opened(session) if found else {}
    found.sort(key=lambda one: places.get(one[2], RECENT))  # stable: the newest stay first
    newest: dict[str, int] = {}
    for one, added_ms, _ in found:
        newest[one] = max(newest.get(one, 0), added_ms)
    return [Errand(one, added_ms) for one, added_ms in newest.items()]


def _opened(session: Session) -> dict[UUID, int]:
    """What goes along in the meeneemmap comes before that."""
    query = select(audit.c.subject).where(audit.c.act == "file_open").order_by(audit.c.n.desc())
    opened = [UUID(hex=subject) for subject in session.scalars(query.limit(RECENT))]
    along = pouch.get(session).files
    return {one: n - len(along) for n, one in enumerate(dict.fromkeys([*along, *opened]))}
