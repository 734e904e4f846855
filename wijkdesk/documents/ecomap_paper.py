"""Who stands around a family, as it is drawn on paper."""

from dataclasses import dataclass

from wijkdesk.documents.dutch import NETWORK_KINDS
from wijkdesk.documents.genogram.ecomap import HEAD, LINE, Ecomap, Helper, zigzag
from wijkdesk.documents.genogram_pen import (
    FINE,
    NAME,
    box,
    centred,
    one_line,
    pen,
    through,
    two_lines,
)
from wijkdesk.documents.layout import Canvas
from wijkdesk.documents.scaled import Scaled
from wijkdesk.documents.setting import joined
from wijkdesk.documents.style import ACCENT, GROUND, MUTED, STRONG, TEXT, WHITE, Colour
from wijkdesk.vocabulary import TieStrength

BOLD_NAME = STRONG._replace(size=11, leading=14)
THICK = {TieStrength.STRONG: 3.6, TieStrength.WEAK: 1.1}
TENSE = Colour(0.66, 0.14, 0.11)
PAD = 10
AROUND_SIGNS = (
    "Dikke lijn: sterk contact. Gewone lijn: gewoon contact. Streeplijn: los contact. "
    "Zigzag: gespannen contact. Links het eigen netwerk, rechts school, huisarts en anderen."
)


@dataclass(frozen=True, kw_only=True)
class Around(Scaled):
    """Who stands around it."""

    ecomap: Ecomap

    @property
    def natural(self) -> tuple[float, float]:
        return self.ecomap.width, self.ecomap.height

    def paint(self, canvas: Canvas) -> None:
        for helper in self.ecomap.helpers:
            _helper(canvas, helper)
        for heart in self.ecomap.hearts:
            left, top, width, _ = heart.box
            box(canvas, heart.box, 14, ACCENT, GROUND)
            for number, words in enumerate((heart.name, *heart.members)):
                at = top + 8 + (HEAD - LINE if number else 0) + LINE * number
                style = NAME if number else BOLD_NAME
                centred(canvas, words, left + width / 2, at, style, width - 2 * PAD)


def _helper(canvas: Canvas, helper: Helper) -> None:
    tense = helper.tie is TieStrength.TENSE
    dash = (5, 3) if helper.tie is TieStrength.WEAK else None
    pen(canvas, TENSE if tense else TEXT, THICK.get(helper.tie, 1.4), dash)
    through(canvas, zigzag(*helper.line) if tense else helper.line)
    box(canvas, helper.box, 20, MUTED, WHITE)
    left, top, width, height = helper.box
    room, middle = width - 2 * PAD, left + width / 2
    called = two_lines(helper.row.called or "naam niet bekend", NAME, room)
    kind = NETWORK_KINDS[helper.row.kind] if helper.row.kind else ""
    fine = joined(kind, helper.row.often or "")
    at = top + (height - NAME.leading * len(called) - (FINE.leading if fine else 0)) / 2
    for line in called:
        one_line(canvas, line, middle, at, NAME)
        at += NAME.leading
    centred(canvas, fine, middle, at, FINE, room)
