"""A file comes in whole or not at all, and what is interrupted is offered again."""

import threading

import pytest
from sqlalchemy import select, text, update

from tests.intake import samples
from tests.services.incoming import lay, take_in
from tests.storage.forensic import decrypted, traces_in
from tests.storage.furnished import count, deliver, outbox, work
from wijkdesk.errors import WijkDeskError
from wijkdesk.intake.reading import LARGEST
from wijkdesk.models.all import Attachment, Compartment, FileRole
from wijkdesk.services.imports import ImportService, Where
from wijkdesk.storage import blobs
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.tables import blob
from wijkdesk.sync.applying import purge
from wijkdesk.vocabulary import AttachmentKind, CompartmentKind

HERE = ("attachment", "blob", "blob_chunk", "import_wait")


def rows(home):
    return home.services.attachments.of_file(home.file_id).rows


def test_a_letter_is_kept_as_it_came_and_shown_without_what_acts(home, tmp_path):
    trap = samples.trap()
    (done,) = take_in(home, lay(tmp_path, "Brief.pdf", trap))
    (row,) = rows(home)
    assert (row.id, row.name, row.kind, row.pages) == (
        done.attachment_id,
        "Brief.pdf",
        AttachmentKind.PDF,
        2,
    )
    assert (row.size, row.added_by, row.here) == (len(trap), "Noor de Wit", True)
    assert blobs.read(home.store, row.digest) == trap
    shown = blobs.read(home.store, row.shown_digest)
    assert samples.SECRET.encode() not in shown
    assert count(home.store, *HERE) == [1, 2, 2, 0]


def test_of_a_photo_only_what_was_drawn_anew_is_kept(home, tmp_path):
    take_in(home, lay(tmp_path, "foto.jpg", samples.photo()))
    (row,) = rows(home)
    assert (row.kind, row.media_type, row.digest) == (
        AttachmentKind.IMAGE,
        "image/jpeg",
        row.shown_digest,
    )
    assert count(home.store, "blob") == [1]
    assert samples.SECRET.encode() not in blobs.read(home.store, row.digest)


def test_what_is_not_known_stays_shut(home, tmp_path):
    take_in(home, lay(tmp_path, "../x.docx".replace("../", ""), b"PK\x03\x04 rest"))
    (row,) = rows(home)
    assert (row.kind, row.media_type, row.shown_digest, row.pages) == (
        AttachmentKind.OTHER,
        "application/zip",
        None,
        None,
    )


def test_the_same_file_twice_is_kept_once(home, tmp_path):
    take_in(home, lay(tmp_path, "a.txt", b"hetzelfde"), lay(tmp_path, "b.txt", b"hetzelfde"))
    assert count(home.store, *HERE) == [2, 1, 1, 0]


def test_one_change_travels_and_it_holds_no_bytes(home, tmp_path):
    take_in(home, lay(tmp_path, "Brief.txt", b"geheim"))
    (change,) = outbox(home.store)
    assert (change.entity, change.kind, change.container_id) == ("attachment", "i", home.shared)
    assert change.diff["name"] == [None, "Brief.txt"]
    assert change.diff["size"] == [None, 6]


@pytest.mark.parametrize("kind", [CompartmentKind.SHARED, CompartmentKind.TEAM])
def test_it_lies_in_the_compartment_of_who_may_see_it(home, tmp_path, kind):
    where = Where(home.file_id, kind, home.samuel)
    take_in(home, lay(tmp_path, "a.txt", b"x"), where=where)
    (row,) = rows(home)
    assert (row.visibility, row.person) == (kind, "Samuel Tesfay")
    with home.store.reading() as session:
        lies = session.scalar(select(Attachment.container_id))
        wanted = session.scalar(select(Compartment.id).where(Compartment.kind == kind))
    assert lies == wanted


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "attachment_empty"),
        (bytes(LARGEST + 1), "attachment_too_large"),
        (b"%PDF-1.7 nothing", "attachment_damaged"),
    ],
)
def test_a_file_that_cannot_come_in_leaves_nothing(home, tmp_path, trouble, data, code):
    path = lay(tmp_path, "x.pdf", data)
    with trouble(code):
        take_in(home, path)
    assert count(home.store, *HERE) == [0, 0, 0, 0]
    assert home.services.imports.left() == ()


def test_a_name_that_is_no_text_is_found_on_the_disk_and_kept_as_text(home, tmp_path):
    name = "brief \udcff.txt"  # as Python says a byte that is no UTF-8
    (row,) = home.services.imports.queue((str(tmp_path / name),), Where(home.file_id))
    assert row.name == "brief .txt"
    lay(tmp_path, name, b"x")
    home.services.imports.take(row)
    assert [r.name for r in rows(home)] == ["brief .txt"]


def test_a_picture_of_the_clipboard_is_safe_before_it_is_looked_at(home):
    imports = home.services.imports
    row = imports.queue_pasted(samples.photo("PNG"), "Foto", Where(home.file_id))
    again = ImportService(home.store, home.services.me)
    again.tidy()  # as after a lock
    assert again.left() == (row,)
    again.take(row)
    assert [r.name for r in rows(home)] == ["Foto"]
    assert count(home.store, *HERE) == [1, 1, 1, 0]


def test_what_a_lock_interrupts_leaves_nothing_half_and_is_offered_again(home, tmp_path, trouble):
    imports = home.services.imports
    path = lay(tmp_path, "groot.bin", b"\x00" + bytes(3 * blobs.CHUNK))
    (row,) = imports.queue((path,), Where(home.file_id))
    assert imports.left() == ()
    stopped_after_the_first_piece(home, imports)
    with trouble("import_stopped"):
        imports.take(row)
    assert count(home.store, "attachment", "import_wait") == [0, 1]
    assert 0 < count(home.store, "blob_chunk")[0] < 4
    again = ImportService(home.store, home.services.me)
    again.tidy()
    assert count(home.store, *HERE) == [0, 0, 0, 1]
    (offered,) = again.left(home.file_id)
    assert offered == row
    again.take(offered)
    assert count(home.store, *HERE) == [1, 1, 4, 0]


def stopped_after_the_first_piece(home, imports):
    """As a lock does: from another thread, in the middle of writing."""
    seen = threading.Event()

    def watch():
        while not count(home.store, "blob_chunk")[0]:
            pass
        imports.stop()
        seen.set()

    threading.Thread(target=watch).start()


def test_a_lock_ends_the_process_that_reads(home, tmp_path, trouble):
    imports = home.services.imports
    (row,) = imports.queue((lay(tmp_path, "a.pdf", samples.letter()),), Where(home.file_id))

    def stop_it():
        while imports._closed is None:  # noqa: SLF001 - the moment that matters
            pass
        imports.stop()

    threading.Thread(target=stop_it).start()
    with trouble("import_stopped"):
        imports.take(row)
    assert count(home.store, "attachment", "import_wait") == [0, 1]


def test_what_is_thrown_away_is_not_offered_again(home, tmp_path):
    path = lay(tmp_path, "a.txt", b"x")
    (row,) = home.services.imports.queue((path,), Where(home.file_id))
    again = ImportService(home.store, home.services.me)
    again.drop([row.id])
    assert again.left() == ()


def test_a_full_disk_leaves_the_rest_as_it_was_and_the_file_to_be_offered(home, tmp_path, trouble):
    path = lay(tmp_path, "groot.bin", b"\x00" + bytes(4 * blobs.CHUNK))
    (row,) = home.services.imports.queue((path,), Where(home.file_id))
    with home.store.applying() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages + 400}"))
    with trouble("disk_full"):
        home.services.imports.take(row)
    with home.store.applying() as session:
        session.execute(text("PRAGMA max_page_count = 1073741823"))
    assert count(home.store, "attachment", "import_wait") == [0, 1]
    home.services.imports.take(row)
    assert count(home.store, *HERE) == [1, 1, 5, 0]


def test_who_does_not_work_with_a_file_adds_nothing_and_sees_nothing(home, tmp_path, trouble):
    take_in(home, lay(tmp_path, "a.txt", b"x"))
    path = lay(tmp_path, "b.txt", b"y")
    (row,) = home.services.imports.queue((path,), Where(home.file_id))
    work(home.store, leave)
    for act in (
        lambda: home.services.imports.queue((path,), Where(home.file_id)),
        lambda: home.services.imports.take(row),
        lambda: home.services.attachments.of_file(home.file_id),
    ):
        with trouble("no_access"):
            act()
    again = ImportService(home.store, home.services.me)
    assert again.left() == ()
    again.tidy()
    assert count(home.store, "import_wait") == [0]


def leave(session):
    for role in session.scalars(select(FileRole)):
        role.deleted = True


def bring(store):
    """As if the centre had the bytes of everything."""
    with store.applying() as session:
        session.execute(update(blob).values(stored=blobs.Stored.YES))


def test_nothing_is_left_of_the_bytes_of_a_file_that_goes(home, tmp_path):
    words = "Uittreksel van Letay bij de school"
    take_in(home, lay(tmp_path, "a.txt", words.encode() * 400))
    deliver(home.store)
    bring(home.store)
    home.store.shrink()
    assert list(traces_in(decrypted(home.folder, home.key), [words])) != []
    assert purge(home.store, home.shared, Pace())
    home.store.shrink()
    assert count(home.store, "attachment", "blob", "blob_chunk") == [0, 0, 0]
    assert list(traces_in(decrypted(home.folder, home.key), [words])) == []


def test_bytes_that_another_file_needs_stay_when_one_goes(home, tmp_path):
    take_in(home, lay(tmp_path, "a.txt", b"x"))
    with home.store.begin("x") as session:
        team = session.scalar(select(Compartment.id).where(Compartment.kind == "team"))
        row = session.scalars(select(Attachment)).one()
        copied = {c: getattr(row, c) for c in ("case_file_id", "name", "kind", "media_type")}
        copied |= {c: getattr(row, c) for c in ("digest", "size", "added_at", "added_by")}
        session.add(Attachment(container_id=team, **copied))
    deliver(home.store)
    bring(home.store)
    assert purge(home.store, home.shared, Pace())
    assert count(home.store, "attachment", "blob") == [1, 1]


def test_trouble_is_always_a_code_with_a_sentence(home, tmp_path):
    for number, data in enumerate((b"GIF89a", b"II*\x00")):
        with pytest.raises(WijkDeskError) as caught:
            take_in(home, lay(tmp_path, str(number), data))
        assert caught.value.code == "attachment_damaged"
