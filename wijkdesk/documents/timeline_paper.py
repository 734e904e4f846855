"""The timeline on paper: what was narrowed down to, and only what the household may read."""

from dataclasses import dataclass
from datetime import date

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, joined, row, tabled
from wijkdesk.documents.style import BODY, HEADING, HEIGHT, KICKER, SMALL, STRONG, TITLE, WIDTH

CLOCK = 52
"""The narrow left column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """One line: when, what, about whom, and the whole text."""

    on: date
    at: str
    title: str
    about: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTimeline:
    """What is printed, the newest line first; `chosen` says what it was narrowed down to."""

    household: str
    file_number: str
    team: str
    chosen: str
    printed_on: date
    lines: tuple[PaperLine, ...]


def timeline_pdf(shown: PrintedTimeline) -> PrintedDocument:
    """Print it by day; an empty one says so."""
    shown = cleaned(shown)
    head = cell(
        WIDTH,
        ("Tijdlijn", KICKER),
        (shown.household, TITLE),
        (joined(shown.team, shown.chosen, f"afgedrukt op {day(shown.printed_on)}"), SMALL),
    )
    nothing = text("Hierover staat er niets in het dossier.", BODY, WIDTH, gap=18)
    blocks: list[Block] = [head, *(_days(shown) or [nothing])]
    imprint = Imprint(
        title=f"Tijdlijn {shown.file_number}",
        author=shown.team or "Wijkteam",
        subject="Wat er met en voor het gezin gebeurde",
        foot=f"Tijdlijn · dossier {shown.file_number}",
        second_foot="Op dit papier staat alleen wat het gezin mag lezen.",
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(pages, imprint, missing(shown))


def _days(shown: PrintedTimeline) -> list[Block]:
    found: list[Block] = []
    last: date | None = None
    for line in shown.lines:
        if line.on != last:
            found.append(text(day(line.on), HEADING, WIDTH, gap=16, sticky=True))
        last = line.on
        found.append(_line(line))
    return tabled(found)


def _line(line: PaperLine) -> Block:
    parts = ((line.title, STRONG), (line.about, SMALL), (line.words, BODY))
    return row((0, text(line.at, SMALL, CLOCK)), (CLOCK, cell(WIDTH - CLOCK, *parts)))
