"""Tasks that rules make of a file and its terms: nothing is kept, so each goes with its reason."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wijkdesk.law.running import Facts, RunningTerm, State
from wijkdesk.law.term_rules import Rule, TaskRule, TermTable, When
from wijkdesk.vocabulary import Law, TermEvent


@dataclass(frozen=True, slots=True)
class RuleTask:
    """A task that a rule makes, and why; gone when its reason is."""

    case_file_id: UUID
    by: TaskRule
    day: date | None
    rule: Rule | None = None
    term: RunningTerm | None = None


def tasks_of(
    facts: Facts, terms: Iterable[RunningTerm], table: TermTable, today: date
) -> tuple[RuleTask, ...]:
    """What the rules ask in a file now; each thing once."""
    running = [one for one in terms if one.runs]
    found = [task for by in table.tasks for task in _tasks(by, facts, running, table, today)]
    once = {(one.by.id, one.rule.id if one.rule else "", one.day): one for one in found}
    return tuple(once.values())


def _tasks(
    by: TaskRule, facts: Facts, running: Sequence[RunningTerm], table: TermTable, today: date
) -> Iterator[RuleTask]:
    file_id = facts.case_file_id
    if by.when is When.FAMILY_PLAN:
        if Law.JW in facts.laws and not facts.family_plan and not facts.closed:
            yield RuleTask(file_id, by, None)
    elif by.when is When.DUTY:
        yield from _untold(by, facts, table)
    else:
        for term in running:
            day = _asks(by.when, term, today)
            if day is not None:
                yield RuleTask(file_id, by, day, term.rule, term)


def _asks(when: When, term: RunningTerm, today: date) -> date | None:
    """The day that a rule speaks of, when it has something to say of a term today."""
    end = term.end
    if when is When.NOTICE:
        return term.penalty.decide_by if term.penalty and not term.penalty.too_early else None
    if when is When.PAUSE_OVER:
        past = [p.until for p in term.pauses if p.until and not p.ended_on and p.until < today]
        return max(past, default=None)
    if end is None or not term.rule.task or term.rule.duty is not None:
        return None
    if when is When.PASSED:
        return end if term.state is State.LATE else None
    is_near = term.state is State.RUNNING and (end - today).days <= term.rule.before
    return end if when is When.NEAR and is_near else None


def _untold(by: TaskRule, facts: Facts, table: TermTable) -> Iterator[RuleTask]:
    """What must be told after a question and was not noted yet."""
    if facts.closed:
        return
    for event in facts.events:
        if event.kind is not TermEvent.MELDING:
            continue
        for rule in table.begun_by(event.kind, event.law, facts.laws, event.on):
            if rule.duty and rule.duty not in facts.duties:
                yield RuleTask(facts.case_file_id, by, event.on, rule)
