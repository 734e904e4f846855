"""Attachments: looked at on purpose, changed like any row, thrown away and put back."""

import pytest
from sqlalchemy import select

from tests.intake import samples
from tests.services.incoming import lay, take_in
from tests.storage.furnished import audited, outbox
from wijkdesk.errors import UnavailableError
from wijkdesk.services.imports import Where
from wijkdesk.storage import blobs
from wijkdesk.storage.tables import blob
from wijkdesk.vocabulary import AttachmentKind


@pytest.fixture
def sealed(home, tmp_path):
    """A file that stays shut."""
    (done,) = take_in(home, lay(tmp_path, "Verslag.docx", b"PK\x03\x04 verslag"))
    return done.attachment_id


def rows(home):
    return home.services.attachments.of_file(home.file_id).rows


def test_a_letter_is_drawn_elsewhere_and_only_pixels_come_back(home, tmp_path):
    (done,) = take_in(home, lay(tmp_path, "Brief.pdf", samples.letter(2)))
    opened = home.services.attachments.open(done.attachment_id)
    try:
        assert opened.row.name == "Brief.pdf"
        assert [s.text for s in opened.drawing.sheets] == [
            "Brief voor Letay, blad 1",
            "Brief voor Letay, blad 2",
        ]
        picture = opened.drawing.picture(1, 200, 283)
        assert (picture.width, picture.height, len(picture.pixels)) == (200, 283, 200 * 283 * 4)
    finally:
        home.services.attachments.put_away()
    assert audited(home.store)[-1][1:] == ("attachment_open", done.attachment_id.hex)


def test_at_lock_no_drawing_stays_behind(home, tmp_path, trouble):
    (done,) = take_in(home, lay(tmp_path, "foto.jpg", samples.photo()))
    drawing = home.services.attachments.open(done.attachment_id).drawing
    home.services.attachments.stop()
    with trouble("attachment_heavy"):
        drawing.picture(0, 10, 10)
    home.services.attachments.put_away()


def test_what_stays_shut_is_never_opened_and_yet_it_is_noted(home, sealed, trouble):
    with trouble("attachment_sealed"):
        home.services.attachments.open(sealed)
    assert audited(home.store)[-1][1] == "attachment_open"


def test_name_note_and_for_whom_are_saved_like_any_row(home, sealed):
    service = home.services.attachments
    typed = {"name": " Brief\u202e van\nschool ", "note": "Regel 1\nregel 2"}
    saved = service.save(sealed, {}, typed | {"person_id": home.samuel})
    assert saved.values["name"] == "Brief van school"
    (row,) = rows(home)
    assert (row.name, row.note, row.person) == (
        "Brief van school",
        "Regel 1\nregel 2",
        "Samuel Tesfay",
    )
    service.save(sealed, {}, {"name": "  "})
    assert rows(home)[0].name == "bijlage"
    assert outbox(home.store)[-1].diff == {"name": ["Brief van school", "bijlage"]}


def test_thrown_away_and_put_back_it_is_the_same(home, sealed):
    service = home.services.attachments
    service.remove(sealed)
    found = service.of_file(home.file_id)
    assert (found.rows, [row.id for row in found.removed]) == ((), [sealed])
    service.restore(sealed)
    found = service.of_file(home.file_id)
    assert ([row.id for row in found.rows], found.removed) == ([sealed], ())
    assert found.rows[0].here


def test_ctrl_z_brings_it_back_and_its_bytes_stay(home, sealed):
    home.services.attachments.remove(sealed)
    home.services.undo.undo_last()
    home.services.imports.tidy()
    (row,) = rows(home)
    assert (row.id, row.here) == (sealed, True)
    with home.store.reading() as session:
        assert session.scalars(select(blob.c.unused_ms)).all() == [None]


def test_what_has_no_bytes_any_more_is_not_put_back(home, sealed, trouble):
    home.services.attachments.remove(sealed)
    with home.store.applying() as session:
        session.execute(blob.update().values(state=blobs.State.GOING))
    assert home.services.attachments.of_file(home.file_id).removed == ()
    with trouble("attachment_not_back"):
        home.services.attachments.restore(sealed)


def test_a_copy_goes_outside_on_purpose_and_is_noted(home, tmp_path, sealed):
    service = home.services.attachments
    service.copy_out(sealed, tmp_path / "out.docx")
    assert (tmp_path / "out.docx").read_bytes() == b"PK\x03\x04 verslag"
    assert audited(home.store)[-1][1:] == ("attachment_export", sealed.hex)


def test_the_copy_is_the_clean_one_and_the_original_is_asked_for_by_name(home, tmp_path):
    trap = samples.trap()
    (done,) = take_in(home, lay(tmp_path, "Brief.pdf", trap))
    service = home.services.attachments
    service.copy_out(done.attachment_id, tmp_path / "copy.pdf")
    assert samples.SECRET.encode() not in (tmp_path / "copy.pdf").read_bytes()
    service.copy_out(done.attachment_id, tmp_path / "original.pdf", original=True)
    assert (tmp_path / "original.pdf").read_bytes() == trap
    assert [act for _, act, _ in audited(home.store)[-2:]] == [
        "attachment_export",
        "attachment_export_original",
    ]


def test_a_folder_that_refuses_is_told_and_leaves_nothing(home, tmp_path, sealed, trouble):
    with trouble("not_written"):
        home.services.attachments.copy_out(sealed, tmp_path / "nowhere" / "x")


def test_a_name_where_a_folder_stands_leaves_it(home, tmp_path, sealed, trouble):
    (tmp_path / "x").mkdir()
    with trouble("not_written"):
        home.services.attachments.copy_out(sealed, tmp_path / "x")
    assert (tmp_path / "x").is_dir()


def test_the_name_for_a_copy_says_what_it_is(home, tmp_path):
    photo = lay(tmp_path, "foto.webp", samples.photo("WEBP"))
    take_in(home, photo, where=Where(home.file_id))
    service = home.services.attachments
    (row,) = rows(home)
    assert row.kind is AttachmentKind.IMAGE
    assert service.name_outside(row) == "foto.jpg"


def test_what_is_not_here_is_under_way(home, sealed, trouble):
    with home.store.applying() as session:
        session.execute(blob.delete())
    (row,) = rows(home)
    assert not row.here
    with trouble("attachment_under_way"):
        home.services.attachments.copy_out(sealed, home.folder / "x")


def test_bytes_that_changed_are_not_shown(home, tmp_path):
    (done,) = take_in(home, lay(tmp_path, "foto.jpg", samples.photo()))
    with home.store.applying() as session:
        session.connection().exec_driver_sql("UPDATE blob_chunk SET data = zeroblob(9)")
    with pytest.raises(UnavailableError, match="attachment_broken"):
        home.services.attachments.open(done.attachment_id)
