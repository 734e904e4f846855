"""The agenda and the minutes of a meeting, for one party: only what was laid down for it."""

from collections.abc import Iterator

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import PARTIES, day, language_word
from wijkdesk.documents.layout import Block, Stack, White, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import bullets, cell, joined
from wijkdesk.documents.style import (
    BODY,
    GOAL,
    HEADING,
    HEIGHT,
    KICKER,
    LABEL,
    SMALL,
    TITLE,
    WIDTH,
)
from wijkdesk.services.meeting_papers import CaseContent, MeetingContent
from wijkdesk.storage.meetings import LineRow

CASE = GOAL._replace(role="H3")
ROOM = 60
TABLE = {True: "Wie zaten er aan tafel?", False: "Wie zitten er aan tafel?"}
CAME = {True: "was er", False: "was er niet", None: "niet genoteerd"}
"""Of whom it was not noted the minutes do not say that they sat there."""


def meeting_pdf(shown: MeetingContent) -> PrintedDocument:
    """Who sits there, and each case with what this party may know of it."""
    shown = cleaned(shown)
    row = shown.row
    kind = "Verslag van het overleg" if shown.minutes else "Agenda van het overleg"
    whom = PARTIES[shown.party] if shown.party else "het wijkteam zelf"
    when = " om ".join(filter(None, (day(row.day), row.at)))
    blocks: list[Block] = [
        cell(
            WIDTH,
            (kind, KICKER),
            (row.where or "Overleg", TITLE),
            (when, BODY),
            (f"Voor: {whom}", BODY),
        ),
        text(TABLE[shown.minutes], HEADING, WIDTH, gap=14, sticky=True),
        *bullets(_guests(shown) or ["Nog niet bekend"]),
    ]
    blocks.append(text("De zaken", HEADING, WIDTH, gap=14, sticky=True))
    if not shown.cases:
        blocks.append(text("Er zijn geen zaken waarvan deze partij iets krijgt.", BODY, WIDTH))
    for number, case in enumerate(shown.cases, 1):
        blocks += _case(number, case, minutes=shown.minutes)
    if shown.party is None and row.note.strip():
        blocks.append(text("Algemeen", HEADING, WIDTH, gap=14, sticky=True))
        blocks.append(text(row.note.strip(), BODY, WIDTH))
    imprint = Imprint(
        title=f"{kind} {row.where}".strip(),
        author="Wijkteam",
        subject="Alleen wat deze partij mag krijgen",
        foot=joined(row.where, day(row.day), f"voor {whom}"),
        second_foot="Alleen voor wie hierboven staat. Daarna in de papiervernietiger.",
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(pages, imprint, missing(shown))


def _guests(shown: MeetingContent) -> list[str]:
    told = []
    for guest in shown.guests:
        there = CAME[guest.came] if shown.minutes else ""
        party = PARTIES[guest.party] if guest.party else ""
        told.append(joined(party, guest.name or "", there))
    return [line for line in told if line]


def _case(number: int, case: CaseContent, *, minutes: bool) -> Iterator[Block]:
    named = case.title or f"dossier {case.number}"
    yield text(f"{number}. {named}", CASE, WIDTH, gap=12, sticky=True)
    people = [joined(name, f"geboren in {year}" if year else "") for name, year in case.people]
    facts = (
        ("Wie", "; ".join(people)),
        ("Kamer of unit", ", ".join(case.units)),
        ("Taal", ", ".join(map(language_word, case.languages))),
    )
    for name, said in facts:
        if said:
            yield text(f"{name}: {said}", SMALL, WIDTH)
    for name, said in (("De vraag", case.question), ("Besloten", case.decision)):
        if said.strip():
            yield text(name, LABEL, WIDTH, gap=4, sticky=True)
            yield text(said.strip(), BODY, WIDTH)
    if case.lines:
        yield text("Afgesproken", LABEL, WIDTH, gap=4, sticky=True)
        yield from bullets(map(_line, case.lines))
    if not minutes:
        yield White(room=ROOM)  # to write in


def _line(row: LineRow) -> str:
    party = PARTIES[row.party] if row.party else ""
    who = " ".join(filter(None, (party, f"({row.doer_name})" if row.doer_name else "")))
    until = f"uiterlijk {day(row.due)}" if row.due else ""
    return joined(" ".join(row.text.split()), who, until)
