"""What goes with a plan: what people said, what may be told to whom, and looking back on it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from uuid import UUID

from wijkdesk.demo.polderdam.file_setup import FileSetup, workday
from wijkdesk.demo.polderdam.plans import Told
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.vocabulary import ScoreBy, SectionKind

_SAID, _SHARED, _LOOKED_BACK = 0.6, 0.5, 0.6
_APART = 60
"""Days between two times of looking back."""
_MOST = 10


def part_rows(setup: FileSetup, told: Sequence[Told], goals: Sequence[UUID]) -> Iterator[SeedRow]:
    """Of a plan that is there: its parts, each for a good share of the files."""
    # Dice of its own: the rest of the town stays as it was without this.
    dice = Random(f"{setup.namespace}/parts")
    yield from _said(setup, told[0], dice)
    yield from _shared(setup, told[0], dice)
    yield from _rounds(setup, dice, goals)


def _said(setup: FileSetup, told: Told, dice: Random) -> Iterator[SeedRow]:
    words = source("insight")["said_in_plan"]
    who = told.case.subject
    for place, kind in enumerate((SectionKind.STRENGTH, SectionKind.CONCERN)):
        if dice.random() < _SAID:
            yield setup.row(
                "plan_section",
                kind,
                plan_id=setup.id_of("support_plan/"),
                kind=kind,
                person_id=setup.person_id(who),
                said_by=who.called,
                text=told.voice.fill(dice.choice(words[str(kind)]), setup.opened),
                effect="",
                position=f"{place + 1:06d}",
            )


def _shared(setup: FileSetup, told: Told, dice: Random) -> Iterator[SeedRow]:
    if dice.random() < _SHARED:
        words = source("insight")["may_share"]
        yield setup.row(
            "sharing_agreement",
            "1",
            plan_id=setup.id_of("support_plan/"),
            what=told.voice.fill(dice.choice(words["what"]), setup.opened),
            with_whom=told.voice.fill(dice.choice(words["with_whom"]), setup.opened),
            ground="Zo afgesproken met het gezin",
            until=workday(setup.today + timedelta(days=dice.randint(30, 300))),
            position="000001",
        )


def _rounds(setup: FileSetup, dice: Random, goals: Sequence[UUID]) -> Iterator[SeedRow]:
    """As many as there was time for; figures that mostly rise, of both."""
    count = min(3, (setup.today - setup.opened).days // _APART)
    if not count or dice.random() >= _LOOKED_BACK:
        return
    words = source("insight")["looked_back"]
    figures = {goal: dice.randint(2, 5) for goal in goals}
    for number in range(count):
        held_on = workday(setup.opened + timedelta(days=_APART * (number + 1) - 5))
        yield setup.row(
            "evaluation",
            number,
            plan_id=setup.id_of("support_plan/"),
            held_on=held_on,
            present=f"Het gezin en {setup.regisseur.first_name}",
            text=dice.choice(words["text"]),
            next_on=workday(held_on + timedelta(days=_APART)),
            worker_id=setup.regisseur_id,
        )
        for goal, figure in figures.items():
            yield from _figures(setup, dice, (goal, number, figure, held_on))
            figures[goal] = min(_MOST, max(1, figure + dice.choice((-1, 0, 1, 1, 2))))


def _figures(
    setup: FileSetup, dice: Random, about: tuple[UUID, int, int, date]
) -> Iterator[SeedRow]:
    goal, number, figure, said_on = about
    grown = next(iter(setup.family.adults), setup.family.people[0])
    for by in ScoreBy:
        own = by is ScoreBy.CLIENT
        yield setup.row(
            "goal_score",
            f"{goal.hex}/{number}/{by}",
            goal_id=goal,
            evaluation_id=setup.id_of(f"evaluation/{number}"),
            scored_by=by,
            person_id=setup.person_id(grown) if own else None,
            score=figure if own else min(_MOST, max(1, figure + dice.choice((-1, 0, 0, 1)))),
            said_on=said_on,
            note="",
            worker_id=setup.regisseur_id,
        )
