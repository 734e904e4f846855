"""The report of one talk on paper: who, where and with which interpreter, what was said, and next.

It holds what the household may read of that talk. What only the team wrote is not on it.
"""

from datetime import date

from wijkdesk.documents.blocks import WritingLine, text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day, language_word, listed
from wijkdesk.documents.from_services import AMSTERDAM
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import bullets, cell, joined, labelled, section
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, SMALL, TITLE, WIDTH
from wijkdesk.documents.timeline_from_file import PLACES
from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.services.journal import ContactRow, PrintedTalk
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


def contact_report_pdf(talk: PrintedTalk, on: date) -> PrintedDocument:
    """One talk, with room for what the household sees otherwise."""
    talk = cleaned(talk)
    row = talk.row
    held = row.happened_at.astimezone(AMSTERDAM)
    facts = [
        *labelled("Wanneer", f"{day(held.date())}, {held:%H.%M} uur", WIDTH),
        *labelled(
            "Waar", joined(PLACES[row.place] if row.place else "", row.place_name or ""), WIDTH
        ),
        *labelled("Met", listed(tuple(one.name for one in row.about)), WIDTH),
        *labelled("Wijkteam", joined(row.worker or "", talk.team), WIDTH),
        *labelled("Taal", language_word(row.interpreter_language or talk.spoken), WIDTH),
        *labelled("Tolk", _interpreter(row), WIDTH),
    ]
    blocks: list[Block] = [
        cell(WIDTH, ("Gespreksverslag", KICKER), (talk.title, TITLE)),
        text(f"afgedrukt op {day(on)}", SMALL, WIDTH, gap=4),
        Stack(blocks=tuple(facts), gap=12),
        *section("Wat er besproken is", [text(row.text, BODY, WIDTH, gap=4)]),
        *section("Hoe verder", bullets(_appointment(one) for one in talk.next)),
        *section("Ziet u iets anders, of mist u iets?", [_room()], whole=True),
    ]
    imprint = Imprint(
        title=f"Gespreksverslag {talk.number}",
        author=talk.team or "Wijkteam",
        subject="Wat er in een gesprek besproken is",
        foot=f"Gespreksverslag van {day(held.date())} · dossier {talk.number}",
        second_foot="Klopt er iets niet? Zeg het ons. Wij schrijven het erbij.",
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(pages, imprint, missing(talk))


def _room() -> Block:
    hint = text("Schrijf het hier, of bel ons. Uw woorden komen in het dossier.", BODY, WIDTH)
    lines = tuple(WritingLine(width=WIDTH) for _ in range(EMPTY_LINES))
    return Stack(blocks=(hint, *lines), gap=8, whole=True)


def _interpreter(row: ContactRow) -> str:
    if row.interpreter is None:
        return ""
    who = KINDS[row.interpreter_kind] if row.interpreter_kind else ""
    named = row.interpreter_who if row.interpreter_kind is InterpreterKind.INFORMAL else ""
    return joined(FORMS[row.interpreter], who, named or "")


def _appointment(row: AppointmentRow) -> str:
    at = f" om {row.at.replace(':', '.')} uur" if row.at else ""
    who = f"met {row.worker}" if row.worker else ""
    return f"{day(row.day)}{at}: " + joined(row.subject, row.place_name or "", who)
