"""The codes on a scan or photo of a paper of ours; for the closed-off process that cleans.

A scan is taken in with or without: what cannot be read here has no code, and that is all.
"""

from collections.abc import Iterator
from io import BytesIO

import zxingcpp
from pikepdf import Name, Object, Pdf, PdfError, PdfImage, PikepdfError, Stream
from PIL import Image

from wijkdesk.intake.cleaned import Cleaned
from wijkdesk.intake.images import MOST_PIXELS
from wijkdesk.vocabulary import AttachmentKind

MOST_CODES, LONGEST = 8, 40
MOST_SHEETS = 12
LARGE = 2600
"""Pixels on the longest side: more of them cost time and say nothing more."""
SMALLEST = 200
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

_TROUBLE = (
    Image.DecompressionBombError,
    LookupError,
    MemoryError,
    OSError,
    PdfError,
    PikepdfError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What strangers made may be wrong in any of these ways."""


def codes_on(made: Cleaned) -> tuple[str, ...]:
    """What the squares on its first sheets say, each once."""
    found: dict[str, None] = {}
    try:
        for sheet in _sheets(made):
            found.update(dict.fromkeys(_read(sheet)))
            if len(found) >= MOST_CODES:
                break
    except _TROUBLE:
        pass
    return tuple(found)[:MOST_CODES]


def _read(sheet: Image.Image) -> list[str]:
    grey = sheet.convert("L")
    if max(grey.size) > LARGE:
        grey.thumbnail((LARGE, LARGE), Image.Resampling.BILINEAR, reducing_gap=2.0)
    found = zxingcpp.read_barcodes(grey, formats=_QR)
    return [one.text for one in found if 0 < len(one.text) <= LONGEST]


def _sheets(made: Cleaned) -> Iterator[Image.Image]:
    if made.shown is None:
        return
    if made.kind is AttachmentKind.IMAGE:
        with Image.open(BytesIO(made.shown), formats=["JPEG", "PNG", "TIFF"]) as image:
            for number in range(min(getattr(image, "n_frames", 1), MOST_SHEETS)):
                image.seek(number)
                yield image
    else:
        with Pdf.open(BytesIO(made.shown), suppress_warnings=True) as document:
            for page in document.pages[:MOST_SHEETS]:
                for raw in page.images.values():
                    if isinstance(raw, Stream) and _readable(raw):
                        yield PdfImage(raw).as_pil_image()


def _readable(raw: Object) -> bool:
    """Large enough for a code, not too large, and by no program outside this one."""
    wide, high = int(raw.get("/Width", 0)), int(raw.get("/Height", 0))
    filters = raw.get("/Filter", Name("/None"))
    names = [filters] if isinstance(filters, Name) else list(filters)
    return (
        min(wide, high) >= SMALLEST
        and wide * high <= MOST_PIXELS
        and Name("/JBIG2Decode") not in names
    )
