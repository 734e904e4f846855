"""Who read what on which ground, on paper: for a privacy officer, by period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, joined, section
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, SMALL, STRONG, TITLE, WIDTH
from wijkdesk.documents.table import inner, table

SHARES = (0.15, 0.21, 0.14, 0.22, 0.28)
"""Of the width: when, who, which file, what, and why."""
HEADS = ("Wanneer", "Wie", "Dossier", "Wat", "Grond en reden")
FIRM = STRONG._replace(size=9.5, leading=13)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookLine:
    """One act with the ground that was given."""

    at: str
    worker: str
    role: str
    team: str
    file: str
    act: str
    laws: str
    ground: str
    reason: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LooksReport:
    """What is printed; `counted` says how often each worker did what."""

    municipality: str
    since: date
    until: date
    about: str
    lines: tuple[LookLine, ...]
    counted: tuple[tuple[str, str, str], ...]


def looks_pdf(shown: LooksReport) -> PrintedDocument:
    """How often first, then every line; when there is none, it says so."""
    shown = cleaned(shown)
    period = f"{day(shown.since)} tot en met {day(shown.until)}"
    nothing = text("In deze dagen gaf niemand een grond op.", BODY, WIDTH, gap=18)
    parts: list[Block] = [
        cell(WIDTH, ("Inzage op grond", KICKER), (f"Inzage van {period}", TITLE)),
        text(joined(shown.municipality, shown.about), SMALL, WIDTH, gap=4),
    ]
    if shown.lines:
        parts += section("Hoe vaak", list(_counts(shown.counted)))
        parts += section("Elke keer", [_table(shown.lines)])
    else:
        parts.append(nothing)
    imprint = Imprint(
        title=f"Inzage {shown.since:%Y-%m-%d} {shown.until:%Y-%m-%d}",
        author=shown.municipality or "WijkDesk",
        subject="Wie wat las, en op welke grond",
        foot=f"Inzage op grond · {period}",
        second_foot="Hierin staan namen van medewerkers en redenen. Bewaar het waar dat mag.",
    )
    return finished(paginate(Stack(blocks=tuple(parts)), HEIGHT), imprint, missing(shown))


def _counts(counted: Iterable[tuple[str, str, str]]) -> Iterable[Block]:
    for worker, act, times in counted:
        yield text(f"{times} keer: {worker} {act}", BODY, WIDTH, gap=2)


def _table(lines: Sequence[LookLine]) -> Block:
    widths = [WIDTH * share for share in SHARES]
    return table(HEADS, (list(_cells(line, widths)) for line in lines), widths)


def _when(at: str) -> str:
    """As one writes a day here; what is no moment stays as it was."""
    try:
        return f"{datetime.fromisoformat(at):%d-%m-%Y %H:%M}"
    except ValueError:
        return at


def _cells(line: LookLine, widths: Sequence[float]) -> Iterable[Block]:
    said = (
        ((_when(line.at), SMALL),),
        ((line.worker, FIRM), (joined(line.role, line.team), SMALL)),
        ((line.file, SMALL),),
        ((line.act, SMALL), (joined(line.laws, line.result), SMALL)),
        ((line.ground, FIRM), (line.reason, SMALL)),
    )
    for parts, width in zip(said, widths, strict=True):
        yield cell(inner(width), *parts)
