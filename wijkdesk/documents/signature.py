"""Akkoord on paper: lines to sign on, what was said, and what was drawn on the screen."""

from dataclasses import dataclass

from wijkdesk.documents.layout import Block, Canvas, Columns, Stack, White
from wijkdesk.documents.plan_document import PlanAnswer, PlanDocument, PlanSignature
from wijkdesk.documents.setting import (
    MAIN,
    MAIN_AT,
    SIDE,
    Part,
    cell,
    joined,
    listed,
    sentences,
    to_write,
)
from wijkdesk.documents.sign_code import CodeBlock
from wijkdesk.documents.style import BODY, SMALL, STRONG, TEXT, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN_SMALL, Tongue
from wijkdesk.services.strokes import WIDE, Drawn, Stroke, curves, decode
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod

_FEW = 6
"""More people than this sign on narrower rows, so that one page holds them all."""
ANSWERS = {
    AgreementAnswer.AGREED: "Eens met het plan",
    AgreementAnswer.WITH_REMARK: "Eens met het plan, met een opmerking",
    AgreementAnswer.NOT_AGREED: "Niet eens met het plan",
    AgreementAnswer.NOT_ASKED: "Niet gevraagd",
}
METHODS = {
    AgreementMethod.SPOKEN: "gezegd op {day}",
    AgreementMethod.PAPER: "getekend op papier op {day}",
    AgreementMethod.DRAWN: "getekend op het scherm op {day}",
}
DISAGREE = "Bent u het ergens niet mee eens? Zeg het. Dan schrijven wij dat erbij."
_INK_WIDE, _INK_HIGH = 150.0, 50.0


def signatures(plan: PlanDocument, tongue: Tongue = DUTCH) -> Block | None:
    """A row for each person; never cut in two while a page can hold it."""
    if not plan.signatures:
        return None
    named = joined(plan.file_number, f"versie {plan.version}" if plan.version else "concept")
    to_sign = any(not signature.answers for signature in plan.signatures)
    asked = "Bent u het eens met dit plan? Zet dan uw handtekening." if to_sign else ""
    belongs, own = tongue.filled("Dit hoort bij plan {plan}.", plan=named)
    words = sentences(belongs, asked, DISAGREE)
    theirs = sentences(own, tongue.said(asked), tongue.said(DISAGREE))
    room = 40 if len(plan.signatures) <= _FEW else 20
    rows = listed(_signature(signature, room, tongue) for signature in plan.signatures)
    code = plan.sign_code if to_sign else ""
    wide = WIDTH - CodeBlock.SIZE - 16 if code else WIDTH
    said = tongue.told(words, theirs, BODY, wide, gap=4)
    (found,) = tongue.section("Akkoord", [*_coded(said, wide, code, tongue), *rows])
    return Stack(blocks=(found,), gap=found.gap, whole=True)


def _coded(said: list[Block], wide: float, code: str, tongue: Tongue) -> list[Block]:
    """What is asked, beside the code by which this paper is known when it comes back."""
    if not code:
        return said
    told = cell(wide, *tongue.filling("Code van dit papier: {code}", SMALL, code=code), gap=2)
    mark = CodeBlock(code=code, tag=CodeBlock.tag_of(code))
    beside = Stack(blocks=(*said, told))
    return [Columns(cells=((0, beside), (wide + 16, mark)), gap=4, sticky=True)]


def _signature(signature: PlanSignature, room: float, tongue: Tongue) -> Block:
    also = tongue.filling("ook voor {names}", SMALL, names=signature.also_for)
    who = cell(SIDE, (signature.name, STRONG), (signature.role, SMALL), *also)
    if signature.answers:
        known = cell(MAIN, *(part for one in signature.answers for part in _answer(one, tongue)))
        inks = [_ink(signature, one) for one in signature.drawn]
        told = Stack(blocks=(known, *filter(None, inks)))
        return Columns(cells=((0, who), (MAIN_AT, told)), gap=12)
    # The name stands on the line to sign on, with the room for the pen above both.
    above = White(room=max(0, room - STRONG.leading))
    sign, when = (joined(w, isolate(tongue.said(w))) for w in ("handtekening", "datum"))
    cells = (
        (0, Stack(blocks=(above, who))),
        (MAIN_AT, to_write(sign, 210, room)),
        (MAIN_AT + 226, to_write(when, MAIN - 226, room)),
    )
    return Columns(cells=cells, gap=12)


def _answer(one: PlanAnswer, tongue: Tongue) -> tuple[Part, ...]:
    own = answered(one, tongue) if tongue.said(ANSWERS[one.answer]) else ""
    return tongue.beside(answered(one), VALUE, own, OWN_SMALL)


def answered(one: PlanAnswer, tongue: Tongue = DUTCH) -> str:
    """What somebody answered, how and when, in one language; a remark only with the Dutch."""
    told = tongue.said(ANSWERS[one.answer]) or ANSWERS[one.answer]
    if one.answer is not AgreementAnswer.NOT_ASKED:
        how = tongue.filled(METHODS[one.method], day=one.given_on)[1 if tongue else 0]
        told = f"{told}{tongue.comma}{how}"
    if one.by:
        told = f"{isolate(one.by)}: {told if tongue else told[0].lower() + told[1:]}"
    return f"{told}. “{one.remark}”" if one.remark and not tongue else f"{told}."


def _ink(signature: PlanSignature, strokes: str) -> Block | None:
    """What was drawn; what cannot be read any more leaves the words that stand above it."""
    drawn = decode(strokes)
    if drawn is None:
        return None
    ink = Ink(drawn=drawn, gap=4)
    said = f"Handtekening bij {signature.name}, getekend op het scherm"
    return Ink(drawn=drawn, gap=4, tag=Tag("Figure", alt=said, box=(ink.width, ink.height)))


@dataclass(frozen=True, kw_only=True)
class Ink(Block):
    """The strokes of a signature, as a line of a pen."""

    drawn: Drawn

    @property
    def height(self) -> float:
        return self.drawn.height * self._scale

    @property
    def width(self) -> float:
        """As wide as its height allows."""
        return WIDE * self._scale

    @property
    def _scale(self) -> float:
        return min(_INK_WIDE / WIDE, _INK_HIGH / self.drawn.height)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        with canvas.content(""):
            canvas.saveState()
            canvas.setStrokeColorRGB(*TEXT)
            canvas.setLineWidth(1.1)
            canvas.setLineCap(1)
            canvas.setLineJoin(1)
            path = canvas.beginPath()
            for stroke in self.drawn.strokes:
                _trace(path, stroke, x, top, self._scale)
            canvas.drawPath(path, stroke=1, fill=0)
            canvas.restoreState()


def _trace(path: Canvas, stroke: Stroke, x: float, top: float, scale: float) -> None:
    """A quadratic curve of the screen is a cubic one on paper."""
    px, py = map(float, stroke[0])
    path.moveTo(x + px * scale, top - py * scale)
    if len(stroke) == 1:
        path.lineTo(x + px * scale + 0.01, top - py * scale)
    for (cx, cy), (ex, ey) in curves(stroke):
        first = (px + 2 * (cx - px) / 3, py + 2 * (cy - py) / 3)
        second = (ex + 2 * (cx - ex) / 3, ey + 2 * (cy - ey) / 3)
        spots = (first, second, (ex, ey))
        path.curveTo(*(part for a, b in spots for part in (x + a * scale, top - b * scale)))
        px, py = ex, ey
