"""All texts of one language, of conversation cards or of plans, for who checks the translation."""

from wijkdesk.documents.blocks import Panel, WritingLine, at_right, text
from wijkdesk.documents.cleaning import missing
from wijkdesk.documents.courtesy_card import courtesy_pages
from wijkdesk.documents.dutch import language_word
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, listed
from wijkdesk.documents.style import BODY, GOAL, HEIGHT, KICKER, LABEL, STRONG, TITLE, WIDTH
from wijkdesk.documents.table import inner, table
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.tongue import Tongue, tongue_of
from wijkdesk.models.reviewed_texts import of_papers
from wijkdesk.services.conversation import Courtesy, cards, translation
from wijkdesk.services.paper_languages import paper_texts

_INSIDE = WIDTH - 2 * Panel.INDENT
_CHECK = (
    "Staat er hetzelfde als in het Nederlands?",
    "Is het gewone taal, die iemand zonder opleiding begrijpt?",
    "Klinkt het vriendelijk, en niet alsof iemand iets moet?",
    "Kloppen de schrijftekens, ook de leestekens en de cijfers?",
)
_REMARKS = 8


def review_booklet_pdf(language: str) -> PrintedDocument:
    """A sheet that says what is asked, then a sheet for each life area, as families get them."""
    courtesy = Courtesy(translation(language), None)
    mark = f"{language} {courtesy.translation.mark}"
    said = language_word(language)
    pages: list[Block] = [_first(f"Gesprekskaarten: {said}", language, courtesy.translation.mark)]
    for card in cards().values():
        pages += courtesy_pages(card, courtesy)
    imprint = Imprint(
        title=f"Gesprekskaarten om na te kijken ({said})",
        author="Wijkteam",
        subject="Alle gesprekskaarten in een taal, voor wie de vertaling nakijkt",
        foot=f"Gesprekskaarten · {said} · om na te kijken",
        second_foot=f"Kenmerk van deze teksten: {mark}.",
    )
    return finished(pages, imprint, missing(courtesy.translation))


def paper_texts_pdf(language: str) -> PrintedDocument:
    """The same for the fixed texts of plans and their papers, beside the Dutch."""
    found = paper_texts(language)
    tongue = tongue_of(found)
    mark, said = of_papers(language), language_word(language)
    cells = (
        (text(words, BODY, inner(WIDTH / 2)), _own(own, tongue))
        for words, own in found.texts.items()
    )
    rows = table(("Nederlands", said), cells, (WIDTH / 2, WIDTH / 2), gap=6)
    title = text(f"Teksten: {said}", GOAL, WIDTH, tag=Tag("H2"))
    pages = [
        _first(f"Teksten van plannen: {said}", mark, found.mark),
        *paginate(Stack(blocks=(title, rows)), HEIGHT),
    ]
    imprint = Imprint(
        title=f"Teksten van plannen om na te kijken ({said})",
        author="Wijkteam",
        subject="Vaste teksten van plannen in een taal, voor wie de vertaling nakijkt",
        foot=f"Teksten van plannen · {said} · om na te kijken",
        second_foot=f"Kenmerk van deze teksten: {tongue.mark}.",
    )
    return finished(pages, imprint, missing(tuple(found.texts.values())))


def _own(words: str, tongue: Tongue) -> Block:
    own = text(words, BODY, inner(WIDTH / 2), lang=tongue.language)
    return at_right(own, mirrored=tongue.mirrored)


def _first(title: str, language: str, mark: str) -> Block:
    command = f'wijkdesk central translation {language} --mark {mark} --by "uw naam"'
    asked = (
        "Lees alle bladen hierna, ook de kop en de kleine regels. Links of rechts staat het "
        "Nederlands ernaast. Schrijf op het blad zelf wat anders moet."
    )
    then = (
        "Moet er iets anders? Geef de bladen dan terug: eerst wordt de tekst veranderd, en dan "
        "krijgt u nieuwe bladen. Is alles goed? Vul dan dit blad in. De beheerder zet de taal aan "
        "met de opdracht hieronder. Uw naam staat daarna onder aan elk blad."
    )
    blocks: list[Block] = [
        cell(WIDTH, ("Vertaling nakijken", KICKER), (title, TITLE)),
        Panel(inner=text(asked, BODY, _INSIDE), width=WIDTH, gap=12),
        text("Let op vier dingen", GOAL, WIDTH, gap=18, sticky=True, tag=Tag("H2")),
        *listed(text(f"{n}. {words}", BODY, WIDTH, gap=4) for n, words in enumerate(_CHECK, 1)),
        text("Daarna", GOAL, WIDTH, gap=18, sticky=True, tag=Tag("H2")),
        text(then, BODY, WIDTH, gap=4),
        text(command, STRONG, WIDTH, gap=8),
    ]
    for asked_for in ("Nagekeken door", "Op (datum)"):
        line = (text(asked_for, LABEL, WIDTH), WritingLine(width=WIDTH / 2))
        blocks.append(Stack(blocks=line, gap=16, whole=True))
    remarks = (WritingLine(width=WIDTH) for _ in range(_REMARKS))
    blocks.append(Stack(blocks=(text("Opmerkingen", LABEL, WIDTH), *remarks), gap=16, whole=True))
    return Stack(blocks=tuple(blocks))
