"""The code of a paper to sign, as squares that a scan is known by; it says nothing of anybody."""

from dataclasses import dataclass
from typing import ClassVar

from reportlab.graphics.barcode import qrencoder

from wijkdesk.documents.layout import Block, Canvas
from wijkdesk.documents.tagged.tag import Tag

QUIET = 2
"""White around it, in squares; the paper around gives the rest."""


@dataclass(frozen=True, kw_only=True)
class CodeBlock(Block):
    """A QR code with the most repair there is: folded, copied and photographed askew."""

    code: str

    SIZE: ClassVar[float] = 62

    @staticmethod
    def tag_of(code: str) -> Tag:
        """What it says to who listens."""
        return Tag("Figure", alt=f"QR-code met de code {code}", box=(CodeBlock.SIZE,) * 2)

    @property
    def height(self) -> float:
        return self.SIZE

    @property
    def width(self) -> float:
        """It is square."""
        return self.SIZE

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        squares = _squares(self.code)
        side = self.SIZE / (len(squares) + 2 * QUIET)
        with canvas.content(""):
            canvas.setFillColorRGB(0, 0, 0)
            path = canvas.beginPath()
            for down, line in enumerate(squares):
                for along, dark in enumerate(line):
                    if dark:
                        left = x + (along + QUIET) * side
                        path.rect(left, top - (down + QUIET + 1) * side, side, side)
            canvas.drawPath(path, stroke=0, fill=1)


def _squares(code: str) -> list[list[bool]]:
    made = qrencoder.QRCode(1, qrencoder.QRErrorCorrectLevel.H)
    made.addData(qrencoder.QRAlphaNum(code))
    made.make()
    return [[bool(dark) for dark in line] for line in made.modules]
