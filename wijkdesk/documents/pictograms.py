"""Small drawings of our own that say at a glance who does something, whom to call and when."""

from collections.abc import Callable
from dataclasses import dataclass

from wijkdesk.documents.layout import Block, Canvas
from wijkdesk.documents.style import ACCENT
from wijkdesk.vocabulary import DoerKind

GRID = 24.0
_STROKE = 1.75


def _head(canvas: Canvas, x: float, y: float, radius: float = 3.6) -> None:
    canvas.circle(x, y, radius, stroke=1, fill=0)


def _curve(canvas: Canvas, *points: tuple[float, float]) -> None:
    """Curves through control points: one to begin with, then three for each curve."""
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for n in range(1, len(points), 3):
        one, two, three = points[n : n + 3]
        path.curveTo(*one, *two, *three)
    canvas.drawPath(path, stroke=1, fill=0)


def _angles(canvas: Canvas, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)


def _home(canvas: Canvas) -> None:
    _angles(canvas, (2.5, 11.5), (12, 20.5), (21.5, 11.5))
    _angles(canvas, (5, 13.5), (5, 3), (19, 3), (19, 13.5))
    _angles(canvas, (9.8, 3), (9.8, 9.5), (14.2, 9.5), (14.2, 3))


def _people(canvas: Canvas) -> None:
    _head(canvas, 8.5, 16)
    _curve(canvas, (2, 4), (2, 9), (5, 10.5), (8.5, 10.5), (12, 10.5), (15, 9), (15, 4))
    _curve(canvas, (14.5, 19.4), (16.8, 19.4), (18.3, 17.8), (18.3, 16))
    _curve(canvas, (18.3, 16), (18.3, 14.2), (16.8, 12.7), (14.5, 12.7))
    _curve(canvas, (17.5, 10), (20.5, 9), (22, 7), (22, 4))


def _heart(canvas: Canvas) -> None:
    _curve(
        canvas,
        (12, 4),
        (5, 9),
        (2.5, 12),
        (2.5, 15.5),
        (2.5, 20.5),
        (9.5, 21.5),
        (12, 16.5),
        (14.5, 21.5),
        (21.5, 20.5),
        (21.5, 15.5),
        (21.5, 12),
        (19, 9),
        (12, 4),
    )


def _person(canvas: Canvas) -> None:
    _head(canvas, 12, 17, 4)
    _curve(canvas, (4, 3), (4, 8.5), (7.5, 10.5), (12, 10.5), (16.5, 10.5), (20, 8.5), (20, 3))


def _building(canvas: Canvas) -> None:
    canvas.rect(5, 3, 14, 18, stroke=1, fill=0)
    for y in (16.5, 12):
        _angles(canvas, (9, y), (10.5, y))
        _angles(canvas, (13.5, y), (15, y))
    _angles(canvas, (10, 3), (10, 7.5), (14, 7.5), (14, 3))


def _phone(canvas: Canvas) -> None:
    canvas.roundRect(7, 2.5, 10, 19, 2.2, stroke=1, fill=0)
    _angles(canvas, (10.8, 5.5), (13.2, 5.5))


def _calendar(canvas: Canvas) -> None:
    canvas.roundRect(3, 3, 18, 17, 2, stroke=1, fill=0)
    _angles(canvas, (3, 15), (21, 15))
    _angles(canvas, (8, 18), (8, 22))
    _angles(canvas, (16, 18), (16, 22))


DOERS: dict[DoerKind | None, Callable[[Canvas], None]] = {
    DoerKind.HOUSEHOLD: _home,
    DoerKind.NETWORK: _people,
    DoerKind.VOLUNTEER: _heart,
    DoerKind.PROFESSIONAL: _person,
    DoerKind.PROVIDER: _building,
    None: _person,
}
PHONE, CALENDAR = _phone, _calendar


@dataclass(frozen=True, kw_only=True)
class Pictogram(Block):
    """Drawn beside words that say the same: who listens does not need it."""

    drawn: Callable[[Canvas], None]
    width: float

    @property
    def height(self) -> float:
        return self.width

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with canvas.decoration():
            canvas.saveState()
            canvas.translate(x, top - self.width)
            canvas.scale(self.width / GRID, self.width / GRID)
            canvas.setStrokeColorRGB(*ACCENT)
            canvas.setLineWidth(_STROKE)
            canvas.setLineCap(1)
            canvas.setLineJoin(1)
            self.drawn(canvas)
            canvas.restoreState()
