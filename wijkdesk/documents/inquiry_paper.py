"""The investigation for the Wmo on paper: question, limits, need, a to g, and what is left."""

from datetime import date

from wijkdesk.documents.blocks import WritingLine, text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, joined, quoted
from wijkdesk.documents.style import BODY, HEADING, HEIGHT, KICKER, SMALL, STRONG, TITLE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.services.needs import PrintedInquiry

STEPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "1. Wat is de vraag?",
        (("own_words", "In eigen woorden"), ("traits", "a. Behoeften, kenmerken en voorkeuren")),
    ),
    ("2. Wat lukt niet?", (("limitation", "Beperkingen of problemen, en waardoor"),)),
    ("3. Wat is er nodig?", (("nature", "Aard"), ("amount", "Omvang"))),
    (
        "4. Wat kan zonder maatwerk?",
        (
            ("own_strength", "b. Eigen kracht en gebruikelijke hulp"),
            ("by_network", "c. Mantelzorg en netwerk"),
            ("carer_support", "d. Wat de mantelzorger nodig heeft"),
            ("by_general", "e. Algemene voorzieningen en meedoen"),
            ("with_others", "f. Samen met zorg, school, werk of wonen"),
        ),
    ),
    (
        "5. Wat blijft over?",
        (("custom_rest", "Alleen dit is maatwerk"), ("contribution", "g. Eigen bijdrage")),
    ),
)
"""The order in which a judge reads it; an empty line leaves room to write."""


def inquiry_pdf(inquiry: PrintedInquiry, on: date) -> PrintedDocument:
    """One need; whatever is not filled in yet can be filled in by hand."""
    inquiry = cleaned(inquiry)
    told = joined(inquiry.person or inquiry.title, inquiry.team, f"stand van {day(on)}")
    blocks: list[Block] = [
        cell(WIDTH, ("Onderzoek Wmo", KICKER), (inquiry.need.nature or "Behoefte", TITLE)),
        text(told, SMALL, WIDTH, gap=4),
    ]
    for title, lines in STEPS:
        heading = text(title, HEADING, WIDTH, sticky=True)
        told_here = (_line(name, label, inquiry) for name, label in lines)
        blocks.append(Stack(blocks=(heading, *told_here), gap=18, together=True))
    imprint = Imprint(
        title=f"Onderzoek Wmo {inquiry.number}",
        author=inquiry.team or "Wijkteam",
        subject="Wat er nodig is, en wat zonder maatwerk kan",
        foot=f"Onderzoek Wmo · dossier {inquiry.number}",
        second_foot="U mag zeggen wat u anders ziet. Dat schrijven wij erbij.",
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(pages, imprint, missing(inquiry))


def _line(name: str, label: str, inquiry: PrintedInquiry) -> Block:
    words = (getattr(inquiry.need, name) or "").strip()
    if not words:
        room = WritingLine(width=WIDTH)
        return Stack(blocks=(text(label, STRONG, WIDTH, tag=Tag("H3")), room), gap=8, whole=True)
    said = quoted(words) if name == "own_words" else words
    head = text(label, STRONG, WIDTH, sticky=True, tag=Tag("H3"))
    return Stack(blocks=(head, cell(WIDTH, (said, BODY))), gap=8)
