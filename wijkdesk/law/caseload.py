"""How much work a worker has: each file weighs by its phase and how complex it is (features E4).

Our own figures, meant for a talk between a worker and their lead: they rank nobody.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FULL_WEEK = 36
"""Hours of a full week in the collective agreement of municipalities (Cao Gemeenten)."""


class Phase(StrEnum):
    """Waar een dossier staat."""

    CLARIFYING = "clarifying"
    PLANNING = "planning"
    WAITING = "waiting"
    HELP_RUNS = "help_runs"
    CLOSING = "closing"


WEIGHTS = {
    Phase.CLARIFYING: 1.5,
    Phase.PLANNING: 1.5,
    Phase.WAITING: 0.75,
    Phase.HELP_RUNS: 0.5,
    Phase.CLOSING: 0.5,
}
"""One is a file of ordinary size in an ordinary week."""
COMPLEX = {1: 0.75, 2: 1.0, 3: 1.75}
SECOND = 0.5
"""What a file weighs for a second gids or who covers it, beside the regisseur."""


@dataclass(frozen=True, slots=True)
class FileLoad:
    """One file of somebody's caseload; `complexity` 1 to 3, an unknown one counts as 2."""

    phase: Phase
    complexity: int | None = None
    regisseur: bool = True


@dataclass(frozen=True, slots=True)
class Week:
    """So many hours a week between two days, both included; without an end it goes on."""

    hours: int
    since: date
    until: date | None = None


def weight(loads: Iterable[FileLoad]) -> float:
    """What these files weigh together, to a tenth."""
    return round(sum(_one(load) for load in loads), 1)


def hours_on(weeks: Iterable[Week], day: date) -> int:
    """The hours that somebody works in the week of this day; unknown is a full week.

    Leave is a week of no hours: of the weeks that hold on a day the last begun counts.
    """
    holding = [w for w in weeks if w.since <= day and (w.until is None or day <= w.until)]
    return max(holding, key=_begun).hours if holding else FULL_WEEK


def per_full_week(total: float, hours: int) -> float | None:
    """The weight as if it were for a full week; nothing where somebody does not work at all."""
    return round(total * FULL_WEEK / hours, 1) if hours > 0 else None


def _begun(week: Week) -> tuple[date, bool, int]:
    return week.since, week.until is not None, -week.hours


def _one(load: FileLoad) -> float:
    whole = WEIGHTS[load.phase] * COMPLEX.get(load.complexity or 2, 1.0)
    return whole if load.regisseur else whole * SECOND
