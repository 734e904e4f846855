"""What a file is follows from its content; a name from outside is made harmless."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.intake import samples
from wijkdesk.intake.kinds import kind_of
from wijkdesk.intake.names import LONGEST, MOST_BYTES, safe_name, with_extension
from wijkdesk.vocabulary import AttachmentKind


@pytest.mark.parametrize(
    ("data", "kind", "media_type"),
    [
        (samples.photo(), "image", "image/jpeg"),
        (samples.photo("PNG"), "image", "image/png"),
        (samples.photo("GIF", mode="L"), "image", "image/gif"),
        (samples.photo("WEBP"), "image", "image/webp"),
        (samples.scan(), "image", "image/tiff"),
        (b"\0\0\0\x18ftypheic" + bytes(20), "image", "image/heic"),
        (samples.letter(), "pdf", "application/pdf"),
        (b"\n\n" + samples.letter(), "pdf", "application/pdf"),
        (b"PK\x03\x04 word/document.xml", "other", "application/zip"),
        (b"MZ\x90\x00", "other", "application/x-msdownload"),
        (b"een briefje", "other", "text/plain"),
        (b"<html><script>alert(1)</script>", "other", "text/plain"),
        (b"\x00\x01\x02", "other", "application/octet-stream"),
        (b"", "other", "text/plain"),
    ],
)
def test_a_file_is_what_stands_in_it(data, kind, media_type):
    found = kind_of(data)
    assert (found.kind, found.media_type) == (AttachmentKind(kind), media_type)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Brief van school.pdf", "Brief van school.pdf"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\Users\\gids\\foto.jpg", "C--Users-gids-foto.jpg"),
        ("foto\u202egpj.exe", "fotogpj.exe"),
        ("a\x00b\nc\td.pdf", "ab c d.pdf"),
        ("  .verborgen. ", "verborgen"),
        ("con.pdf", "_con.pdf"),
        ("LPT1", "_LPT1"),
        ("com².pdf", "_com².pdf"),
        ("Nul .pdf", "_Nul .pdf"),
        ("CONOUT$", "_CONOUT$"),
        ("Conny.pdf", "Conny.pdf"),
        ("\u200f\u2066", "bijlage"),
        ("", "bijlage"),
        ("e\u0301e\u0301n.pdf", "één.pdf"),
        ("half \ud800 teken.pdf", "half teken.pdf"),
        ("ቤተሰብ أسرة 家.pdf", "ቤተሰብ أسرة 家.pdf"),
        ("a" * 200 + ".jpeg", "a" * 115 + ".jpeg"),
        ("ቤ" * 90 + ".pdf", "ቤ" * 65 + ".pdf"),
    ],
)
def test_a_name_keeps_what_can_be_read_and_loses_what_deceives(name, kept):
    assert safe_name(name) == kept


@given(st.text(st.characters(), max_size=200))
def test_no_name_can_be_a_path_hide_a_sign_or_be_refused_by_the_store(name):
    kept = safe_name(name)
    assert 0 < len(kept) <= LONGEST
    assert len(kept.encode()) <= MOST_BYTES
    assert not set(kept) & set('/\\:*?"<>|\0\r\n\t')
    assert not kept.startswith(".")
    kept.encode()
    assert safe_name(kept) == kept


def test_a_copy_outside_ends_in_what_it_is():
    assert with_extension("foto.heic", ".jpg") == "foto.jpg"
    assert with_extension("foto.JPG", ".jpg") == "foto.JPG"
    assert with_extension("versie 1.2 van jan", ".pdf") == "versie 1.2 van jan.pdf"
