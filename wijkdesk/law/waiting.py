"""Waiting: the six moments of a question, what lies between them, and who comes first on a list.

The moments and the figures are those of the municipal practice (Jeugdautoriteit, OK): waiting time
is a duration, a waiting list is a number of people on a day; the two are never mixed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from itertools import pairwise
from math import ceil
from uuid import UUID

from wijkdesk.vocabulary import Urgency


@dataclass(frozen=True, slots=True)
class Moments:
    """Days, as far as they are known; in the order in which they are expected to come.

    `registered` (t0): complete enough to act on. `talked` (t1): first substantive talk. `decided`
    (t2): the plan is agreed. `sent` (t3): the referral went out. `accepted` (t4): by the provider.
    `started` (t5): the first moment of help.
    """

    registered: date | None = None
    talked: date | None = None
    decided: date | None = None
    sent: date | None = None
    accepted: date | None = None
    started: date | None = None

    @property
    def turned_around(self) -> tuple[tuple[str, str], ...]:
        """Pairs of moments of which the later one has the earlier day: told, never mended."""
        known = [(one.name, getattr(self, one.name)) for one in fields(self)]
        days = [(name, day) for name, day in known if day is not None]
        return tuple((a, b) for (a, first), (b, second) in pairwise(days) if second < first)


@dataclass(frozen=True, slots=True)
class Waits:
    """Days between the moments; None where one of the two is not known or lies before the other."""

    access: int | None
    """Toegangswachttijd: from registration to the first talk."""
    clarification: int | None
    """Doorlooptijd vraagverheldering: from registration to the decision."""
    intake: int | None
    """Aanmeldwachttijd aanbieder: from the referral to the provider's intake."""
    start: int | None
    """Startwachttijd: from the intake to the first help."""
    whole: int | None
    """Totale wachttijd: from registration to the first help."""


def waits(moments: Moments, intake: date | None = None) -> Waits:
    """What somebody waited; `intake` is the day of the provider's intake."""
    return Waits(
        access=_days(moments.registered, moments.talked),
        clarification=_days(moments.registered, moments.decided),
        intake=_days(moments.sent, intake),
        start=_days(intake, moments.started),
        whole=_days(moments.registered, moments.started),
    )


def percentile(days: Iterable[int], share: int) -> int | None:
    """The smallest number of days that `share` per cent waited at most (nearest rank)."""
    ordered = sorted(days)
    return ordered[max(ceil(share * len(ordered) / 100), 1) - 1] if ordered else None


SMALL = 5
"""Of fewer than so many no figure is told: it would say something of a person (domain.md 6.4)."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Of finished waits: how many there were, and what half and nine in ten waited at most."""

    number: int
    median: int | None
    p90: int | None


def spread(days: Iterable[int | None]) -> Spread:
    """Of fewer than SMALL waits nothing but that there are so few."""
    known = [one for one in days if one is not None]
    if len(known) < SMALL:
        return Spread(len(known), None, None)
    return Spread(len(known), percentile(known, 50), percentile(known, 90))


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody on a list: how urgent, since when, and why they go before others, if they do."""

    key: UUID
    since: date
    urgency: Urgency | None = None
    jump: str | None = None


def in_order(waiters: Sequence[Waiter]) -> list[Waiter]:
    """Who was given priority with a reason, then by urgency, then who waits longest.

    A question without urgency comes after those that have one.
    """
    return sorted(waiters, key=_first)


def _first(waiter: Waiter) -> tuple[bool, str, date, bytes]:
    urgency = str(waiter.urgency) if waiter.urgency else "~"
    return waiter.jump is None, urgency, waiter.since, waiter.key.bytes


def _days(one: date | None, other: date | None) -> int | None:
    return None if one is None or other is None or other < one else (other - one).days
