"""What is different since somebody agreed with a plan, on paper: new, gone, otherwise, moved."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import chain

from wijkdesk.documents.blocks import Panel, text
from wijkdesk.documents.changes_words import FIELDS, HOW, PARTS, heading, said
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day, listed
from wijkdesk.documents.from_services import AMSTERDAM
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.marked_text import marked
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import MAIN, MAIN_AT, SIDE, cell, joined, row, section
from wijkdesk.documents.style import (
    BODY,
    HEIGHT,
    KICKER,
    LABEL,
    SMALL,
    STRONG,
    TITLE,
    VALUE,
    WIDTH,
)
from wijkdesk.services.differences import Run, differences
from wijkdesk.services.plan_versions import Change, Compared, Field, How, Part, VersionRow

_NOTHING = (Run("niets", differs=False),)


def changes_pdf(compared: Compared, on: date) -> PrintedDocument:
    """All that is different; what is not on the paper stayed as it was."""
    compared = cleaned(compared)
    blocks = [*_head(compared, on), *_summary(compared), *_parts(compared)]
    after = compared.after.label if compared.after else "concept"
    foot = f"Wat er veranderd is · dossier {compared.file_number}"
    imprint = Imprint(
        title=f"Wat er veranderd is {compared.file_number}",
        author=compared.team or "Wijkteam",
        subject=f"Verschil tussen {compared.before.label} en {after}",
        foot=f"{foot} · van {compared.before.label} naar {after}",
        second_foot="Klopt iets niet? Zeg het. Dan schrijven wij het erbij.",
        watermark="" if compared.after else "CONCEPT",
    )
    return finished(paginate(Stack(blocks=tuple(blocks)), HEIGHT), imprint, missing(compared))


def _head(compared: Compared, on: date) -> Iterator[Block]:
    agreed = compared.agreed_before
    yield text("Wat is er veranderd?", KICKER, WIDTH)
    yield cell(WIDTH, (compared.title, TITLE), gap=2)
    yield text(joined(f"Dossier {compared.file_number}", compared.team), SMALL, WIDTH, gap=4)
    known = [f"Eerst: versie {compared.before.label}, {_fixed(compared.before)}."]
    if agreed:
        names = listed(tuple(dict.fromkeys(row.person for row in agreed)))
        known.append(f"Daarmee waren eens: {names}.")
    if compared.after:
        known.append(f"Nu: versie {compared.after.label}, {_fixed(compared.after)}.")
    else:
        known.append(f"Nu: het plan zoals het op {day(on)} is. Het is nog niet vastgesteld.")
    if compared.after and compared.after.reason:
        known.append(f"Waarom er een nieuwe versie is: {compared.after.reason}")
    yield Panel(inner=text("\n".join(known), BODY, WIDTH - 2 * Panel.INDENT), width=WIDTH, gap=16)


def _fixed(version: VersionRow) -> str:
    return f"vastgesteld op {day(version.fixed_at.astimezone(AMSTERDAM).date())}"


def _summary(compared: Compared) -> Iterator[Block]:
    if not compared.changes:
        yield text("Er is niets veranderd.", BODY, WIDTH, gap=14)
        return
    count = Counter(_told(compared.changes))
    parts = [f"{count[how]} {words.lower()}" for how, words in HOW.items() if count[how]]
    words = f"Er is veranderd: {', '.join(parts)}. Wat hier niet staat, is hetzelfde gebleven."
    yield text(words, BODY, WIDTH, gap=14)
    if any(change.how is How.CHANGED for change in compared.changes):
        words = "Onder nieuwe woorden staat een streep. Door woorden die weg zijn loopt een streep."
        yield text(words, SMALL, WIDTH, gap=4)


def _told(changes: tuple[Change, ...]) -> Iterator[How]:
    for change in changes:
        if change.fields or not change.below or change.how is not How.CHANGED:
            yield change.how
        yield from _told(change.below)


def _parts(compared: Compared) -> Iterator[Block]:
    for part, title in PARTS.items():
        # Below a goal stands what is different in who does what.
        lines = ((one, *one.below) for one in compared.changes if one.part is part)
        yield from section(title, map(_row, chain.from_iterable(lines)))


def _row(change: Change) -> Block:
    only_below = change.how is How.CHANGED and not change.fields
    how = "" if only_below else HOW[change.how]
    kind = {Part.GOAL: "doel", Part.ACTION: "wie doet wat"}.get(change.part, "")
    what = cell(SIDE, (how or kind.capitalize(), STRONG), (kind if how else "", SMALL))
    return row((0, what), (MAIN_AT, Stack(blocks=tuple(_content(change)))))


def _content(change: Change) -> Iterator[Block]:
    is_shown = change.how is How.CHANGED and change.title in {f.after for f in change.fields}
    if (words := heading(change)) and not is_shown:
        yield text(words, STRONG, MAIN)
    if change.was_in is not None:
        yield text(f"Dit hoorde eerst bij: {change.was_in}", VALUE, MAIN)
    elif change.moved:
        yield text("Dit staat nu op een andere plek in het plan.", VALUE, MAIN)
    for field in change.fields:
        before, after = said(field)
        if change.how is How.CHANGED:
            yield from _was_and_is(field, before, after)
        elif (words := after or before) and words != change.title:
            yield text(f"{FIELDS[field.name]}: {words}", VALUE, MAIN)


def _was_and_is(field: Field, before: str, after: str) -> Iterator[Block]:
    old, new = differences(before, after)
    if not isinstance(field.after or field.before, str):
        # A day or a term is another one as a whole.
        old, new = (Run(before, differs=True),), (Run(after, differs=True),)
    yield text(FIELDS[field.name], LABEL, MAIN, gap=4, sticky=True)
    yield _one("Eerst: ", old if before else _NOTHING, gone=True)
    yield _one("Nu: ", new if after else _NOTHING, gone=False)


def _one(when: str, runs: tuple[Run, ...], *, gone: bool) -> Block:
    return marked((Run(when, differs=False), *runs), VALUE, MAIN, gone=gone)
