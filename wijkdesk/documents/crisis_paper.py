"""Crisis cards at the end of a plan, on a sheet of their own that can be cut out."""

from wijkdesk.documents.blocks import CutLine, text
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.plan_document import PlanCrisis, PlanDocument
from wijkdesk.documents.setting import cell, joined
from wijkdesk.documents.style import BODY, CODE, HEIGHT, SMALL, STRONG, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.tongue import DUTCH, OWN, OWN_HEADING, Tongue

CALL = "Direct gevaar? Bel 112. Bel anders: {numbers}."
TOLD = "Voor als het niet goed gaat. Knip deze kaart uit en leg haar waar u haar vindt."


def crisis_pages(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """As many cards on a sheet as it holds whole, with a line to cut along after each."""
    if not plan.crisis:
        return []
    blocks: list[Block] = [*tongue.paragraph(TOLD, SMALL, WIDTH)]
    blocks += [_card(card, plan.numbers, tongue) for card in plan.crisis]
    return paginate(Stack(blocks=tuple(blocks)), HEIGHT)


def _card(card: PlanCrisis, numbers: tuple[str, ...], tongue: Tongue) -> Block:
    told = (
        ("Hoe merken wij dat het misgaat", card.signs),
        ("Wat helpt dan", card.helps),
        ("Wie bellen wij", card.call_whom),
        ("Wat helpt niet", card.avoid),
    )
    title = joined("Crisiskaart", card.person)
    head = cell(
        WIDTH,
        *tongue.beside(title, CODE, tongue.said("Crisiskaart"), OWN_HEADING),
        sticky=True,
        tag=Tag("H2"),
    )
    parts: list[Block] = [
        Stack(
            blocks=(
                cell(WIDTH, *tongue.both(label, STRONG, OWN), sticky=True, tag=Tag("H3")),
                text(words, BODY._replace(size=12, leading=17), WIDTH, gap=2),
            ),
            gap=10,
            together=True,
        )
        for label, words in told
        if words
    ]
    if numbers:
        parts.append(cell(WIDTH, *tongue.filling(CALL, STRONG, OWN, numbers=numbers), gap=10))
    agreed = tongue.day(card.agreed_on, "Afgesproken op {day}")
    foot: list[Block] = [text(agreed, SMALL, WIDTH, gap=10)] if agreed else []
    cut = CutLine(width=WIDTH, gap=16)
    return Stack(blocks=(head, *parts, *foot, cut), gap=18, whole=True)
