"""The other side of a closed-off process that draws: it runs without a window.

QtPdf is native code that reads what strangers made: it does so here, with nothing to reach.
"""

from io import BytesIO
from typing import Protocol

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument
from reportlab.pdfgen.canvas import Canvas

from wijkdesk.intake import frames, limits
from wijkdesk.intake.frames import Bytes, Frame, Torn
from wijkdesk.intake.image_sheets import ImageSheets, as_pixels
from wijkdesk.vocabulary import AttachmentKind

LONGEST_TEXT = 5000


class Sheets(Protocol):
    """What both kinds of document offer."""

    count: int

    def size(self, number: int) -> tuple[float, float]: ...
    def text(self, number: int) -> str: ...
    def pixels(self, number: int, width: int, height: int) -> bytes: ...


class PdfSheets:
    """The pages of a cleaned PDF."""

    def __init__(self, data: Bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        self.count = self._document.pageCount()

    def size(self, number: int) -> tuple[float, float]:
        points = self._document.pagePointSize(number)
        return points.width(), points.height()

    def text(self, number: int) -> str:
        return self._document.getAllText(number).text()[:LONGEST_TEXT]

    def pixels(self, number: int, width: int, height: int) -> bytes:
        # Laid on white by Pillow: Qt does so with threads, and no thread can be made any more.
        drawn = self._document.render(number, QSize(width, height))
        ink = Image.frombytes("RGBA", (width, height), bytes(drawn.constBits()), "raw", "BGRA")
        return as_pixels(ink)


def serve(ear: int = 0, mouth: int = 1) -> None:
    """Read one document, then draw what is asked until nobody asks any more."""
    _load()
    limits.shut_in(address_space=False)
    try:
        first = frames.receive(ear)
        sheets = _open(str(first.words["kind"]), first.data)
        shown = min(sheets.count, int(str(first.words["most"])))
        told = [[*sheets.size(n), sheets.text(n)] for n in range(shown)]
        frames.send(mouth, Frame({"sheets": told, "more": shown < sheets.count}))
        while True:
            wanted = frames.receive(ear).words
            page, width, height = (int(str(wanted[n])) for n in ("page", "width", "height"))
            frames.send(mouth, Frame(data=sheets.pixels(page, width, height)))
    except Torn:
        return


def _open(kind: str, data: Bytes) -> Sheets:
    return PdfSheets(data) if kind == AttachmentKind.PDF else ImageSheets(data)


def _load() -> None:
    """Have every part in memory that drawing may ask for: no file is opened after this."""
    sample = BytesIO()
    canvas = Canvas(sample)
    canvas.drawString(72, 72, "WijkDesk")
    canvas.showPage()
    canvas.save()
    sheets = PdfSheets(sample.getvalue())
    sheets.text(0)
    sheets.pixels(0, 10, 10)
    ImageSheets(_dot()).pixels(0, 1, 1)


def _dot() -> bytes:
    target = BytesIO()
    Image.new("1", (2, 2)).save(target, "TIFF", compression="group4")
    return target.getvalue()
