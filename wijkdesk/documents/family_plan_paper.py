"""The family's own plan on paper: their words as they stand, and nothing of ours between them."""

from datetime import date

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day, language_word
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, joined
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, SMALL, TITLE, WIDTH
from wijkdesk.services.family_plans import PrintedFamilyPlan


def family_plan_pdf(printed: PrintedFamilyPlan, on: date) -> PrintedDocument:
    """One text that the family handed in."""
    printed = cleaned(printed)
    given = printed.text
    facts = joined(
        f"gekregen op {day(given.received_on)}",
        language_word(given.language),
        f"afgedrukt op {day(on)}",
    )
    scan = f"Het plan is een scan: {given.attachment}." if given.attachment else ""
    blocks: list[Block] = [
        cell(WIDTH, ("Plan van het gezin zelf", KICKER), (printed.title, TITLE)),
        text(facts, SMALL, WIDTH, gap=4),
        *([text(given.text, BODY, WIDTH, gap=12, lang=given.language or "")] if given.text else []),
        *([text(scan, BODY, WIDTH, gap=12)] if scan else []),
    ]
    imprint = Imprint(
        title=f"Plan van het gezin zelf {printed.number}",
        author="Het gezin",
        subject="Het plan dat het gezin zelf maakte",
        foot=f"Plan van het gezin zelf · dossier {printed.number}",
        second_foot="Dit schreef het gezin zelf. Het wijkteam veranderde er niets aan.",
    )
    return finished(paginate(Stack(blocks=tuple(blocks)), HEIGHT), imprint, missing(printed))
