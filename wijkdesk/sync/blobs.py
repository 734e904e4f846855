"""After a round of words: bring the bytes of attachments, and fetch what is missing here.

A part of 1 MiB at a time, each in a turn of its own: whatever stops it, the next round goes on
where this one was. What one added oneself may be let go of here once it is at the centre and in a
backup of that (D10).
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.blobs import length_of, parts_of
from wijkdesk.storage import blob_errands, blobs, leaving_nothing
from wijkdesk.storage.blob_errands import Errand
from wijkdesk.storage.store import Store
from wijkdesk.sync import blob_line
from wijkdesk.sync.api import Line
from wijkdesk.sync.asking import open_line
from wijkdesk.sync.blob_line import SendAgainError

TRIES = 3
"""A line that damages the same part so often is not a line."""
MINUTE, HOUR = 60_000, 3_600_000
SOON, LATER = MINUTE, 15 * MINUTE
"""When the centre is asked again for what it does not have: soon while it is fresh."""
BACKUP = 6 * HOUR
"""When it is asked again whether a backup has what it has."""


@dataclass(slots=True)
class Carried:
    """How many attachments went up and came down, and whether more is to be done now.

    `trouble` is what ended it early; the words were through by then.
    """

    up: int = 0
    down: int = 0
    more: bool = False
    trouble: str | None = None


def carry(store: Store, line: Line, enough: Callable[[], bool]) -> Carried:
    """Bring and fetch until it is `enough`, which is asked between two parts."""
    done = Carried()
    try:
        _carry(store, line, enough, done)
    except UnavailableError as trouble:
        done.more, done.trouble = False, trouble.code
    _let_go(store)
    return done


def fetch_now(store: Store, digests: Sequence[str]) -> None:
    """Somebody wants to see this now; raises "attachment_under_way" when it is not there yet."""
    with open_line(store) as (line, _):
        for digest in digests:
            if not _fetch(store, line, Errand(digest), _never):
                raise UnavailableError("attachment_under_way")


def _carry(store: Store, line: Line, enough: Callable[[], bool], done: Carried) -> None:
    with store.reading() as session:
        sending = blob_errands.to_send(session, _now())
    for errand in sending:
        done.more = enough()
        if done.more:
            return
        done.up += _bring(store, line, errand.digest, enough)
    with store.reading() as session:
        fetching = blob_errands.to_fetch(session, _now())
    for errand in fetching:
        done.more = enough()
        if done.more:
            return
        done.down += _fetch(store, line, errand, enough)


def _bring(store: Store, line: Line, digest: str, enough: Callable[[], bool]) -> bool:
    """Whether all of it is there now and was not before; tried as often as a line deserves."""
    with store.reading() as session:
        size = blob_errands.size_of(session, digest)
    there = blob_line.ask(line, digest, size)
    left = TRIES
    while there is not None and not there.stored:
        if not there.missing or enough():
            return False
        try:
            there = _bring_part(store, line, digest, size, there.missing[0])
        except SendAgainError:
            left -= 1
            if not left:
                return _set_aside(store, digest)
            there = blob_line.ask(line, digest, size)
    with store.in_background() as session:
        if there is None:
            blob_errands.unwanted(session, digest, _now() + LATER)
            return False
        return blob_errands.sent(session, digest, safe=there.safe, until_ms=_now() + BACKUP)


def _bring_part(
    store: Store, line: Line, digest: str, size: int, number: int
) -> blob_line.There | None:
    with store.reading() as session:
        piece = blob_errands.piece(session, digest, number)
    if len(piece) != length_of(size, number):
        raise SendAgainError  # damaged here: the centre never takes it for what it should be
    return blob_line.bring(line, digest, size, number, piece)


def _set_aside(store: Store, digest: str) -> bool:
    """It does not arrive as it should; what is wrong with it here, looking through a store says."""
    with store.in_background() as session:
        blob_errands.put_off(session, digest, _now() + HOUR)
    return False


def _fetch(store: Store, line: Line, errand: Errand, enough: Callable[[], bool]) -> bool:
    """Whether all of it is here now."""
    digest = errand.digest
    with store.reading() as session:
        size, here = blob_errands.here(session, digest)
        if blobs.is_whole(session, digest):
            return True
    wanted = [n for n in range(max(parts_of(size), 1)) if n not in here]
    while wanted:
        number = wanted.pop(0)
        if number not in here and enough():
            return False
        got = _fetch_part(line, digest, number)
        if got is None:
            return _ask_later(store, errand)
        if got[0] != size:
            size = got[0]
            wanted = [n for n in range(parts_of(size)) if n != number and n not in here]
        with store.in_background() as session:
            if not blob_errands.put_piece(session, digest, size, number, got[1]):
                return False
    if blob_errands.arrived(store, digest, size):
        return True
    return _set_aside(store, digest)


def _fetch_part(line: Line, digest: str, number: int) -> tuple[int, bytes] | None:
    for _ in range(TRIES):
        try:
            return blob_line.fetch(line, digest, number)
        except SendAgainError:
            continue
    raise UnavailableError("central_strange")


def _ask_later(store: Store, errand: Errand) -> bool:
    """Its row was quicker than its bytes: who added it has yet to bring them."""
    now = _now()
    fresh = now - errand.added_ms < HOUR
    with store.in_background() as session:
        blob_errands.put_off(session, errand.digest, now + (SOON if fresh else LATER))
    return False


def _let_go(store: Store) -> None:
    """Of a file that went: what was kept only because the centre did not have it yet."""
    with store.reading() as session:
        orphans = blobs.orphans(session)
        held = any(blob_errands.here(session, digest)[1] for digest in orphans)
    if held:
        with store.in_background() as session:
            leaving_nothing.due(session)
    if orphans:
        blobs.clear(store, blobs.orphans)
    if held:
        leaving_nothing.leave_nothing(store)


def _now() -> int:
    return int(time.time() * 1000)


def _never() -> bool:
    return False
