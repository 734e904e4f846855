"""Whom to call now, on one sheet: for beside the telephone, or to give to a household."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, row, tabled
from wijkdesk.documents.style import BODY, CODE, HEIGHT, KICKER, SMALL, STRONG, TITLE, WIDTH
from wijkdesk.services.crisis_lines import CrisisLine

ALWAYS = "Dag en nacht."
_NUMBER = 190.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedNumbers:
    """The list of one day; what has no number yet is not on it."""

    on: date
    municipality: str
    team: str
    lines: tuple[CrisisLine, ...]


def numbers_pdf(shown: PrintedNumbers) -> PrintedDocument:
    """One sheet; more than that only where a team keeps very many numbers."""
    shown = cleaned(shown)
    whose = shown.team or shown.municipality or "Wijkteam"
    head = cell(
        WIDTH,
        (whose, KICKER),
        ("Bel bij nood", TITLE),
        ("Direct gevaar? Bel altijd eerst 112.", BODY),
    )
    blocks: list[Block] = [head, *tabled(_rows(shown.lines))]
    imprint = Imprint(
        title="Bel bij nood",
        author=whose,
        subject="Telefoonnummers voor als het niet kan wachten",
        foot=f"Nummers van {day(shown.on)}. Vraag uw wijkteam om een nieuwe lijst.",
        second_foot="Dit blad is voor u. U mag het houden.",
    )
    return finished(paginate(Stack(blocks=tuple(blocks)), HEIGHT), imprint, missing(shown))


def _rows(lines: Iterable[CrisisLine]) -> Iterable[Block]:
    for line in lines:
        if line.phone:
            about = " ".join(filter(None, (line.about, ALWAYS if line.always else "")))
            side = WIDTH - _NUMBER
            told = cell(side - 12, (line.name, STRONG), (about, SMALL))
            yield row((0.0, told), (side, text(line.phone, CODE, _NUMBER)))
