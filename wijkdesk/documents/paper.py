"""Sheets of paper: pages with a foot, put together into the bytes of a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from wijkdesk.config import resources
from wijkdesk.documents.fonts import BOLD, REGULAR, glyph
from wijkdesk.documents.layout import Block, Canvas, put
from wijkdesk.documents.line_pen import draw_line
from wijkdesk.documents.style import (
    FOOT,
    HAIR,
    HEIGHT,
    LINE,
    MARGIN,
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    STANDING,
    WATERMARK,
    Style,
)
from wijkdesk.documents.tagged.canvas import TaggedCanvas
from wijkdesk.documents.tagged.file import About
from wijkdesk.documents.text import fitted

_WATERMARK = Style(BOLD, 84, 84, WATERMARK)


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A finished document, and the characters in it that no font could draw."""

    pdf: bytes
    missing: tuple[str, ...]
    words: tuple[str, ...] = ()
    """What each page says to who listens, in reading order."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands at the foot of each page and in the properties of the file: never a name."""

    title: str
    author: str
    subject: str
    foot: str
    second_foot: str = ""
    watermark: str = ""
    lang: str = "nl-NL"


def finished(
    pages: Sequence[Block],
    imprint: Imprint,
    missing: tuple[str, ...] = (),
    *,
    size: tuple[float, float] = STANDING,
) -> PrintedDocument:
    """Draw the pages, A4 standing up or lying down, as a file that can be listened to."""
    about = About(
        title=imprint.title,
        author=imprint.author,
        subject=imprint.subject,
        program="WijkDesk",
        lang=imprint.lang,
        profile=resources() / "colour" / "sRGB.icc",
    )
    canvas = TaggedCanvas(size, glyph(" ", REGULAR).font.name, about)
    for number, page in enumerate(pages, 1):
        with canvas.decoration("Pagination"):
            if imprint.watermark:
                _draw_watermark(canvas, imprint.watermark)
        put(page, canvas, MARGIN, size[1] - MARGIN)
        with canvas.decoration("Pagination"):
            count = f"pagina {number} van {len(pages)}"
            _draw_foot(canvas, imprint, size[0] - 2 * MARGIN, count)
        canvas.showPage()
    return PrintedDocument(canvas.finished(), missing, tuple(canvas.spoken))


def _draw_foot(canvas: Canvas, imprint: Imprint, width: float, count: str) -> None:
    """Two small lines in the margin below the text, the page count at the right."""
    top = 15 * MM
    canvas.setStrokeColorRGB(*LINE)
    canvas.setLineWidth(HAIR)
    canvas.line(MARGIN, top, MARGIN + width, top)
    right = fitted(count, width, FOOT.family)
    start = MARGIN + width - right.width * FOOT.size
    draw_line(canvas, right, start, top - FOOT.leading, FOOT)
    room = (start - MARGIN) / FOOT.size - 1
    for row, words in enumerate((imprint.foot, imprint.second_foot), 1):
        left = fitted(words, room, FOOT.family)
        draw_line(canvas, left, MARGIN, top - row * FOOT.leading, FOOT)


def _draw_watermark(canvas: Canvas, word: str) -> None:
    """One large pale word, so light that the text over it stays easy to read."""
    line = fitted(word, HEIGHT, _WATERMARK.family)
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(55)
    draw_line(canvas, line, -line.width * _WATERMARK.size / 2, -_WATERMARK.size / 3, _WATERMARK)
    canvas.restoreState()
