"""Genogram and ecomap on A4, lying down: the same drawings as on the screen, in black on white."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from wijkdesk.documents.blocks import first_lines, text
from wijkdesk.documents.cleaning import clean, cleaned, missing
from wijkdesk.documents.drawn_words import of_ecomap, of_family
from wijkdesk.documents.dutch import CUSTODY, day
from wijkdesk.documents.ecomap_paper import AROUND_SIGNS, Around
from wijkdesk.documents.genogram.custody import (
    MARK_DOWN,
    MARK_PAD,
    MARK_RADIUS,
    MARK_SIDE,
    NOBODY,
    UNKNOWN,
    Marks,
    by_child,
    marks_of,
)
from wijkdesk.documents.genogram.drawing import Drawing, Outline, named_at
from wijkdesk.documents.genogram.ecomap import Ecomap
from wijkdesk.documents.genogram.figures import Charge, Family, Figure, Shape, Tie
from wijkdesk.documents.genogram.layout import drawn
from wijkdesk.documents.genogram.lines import SYMBOL
from wijkdesk.documents.genogram.placing import COLUMN
from wijkdesk.documents.genogram_pen import FINE, NAME, centred, one_line, pen, through, two_lines
from wijkdesk.documents.layout import Block, Canvas, Stack
from wijkdesk.documents.line_pen import draw_line
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.scaled import HEIGHT, WIDTH, Scaled
from wijkdesk.documents.style import (
    ACCENT,
    LYING,
    SMALL,
    STRONG,
    TEXT,
    TITLE,
    VALUE,
    WHITE,
    Colour,
)
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import fitted, isolate, measured

MARK = STRONG._replace(size=10, leading=13, colour=TEXT)
HOMES = (ACCENT, Colour(0.54, 0.31, 0), Colour(0.09, 0.41, 0.24), Colour(0.42, 0.18, 0.63))
AROUND = ((4, 3), (9, 3), (1.5, 2), (9, 2, 1.5, 2))
"""Homes differ by colour, and in grey by their dashes."""
DASHES = {Tie.FOSTER_PARENT: (6, 3), Tie.GUARDIAN: (1.5, 2.5), Tie.BOTH_PARENTS: (6, 2, 1.5, 2)}
_MOST_TITLE, _MOST_NAME, _MOST_SIGNS = 2, 3, 14
"""Lines above and below a drawing: the rest of the sheet is its own."""
KIN_SIGNS = (
    "Vierkant: man. Cirkel: vrouw. Ruit: niet bekend of anders. Driehoek: nog niet geboren. "
    "Kruis: overleden. In het teken staat de leeftijd. Twee schuine streepjes: uit elkaar. "
    "Streeplijn tussen mensen: pleegouder. Stippellijn: voogd. Lijn om mensen heen: woont samen."
)
CUSTODY_SIGNS = (
    "Gezag: een kind heeft een open rondje met een cijfer. Wie het gezag heeft, heeft een dicht "
    "rondje met hetzelfde cijfer."
)
RARE_SIGNS = {
    NOBODY: "Streepje: niemand heeft nu het gezag.",
    UNKNOWN: "Vraagteken: niet te bepalen.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnFile:
    """What is printed: the household's name, the day, and both drawings."""

    household: str
    file_number: str
    on: date
    team: str
    family: Family
    ecomap: Ecomap


def genogram_pdf(shown: DrawnFile) -> PrintedDocument:
    """One sheet for the family, and one for who stands around it when there is anybody."""
    family, ecomap = _cleaned(shown.family), cleaned(shown.ecomap)
    title = clean(shown.household)
    marks = marks_of(family)
    kin = Kin(family=family, drawing=drawn(family), marks=marks, tag=_figure(of_family(family)))
    told = " ".join(_charge(family, marks, *some) for some in by_child(family.charges).values())
    signs = "\n".join(filter(None, (told, _custody_signs(marks), KIN_SIGNS)))
    sheets = [sheet("Genogram", title, shown.on, kin, signs)]
    if ecomap.helpers:
        around = Around(ecomap=ecomap, tag=_figure(of_ecomap(ecomap)))
        sheets.append(sheet("Ecogram", title, shown.on, around, AROUND_SIGNS))
    imprint = Imprint(
        title=f"Genogram {shown.file_number}",
        author=shown.team,
        subject="Genogram en ecogram",
        foot=f"Genogram {shown.file_number} · zoals op {day(shown.on)}",
    )
    said = (title, family.figures, family.homes, ecomap)
    return finished(sheets, imprint, missing(said), size=LYING)


def _figure(words: str) -> Tag:
    return Tag("Figure", alt=words)


def _cleaned(family: Family) -> Family:
    return Family(cleaned(family.figures), family.bonds, cleaned(family.homes), family.charges)


def _custody_signs(marks: Marks) -> str:
    """Only of the marks that are there."""
    rare = (words for sign, words in RARE_SIGNS.items() if sign in marks.over.values())
    return " ".join((CUSTODY_SIGNS, *rare)) if marks else ""


def _charge(family: Family, marks: Marks, *charges: Charge) -> str:
    child = isolate(family.by_id[charges[0].child].name)
    mark = marks.over.get(charges[0].child)
    held = (f"{isolate(family.by_id[one.holder].name)} ({CUSTODY[one.custody]})" for one in charges)
    return f"Gezag over {child}{f' ({mark})' if mark else ''}: {', '.join(held)}."


def sheet(title: str, household: str, on: date, drawing: "Scaled", signs: str) -> Block:
    """A drawing with what it is of above it, and what its signs mean below it."""
    head = (
        first_lines(text(title, TITLE, WIDTH), _MOST_TITLE),
        first_lines(text(f"{household}, zoals op {isolate(day(on))}", VALUE, WIDTH), _MOST_NAME),
    )
    told = first_lines(text(signs, SMALL, WIDTH, gap=8), _MOST_SIGNS)
    room = HEIGHT - sum(block.height for block in head) - told.height - 8 - 10
    tag = replace(drawing.tag, box=(WIDTH, room)) if drawing.tag else None
    return Stack(blocks=(*head, replace(drawing, room=room, gap=10, tag=tag), told))


@dataclass(frozen=True, kw_only=True)
class Kin(Scaled):
    """The family."""

    family: Family
    drawing: Drawing
    marks: Marks

    @property
    def natural(self) -> tuple[float, float]:
        return self.drawing.width, self.drawing.height

    def paint(self, canvas: Canvas) -> None:
        for outline in self.drawing.outlines:
            _home(canvas, outline)
        for stroke in self.drawing.strokes:
            pen(canvas, TEXT, 1.4, DASHES.get(stroke.tie))
            through(canvas, stroke.points)
        pen(canvas, TEXT, 1.4)
        for x, y in self.drawing.parted:
            for side in (-3.5, 3.5):
                canvas.line(x + side - 4, -y - 8, x + side + 4, -y + 8)
        _names(canvas, self.drawing.outlines)
        for person, (x, y) in self.drawing.places.items():
            _person(canvas, self.family.by_id[person], x, y)
            top = y - SYMBOL / 2
            if person in self.marks.over:
                _mark(canvas, self.marks.over[person], x, top, side=-1)
            if person in self.marks.has:
                _mark(canvas, self.marks.has[person], x, top, side=1)


def _home(canvas: Canvas, outline: Outline) -> None:
    tone = HOMES[outline.number % len(HOMES)]
    pen(canvas, tone, 1.1, AROUND[outline.number % len(AROUND)])
    for loop in outline.loops:
        through(canvas, (*loop, loop[0]))


def _names(canvas: Canvas, outlines: Iterable[Outline]) -> None:
    style = FINE

    def wide(name: str) -> float:
        return measured(name, style.family) * style.size

    for outline, x, y, width in named_at(outlines, wide):
        line = fitted(outline.name, width / style.size + 0.1, style.family)
        tone = HOMES[outline.number % len(HOMES)]
        canvas.setFillColorRGB(*WHITE)
        canvas.rect(x - 1, -y + 2, line.width * style.size + 2, style.leading - 1, stroke=0, fill=1)
        draw_line(canvas, line, x, -y + 4, style._replace(colour=tone))


def _person(canvas: Canvas, figure: Figure, x: float, y: float) -> None:
    pen(canvas, TEXT, 1.4)
    canvas.setFillColorRGB(*WHITE)
    half = SYMBOL / 2 - 1
    corners = {
        Shape.SQUARE: ((-half, -half), (half, -half), (half, half), (-half, half)),
        Shape.DIAMOND: ((0, -half), (half, 0), (0, half), (-half, 0)),
        Shape.TRIANGLE: ((0, -half), (half, half), (-half, half)),
    }
    if figure.shape is Shape.CIRCLE:
        canvas.circle(x, -y, half, stroke=1, fill=1)
    else:
        path = canvas.beginPath()
        (right, down), *rest = corners[figure.shape]
        path.moveTo(x + right, -y - down)
        for right, down in rest:
            path.lineTo(x + right, -y - down)
        path.close()
        canvas.drawPath(path, stroke=1, fill=1)
    if figure.died:
        canvas.line(x - half, -y - half, x + half, -y + half)
        canvas.line(x - half, -y + half, x + half, -y - half)
    else:
        centred(canvas, figure.age, x, y - 7, NAME, SYMBOL)
    top = y + SYMBOL / 2 + 4
    for line in two_lines(figure.name, NAME, COLUMN):
        one_line(canvas, line, x, top, NAME)
        top += NAME.leading
    centred(canvas, figure.years, x, top, FINE, COLUMN)


def _mark(canvas: Canvas, words: str, x: float, top: float, *, side: int) -> None:
    """At the left an open one, of a child; at the right a filled one, of who has gezag."""
    style = MARK if side < 0 else MARK._replace(colour=WHITE)
    line = fitted(words, COLUMN / style.size, style.family)
    width = max(2 * MARK_RADIUS, line.width * style.size + 2 * MARK_PAD)
    left = x + side * (MARK_SIDE - MARK_RADIUS) - (width if side < 0 else 0)
    pen(canvas, TEXT, 1.1)
    canvas.setFillColorRGB(*(WHITE if side < 0 else TEXT))
    bottom = -top - MARK_DOWN - MARK_RADIUS
    canvas.roundRect(left, bottom, width, 2 * MARK_RADIUS, MARK_RADIUS, stroke=1, fill=1)
    one_line(canvas, line, left + width / 2, top + MARK_DOWN - style.leading / 2, style)
