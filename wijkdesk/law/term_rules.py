"""The table of statutory terms as a value: which rule held on a day, and how it is counted."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wijkdesk.law.penalty import USUAL, Rates
from wijkdesk.law.suspension import Count, count
from wijkdesk.law.terms import Length
from wijkdesk.vocabulary import DutyKind, Law, TermEvent, TermKind

MOST_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Rule:
    """One line. Without a `length` the law names no term, and nothing runs.

    `ends`: with what it is over by itself. `before`: how many days earlier somebody is told.
    """

    id: str
    name: str
    law: Law
    article: str
    kind: TermKind
    trigger: TermEvent
    must: str
    valid_from: date
    valid_until: date | None = None
    length: Length | None = None
    atw: bool = False
    ends: tuple[TermEvent, ...] = ()
    pause: bool = False
    extend: Length | None = None
    task: str = ""
    before: int = 7
    duty: DutyKind | None = None
    penalty: bool = False
    client: bool = False
    """Time that is the family's: when it is over nobody is late."""
    again: bool = False
    """Done, it begins anew for as long: an advance is paid every four weeks."""

    def holds(self, on: date) -> bool:
        """Whether this is the rule of a term that begins on this day."""
        return self.valid_from <= on and (self.valid_until is None or on <= self.valid_until)


class When(StrEnum):
    """What makes a task by rule; the words of the table."""

    NEAR = "term_near"
    PASSED = "term_passed"
    DUTY = "duty_missing"
    PAUSE_OVER = "pause_over"
    FAMILY_PLAN = "fgp_missing"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class TaskRule:
    """A task that the program names by itself, in words that can be read and changed."""

    id: str
    when: When
    do: str
    why: str
    law: Law | None = None
    article: str = ""


@dataclass(frozen=True, slots=True)
class TermTable:
    """All lines, also those that hold no more; `equated_until`: so far the decrees reach."""

    rules: tuple[Rule, ...]
    equated: frozenset[date] = frozenset()
    equated_until: date | None = None
    rates: tuple[Rates, ...] = ()
    tasks: tuple[TaskRule, ...] = ()
    checked_on: date | None = None
    note: str = ""
    by_id: Mapping[str, tuple[Rule, ...]] = field(init=False, compare=False, repr=False)
    fitting: dict[tuple[TermEvent, Law | None, AbstractSet[Law]], tuple[Rule, ...]] = field(
        init=False, compare=False, repr=False, default_factory=dict
    )
    """Of each kind of event, under which laws, the lines that speak of it."""
    counted: dict[date, dict[int, tuple[Count, bool]]] = field(
        init=False, compare=False, repr=False, default_factory=dict
    )
    """Of terms that nothing held up, by first day and line: many begin on the same day."""

    def __post_init__(self) -> None:
        found: dict[str, tuple[Rule, ...]] = {}
        for rule in self.rules:
            found[rule.id] = (*found.get(rule.id, ()), rule)
        object.__setattr__(self, "by_id", found)

    def begun_by(
        self, kind: TermEvent, law: Law | None, laws: frozenset[Law], on: date
    ) -> list[Rule]:
        """The lines that an event of this day begins: under its own law, or those of the needs."""
        key = (kind, law, laws)
        lines = self.fitting.get(key)
        if lines is None:
            lines = self.fitting[key] = tuple(
                one for one in self.rules if one.trigger is kind and _fits(one, kind, law, laws)
            )
        return [
            one
            for one in lines
            if one.valid_from <= on and (one.valid_until is None or on <= one.valid_until)
        ]

    def plain(self, rule: Rule, length: Length, begun: date) -> tuple[Count, bool]:
        """How a term is counted that nothing held up, and whether its decree days are known."""
        day = self.counted.get(begun)
        if day is None:
            if len(self.counted) > MOST_KEPT:
                self.counted.clear()
            day = self.counted[begun] = {}
        # A line is one object of this table for as long as the table is there.
        found = day.get(id(rule))
        if found is None:
            made = count(begun, length, atw=rule.atw, equated=self.equated)
            found = day[id(rule)] = (made, self.knows(made.raw))
        return found

    def rule(self, rule_id: str, on: date) -> Rule | None:
        """The line that held on a day; else the nearest one, so that a term never vanishes."""
        lines = self.by_id.get(rule_id, ())
        held = next((one for one in lines if one.holds(on)), None)
        if held is not None or not lines:
            return held
        earlier = [one for one in lines if one.valid_from <= on]
        return max(earlier, key=_since) if earlier else min(lines, key=_since)

    def in_force(self, on: date) -> tuple[Rule, ...]:
        """The lines for terms that begin on this day."""
        return tuple(one for one in self.rules if one.holds(on))

    def rates_on(self, on: date) -> Rates:
        """What a late decision costs when the notice came on this day."""
        known = [one for one in self.rates if one.valid_from <= on]
        return max(known, key=_rates_since) if known else USUAL

    def knows(self, day: date) -> bool:
        """Whether the decree days of that time are in this table."""
        return self.equated_until is None or day <= self.equated_until


def _fits(rule: Rule, kind: TermEvent, law: Law | None, laws: frozenset[Law]) -> bool:
    """Whether a line speaks of such an event.

    While nobody said under which law a question falls, the terms of the Wmo are kept.
    """
    if kind is TermEvent.FGP_WAIVER or rule.law is Law.GENERAL:
        return True
    if law is not None:
        return rule.law is law
    return rule.law in laws or (rule.law is Law.WMO and not (laws - {Law.GENERAL}))


def _since(rule: Rule) -> date:
    return rule.valid_from


def _rates_since(rates: Rates) -> date:
    return rates.valid_from
