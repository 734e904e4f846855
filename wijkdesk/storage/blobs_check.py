"""Whether the bytes of attachments are what their digests say; for looking through a store."""

import hashlib
from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wijkdesk.storage.blobs import State
from wijkdesk.storage.tables import blob, blob_chunk

SHOWN = 12
"""So much of a digest is told: enough to find it, and it is nobody's name."""


def differences(session: Session) -> Iterator[tuple[str, str]]:
    """Every whole blob that is not whole, and pieces that belong to none; piece by piece."""
    whole = select(blob.c.digest).where(blob.c.state == State.WHOLE).order_by(blob.c.digest)
    for digest in list(session.scalars(whole)):
        if _digest_of(session, digest) != digest:
            yield "attachment_differs", digest[:SHOWN]
    known = select(blob.c.digest)
    loose = select(blob_chunk.c.digest).where(blob_chunk.c.digest.not_in(known)).distinct()
    for digest in session.scalars(loose):
        yield "attachment_loose", digest[:SHOWN]


def count(session: Session) -> int:
    """How many there are."""
    return int(session.scalar(select(func.count()).select_from(blob)) or 0)


def _digest_of(session: Session, digest: str) -> str:
    made = hashlib.sha256()
    numbers = select(blob_chunk.c.n).where(blob_chunk.c.digest == digest).order_by(blob_chunk.c.n)
    for expected, number in enumerate(list(session.scalars(numbers))):
        if number != expected:
            return ""
        here = (blob_chunk.c.digest == digest, blob_chunk.c.n == number)
        made.update(session.scalar(select(blob_chunk.c.data).where(*here)) or b"")
    return made.hexdigest()
