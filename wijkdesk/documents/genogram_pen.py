"""The pen with which a genogram is drawn on paper: y goes down, as in the drawing."""

from collections.abc import Sequence

from wijkdesk.documents.blocks import BASELINE
from wijkdesk.documents.genogram.drawing import Point
from wijkdesk.documents.layout import Canvas
from wijkdesk.documents.line_pen import draw_line
from wijkdesk.documents.style import SMALL, TEXT, Colour, Style
from wijkdesk.documents.text import Line, broken, fitted

NAME = SMALL._replace(size=11, leading=14, colour=TEXT)
FINE = SMALL._replace(size=9.5, leading=13)


def two_lines(words: str, style: Style, room: float) -> list[Line]:
    """The second one ends in dots where the name is longer."""
    most, words = room / style.size, words.replace("\n", " ")
    begun = next(broken(words, most, style.family))
    parts = (begun.strip(), words[len(begun) :].strip())
    return [fitted(part, most, style.family) for part in parts if part]


def centred(
    canvas: Canvas, words: str, middle: float, top: float, style: Style, room: float
) -> None:
    """Around a middle, cut off with dots where there is no room."""
    if words:
        one_line(canvas, fitted(words, room / style.size, style.family), middle, top, style)


def one_line(canvas: Canvas, line: Line, middle: float, top: float, style: Style) -> None:
    """A line around a middle."""
    start = middle - line.width * style.size / 2
    draw_line(canvas, line, start, -top - BASELINE * style.leading, style)


def box(
    canvas: Canvas,
    sides: tuple[float, float, float, float],
    round_: float,
    edge: Colour,
    ground: Colour,
) -> None:
    """A box with round corners, from its left, top, width and height."""
    left, top, width, height = sides
    pen(canvas, edge, 1.1)
    canvas.setFillColorRGB(*ground)
    canvas.roundRect(left, -top - height, width, height, round_, stroke=1, fill=1)


def through(canvas: Canvas, points: Sequence[Point]) -> None:
    """A line through these points."""
    path = canvas.beginPath()
    (x, y), *rest = points
    path.moveTo(x, -y)
    for x, y in rest:
        path.lineTo(x, -y)
    canvas.drawPath(path, stroke=1, fill=0)


def pen(
    canvas: Canvas, colour: Colour, thickness: float, dash: tuple[float, ...] | None = None
) -> None:
    """What the next lines look like."""
    canvas.setStrokeColorRGB(*colour)
    canvas.setLineWidth(thickness)
    canvas.setDash(*([list(dash)] if dash else []))
