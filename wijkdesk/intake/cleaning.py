"""Make a file from outside safe to show; pure, and meant for the closed-off process."""

from io import BytesIO

from pikepdf import Encryption, Pdf
from PIL import Image

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake import frames, limits
from wijkdesk.intake.cleaned import Cleaned
from wijkdesk.intake.codes import SMALLEST, codes_on
from wijkdesk.intake.frames import Bytes, Frame
from wijkdesk.intake.images import FORMATS, can_read, clean_image
from wijkdesk.intake.kinds import kind_of
from wijkdesk.intake.pdfs import clean_pdf
from wijkdesk.vocabulary import AttachmentKind


def clean(data: Bytes) -> Cleaned:
    """A copy that may be shown, or none for what stays shut."""
    found = kind_of(data)
    if found.kind is AttachmentKind.PDF:
        return clean_pdf(data)
    if found.kind is AttachmentKind.IMAGE and can_read(found.media_type):
        return clean_image(data, found.media_type)
    return Cleaned(AttachmentKind.OTHER, found.media_type)


def serve(ear: int = 0, mouth: int = 1) -> None:
    """Clean what comes in by the pipe. Anything unforeseen ends this process, and that is told."""
    _load()
    limits.shut_in()
    frames.send(mouth, _answer(frames.receive(ear).data))


def _answer(data: Bytes) -> Frame:
    try:
        made = clean(data)
    except RuleBrokenError as e:
        return Frame({"code": e.code, "values": e.values})
    except MemoryError:
        return Frame({"code": "attachment_heavy"})
    told = {
        "kind": str(made.kind),
        "media_type": made.media_type,
        "pages": made.pages,
        "codes": list(codes_on(made)),
    }
    return Frame({**told, "shown": made.shown is not None}, made.shown or b"")


def _load() -> None:
    """Have every part in memory that reading may ask for: no file is opened after this."""
    samples = [("RGB", form) for media_type, form in FORMATS.items() if can_read(media_type)]
    for mode, form in (*samples, ("LAB", "TIFF")):  # another way to write a colour
        target = BytesIO()
        Image.new(mode, (2, 2)).save(target, form)
        clean(target.getvalue())
    with Pdf.new() as document:
        document.add_blank_page()
        # A document that only says what may be done asks for chance, and that is a file.
        for lock in (False, Encryption(owner="x", user="")):
            target = BytesIO()
            document.save(target, encryption=lock)
            clean(target.getvalue())
    # A code is looked for in a picture, and in a page that is a picture.
    for form in ("PNG", "PDF"):
        target = BytesIO()
        Image.new("L", (SMALLEST, SMALLEST), "white").save(target, form)
        codes_on(clean(target.getvalue()))
