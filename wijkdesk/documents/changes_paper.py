"""What is different since somebody agreed with a plan, on paper: new, gone, otherwise, moved."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from wijkdesk.documents.blocks import Panel, text
from wijkdesk.documents.changes_words import HOW, KINDS, PARTS, heading, label_of, said
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.layout import Block, Columns, Stack, paginate
from wijkdesk.documents.local_time import day_here
from wijkdesk.documents.marked_text import marked
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import MAIN, MAIN_AT, SIDE, Part, cell, joined, row
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
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN, OWN_LABEL, OWN_SMALL, Tongue
from wijkdesk.documents.version_notes import WHY
from wijkdesk.services.differences import Run, differences
from wijkdesk.services.plan_versions import Change, Compared, Field, How, VersionRow

NOTHING = "niets"
UNMARKED = "Wat hier niet staat, is hetzelfde gebleven."
_WHEN = 52.0
"""Room for "Eerst" and "Nu" before what stood there."""


def changes_pdf(compared: Compared, on: date, tongue: Tongue = DUTCH) -> PrintedDocument:
    """All that is different; what is not on the paper stayed as it was."""
    compared = cleaned(compared)
    blocks = Stack(
        blocks=(
            *_head(compared, on, tongue),
            *_summary(compared, tongue),
            *_parts(compared, tongue),
        )
    )
    after = compared.after.label if compared.after else "concept"
    foot = f"Wat er veranderd is · dossier {compared.file_number}"
    imprint = Imprint(
        title=f"Wat er veranderd is {compared.file_number}",
        author=compared.team or "Wijkteam",
        subject=f"Verschil tussen {compared.before.label} en {after}",
        foot=f"{foot} · van {compared.before.label} naar {after}",
        second_foot=tongue.foot or "Klopt iets niet? Zeg het. Dan schrijven wij het erbij.",
        watermark="" if compared.after else "CONCEPT",
    )
    pages = paginate(blocks, HEIGHT)
    return finished(tongue.turned(pages), imprint, missing((compared, *tongue.texts.values())))


def _head(compared: Compared, on: date, tongue: Tongue) -> Iterator[Block]:
    yield cell(WIDTH, *tongue.both("Wat is er veranderd?", KICKER))
    yield cell(WIDTH, (compared.title, TITLE), gap=2, sticky=True)
    yield text(joined(f"Dossier {compared.file_number}", compared.team), SMALL, WIDTH, gap=4)
    yield from tongue.notice()
    known = list(_known(compared, on, tongue))
    inside = WIDTH - 2 * Panel.INDENT
    plain = text("\n".join(words for words, _own in known), BODY, inside)
    own = "\n".join(filter(None, (own for _words, own in known)))
    parts: list[Block] = [plain]
    if own:
        parts.append(text(own, OWN, inside, gap=4, lang=tongue.language))
    yield Panel(inner=Stack(blocks=tuple(parts)), width=WIDTH, gap=16)


def _known(compared: Compared, on: date, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Which version it was, who agreed with that, and which it is now."""
    yield _version("Eerst: versie {version}, vastgesteld op {day}.", compared.before, tongue)
    if agreed := compared.agreed_before:
        names = tuple(dict.fromkeys(row.person for row in agreed))
        yield tongue.filled("Daarmee waren eens: {names}.", names=names)
    if compared.after is None:
        now = "Nu: het plan zoals het op {day} is. Het is nog niet vastgesteld."
        yield tongue.filled(now, day=on)
        return
    yield _version("Nu: versie {version}, vastgesteld op {day}.", compared.after, tongue)
    if reason := compared.after.reason:
        yield tongue.filled(WHY, reason=isolate(reason))


def _version(words: str, version: VersionRow, tongue: Tongue) -> tuple[str, str]:
    fixed = day_here(version.fixed_at)
    return tongue.filled(words, version=isolate(version.label), day=fixed)


def _summary(compared: Compared, tongue: Tongue) -> Iterator[Block]:
    if not compared.changes:
        yield from tongue.paragraph("Er is niets veranderd.", BODY, WIDTH, gap=14)
        return
    count = Counter(_told(compared.changes))
    parts = [f"{count[how]} {words.lower()}" for how, words in HOW.items() if count[how]]
    own = [f"{tongue.said(words)}: {count[how]}" for how, words in HOW.items() if count[how]]
    told = "Er is veranderd: {counts}."
    words = f"{told.format(counts=', '.join(parts))} {UNMARKED}"
    theirs = f"{tongue.said(told).format(counts=tongue.listed(own))} {tongue.said(UNMARKED)}"
    yield from tongue.told(words, theirs.strip(), BODY, WIDTH, gap=14)
    if any(change.how is How.CHANGED for change in compared.changes):
        words = "Onder nieuwe woorden staat een streep. Door woorden die weg zijn loopt een streep."
        yield cell(WIDTH, *tongue.both(words, SMALL, OWN_SMALL), gap=4)


def _told(changes: tuple[Change, ...]) -> Iterator[How]:
    for change in changes:
        if change.fields or not change.below or change.how is not How.CHANGED:
            yield change.how
        yield from _told(change.below)


def _parts(compared: Compared, tongue: Tongue) -> Iterator[Block]:
    for part, title in PARTS.items():
        # Below a goal stands what is different in who does what.
        lines = ((one, *one.below) for one in compared.changes if one.part is part)
        yield from tongue.section(title, [_row(one, tongue) for one in chain.from_iterable(lines)])


def _row(change: Change, tongue: Tongue) -> Block:
    only_below = change.how is How.CHANGED and not change.fields
    how = "" if only_below else HOW[change.how]
    kind = KINDS.get(change.part, "")
    what = [*tongue.both(how, STRONG, OWN_SMALL)] if how else []
    said_first = (kind, SMALL) if how else (kind.capitalize(), STRONG)
    what += tongue.beside(*said_first, tongue.said(kind), OWN_SMALL) if kind else ()
    return row((0, cell(SIDE, *what)), (MAIN_AT, Stack(blocks=tuple(_content(change, tongue)))))


def _content(change: Change, tongue: Tongue) -> Iterator[Block]:
    is_shown = change.how is How.CHANGED and change.title in {f.after for f in change.fields}
    if (words := heading(change)) and not is_shown:
        yield text(words, STRONG, MAIN)
    if change.was_in is not None:
        was = tongue.filled("Dit hoorde eerst bij: {goal}", goal=isolate(change.was_in))
        yield cell(MAIN, *tongue.beside(was[0], VALUE, was[1], OWN_SMALL))
    elif change.moved:
        moved = "Dit staat nu op een andere plek in het plan."
        yield cell(MAIN, *tongue.both(moved, VALUE, OWN_SMALL))
    for field in change.fields:
        before, after = said(field)
        label = label_of(change.part, field.name)
        if change.how is How.CHANGED:
            yield from _was_and_is(label, field, (before, after), tongue)
        elif (words := after or before) and words != change.title:
            yield cell(MAIN, *_all(label, field, words, tongue))


def _all(label: str, field: Field, words: str, tongue: Tongue) -> tuple[Part, ...]:
    own = _named(label, tongue)
    theirs = next(filter(None, reversed(said(field, tongue))), "") if own else ""
    told = f"{own}: {isolate(theirs)}" if theirs else own
    between = "\n" if field.name == "scores" else ": "
    return tongue.beside(f"{label}{between}{words}", VALUE, told, OWN_SMALL)


def _named(label: str, tongue: Tongue) -> str:
    """Without the colon that some have on a plan, where the value stands right behind them."""
    return tongue.said(label).rstrip(":\N{ETHIOPIC PREFACE COLON}")


def _was_and_is(label: str, field: Field, both: tuple[str, str], tongue: Tongue) -> Iterator[Block]:
    before, after = both
    old, new = differences(before, after)
    if not isinstance(field.after or field.before, str):
        # A day or a term is another one as a whole.
        old, new = (Run(before, differs=True),), (Run(after, differs=True),)
    named = joined(label, isolate(_named(label, tongue)))
    yield text(named, LABEL, MAIN, gap=4, sticky=True)
    was, now = said(field, tongue) if tongue else ("", "")
    yield _one("Eerst", old if before else (), was, tongue, gone=True)
    yield _one("Nu", new if after else (), now, tongue, gone=False)


def _one(when: str, runs: tuple[Run, ...], own: str, tongue: Tongue, *, gone: bool) -> Block:
    wide = MAIN - _WHEN * (2 if tongue.said(when) else 1)
    words: list[Block] = []
    if runs:
        words.append(replace(marked(runs, VALUE, wide, gone=gone), tag=None))
    else:
        words.append(cell(wide, *tongue.both(NOTHING, VALUE, OWN_SMALL), tag=Tag("Span")))
    if own:
        words.append(text(own, OWN_SMALL, wide, tag=None, lang=tongue.language))
    cells: list[tuple[float, Block]] = [(0.0, text(when, LABEL, _WHEN - 6, tag=None))]
    if theirs := tongue.said(when):
        said_too = text(theirs, OWN_LABEL, _WHEN - 6, tag=None, lang=tongue.language)
        cells.append((_WHEN, said_too))
    side = _WHEN * len(cells)
    return Columns(cells=(*cells, (side, Stack(blocks=tuple(words)))), tag=Tag("P"))
