"""How paper looks, kept as small pictures; `python -m tests.documents.references` makes them anew.

Look at what changed before keeping it: `git diff --stat` says which, and the old one is beside it.
"""

import sys
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument

from tests.documents.kinds import made
from wijkdesk.documents.paper import PrintedDocument

FOLDER = Path(__file__).with_name("references")
KEPT = {
    "plan": (0, 1),
    "whole plan": (1, 3, 5),
    "fridge sheet": (0,),
    "plan ar": (0, 2),
    "plan ti": (3,),
    "changes ar": (0,),
    "report fa": (0,),
    "fridge sheet ar": (0,),
    "plan in words of the family": (0,),
    "letter": (0,),
    "invitation": (0,),
    "request": (0,),
    "copy of a file": (0, 1),
    "timeline": (0,),
    "genogram": (0,),
    "parties": (0,),
    "card ar": (0,),
    "concept": (0,),
    "changes": (0,),
    "plan for a provider": (0,),
    "plan without names": (0,),
    "unfinished letter": (0,),
    "cover": (0,),
    "meeting": (0,),
    "relocation": (0,),
    "packed": (0,),
    "sharing card": (0,),
    "inquiry": (0,),
    "report": (0,),
    "own plan": (0,),
    "card": (0,),
    **{f"plan {language}": (0,) for language in ("en", "uk", "fa", "prs", "tr", "so", "pl")},
}
"""Some pages of each kind, and of a plan in each language; the rest is drawn by the same blocks."""
LONG_SIDE = 560
NEAR, SHARE = 48, 0.004
"""A point may differ so much (of 255), and so few may differ more: letters are smoothed anew."""


def shown(paper: PrintedDocument, number: int) -> Image.Image:
    """A page as QtPdf draws it, on white."""
    data = QBuffer()
    data.setData(QByteArray(paper.pdf))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(data)
    points = document.pagePointSize(number)
    scale = LONG_SIDE / max(points.width(), points.height())
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    picture = document.render(number, size).convertToFormat(_rgba())
    document.close()
    drawn = Image.frombytes("RGBA", (size.width(), size.height()), bytes(picture.constBits()))
    paper_white = Image.new("RGBA", drawn.size, "white")
    paper_white.alpha_composite(drawn)
    return paper_white.convert("RGB")


def _rgba():
    from PySide6.QtGui import QImage

    return QImage.Format.Format_RGBA8888


def apart(one: Image.Image, other: Image.Image) -> float:
    """Which share of the points differs."""
    if one.size != other.size:
        return 1.0
    difference = ImageChops.difference(one, other).convert("L").histogram()
    return sum(difference[NEAR:]) / (one.width * one.height)


def file_of(name: str, number: int, tone: str) -> Path:
    return FOLDER / f"{name.replace(' ', '-')}-{number + 1}-{tone}.png"


def tones(picture: Image.Image) -> dict[str, Image.Image]:
    """In colour, and as a grey printer has it; with few colours the files are small."""
    few = picture.quantize(48, dither=Image.Dither.NONE)
    return {"colour": few, "grey": picture.convert("L").quantize(16, dither=Image.Dither.NONE)}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for name, numbers in KEPT.items():
        for number in numbers:
            for tone, picture in tones(shown(made(name), number)).items():
                picture.save(file_of(name, number, tone), optimize=True)


if __name__ == "__main__":
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv)
    main()
