"""The goals of the plan, each kept together with its actions."""

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import TickBox
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.plan_document import PlanAction, PlanDocument, PlanGoal
from wijkdesk.documents.setting import cell, joined, quoted, row
from wijkdesk.documents.style import BODY, GOAL, OVER, SMALL, STRONG, VALUE, WIDTH
from wijkdesk.documents.table import Table
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN_SMALL, Tongue

_WHAT, _WHO, _WHEN = 22.0, 236.0, 350.0
"""Where the columns of the actions begin."""
_GUTTER = 14


def goals(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """What the household wants to reach, and who does what."""
    blocks = [_goal(number, goal, tongue) for number, goal in enumerate(plan.goals, 1)]
    return tongue.section("Wat willen wij bereiken", blocks)


def _goal(number: int, goal: PlanGoal, tongue: Tongue) -> Block:
    area = dutch.LIFE_AREAS[goal.life_area] if goal.life_area else ""
    law = dutch.LAWS[goal.law] if goal.law else ""
    head = Tag("H3")
    own = joined(f"{tongue.said('Doel')} {number}", tongue.said(area)) if tongue else ""
    over = tongue.beside(joined(f"Doel {number}", area, law), OVER, own, OWN_SMALL)
    told = (
        ("Doel van", goal.owner),
        ("Resultaat", goal.result),
        ("Gelukt als", goal.measure),
        ("Cijfer", _scale(goal, tongue)),
        ("Klaar op", tongue.day(goal.due)),
        ("Hoe ver dat is", _ended(goal, tongue)),
        ("Waarom", goal.closed_reason),
        ("Akkoord", joined(isolate(goal.accepted_by), tongue.day(goal.accepted_on))),
    )
    facts = [block for label, words in told for block in tongue.labelled(label, words, WIDTH)]
    blocks = [
        cell(WIDTH, *over, sticky=True, tag=head),
        cell(WIDTH, (quoted(goal.words), GOAL), sticky=True, tag=head),
        Stack(blocks=tuple(facts), gap=4, sticky=True),
        *_actions(goal, tongue),
    ]
    return Stack(blocks=tuple(blocks), gap=18 if number > 1 else 6, whole=True)


def _ended(goal: PlanGoal, tongue: Tongue) -> str:
    """How a goal ended that nobody works at any more."""
    words = dutch.GOALS[goal.status] if goal.status else ""
    return joined(words, isolate(tongue.said(words)))


def _scale(goal: PlanGoal, tongue: Tongue) -> str:
    """Where it begins and where it should end, from 0 to 10."""
    parts = []
    if goal.scale_start is not None:
        parts.append(_both(tongue, "nu een {number}", goal.scale_start))
    if goal.scale_target is not None:
        parts.append(_both(tongue, "straks een {number}", goal.scale_target))
    return f"{', '.join(parts)} (0-10)" if parts else ""


def _both(tongue: Tongue, words: str, number: int) -> str:
    dutch_words, own = tongue.filled(words, number=str(number))
    return f"{dutch_words} ({isolate(own)})" if own else dutch_words


def _actions(goal: PlanGoal, tongue: Tongue) -> list[Block]:
    if not goal.actions:
        return []
    titles = (
        (_WHAT, _WHO - _WHAT - _GUTTER, "Wat gaan wij doen"),
        (_WHO, _WHEN - _WHO - _GUTTER, "Wie doet het"),
        (_WHEN, WIDTH - _WHEN, "Wanneer"),
    )
    cells = tuple(
        (at, cell(width, *tongue.both(title, SMALL, OWN_SMALL), tag=Tag("TH")))
        for at, width, title in titles
    )
    head = Columns(cells=cells, sticky=True, tag=Tag("TR"))
    return [Table(head=head, rows=tuple(_action(a, tongue) for a in goal.actions), gap=8)]


def _action(action: PlanAction, tongue: Tongue) -> Block:
    kind = dutch.NETWORK_KINDS[action.tie] if action.tie else ""
    kind = kind or (dutch.DOERS[action.doer_kind] if action.doer_kind else "")
    rung = dutch.RUNGS[action.rung] if action.rung is not None else ""
    start = tongue.filling("vanaf {day}", VALUE, day=action.start or ())
    due = tongue.filling("tot {day}", VALUE, day=action.due or ())
    what, who = _WHO - _WHAT - _GUTTER, _WHEN - _WHO - _GUTTER
    return row(
        (0, TickBox()),
        (
            _WHAT,
            cell(
                what,
                (action.sentence, BODY),
                (action.provision, SMALL),
                *tongue.both(rung, SMALL, OWN_SMALL),
            ),
        ),
        (_WHO, cell(who, (action.doer, STRONG), *tongue.both(kind, SMALL, OWN_SMALL))),
        (_WHEN, cell(WIDTH - _WHEN, *start, *due)),
        headed=False,
    )
