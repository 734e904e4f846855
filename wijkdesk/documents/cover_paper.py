"""Half a page for each household that a colleague looks after: who, what is open, who waits."""

from dataclasses import dataclass
from datetime import date

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, White
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import bullets, cell, joined
from wijkdesk.documents.style import BODY, GOAL, HEIGHT, KICKER, SMALL, STRONG, WIDTH

HALF = HEIGHT / 2 - 8
MOST, LONGEST = 6, 160
NAME = GOAL._replace(size=16, leading=22, role="H1")
UNDER = STRONG._replace(role="H2")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedHalf:
    """One household; each line says what is to be done, and when."""

    household: str
    file_number: str
    people: str
    regisseur: str
    lines: tuple[str, ...]
    waits: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCover:
    """What a colleague takes along; `who` is away."""

    who: str
    team: str
    since: date
    until: date
    halves: tuple[PrintedHalf, ...]


def cover_pdf(shown: PrintedCover) -> PrintedDocument:
    """Two households on a page; what does not fit on its half is counted."""
    shown = cleaned(shown)
    halves = [_fitting(shown, one) for one in shown.halves]
    pages: list[Block] = [
        Stack(blocks=tuple(_filled(half) for half in halves[at : at + 2]))
        for at in range(0, len(halves), 2)
    ]
    imprint = Imprint(
        title="Waarneming",
        author=shown.team or "Wijkteam",
        subject="Wat er loopt bij de gezinnen die een collega waarneemt",
        foot=f"Waarneming tot en met {day(shown.until)}",
        second_foot="Alleen voor wie waarneemt. Daarna in de papiervernietiger.",
    )
    nothing: list[Block] = [text("Er is niets om waar te nemen.", BODY, WIDTH)]
    return finished(pages or nothing, imprint, missing(shown))


def _filled(half: Block) -> Block:
    return Stack(blocks=(half, White(room=max(HALF - half.height, 0))))


def _fitting(shown: PrintedCover, one: PrintedHalf) -> Block:
    made = _half(shown, one, MOST)
    for most in range(MOST - 1, -1, -1):
        if made.height <= HALF:
            break
        made = _half(shown, one, most)
    return made


def _half(shown: PrintedCover, one: PrintedHalf, most: int) -> Block:
    when = f"{day(shown.since)} tot en met {day(shown.until)}"
    head = cell(
        WIDTH,
        (f"Waarneming voor {_cut(shown.who)}", KICKER),
        (_cut(one.household) or one.file_number, NAME),
        (joined(f"dossier {one.file_number}", when), SMALL),
        (_cut(one.people), BODY),
        (_cut(one.regisseur), BODY),
    )
    blocks = [head]
    for title, lines in (("Te doen", one.lines), ("Waar op gewacht wordt", one.waits)):
        blocks.append(text(title, UNDER, WIDTH, gap=8))
        told = bullets(_cut(line) for line in lines[:most])
        blocks += told if lines else [text("Niets.", BODY, WIDTH)]
        if len(lines) > most:
            blocks.append(text(f"En nog {len(lines) - most} in het dossier.", SMALL, WIDTH))
    return Stack(blocks=tuple(blocks))


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()}…"
