"""All conversation cards in one language, for the person who checks the translation."""

from wijkdesk.documents.blocks import Panel, WritingLine, text
from wijkdesk.documents.cleaning import missing
from wijkdesk.documents.courtesy_card import courtesy_pages
from wijkdesk.documents.dutch import language_word
from wijkdesk.documents.layout import Block, Stack
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell, listed
from wijkdesk.documents.style import BODY, GOAL, KICKER, LABEL, STRONG, TITLE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.services.conversation import Courtesy, cards, translation

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
    pages = [_first(said, language, courtesy.translation.mark)]
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


def _first(said: str, language: str, mark: str) -> Block:
    command = f'wijkdesk central translation {language} --mark {mark} --by "uw naam"'
    asked = (
        "Lees alle kaarten hierna, ook de kop en de kleine regels. Links of rechts staat het "
        "Nederlands ernaast. Schrijf op het blad zelf wat anders moet."
    )
    then = (
        "Moet er iets anders? Geef de bladen dan terug: eerst wordt de tekst veranderd, en dan "
        "krijgt u nieuwe bladen. Is alles goed? Vul dan dit blad in. De beheerder zet de taal aan "
        "met de opdracht hieronder. Uw naam staat daarna onder aan elke kaart."
    )
    blocks: list[Block] = [
        cell(WIDTH, ("Vertaling nakijken", KICKER), (f"Gesprekskaarten: {said}", TITLE)),
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
