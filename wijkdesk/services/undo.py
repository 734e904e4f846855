"""Undo: thirty days of one's own acts, taken back whole or not at all, as a new change."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import CaseFile, Compartment
from wijkdesk.models.base import Value
from wijkdesk.protocol.rights import Act as Right
from wijkdesk.services import taking_back
from wijkdesk.services.acts import Act, Change, gather, headline
from wijkdesk.services.changes import Changes
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_container
from wijkdesk.services.taking_back import Met, Plan, Why
from wijkdesk.services.undo_together import beside, in_force, reaches_the_edge
from wijkdesk.storage import audit, change_record, files
from wijkdesk.storage.change_record import KEPT
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import WorkerRole

__all__ = ["ActRow", "ActView", "MetRow", "UndoService", "Undone", "Why"]

WINDOWS = (60, 400, 2000)
"""How many changes are read: the last act is nearly always among the first of these.

A list looks at no more than the last; what is older is found per file.
"""
MANY = 2
PAGES = ("case_file", "registration")
"""What has a page of its own."""
CODES = {
    Why.FIXED_VERSION: "undo_fixed_version",
    Why.REFERRAL_SENT: "undo_referral_sent",
    Why.MERGED: "undo_merged",
    Why.JOINED: "undo_joined",
    Why.DECIDED: "undo_decided",
    Why.CHOSEN: "undo_chosen",
    Why.SAID: "undo_said",
    Why.LOOKED: "undo_looked",
    Why.FOUR_EYES: "undo_four_eyes",
    Why.REGISTRATION_CLOSED: "undo_registration_closed",
    Why.HELD_BACK: "undo_held_back",
    Why.REMOVED: "undo_removed",
    Why.MOVED: "undo_moved",
    Why.SHOWN: "undo_shown",
    Why.IN_USE: "undo_in_use",
    Why.PARENT_REMOVED: "undo_parent_removed",
    Why.NOT_HELD: "undo_not_held",
    Why.NO_ACCESS: "no_access",
    Why.NOTHING: "undo_nothing",
}


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act as a list shows it: what, where, when, sent or not; `why` it cannot be undone.

    `values` are the fields that changed, each with the old and the new value, when it is about one
    row; `rows` is how many rows it touched. `title` is that of the file, None for the inbox; a file
    whose opening was undone has no id any more.
    """

    id: UUID
    intent: str
    entity: str
    kind: str
    values: tuple[tuple[str, Value, Value], ...]
    rows: int
    at: datetime
    case_file_id: UUID | None
    title: str | None
    sent: bool
    undone: bool
    changed_since: bool
    why: Why | None


@dataclass(frozen=True, slots=True)
class MetRow:
    """Where somebody wrote since: field, old text and what stands there now.

    `removal`: taking back would remove a row in which this was written.
    """

    entity: str
    removal: bool
    by_me: bool
    fields: tuple[tuple[str, Value, Value], ...]


@dataclass(frozen=True, slots=True)
class ActView:
    """An act with both texts of each place where somebody wrote since."""

    row: ActRow
    met: tuple[MetRow, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone, or done again; `closed` are the files and registrations that are gone.

    `others` went along because one press did them together; `left` of those could not.
    """

    row: ActRow
    changes: Changes
    closed: frozenset[UUID] = frozenset()
    others: tuple[ActRow, ...] = ()
    left: int = 0


class UndoService:
    """What this worker did on this laptop, and taking it back."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._left: set[UUID] = set()

    def last(self) -> ActRow | None:
        """What would be undone now: the last act that is in force."""
        with self._store.reading() as session:
            found = self._last(session)
            return None if found is None else _row(session, *found)

    def undo_last(self) -> Undone | None:
        """Undo the last act, or all that one press did; None when there is nothing to undo."""
        with self._store.begin("undo") as session:
            found = self._last(session)
            if found is None:
                return None
            ids = in_force(_one_press(session, found[0]), self._left, undone=False)
            if len(ids) < MANY:
                return self._turn(session, *found, anyway=False)
        return self._turn_all(ids[::-1])

    def redo_last(self) -> Undone | None:
        """Do again what was undone last, unless something else was done since then."""
        with self._store.begin("redo") as session:
            for window in _windows(session):
                undone = max((a for a in window.acts if a.undone), key=_last_n, default=None)
                if window.acts and window.acts[-1].n > (undone.last_n if undone else 0):
                    return None  # something else was done since
                if undone is not None and window.whole:
                    ids = in_force(_one_press(session, undone), self._left, undone=True)
                    if len(ids) >= MANY:
                        break
                    return self._turn(session, undone, self._plan(session, undone), anyway=False)
            else:
                return None
        return self._turn_all(ids)

    def turn(self, act_id: UUID, *, anyway: bool = False) -> Undone:
        """Undo an act, or do again what was undone.

        Where somebody wrote since, it is refused; `anyway` puts the old text back all the same, as
        a new change.
        """
        with self._store.begin("undo") as session:
            act = _find(session, act_id)
            return self._turn(session, act, self._plan(session, act), anyway=anyway)

    def _turn_all(self, ids: Sequence[UUID]) -> Undone:
        """Each by itself: what cannot go back is told, and stays in the list of changes."""
        done: list[Undone] = []
        refused: list[RuleBrokenError] = []
        for act_id in ids:
            try:
                done.append(self.turn(act_id))
            except RuleBrokenError as wrong:
                refused.append(wrong)
        if not done:
            raise refused[0]
        return _joined(done, len(refused))

    def leave(self, act_id: UUID) -> None:
        """Let an act be: the next undo is about the one before it."""
        self._left.add(act_id)

    def acts(self, case_file_id: UUID | None = None, most: int = 50) -> list[ActRow]:
        """One's own acts of the last thirty days, the newest first; looking is noted."""
        with self._store.applying() as session:
            subject = case_file_id.hex if case_file_id else ""
            audit.note(session, self._me.worker_id, "list_changes", subject)
        with self._store.reading() as session:
            found: list[Act] = []
            for window in _windows(session, case_file_id):
                found = window.acts
                if len(found) >= most:
                    break
            return [_row(session, a, self._plan(session, a)) for a in reversed(found[-most:])]

    def view(self, act_id: UUID) -> ActView:
        """One act with both texts; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "change_open", act_id.hex)
        with self._store.reading() as session:
            act = _find(session, act_id)
            plan = self._plan(session, act)
            met = tuple(_met(session, act, one) for one in plan.met)
            return ActView(_row(session, act, plan), met)

    def _last(self, session: Session) -> tuple[Act, Plan] | None:
        """The last act in force of which anything is left; what may not be undone stops here."""
        seen: set[UUID] = set()
        for window in _windows(session):
            for act in reversed(window.acts):
                if act.undone or act.held_back or act.id in self._left | seen:
                    continue
                plan = self._plan(session, act)
                if plan.why is not Why.NOTHING:
                    return act, plan
                seen.add(act.id)
        return None

    def _plan(self, session: Session, act: Act) -> Plan:
        if act.held_back:
            return Plan(why=Why.HELD_BACK)
        plan = taking_back.plan(session, act)
        if plan.why is None:
            try:
                _files(session, self._me, act.latest)
            except RuleBrokenError:
                plan.why = Why.SHOWN if _shows(self._me, act) else Why.NO_ACCESS
        return plan

    def _turn(self, session: Session, act: Act, plan: Plan, *, anyway: bool) -> Undone:
        row = _row(session, act, plan)
        if plan.why is not None:
            raise RuleBrokenError(CODES[plan.why], act=row)
        if plan.met and not anyway:
            raise RuleBrokenError("undo_changed", act=row)
        touched = _files(session, self._me, act.latest)
        change_record.undoing(session, act.id)
        plan.write(session)
        return Undone(row, _follow(session, touched), plan.gone(*PAGES))


def _since() -> int:
    return int((time.time() - KEPT.total_seconds()) * 1000)


@dataclass(frozen=True, slots=True)
class _Window:
    """The acts of some changes. Not `whole`: something undoes an act that is further back."""

    acts: list[Act]
    whole: bool


def _windows(session: Session, case_file_id: UUID | None = None) -> Iterator[_Window]:
    """The acts of ever more changes, until there are no more.

    What stands at the edge may go on behind it, and is told by the next window.
    """
    for most in WINDOWS:
        records, cut = change_record.latest(session, _since(), most, case_file_id)
        last = not cut or most == WINDOWS[-1]
        acts, groups = gather(records), {record.group_id for record in records}
        whole = last or all(r.undoes is None or r.undoes in groups for r in records)
        yield _Window(acts if last else acts[1:], whole)
        if last:
            return


def _one_press(session: Session, act: Act) -> Sequence[Act]:
    """Everything that was done together with an act."""
    found: Sequence[Act] = (act,)
    for window in _windows(session):
        if any(one.id == act.id for one in window.acts):
            found = beside(window.acts, act)
            if not reaches_the_edge(window.acts, found):
                break
    return found


def _joined(done: Sequence[Undone], left: int) -> Undone:
    first, *others = done
    every = [one.changes for one in done]
    changes = Changes(
        frozenset().union(*(one.files for one in every)),
        registrations=any(one.registrations for one in every),
    )
    closed = first.closed.union(*(one.closed for one in others))
    return Undone(first.row, changes, closed, tuple(one.row for one in others), left)


def _last_n(act: Act) -> int:
    return act.last_n


def _find(session: Session, act_id: UUID) -> Act:
    """An act by its id, however long ago: all that this worker did to the rows of it."""
    first = change_record.of_group(session, act_id)
    related = change_record.of_rows(session, {one.row_id for one in first})
    groups = {record.group_id for record in related}
    whole = {r.n: r for group in groups for r in change_record.of_group(session, group)}
    for act in gather(whole[n] for n in sorted(whole)):
        if act.id == act_id:
            return act
    raise RuleBrokenError("undo_not_held")


def _files(session: Session, me: Me, changes: Sequence[Change]) -> set[UUID | None]:
    """The files that an act is about; raises when this worker may not write there (any more)."""
    today = date.today()  # noqa: DTZ011 - the worker's own day
    containers = {change.container_id for change in changes}
    return {held_container(session, me, c, Right.WRITE, today) for c in containers}


def _shows(me: Me, act: Act) -> bool:
    """Whether a supporter put before others what was theirs: those have read it."""
    return me.role is WorkerRole.SUPPORTER and act.intent.endswith("_readers")


def _follow(session: Session, touched: set[UUID | None]) -> Changes:
    """What follows from rows that changed: the team's index, and pages that look again."""
    session.expire_all()
    ids = frozenset(i for i in touched if i is not None)
    for file_id in ids:
        head = files.head(session, file_id)
        if head is not None:
            update_index(session, file_id, head.shared)
    loose = None in touched
    return Changes(ids, registrations=loose, directory=loose)


def _row(session: Session, act: Act, plan: Plan) -> ActRow:
    head = headline(act.intent, act.changes)
    case_file_id, title = _file_of(session, act)
    return ActRow(
        id=act.id,
        intent=act.intent,
        entity=head.entity,
        kind=head.kind,
        values=tuple((n, *head.diff[n]) for n in head.changed) if head.kind == "u" else (),
        rows=len(act.changes),
        at=datetime.fromtimestamp(act.at_ms / 1000, UTC),
        case_file_id=case_file_id,
        title=title,
        sent=act.sent,
        undone=act.undone,
        changed_since=bool(plan.met),
        why=plan.why,
    )


def _file_of(session: Session, act: Act) -> tuple[UUID | None, str | None]:
    containers = {change.container_id for change in act.changes}
    query = (
        select(CaseFile.id, CaseFile.title, CaseFile.deleted)
        .join(Compartment, Compartment.case_file_id == CaseFile.id)
        .where(Compartment.id.in_(containers))
        .order_by(CaseFile.id)
    )
    found = session.execute(query).first()
    if found is None:
        return None, None
    return (None if found[2] else found[0]), found[1]


def _met(session: Session, act: Act, met: Met) -> MetRow:
    later = (r for r in change_record.of_row(session, met.row_id) if r.n > act.last_n)
    by_me = any(met.fields.keys() & record.diff.keys() for record in later)
    fields = tuple((name, *pair) for name, pair in met.fields.items())
    return MetRow(met.entity, met.removal, by_me, fields)
