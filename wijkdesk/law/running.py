"""Which terms run in a file: made of what happened there, by the table, with what was decided."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache, partial
from uuid import UUID, uuid5

import msgspec

from wijkdesk.law.penalty import Penalty, penalty
from wijkdesk.law.suspension import Count, Extension, Pause, count
from wijkdesk.law.term_rules import Rule, TermTable
from wijkdesk.law.terms import Length, raw_end
from wijkdesk.vocabulary import DutyKind, Law, SuspensionGround, TermEvent, TermResult

MOST_TURNS = 120
"""A term that begins anew does so no more often."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a file: the row that says so, the day, and under which law."""

    kind: TermEvent
    on: date
    id: UUID | None = None
    law: Law | None = None
    container_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PauseRow:
    """A suspension as it was decided."""

    id: UUID
    term_id: UUID
    ground: SuspensionGround
    since: date
    until: date | None
    ended_on: date | None
    note: str
    worker: str | None
    paper_id: UUID | None = None

    @property
    def pause(self) -> Pause:
        """What counts of it."""
        return Pause(self.ground, self.since, self.until, self.ended_on)


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided of a term."""

    id: UUID
    container_id: UUID
    rule: str
    event_id: UUID | None
    trigger_on: date | None
    trigger_note: str | None
    extended_to: date | None
    told_on: date | None
    extend_reason: str | None
    notice_on: date | None
    result: TermResult | None
    stopped_on: date | None
    stop_note: str | None
    worker: str | None
    pauses: tuple[PauseRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What of one file says which terms run: what happened, and what was decided."""

    case_file_id: UUID
    laws: frozenset[Law] = frozenset()
    events: tuple[Event, ...] = ()
    decided: tuple[Decided, ...] = ()
    duties: Mapping[DutyKind, date] = field(default_factory=dict)
    closings: tuple[date, ...] = ()
    family_plan: bool = False
    closed: bool = False


class State(StrEnum):
    """How a term stands today."""

    RUNNING = "running"
    PAUSED = "paused"
    LATE = "late"
    OVER = "over"
    COMING = "coming"


class RunningTerm(msgspec.Struct, frozen=True):
    """One term. A struct, because thousands are made for one list. `ended_by`: what made it
    over by itself; `rows`: what was decided, the first first.

    Two rows for one event, of two laptops, are both obeyed: no suspension is lost.
    """

    case_file_id: UUID
    rule: Rule
    trigger_on: date
    count: Count
    state: State
    event: Event | None = None
    rows: tuple[Decided, ...] = ()
    pauses: tuple[PauseRow, ...] = ()
    extension: Extension | None = None
    over_on: date | None = None
    ended_by: TermEvent | None = None
    penalty: Penalty | None = None
    turn: int = 1
    """Which time it is, of a term that begins anew when it is done."""
    known: bool = True
    """Whether the decree days of that time are in the table."""

    @property
    def key(self) -> str:
        """The same for one term on every laptop."""
        if self.event is not None and self.event.id is not None:
            return f"{self.rule.id}:{self.event.id.hex}"
        return f"{self.rule.id}:{self.rows[0].id.hex}"

    @property
    def end(self) -> date | None:
        """The last day; None while it stands still without an end."""
        return self.count.end

    @property
    def runs(self) -> bool:
        """Whether it still asks for something."""
        return self.state is not State.OVER

    @property
    def result(self) -> TermResult | None:
        """How it ended, when somebody said so."""
        return next((row.result for row in self.rows if row.result is not None), None)


def terms_of(facts: Facts, table: TermTable, today: date) -> tuple[RunningTerm, ...]:
    """All terms of a file, those that run first and of these the nearest."""
    rows: dict[tuple[str, UUID | None], list[Decided]] = {}
    for row in facts.decided:
        rows.setdefault((row.rule, row.event_id), []).append(row)
    found: list[RunningTerm] = []
    for event in facts.events:
        for rule in table.begun_by(event.kind, event.law, facts.laws, event.on):
            if rule.length is None:
                continue
            decided = rows.pop((rule.id, event.id), None) if rows else None
            if decided is None:
                found.append(_untouched(facts, table, rule, event, today))
            else:
                # What lies where its application lies comes first: there one writes on.
                decided.sort(key=partial(_lies_elsewhere, event))
                term = _term(facts, table, rule, event, tuple(decided), today)
                found += (term, *_anew(facts, table, term, rows, today))
    for (rule_id, event_id), some in rows.items():
        groups = [[row] for row in some] if event_id is None else [some]
        found += [one for group in groups for one in _by_hand(facts, table, rule_id, group, today)]
    if len(found) > 1:
        found.sort(key=_nearest)
    return tuple(found)


def _anew(
    facts: Facts,
    table: TermTable,
    first: RunningTerm,
    rows: dict[tuple[str, UUID | None], list[Decided]],
    today: date,
) -> Iterator[RunningTerm]:
    """The next times of a term: each begins when the one before is done, until something ends it.

    They are counted from the first day, not from the last one: weekends do not add up. Each has an
    event of its own, the same on every laptop, so that what is decided of one is of that one.
    """
    term, event, length = first, first.event, first.rule.length
    if not first.rule.again or event is None or event.id is None or length is None:
        return
    for turn in range(2, MOST_TURNS):
        if term.result is not TermResult.DONE:
            return
        day = raw_end(first.trigger_on, Length(length.amount * (turn - 1), length.unit))
        next_one = replace(event, on=day, id=_turn(event.id, turn))
        decided = tuple(rows.pop((first.rule.id, next_one.id), ()))
        term = _term(facts, table, first.rule, next_one, decided, today, turn)
        yield term


def _lies_elsewhere(event: Event, row: Decided) -> bool:
    return row.container_id != event.container_id


def _turn(event_id: UUID, turn: int) -> UUID:
    return uuid5(event_id, str(turn))


@lru_cache(maxsize=64)
def turns_of(event_id: UUID) -> frozenset[UUID]:
    """The events of the next times of a term that this event began."""
    return frozenset(_turn(event_id, turn) for turn in range(2, MOST_TURNS))


def _by_hand(
    facts: Facts, table: TermTable, rule_id: str, rows: Sequence[Decided], today: date
) -> Iterator[RunningTerm]:
    """A term that somebody began; one of which the event is gone runs on from the day named."""
    begun = next((row.trigger_on for row in rows if row.trigger_on), None)
    held = table.rule(rule_id, begun) if begun else None
    if held is not None and held.length is not None:
        yield _term(facts, table, held, None, tuple(rows), today)


def _term(
    facts: Facts,
    table: TermTable,
    rule: Rule,
    event: Event | None,
    rows: tuple[Decided, ...],
    today: date,
    turn: int = 1,
) -> RunningTerm:
    assert rule.length is not None  # noqa: S101 - `terms_of` left out the others
    moved = next((row.trigger_on for row in rows if row.trigger_on), None)
    begun = moved or (event.on if event else date.min)
    pauses = tuple(pause for row in rows for pause in row.pauses)
    extension = _extension(rows)
    if pauses or extension is not None:
        counted = count(
            begun,
            rule.length,
            atw=rule.atw,
            pauses=tuple(row.pause for row in pauses),
            extension=extension,
            equated=table.equated,
        )
    else:
        counted, _ = table.plain(rule, rule.length, begun)
    over_on, ended_by = _over(facts, rule, begun, rows)
    notice = next((row.notice_on for row in rows if row.notice_on), None)
    owed = None
    if notice is not None and rule.penalty:
        rates = table.rates_on(notice)
        owed = penalty(counted.end, notice, today, over_on, rates, table.equated)
    return RunningTerm(
        facts.case_file_id,
        rule,
        begun,
        counted,
        _state(rule, begun, counted, over_on, today),
        event,
        rows,
        pauses,
        extension,
        over_on,
        ended_by,
        owed,
        turn,
        table.knows(counted.end or today),
    )


def _untouched(
    facts: Facts, table: TermTable, rule: Rule, event: Event, today: date
) -> RunningTerm:
    """A term of which nobody decided anything: most of them."""
    assert rule.length is not None  # noqa: S101 - `terms_of` left out the others
    counted, known = table.plain(rule, rule.length, event.on)
    over_on, ended_by = _over(facts, rule, event.on, ())
    return RunningTerm(
        facts.case_file_id,
        rule,
        event.on,
        counted,
        _state(rule, event.on, counted, over_on, today),
        event,
        over_on=over_on,
        ended_by=ended_by,
        known=known,
    )


def _extension(rows: Sequence[Decided]) -> Extension | None:
    for row in rows:
        if row.extended_to is not None and row.told_on is not None:
            return Extension(row.extended_to, row.told_on)
    return None


def _over(
    facts: Facts, rule: Rule, begun: date, rows: Sequence[Decided]
) -> tuple[date | None, TermEvent | None]:
    """When it was over, and by which event; of more ways the first."""
    said = next((row.stopped_on for row in rows if row.stopped_on and row.result), None)
    if said is not None:
        return said, None
    if len(facts.events) == 1 and not facts.closings and not facts.duties:
        return None, None
    ends = [
        (event.on, event.kind)
        for event in facts.events
        if event.kind in rule.ends and event.on >= begun and _ends(rule, event)
    ]
    if rule.duty is not None and not rule.client and rule.duty in facts.duties:
        ends.append((facts.duties[rule.duty], TermEvent.MANUAL))
    first = min(ends, default=None)
    closed = min((day for day in facts.closings if day >= begun), default=None)
    if closed is not None and (first is None or closed < first[0]):
        return closed, None
    return first if first is not None else (None, None)


def _ends(rule: Rule, event: Event) -> bool:
    return event.law is None or event.law is rule.law or rule.law is Law.GENERAL


def _state(rule: Rule, begun: date, counted: Count, over_on: date | None, today: date) -> State:
    if over_on is not None:
        return State.OVER
    if begun > today:
        return State.COMING
    if counted.end is None:
        return State.PAUSED
    if counted.end < today:
        return State.OVER if rule.client else State.LATE
    return State.RUNNING


def _nearest(term: RunningTerm) -> tuple[bool, date, str]:
    return not term.runs, term.end or date.max, term.rule.id
