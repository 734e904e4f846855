"""The bytes of attachments: once for each digest, whole or not at all, gone when not needed."""

import os
import time

import pytest
from sqlalchemy import select, text, update

from tests.storage.furnished import count
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import Attachment
from wijkdesk.models.base import new_id
from wijkdesk.storage import blob_errands, blobs
from wijkdesk.storage.blobs import CHUNK, State
from wijkdesk.storage.tables import blob, import_wait

DATA = os.urandom(2 * CHUNK + 7)


def put(store, data, *, finish=True):
    digest = blobs.digest_of(data)
    for number, piece in blobs.pieces(data):
        with store.in_background() as session:
            blobs.put_piece(session, digest, len(data), number, piece)
    if finish:
        with store.in_background() as session:
            blobs.finish(session, digest, len(data))
    return digest


def attach(home, digest, **other):
    """A row that needs these bytes."""
    known = {"name": "a.pdf", "kind": "pdf", "media_type": "application/pdf", "size": 1}
    known |= {
        "added_at": text("'2026-11-22T12:00:00.000Z'"),
        "added_by": home.services.me.worker_id,
    }
    values = known | {"digest": digest} | other
    row = Attachment(id=new_id(), container_id=home.shared, case_file_id=home.file_id, **values)
    with home.store.begin("x") as session:
        session.add(row)
    return row.id


def here(store):
    with store.reading() as session:
        return set(session.scalars(select(blob.c.digest)))


def sweep(store, which=blobs.needless):
    with store.in_background() as session:
        blobs.mark_unused(session)
    blobs.clear(store, which)


def test_what_was_written_is_read_back(home):
    digest = put(home.store, DATA)
    assert blobs.read(home.store, digest) == DATA
    assert count(home.store, "blob", "blob_chunk") == [1, 3]


def test_the_same_bytes_are_kept_once(home):
    assert put(home.store, DATA) == put(home.store, DATA)
    assert count(home.store, "blob", "blob_chunk") == [1, 3]


def test_half_of_it_is_not_there(home):
    digest = put(home.store, DATA, finish=False)
    with pytest.raises(UnavailableError, match="attachment_under_way"):
        blobs.read(home.store, digest)
    with home.store.reading() as session:
        assert not blobs.is_whole(session, digest)


def test_it_does_not_become_whole_while_a_piece_is_missing(home):
    digest = blobs.digest_of(DATA)
    with home.store.in_background() as session:
        blobs.put_piece(session, digest, len(DATA), 0, DATA[:CHUNK])
    with pytest.raises(UnavailableError, match="store_busy"), home.store.begin("x") as session:
        blobs.finish(session, digest, len(DATA))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE blob_chunk SET data = zeroblob(7) WHERE n = 2",
        "DELETE FROM blob_chunk WHERE n = 2",
        "DELETE FROM blob_chunk WHERE n = 1",
        "UPDATE blob_chunk SET n = n + 3",
    ],
)
def test_bytes_that_changed_are_never_given(home, change):
    digest = put(home.store, DATA)
    with home.store.applying() as session:
        session.execute(text(change))
    with pytest.raises(UnavailableError, match="attachment_broken"):
        blobs.read(home.store, digest)


def test_what_a_crash_left_half_is_swept(home):
    put(home.store, DATA, finish=False)
    sweep(home.store)
    assert count(home.store, "blob", "blob_chunk") == [0, 0]


def test_what_an_attachment_needs_stays(home):
    shown, sealed = put(home.store, DATA), put(home.store, b"original")
    attach(home, sealed, shown_digest=shown)
    sweep(home.store)
    assert here(home.store) == {shown, sealed}


def test_a_deletion_leaves_the_bytes_for_thirty_days(home):
    digest = put(home.store, DATA)
    row = attach(home, digest)
    remove(home, row)
    sweep(home.store)
    assert here(home.store) == {digest}
    age(home.store, digest, blobs.KEPT_MS - 60_000)
    sweep(home.store)
    assert here(home.store) == {digest}
    age(home.store, digest, blobs.KEPT_MS + 60_000)
    sweep(home.store)
    assert here(home.store) == set()


def test_bytes_that_another_attachment_needs_do_not_grow_old(home):
    digest = put(home.store, DATA)
    remove(home, attach(home, digest))
    sweep(home.store)
    age(home.store, digest, blobs.KEPT_MS * 2)
    attach(home, digest)
    sweep(home.store)
    assert here(home.store) == {digest}


def test_what_was_pasted_stays_while_it_waits(home):
    digest = put(home.store, DATA, finish=False)
    with home.store.applying() as session:
        session.execute(
            import_wait.insert().values(
                id=new_id(),
                case_file_id=home.file_id,
                visibility="shared",
                name="x",
                digest=digest,
                from_scanner=0,
                added_ms=1,
            )
        )
    sweep(home.store)
    assert here(home.store) == {digest}


def test_bytes_on_their_way_out_that_are_wanted_again_come_back_whole(home):
    digest = put(home.store, DATA)
    with home.store.in_background() as session:
        blobs._drop_piece(session, digest)  # noqa: SLF001 - a sweep that was cut off
    with home.store.reading() as session:
        assert not blobs.is_whole(session, digest)
    put(home.store, DATA)
    attach(home, digest)
    sweep(home.store)
    assert blobs.read(home.store, digest) == DATA


def test_what_is_being_written_is_not_an_orphan(home):
    writing = put(home.store, DATA, finish=False)
    orphan, alone = put(home.store, b"of a file that went"), put(home.store, b"nowhere else")
    with home.store.in_background() as session:
        blob_errands.sent(session, orphan, safe=True, until_ms=0)
    needed = put(home.store, b"of this file")
    attach(home, needed)
    sweep(home.store, blobs.orphans)
    assert here(home.store) == {writing, needed, alone}


def test_clearing_stops_when_it_is_told_to(home):
    digest = put(home.store, DATA, finish=False)
    blobs.clear(home.store, blobs.needless, lambda: True)
    assert here(home.store) == {digest}


def remove(home, row_id):
    with home.store.begin("x") as session:
        session.get(Attachment, row_id).deleted = True


def age(store, digest, by_ms):
    now = int(time.time() * 1000)
    with store.applying() as session:
        session.execute(update(blob).where(blob.c.digest == digest).values(unused_ms=now - by_ms))
        assert session.scalar(select(blob.c.state)) == State.WHOLE
