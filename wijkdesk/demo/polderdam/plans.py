"""Needs, and for half of the files a support plan with goals and actions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from wijkdesk.demo.polderdam.directory import Offer
from wijkdesk.demo.polderdam.file_setup import FileSetup, workday
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.demo.polderdam.stories import Case
from wijkdesk.demo.polderdam.voice import Voice
from wijkdesk.vocabulary import ActionStatus, DoerKind, GoalStatus, Rung

_DEFAULT_DOER = {
    DoerKind.NETWORK: "{Verwant} van {naam}",
    DoerKind.VOLUNTEER: "{vrijwilliger}, vrijwilliger",
}
_CHILD = "kind"
"""In a line: not the parent does it, but whose story it is."""


@dataclass(frozen=True, slots=True)
class Told:
    """A case with the voice that tells it, its place in the file, and what is offered for it."""

    case: Case
    voice: Voice
    number: int
    offer: Offer
    refer: bool


def need_rows(setup: FileSetup, told: Told, investigated: Mapping[str, str]) -> Iterator[SeedRow]:
    """One or two needs, nature and amount said; the first as far as it was investigated."""
    case = told.case
    for number in range(2 if told.number == 0 and setup.rng.random() < 0.35 else 1):
        nature, amount = told.voice.draw("needs")
        yield setup.row(
            "need",
            f"{told.number}/{number}",
            case_file_id=setup.case_file_id,
            person_id=setup.person_id(case.subject),
            life_area=case.story.area,
            law=case.story.law,
            own_words=told.voice.say("own_words", setup.opened),
            nature=told.voice.fill(nature, setup.opened),
            amount=told.voice.fill(amount, setup.opened),
            **({} if number else investigated),
        )


def plan_rows(setup: FileSetup, told: list[Told]) -> Iterator[SeedRow]:
    """The plan of the household with the goals of every case."""
    voice, rng = told[0].voice, setup.rng
    yield setup.row(
        "support_plan",
        "",
        case_file_id=setup.case_file_id,
        reason=voice.say("reason", setup.opened),
        agreements=" ".join(voice.say("agreements", setup.opened) for _ in range(2)),
        sharing=voice.say("sharing", setup.opened),
        evaluation_on=workday(setup.today + timedelta(days=rng.randint(-8, 110))),
    )
    position = 0
    for one in told:
        for number in range(rng.choice((1, 1, 2))):
            position += 1
            yield from _goal(setup, one, number, position)


def _goal(setup: FileSetup, told: Told, number: int, position: int) -> Iterator[SeedRow]:
    case, key = told.case, f"{told.number}/{number}"
    text, measure = told.voice.draw("goals")
    status = _goal_status(setup)
    yield setup.row(
        "goal",
        key,
        plan_id=setup.id_of("support_plan/"),
        need_id=setup.id_of(f"need/{told.number}/0"),
        owner_id=setup.person_id(case.subject),
        text=told.voice.fill(text, setup.opened),
        life_area=case.story.area,
        law=case.story.law,
        measure=told.voice.fill(measure, setup.opened),
        due=workday(setup.today + timedelta(days=setup.rng.randint(25, 160))),
        status=status,
        position=f"{position:06d}",
    )
    last = setup.rng.choice((2, 3, 3))
    for place in range(1, last + 1):
        yield _action(setup, told, key, place, closed=status is not GoalStatus.OPEN)
    if told.refer and number == 0:
        yield _signing_up(setup, told, key, last + 1)


def _signing_up(setup: FileSetup, told: Told, goal: str, place: int) -> SeedRow:
    """The action that the referral carries out."""
    _, due, status, done = _days(setup.rng, setup.opened, setup.today)
    return setup.row(
        "action",
        referring_action(told),
        goal_id=setup.id_of(f"goal/{goal}"),
        text=f"Meldt aan voor {told.offer.name} bij {told.offer.provider}.",
        doer_kind=DoerKind.PROFESSIONAL,
        doer_name=setup.regisseur.name,
        doer_id=setup.regisseur_id,
        due=due,
        rung=told.offer.rung,
        status=status,
        done_on=done,
        position=f"{place:06d}",
    )


def referring_action(told: Told) -> str:
    """The key of the action under which a referral hangs, when there is a plan."""
    return f"{told.number}/referral"


def _goal_status(setup: FileSetup) -> GoalStatus:
    if (setup.today - setup.opened).days < 150 or setup.rng.random() < 0.6:
        return GoalStatus.OPEN
    return setup.rng.choice((GoalStatus.REACHED, GoalStatus.PARTLY, GoalStatus.NOT_REACHED))


def _action(setup: FileSetup, told: Told, goal: str, place: int, *, closed: bool) -> SeedRow:
    kind, rung, text, *named = told.voice.draw("actions")
    doer = DoerKind(kind)
    name, doer_id = _doer(setup, told, doer, named)
    start, due, status, done = _days(setup.rng, setup.opened, setup.today, closed=closed)
    return setup.row(
        "action",
        f"{goal}/{place}",
        goal_id=setup.id_of(f"goal/{goal}"),
        text=told.voice.fill(text, setup.opened),
        doer_kind=doer,
        doer_name=name,
        doer_id=doer_id,
        start=start,
        due=due,
        rung=Rung(rung),
        status=status,
        done_on=done,
        position=f"{place:06d}",
    )


def _doer(
    setup: FileSetup, told: Told, doer: DoerKind, named: list[str]
) -> tuple[str, UUID | None]:
    subject = told.case.subject
    if named and named[0] != _CHILD:
        name = told.voice.fill(named[0], setup.opened)
        return name[:1].upper() + name[1:], None
    if doer is DoerKind.HOUSEHOLD:
        grown = next((p for p in setup.family.adults), subject)
        one = subject if named or subject.adult else grown
        return one.full_name, setup.person_id(one)
    if doer is DoerKind.PROFESSIONAL:
        return setup.regisseur.name, setup.regisseur_id
    return told.voice.fill(_DEFAULT_DOER[doer], setup.opened), None


def _days(
    rng: Random, opened: date, today: date, *, closed: bool = False
) -> tuple[date, date, ActionStatus, date | None]:
    """When an action starts and is due: done, overdue, today, this week, or later."""
    start = opened + timedelta(days=rng.randint(0, max(0, (today - opened).days)))
    start = workday(max(start, today - timedelta(days=70)))
    chance = 0.0 if closed else rng.random()
    if chance < 0.3:
        due = workday(start + (today - start) * rng.random())
        done = workday(min(today, due + timedelta(days=rng.randint(0, 5))))
        return start, due, ActionStatus.DONE, done
    if chance < 0.33:
        return start, workday(today + timedelta(days=9)), ActionStatus.DROPPED, None
    if chance < 0.36:
        overdue = workday(today - timedelta(days=rng.randint(1, 20)))
        return min(start, overdue), overdue, ActionStatus.OPEN, None
    if chance < 0.385:
        return start, today, ActionStatus.OPEN, None
    ahead = rng.randint(1, 6) if chance < 0.47 else rng.randint(7, 75)
    return start, today + timedelta(days=ahead), ActionStatus.OPEN, None
