"""What came out of talks about a need: the investigation, the ladder, and figures of their own."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from random import Random

from wijkdesk.demo.polderdam.file_setup import FileSetup, office_hour, workday
from wijkdesk.demo.polderdam.plans import Told
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.vocabulary import Rung, SelfScore

_INVESTIGATED, _SCORED, _STEPPED = 0.4, 0.35, 0.5
_OLD_ENOUGH = 10
_FIRST = (Rung.OWN_STRENGTH, Rung.NETWORK)


def _dice(setup: FileSetup, told: Told, what: str) -> Random:
    # Of its own: the rest of the town stays as it was without this.
    return Random(f"{setup.namespace}/{told.number}/{what}")


def investigation(setup: FileSetup, told: Told) -> Mapping[str, str]:
    """The lines of the investigation of a need, for a good part of the files."""
    if _dice(setup, told, "investigation").random() >= _INVESTIGATED:
        return {}
    found = source("insight")["area"].get(told.case.story.area, {})
    return {name: told.voice.fill(line, setup.opened) for name, line in found.items()}


def ladder_rows(setup: FileSetup, told: Told) -> Iterator[SeedRow]:
    """From what people do themselves to what is offered; each step with its day and reason."""
    dice = _dice(setup, told, "ladder")
    if dice.random() >= _STEPPED:
        return
    goal = Rung(told.offer.rung)
    steps = [rung for rung in _FIRST if rung < goal]
    if goal >= Rung.CUSTOM_PROVISION and Rung.GENERAL_PROVISION not in steps:
        steps.append(Rung.GENERAL_PROVISION)
    chosen = [*steps[dice.randrange(len(steps)) :], goal] if steps else [goal]
    days = sorted(
        dice.sample(range(max(len(chosen), (setup.today - setup.opened).days)), len(chosen))
    )
    before: Rung | None = None
    for number, (rung, after) in enumerate(zip(chosen, days, strict=True)):
        day = min(setup.today - timedelta(days=1), workday(setup.opened + timedelta(days=after)))
        lines = source("insight")["reason"].get(str(int(rung)), [""])
        yield setup.row(
            "ladder_step",
            f"{told.number}/{number}",
            case_file_id=setup.case_file_id,
            need_id=setup.id_of(f"need/{told.number}/0"),
            from_rung=before,
            to_rung=rung,
            reason=told.voice.fill(dice.choice(lines), setup.opened),
            decided_at=office_hour(dice, day) + timedelta(minutes=number),
            worker_id=setup.regisseur_id,
        )
        before = rung


def estimate_rows(setup: FileSetup, told: Told) -> Iterator[SeedRow]:
    """Two to four figures over the months, most of them rising; not of small children."""
    dice = _dice(setup, told, "estimates")
    age = (setup.today - setup.opened).days
    if told.case.subject.years < _OLD_ENOUGH or age < _OLD_ENOUGH or dice.random() >= _SCORED:
        return
    count = min(dice.choice((2, 3, 3, 4)), 1 + age // 14)
    score = dice.choice((1, 2, 2, 3))
    for number in range(count):
        said_on = workday(setup.opened + timedelta(days=3 + (age - 4) * number // count))
        yield setup.row(
            "self_estimate",
            f"{told.number}/{number}",
            case_file_id=setup.case_file_id,
            person_id=setup.person_id(told.case.subject),
            life_area=told.case.story.area,
            score=SelfScore(score),
            note=dice.choice(source("insight")["said"][str(score)]) if dice.random() < 0.6 else "",
            said_on=min(said_on, setup.today),
            worker_id=setup.regisseur_id,
        )
        score = max(1, min(5, score + dice.choice((-1, 0, 1, 1, 1))))
