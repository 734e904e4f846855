"""Looking back on paper: each time we did, what was said, and the figures beside each other."""

from collections.abc import Sequence

from wijkdesk.documents.blocks import text
from wijkdesk.documents.layout import Block, Stack
from wijkdesk.documents.plan_document import PlanDocument, PlanFigure, PlanRound
from wijkdesk.documents.setting import cell, quoted
from wijkdesk.documents.style import BODY, SMALL, STRONG, VALUE, WIDTH
from wijkdesk.documents.table import inner, table
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN_SMALL, Tongue

_GOAL, _FIGURE = 250.0, 116.0
_WIDTHS = (_GOAL, _FIGURE, WIDTH - _GOAL - _FIGURE)


def looked_back(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """The newest first."""
    return [_round(one, plan, tongue) for one in reversed(plan.rounds)]


def _round(one: PlanRound, plan: PlanDocument, tongue: Tongue) -> Block:
    held = tongue.filling("Op {day} keken wij samen terug", STRONG, day=one.held_on)
    blocks: list[Block] = [cell(WIDTH, *held, sticky=True)]
    for label, words in (("Erbij waren", one.present), ("Gezegd is", one.text)):
        blocks += tongue.labelled(label, words, WIDTH, side=100)
    if one.figures:
        blocks.append(_figures(one.figures, plan, tongue))
    return Stack(blocks=tuple(blocks), gap=10, together=True)


def _figures(figures: Sequence[PlanFigure], plan: PlanDocument, tongue: Tongue) -> Block:
    """A row for each goal, with the figure of the household and that of the guide."""
    titles = ("Doel, van 0 tot 10", "Cijfer van het gezin", "Cijfer van de gids")
    head = [tongue.both(title, SMALL, OWN_SMALL) for title in titles]
    rows = []
    for number, goal in enumerate(plan.goals, 1):
        mine = [one for one in figures if one.goal == goal.key]
        if mine:
            rows.append(_row(number, goal.words, mine))
    return table(head, rows, _WIDTHS, gap=6)


def _row(number: int, words: str, figures: Sequence[PlanFigure]) -> Sequence[Block]:
    notes = [quoted(one.note) for one in figures if one.note]
    told = [text(f"Doel {number}: {words}", BODY, inner(_GOAL))]
    told += [text(note, SMALL, inner(_GOAL)) for note in notes]
    client = ", ".join(_said(one) for one in figures if one.by_family)
    guide = ", ".join(_said(one) for one in figures if not one.by_family)
    return (
        Stack(blocks=tuple(told)),
        text(client or "–", VALUE, inner(_FIGURE)),
        text(guide or "–", VALUE, inner(_WIDTHS[2])),
    )


def _said(one: PlanFigure) -> str:
    return f"{one.score} ({isolate(one.person)})" if one.person else str(one.score)
