"""The goals of the plan, each kept together with its actions."""

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import TickBox, text
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.plan_document import PlanAction, PlanDocument, PlanGoal
from wijkdesk.documents.setting import cell, joined, labelled, quoted, row, section
from wijkdesk.documents.style import BODY, GOAL, OVER, SMALL, STRONG, VALUE, WIDTH
from wijkdesk.documents.table import Table
from wijkdesk.documents.tagged.tag import Tag

_WHAT, _WHO, _WHEN = 22.0, 236.0, 350.0
"""Where the columns of the actions begin."""
_GUTTER = 14


def goals(plan: PlanDocument) -> list[Block]:
    """What the household wants to reach, and who does what."""
    blocks = [_goal(number, goal) for number, goal in enumerate(plan.goals, 1)]
    return section("Wat willen wij bereiken", blocks)


def _goal(number: int, goal: PlanGoal) -> Block:
    area = dutch.LIFE_AREAS[goal.life_area] if goal.life_area else ""
    law = dutch.LAWS[goal.law] if goal.law else ""
    head = Tag("H3")
    blocks = [
        text(joined(f"Doel {number}", area, law), OVER, WIDTH, sticky=True, tag=head),
        cell(WIDTH, (quoted(goal.words), GOAL), sticky=True, tag=head),
        Stack(
            blocks=(
                *labelled("Doel van", goal.owner, WIDTH),
                *labelled("Gelukt als", goal.measure, WIDTH),
                *labelled("Klaar op", dutch.day(goal.due) if goal.due else "", WIDTH),
            ),
            gap=4,
            sticky=True,
        ),
        *_actions(goal),
    ]
    return Stack(blocks=tuple(blocks), gap=18 if number > 1 else 6, whole=True)


def _actions(goal: PlanGoal) -> list[Block]:
    if not goal.actions:
        return []
    titles = (
        (_WHAT, text("Wat gaan wij doen", SMALL, _WHO - _WHAT, tag=Tag("TH"))),
        (_WHO, text("Wie doet het", SMALL, _WHEN - _WHO, tag=Tag("TH"))),
        (_WHEN, text("Wanneer", SMALL, WIDTH - _WHEN, tag=Tag("TH"))),
    )
    head = Columns(cells=titles, sticky=True, tag=Tag("TR"))
    return [Table(head=head, rows=tuple(map(_action, goal.actions)), gap=8)]


def _action(action: PlanAction) -> Block:
    kind = dutch.DOERS[action.doer_kind] if action.doer_kind else ""
    rung = dutch.RUNGS[action.rung] if action.rung is not None else ""
    start = f"vanaf {dutch.day(action.start)}" if action.start else ""
    due = f"tot {dutch.day(action.due)}" if action.due else ""
    what, who = _WHO - _WHAT - _GUTTER, _WHEN - _WHO - _GUTTER
    return row(
        (0, TickBox()),
        (_WHAT, cell(what, (action.sentence, BODY), (rung, SMALL))),
        (_WHO, cell(who, (action.doer, STRONG), (kind, SMALL))),
        (_WHEN, cell(WIDTH - _WHEN, (start, VALUE), (due, VALUE))),
        headed=False,
    )
