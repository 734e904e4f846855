"""The terms of a file: which run, what holds them up, and what must be done before when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.penalty import Penalty
from wijkdesk.law.rule_tasks import RuleTask, tasks_of
from wijkdesk.law.running import (
    Decided,
    Event,
    PauseRow,
    RunningTerm,
    State,
    terms_of,
)
from wijkdesk.law.suspension import AFTER_ASKING, NEEDS_PERIOD, Count, Flaw, overlap
from wijkdesk.law.term_rules import Rule, TermTable, When
from wijkdesk.law.terms import Length, end_of, is_normal, raw_end
from wijkdesk.models.all import Suspension, Term
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import readers, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_container, held_file, visible_files
from wijkdesk.services.term_table import in_use
from wijkdesk.storage import audit, lease
from wijkdesk.storage import terms as stored
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.storage.terms import FileName
from wijkdesk.vocabulary import CompartmentKind, Law, SuspensionGround, TermResult

__all__ = [
    "AFTER_ASKING",
    "NEEDS_PERIOD",
    "Count",
    "Decided",
    "Event",
    "FileName",
    "FileTerms",
    "Flaw",
    "ForecastView",
    "Length",
    "PauseRow",
    "Penalty",
    "Preview",
    "Rule",
    "RuleTask",
    "RunningTerm",
    "State",
    "TermService",
    "Week",
    "When",
    "overlap",
]

WEEKS = 8
"""So far the forecast looks ahead."""
YEARS_AHEAD = 2
"""A term that begins later than this from now is a slip of the pen."""
FIRST_YEAR = 1900
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class FileTerms:
    """All terms of one file, what the rules ask there, and what can be begun by hand."""

    terms: tuple[RunningTerm, ...]
    tasks: tuple[RuleTask, ...]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The last day of a term that is not begun yet; whether its first day is one to work on."""

    begun: date
    end: date
    normal: bool
    coming: bool


@dataclass(frozen=True, slots=True)
class Week:
    """How many terms end in a week that begins on a Monday."""

    begin: date
    number: int


@dataclass(frozen=True, slots=True)
class ForecastView:
    """What runs in the files and the inbox that this worker sees, the nearest first.

    `closed`: no lease.
    """

    terms: tuple[RunningTerm, ...] = ()
    tasks: tuple[RuleTask, ...] = ()
    files: dict[UUID, FileName] | None = None
    asked: frozenset[UUID] = frozenset()
    """Which of these are no file yet: a question in the inbox of a team."""
    weeks: tuple[Week, ...] = ()
    closed: bool = False

    def of(self, case_file_id: UUID) -> FileName | None:
        """What a file is called."""
        return (self.files or {}).get(case_file_id)

    def until(self, day: date) -> tuple[RunningTerm, ...]:
        """Those that end by this day, the late ones with them."""
        return tuple(one for one in self.terms if one.end is not None and one.end <= day)


class TermService:
    """Kept is only what a person decided; each last day is counted when it is asked."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of_file(self, case_file_id: UUID) -> FileTerms:
        """Beside a file that is open."""
        today = _today()
        with self._store.reading() as session:
            held_file(session, self._me, case_file_id, Act.SEE, today)
            table = in_use(session)
            facts = stored.facts(session, [case_file_id]).get(case_file_id)
            by_hand = [rule for rule in table.in_force(today) if rule.length is not None]
            if facts is None:
                return FileTerms((), (), tuple(by_hand))
            terms = terms_of(facts, table, today)
            return FileTerms(terms, tasks_of(facts, terms, table, today), tuple(by_hand))

    def forecast(self, today: date) -> ForecastView:
        """Of all files that this worker sees; that the list was looked at is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_terms")
        with self._store.reading() as session:
            if lease.ended(session):
                return ForecastView(closed=True)
            table = in_use(session)
            held = stored.held(session)
            seen = visible_files(session, self._me, held, today)
            terms: list[RunningTerm] = []
            tasks: list[RuleTask] = []
            for file_id, facts in stored.facts(session, seen).items():
                if facts.closed or file_id not in seen:
                    continue
                own = [one for one in terms_of(facts, table, today) if one.runs]
                terms += own
                tasks += tasks_of(facts, own, table, today)
            files = stored.names(session, seen)
            asked = stored.asked(session, self._me.team_ids)
            for question, name in asked:
                own = [one for one in terms_of(question, table, today) if one.runs]
                terms += own
                tasks += tasks_of(question, own, table, today)
                files[name.case_file_id] = name
            terms.sort(key=_nearest)
            tasks.sort(key=_soonest)
        return ForecastView(
            tuple(terms),
            tuple(tasks),
            files,
            frozenset(name.case_file_id for _, name in asked),
            tuple(_weeks(terms, today)),
        )

    def preview(self, rule_id: str, begun: date) -> Preview | None:
        """How a term would be counted that begins on this day; None for a day beyond all sense."""
        with self._store.reading() as session:
            table = in_use(session)
        rule = table.rule(rule_id, begun)
        if rule is None or rule.length is None or not _sensible(begun):
            return None
        end = end_of(begun, rule.length, atw=rule.atw, equated=table.equated)
        return Preview(begun, end, is_normal(begun, table.equated), begun > _today())

    def start(self, case_file_id: UUID, rule_id: str, begun: date | None, note: str) -> Changes:
        """A term that no event here begins, or one that began elsewhere.

        Raises "required" without a rule or a day, and "term_far" for a day beyond all sense.
        """
        if begun is None:
            raise RuleBrokenError("required", field="begun")
        if not _sensible(begun):
            raise RuleBrokenError("term_far", field="begun")
        with self._store.begin("term_start") as session:
            rule = _rule(in_use(session), rule_id, begun)
            self._row(session, case_file_id, rule, None, begun, one_line(note))
        return of_file(case_file_id)

    def begins(self, term: RunningTerm, begun: date | None) -> Changes:
        """It began on another day than WijkDesk thought; None: as WijkDesk thinks."""
        with self._store.begin("term_start") as session:
            row = self._decided(session, term)
            row.trigger_on = begun
        return of_file(term.case_file_id)

    def pause(
        self,
        term: RunningTerm,
        ground: SuspensionGround | None,
        since: date | None,
        until: date | None,
        note: str,
    ) -> UUID:
        """It stands still. Gives back the suspension, for the letter in which that is told.

        Raises "required" without a ground or a first day, "pause_no_period" where the law asks
        a period, "pause_turned" and "pause_outside".
        """
        if ground is None or since is None:
            raise RuleBrokenError("required", field="ground" if ground is None else "since")
        if ground in NEEDS_PERIOD and until is None:
            raise RuleBrokenError("pause_no_period", field="until")
        if until is not None and until < since:
            raise RuleBrokenError("pause_turned", field="until")
        if since < term.trigger_on or (term.end is not None and since > term.end):
            raise RuleBrokenError("pause_outside", field="since")
        with self._store.begin("suspension_add") as session:
            row = self._decided(session, term)
            made = Suspension(
                id=new_id(),
                container_id=row.container_id,
                term_id=row.id,
                case_file_id=term.case_file_id,
                ground=ground,
                since=since,
                until=until,
                worker_id=self._me.worker_id,
            )
            made.note = saving.as_kept(made, "note", note.strip())
            session.add(made)
            session.flush()
            return made.id

    def end_pause(self, pause_id: UUID, on: date | None) -> Changes:
        """What was asked came in, or it is over: from this day on the term runs again."""
        if on is None:
            raise RuleBrokenError("required", field="ended_on")
        with self._store.begin("suspension_end") as session:
            row = saving.editable(session, Suspension, pause_id)
            self._may_write(session, row.container_id)
            if on < row.since:
                raise RuleBrokenError("pause_turned", field="ended_on")
            row.ended_on = on
        return of_file(row.case_file_id)

    def remove_pause(self, pause_id: UUID) -> Changes:
        """It did not stand still after all."""
        with self._store.begin("suspension_remove") as session:
            row = saving.editable(session, Suspension, pause_id)
            self._may_write(session, row.container_id)
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def extend(self, term: RunningTerm, to: date | None, told: date | None, why: str) -> Changes:
        """A later day, told to who asked (Awb 4:14): in principle once.

        Raises "required", "extended_already" and "extend_turned".
        """
        if to is None or told is None:
            raise RuleBrokenError("required", field="to" if to is None else "told")
        if term.extension is not None:
            raise RuleBrokenError("extended_already", field="to")
        if term.rule.extend is None:
            raise RuleBrokenError("extend_never", field="to")
        if term.end is None or to <= term.end:
            raise RuleBrokenError("extend_turned", field="to")
        with self._store.begin("term_extend") as session:
            row = self._decided(session, term)
            row.extended_to, row.told_on, row.extend_reason = to, told, one_line(why)
        return of_file(term.case_file_id)

    def notice(self, term: RunningTerm, on: date | None) -> Changes:
        """A notice of default came in (Awb 4:17); None: there was none. Raises "stop_future"."""
        if on is not None and on > _today():
            raise RuleBrokenError("stop_future", field="on")
        with self._store.begin("term_notice") as session:
            self._decided(session, term).notice_on = on
        return of_file(term.case_file_id)

    def stop(
        self, term: RunningTerm, result: TermResult | None, on: date | None, note: str
    ) -> Changes:
        """It is over, how and when; raises "required" without these, "stop_future" too."""
        if result is None or on is None:
            raise RuleBrokenError("required", field="result" if result is None else "on")
        if on > _today():
            raise RuleBrokenError("stop_future", field="on")
        with self._store.begin("term_stop") as session:
            row = self._decided(session, term)
            row.result, row.stopped_on, row.stop_note = result, on, one_line(note)
        return of_file(term.case_file_id)

    def reopen(self, term: RunningTerm) -> Changes:
        """It runs on after all; refused for what is over by itself: that has another reason."""
        if term.result is None:
            raise RuleBrokenError("term_over_by_itself")
        with self._store.begin("term_reopen") as session:
            for decided in term.rows:
                row = saving.editable(session, Term, decided.id)
                self._may_write(session, row.container_id)
                row.result = row.stopped_on = row.stop_note = None
        return of_file(term.case_file_id)

    def proposed(self, term: RunningTerm) -> date | None:
        """The day that an extension would name, when the whole of it is taken."""
        if term.rule.extend is None or term.end is None:
            return None
        return raw_end(term.end, term.rule.extend)

    def _decided(self, session: Session, term: RunningTerm) -> Term:
        """The row of a term, made when nothing was decided of it before."""
        event = term.event
        head = held_file(session, self._me, term.case_file_id, Act.WRITE, _today())
        narrow = _narrow(head, event)
        there = [one.id for one in term.rows if narrow in (None, one.container_id)]
        if not there and event is not None and event.id is not None:
            query = select(Term.id).where(
                Term.rule == term.rule.id, Term.event_id == event.id, ~Term.deleted
            )
            there += session.scalars(
                query if narrow is None else query.where(Term.container_id == narrow)
            )
        if there:
            row = saving.editable(session, Term, there[0])
            self._may_write(session, row.container_id)
            return row
        if event is None or event.id is None:
            raise RuleBrokenError("row_gone")
        return self._row(session, term.case_file_id, term.rule, event, None, None)

    def _row(
        self,
        session: Session,
        case_file_id: UUID,
        rule: Rule,
        event: Event | None,
        begun: date | None,
        note: str | None,
    ) -> Term:
        head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
        part = head.team_only or head.shared
        narrow = _narrow(head, event)
        if narrow is not None:
            # What is decided of it says something of it: only who reads it, reads that.
            part = narrow
            self._may_write(session, part)
        elif rule.law is Law.PW:
            may = readers.may_write(session, self._me, head, CompartmentKind.PW, _today())
            if may:
                part = readers.part_for(session, self._me, head, CompartmentKind.PW, _today())
        row = Term(
            id=new_id(),
            container_id=part,
            case_file_id=case_file_id,
            rule=rule.id,
            event_id=event.id if event else None,
            trigger_on=begun,
            trigger_note=note or None,
            worker_id=self._me.worker_id,
        )
        session.add(row)
        session.flush()
        return row

    def _may_write(self, session: Session, container_id: UUID) -> None:
        held_container(session, self._me, container_id, Act.WRITE, _today())


def _narrow(head: FileHead, event: Event | None) -> UUID | None:
    """Where what began a term lies, when not all who read the file read that."""
    part = event.container_id if event is not None else None
    return part if part in set(head.parts.values()) - {head.shared} else None


def _sensible(begun: date) -> bool:
    return begun.year >= FIRST_YEAR and begun <= _today() + timedelta(days=366 * YEARS_AHEAD)


def _rule(table: TermTable, rule_id: str, on: date) -> Rule:
    rule = table.rule(rule_id, on)
    if rule is None or rule.length is None:
        raise RuleBrokenError("required", field="rule")
    return rule


def _weeks(terms: Iterable[RunningTerm], today: date) -> Iterable[Week]:
    """From this week on, also those in which nothing ends."""
    monday = today - timedelta(days=today.weekday())
    counts: dict[date, int] = {}
    for one in terms:
        if one.end is not None and one.end >= today:
            begin = one.end - timedelta(days=one.end.weekday())
            counts[begin] = counts.get(begin, 0) + 1
    for n in range(WEEKS):
        begin = monday + n * _WEEK
        yield Week(begin, counts.get(begin, 0))


def _nearest(term: RunningTerm) -> tuple[date, str]:
    return term.end or date.max, term.key


def _soonest(task: RuleTask) -> tuple[date, str]:
    return task.day or date.max, task.by.id


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
