"""A drawing as large as the sheet allows: A4 lying down."""

from abc import abstractmethod
from dataclasses import dataclass

from wijkdesk.documents.layout import Block, Canvas
from wijkdesk.documents.style import LYING, MARGIN

WIDTH, HEIGHT = LYING[0] - 2 * MARGIN, LYING[1] - 2 * MARGIN


@dataclass(frozen=True, kw_only=True)
class Scaled(Block):
    """A drawing in the room that there is, in its middle, never larger than on the screen."""

    room: float = HEIGHT

    @property
    def height(self) -> float:
        return self.room

    @property
    @abstractmethod
    def natural(self) -> tuple[float, float]:
        """Width and height at full size."""

    @abstractmethod
    def paint(self, canvas: Canvas) -> None:
        """At full size, with y going down."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """One picture to who listens: its words are in the tag."""
        with canvas.content():
            self._draw(canvas, x, top)

    def _draw(self, canvas: Canvas, x: float, top: float) -> None:
        width, height = self.natural
        scale = min(1.0, WIDTH / max(width, 1), self.room / max(height, 1))
        canvas.saveState()
        canvas.translate(x + (WIDTH - width * scale) / 2, top - (self.room - height * scale) / 2)
        canvas.scale(scale, scale)
        self.paint(canvas)
        canvas.restoreState()
