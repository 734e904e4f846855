"""A document keeps its pages and loses everything that acts."""

from io import BytesIO

import pytest
from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream, String

from tests.intake import samples
from wijkdesk.intake.cleaning import clean
from wijkdesk.intake.drawing import Drawing
from wijkdesk.vocabulary import AttachmentKind

ACTS = set(
    "/JavaScript /JS /Launch /SubmitForm /URI /OpenAction /AA /A /AcroForm /XFA /EmbeddedFile"  # noqa: SIM905 - easier read
    " /EmbeddedFiles /EF /Filespec /RichMedia /Annots /Names /AF /PieceInfo /Metadata /Info".split()
)


def plain(data):
    """All of a document, readable."""
    with Pdf.open(BytesIO(data)) as pdf:
        pdf.save(target := BytesIO(), compress_streams=False, qdf=True)
    return target.getvalue()


def keys_of(data):
    """Every key and every name in a document."""
    with Pdf.open(BytesIO(data)) as pdf:
        found = set(_names(pdf.trailer))
        for thing in pdf.objects:
            found.update(_names(thing))
    return found


def _names(thing):
    if isinstance(thing, Name):
        yield thing.unparse().decode("latin-1")
    elif isinstance(thing, Array | Dictionary | Stream):
        inside = list(thing) if isinstance(thing, Array) else list(thing.values())
        yield from () if isinstance(thing, Array) else thing.keys()
        for inner in inside:
            if isinstance(inner, Object) and not inner.is_indirect:
                yield from _names(inner)


def test_the_trap_is_one():
    found = keys_of(samples.trap())
    assert {"/JavaScript", "/Launch", "/SubmitForm", "/URI", "/EF", "/XFA", "/AA"} <= found
    assert samples.SECRET.encode() in plain(samples.trap())
    assert samples.SCRIPT.encode() in plain(samples.trap())


def test_nothing_that_acts_is_left_of_a_document():
    cleaned = clean(samples.trap())
    assert (cleaned.kind, cleaned.pages) == (AttachmentKind.PDF, 2)
    assert not keys_of(cleaned.shown) & ACTS
    left = plain(cleaned.shown)
    for word in (samples.SECRET, samples.SCRIPT, "example.org", "cmd.exe", "in.exe", "Samuel"):
        assert word.encode() not in left, word


def test_what_was_filled_in_is_still_seen():
    cleaned = clean(samples.trap())
    drawing = Drawing(AttachmentKind.PDF, cleaned.shown).open()
    try:
        assert [sheet.text for sheet in drawing.sheets] == [
            "Brief voor Letay, blad 1",
            "Brief voor Letay, blad 2",
        ]
        seen = drawing.picture(0, 595, 842)
        at = (842 - 610) * 595 + 120
        assert seen.pixels[4 * at : 4 * at + 3] == b"\xff\x00\x00"  # blue, by its appearance
    finally:
        drawing.close()


def test_the_same_document_gives_the_same_bytes():
    letter = samples.letter()
    assert clean(letter).shown == clean(letter).shown


def test_a_password_is_told(trouble):
    with trouble("pdf_locked"):
        clean(samples.locked())


def test_a_document_that_only_says_what_may_be_done_opens():
    cleaned = clean(samples.locked(user=""))
    with Pdf.open(BytesIO(cleaned.shown)) as pdf:
        assert not pdf.is_encrypted
    assert cleaned.pages == 1


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 nothing",
        b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj trailer << /Root 1 0 R >>",
        samples.letter()[:300],
    ],
)
def test_a_damaged_document_is_told(trouble, data):
    with trouble("attachment_damaged"):
        clean(data)


def test_a_document_whose_table_is_broken_is_mended_where_that_can_be():
    data = samples.letter()
    broken = data[: data.rindex(b"xref")] + b"startxref\n99\n%%EOF"
    assert clean(broken).pages == 2


def test_pages_keep_what_they_have_from_above():
    with Pdf.open(BytesIO(samples.letter(1))) as pdf:
        page = pdf.pages[0].obj
        pdf.Root.Pages.MediaBox, pdf.Root.Pages.Rotate = Array([0, 0, 300, 400]), 90
        pdf.Root.Pages.Resources = page.Resources
        del page.MediaBox, page.Resources, page.Rotate
        pdf.save(target := BytesIO())
    with Pdf.open(BytesIO(clean(target.getvalue()).shown)) as pdf:
        page = pdf.pages[0]
        assert list(page.mediabox) == [0, 0, 300, 400]
        assert page.obj.Rotate == 90
        assert "/Font" in page.obj.Resources


def test_a_layer_that_was_off_stays_off():
    with Pdf.open(BytesIO(samples.letter(1))) as pdf:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Intern")))
        pdf.pages[0].obj.Resources.Properties = Dictionary(L=layer)
        off = Dictionary(OFF=Array([layer]), Order=Array([layer]))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=off)
        hidden = b"/OC /L BDC 1 0 0 rg 0 0 300 300 re f EMC"
        pdf.pages[0].contents_add(Stream(pdf, hidden))
        pdf.save(target := BytesIO())
    cleaned = clean(target.getvalue())
    drawing = Drawing(AttachmentKind.PDF, cleaned.shown).open()
    try:
        seen = drawing.picture(0, 60, 84)
        at = (60 * 70 + 10) * 4
        assert seen.pixels[at : at + 3] == b"\xff\xff\xff"
    finally:
        drawing.close()


def test_an_action_that_hangs_where_none_belongs_is_emptied():
    """As a damaged file had one, with its script under another name."""
    with Pdf.open(BytesIO(samples.letter(1))) as pdf:
        odd = Dictionary(S=Name.JavaScript, Other=samples.SCRIPT)
        file = pdf.make_stream(samples.SECRET.encode(), Type=Name.EmbeddedFile)
        pdf.pages[0].obj.Resources.XObject = Dictionary(
            Inside=odd, Odd=pdf.make_indirect(odd), Kept=file, Spec=Dictionary(Type=Name.Filespec)
        )
        pdf.save(target := BytesIO())
    shown = clean(target.getvalue()).shown
    assert not keys_of(shown) & ACTS
    for word in (samples.SECRET, samples.SCRIPT):
        assert word.encode() not in plain(shown)


def test_what_is_too_deep_is_refused(trouble):
    with Pdf.open(BytesIO(samples.letter(1))) as pdf:
        deep = Dictionary()
        for _ in range(100):
            deep = Dictionary(Inner=deep)
        pdf.pages[0].obj.Resources.Deep = deep
        pdf.save(target := BytesIO(), object_stream_mode=ObjectStreamMode.disable)
    with trouble("attachment_damaged"):
        clean(target.getvalue())
