"""The report of one talk on paper: who, where and with which interpreter, what was said, and next.

It holds what the household may read of that talk. What only the team wrote is not on it.
"""

from datetime import date, datetime

from wijkdesk.documents.blocks import WritingLine, text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day, language_word, listed
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.local_time import here
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import bullets, cell, joined
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, SMALL, TITLE, WIDTH
from wijkdesk.documents.timeline_from_file import PLACES
from wijkdesk.documents.tongue import DUTCH, Tongue
from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.services.journal import PrintedTalk
from wijkdesk.vocabulary import Interpreter, InterpreterKind

FORMS = {
    Interpreter.NONE: "zonder tolk",
    Interpreter.PHONE: "tolk via de telefoon",
    Interpreter.VIDEO: "tolk via beeldbellen",
    Interpreter.ON_SITE: "tolk in de kamer",
}
KINDS = {
    InterpreterKind.PROFESSIONAL: "een beroepstolk",
    InterpreterKind.INFORMAL: "iemand die u kent",
}
EMPTY_LINES = 3
WHEN = "{day}, {time} uur"
HINT = "Schrijf het hier, of bel ons. Uw woorden komen in het dossier."


def contact_report_pdf(talk: PrintedTalk, on: date, tongue: Tongue = DUTCH) -> PrintedDocument:
    """One talk, with room for what the household sees otherwise."""
    talk = cleaned(talk)
    held = here(talk.row.happened_at)
    blocks: list[Block] = [
        cell(WIDTH, *tongue.both("Gespreksverslag", KICKER), (talk.title, TITLE), sticky=True),
        cell(WIDTH, *tongue.filling("afgedrukt op {day}", SMALL, day=on), gap=4),
        *tongue.notice(),
        Stack(blocks=tuple(_facts(talk, held, tongue)), gap=12),
        *tongue.section("Wat er besproken is", [text(talk.row.text, BODY, WIDTH, gap=4)]),
        *tongue.section("Hoe verder", _next(talk, tongue)),
        *tongue.section("Ziet u iets anders, of mist u iets?", [_room(tongue)], whole=True),
    ]
    imprint = Imprint(
        title=f"Gespreksverslag {talk.number}",
        author=talk.team or "Wijkteam",
        subject="Wat er in een gesprek besproken is",
        foot=f"Gespreksverslag van {day(held.date())} · dossier {talk.number}",
        second_foot=tongue.foot or "Klopt er iets niet? Zeg het ons. Wij schrijven het erbij.",
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(tongue.turned(pages), imprint, missing((talk, *tongue.texts.values())))


def _facts(talk: PrintedTalk, held: datetime, tongue: Tongue) -> list[Block]:
    """Who, where, when, and through which interpreter."""
    row = talk.row
    when, own = tongue.filled(WHEN, day=held.date(), time=f"{held:%H.%M}")
    place = PLACES[row.place] if row.place else ""
    spoken = language_word(row.interpreter_language or talk.spoken)
    how = FORMS[row.interpreter] if row.interpreter is not None else ""
    who = KINDS[row.interpreter_kind] if how and row.interpreter_kind else ""
    named = row.interpreter_who if row.interpreter_kind is InterpreterKind.INFORMAL else ""
    called = row.place_name or ""
    where = place if called.casefold() == place.casefold() else joined(place, called)
    told = (
        ("Wanneer", when, own),
        ("Waar", where, tongue.said(place)),
        ("Met", listed(tuple(one.name for one in row.about)), ""),
        ("Wijkteam", joined(row.worker or "", talk.team), ""),
        ("Taal", spoken, tongue.spoken(spoken) if tongue else ""),
        ("Tolk", joined(how, who, named or "") if how else "", tongue.joined(how, who)),
    )
    return [
        block
        for label, words, theirs in told
        for block in tongue.labelled(label, words, WIDTH, theirs=theirs)
    ]


def _next(talk: PrintedTalk, tongue: Tongue) -> list[Block]:
    """The appointments after it; a day and an hour as each language writes them."""
    lines = [(_appointment(one), _theirs(one, tongue)) for one in talk.next]
    return bullets("\n".join(filter(None, line)) for line in lines)


def _appointment(row: AppointmentRow) -> str:
    at = f" om {row.at.replace(':', '.')} uur" if row.at else ""
    who = f"met {row.worker}" if row.worker else ""
    return f"{day(row.day)}{at}: " + joined(row.subject, row.place_name or "", who)


def _theirs(row: AppointmentRow, tongue: Tongue) -> str:
    if not row.at:
        return tongue.written(row.day) if tongue else ""
    return tongue.filled(WHEN, day=row.day, time=row.at.replace(":", "."))[1]


def _room(tongue: Tongue) -> Block:
    hint = tongue.paragraph(HINT, BODY, WIDTH)
    lines = tuple(WritingLine(width=WIDTH) for _ in range(EMPTY_LINES))
    return Stack(blocks=(*hint, *lines), gap=8, whole=True)
