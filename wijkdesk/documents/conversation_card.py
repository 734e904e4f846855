"""A conversation card on paper: large questions with room to write, and nobody's name on it."""

from wijkdesk.documents.blocks import Panel, WritingLine, text
from wijkdesk.documents.cleaning import missing
from wijkdesk.documents.dutch import LIFE_AREAS
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import cell
from wijkdesk.documents.style import BODY, GOAL, HEIGHT, KICKER, TITLE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.services.conversation import ConversationCard

_LINES = 2
"""Lines to write on below each question."""
_INSIDE = WIDTH - 2 * Panel.INDENT


def conversation_card_pdf(card: ConversationCard) -> PrintedDocument:
    """Print a card to take along or to leave behind; it fits on one sheet."""
    title = LIFE_AREAS[card.area]
    told = (
        "U hoeft niet alles te beantwoorden. Kies wat voor u belangrijk is. "
        "U mag schrijven, tekenen of alleen vertellen."
    )
    blocks: list[Block] = [
        cell(WIDTH, ("Gesprekskaart", KICKER), (title, TITLE)),
        Panel(inner=text(told, BODY, _INSIDE), width=WIDTH, gap=12),
        *map(_question, (card.good, *card.ask)),
    ]
    imprint = Imprint(
        title=f"Gesprekskaart {title}",
        author="Wijkteam",
        subject="Vragen om samen over te praten",
        foot=f"Gesprekskaart · {title}",
        second_foot="Dit blad is voor u. U mag het houden.",
    )
    return finished(paginate(Stack(blocks=tuple(blocks)), HEIGHT), imprint, missing(card))


def _question(words: str) -> Block:
    lines = (WritingLine(width=WIDTH) for _ in range(_LINES))
    return Stack(blocks=(text(words, GOAL, WIDTH, tag=Tag("H2")), *lines), gap=18, whole=True)
