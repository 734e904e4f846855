"""How an act is taken back: looked at first, as a whole, and then written as an ordinary change.

A field goes back only where it still says what the act made of it. A row that was made goes only
while nothing else was written in it and nothing hangs on it. A row that was thrown away comes back
as it lay.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment
from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import FREE, same
from wijkdesk.protocol.moving import CROSSED, MOVABLE, blank, is_blank
from wijkdesk.protocol.schema import entities
from wijkdesk.services.acts import Act, Change
from wijkdesk.storage import moved, raw_rows
from wijkdesk.storage.raw_rows import RawRow
from wijkdesk.vocabulary import (
    ReferralStatus,
    RegistrationKind,
    RegistrationStatus,
    SameFamilyKind,
    SamePersonKind,
)

Row = tuple[str, UUID]
"""The entity and the id of a row."""

STAYS = frozenset({"compartment", "file_role"})
"""What gives its maker a right to a file stays when opening it is undone: the empty folder.

Nobody sees it, and without it the centre could not let them open the file again.
"""

HANGS_LOOSE = frozenset({"conflict"})
"""The centre's testimony about a row does not hold it."""


class Why(StrEnum):
    """Why an act cannot be taken back; the button says so."""

    FIXED_VERSION = "fixed_version"
    REFERRAL_SENT = "referral_sent"
    MERGED = "merged"
    JOINED = "joined"
    DECIDED = "decided"
    CHOSEN = "chosen"
    SAID = "said"
    LOOKED = "looked"
    FOUR_EYES = "four_eyes"
    REGISTRATION_CLOSED = "registration_closed"
    HELD_BACK = "held_back"
    REMOVED = "removed"
    MOVED = "moved"
    SHOWN = "shown"
    IN_USE = "in_use"
    PARENT_REMOVED = "parent_removed"
    NOT_HELD = "not_held"
    NO_ACCESS = "no_access"
    NOTHING = "nothing"


FOR_GOOD = {
    "plan_version": Why.FIXED_VERSION,
    "agreement": Why.SAID,
    "plan_approval": Why.FOUR_EYES,
    "file_transfer": Why.DECIDED,
    "held_work": Why.DECIDED,
    "law_look": Why.LOOKED,
}
"""What was done once and for all, by what it is about."""


@dataclass(frozen=True, slots=True)
class Met:
    """Where somebody wrote since: for each field the old text and what stands there now."""

    entity: str
    row_id: UUID
    removal: bool
    fields: Mapping[str, tuple[Value, Value]]


@dataclass(frozen=True, slots=True)
class _Step:
    entity: str
    row_id: UUID
    container_id: UUID
    values: Mapping[str, Value]
    deleted: bool | None = None


@dataclass(slots=True)
class Plan:
    """What taking back an act would write, what it would write over, and why it may not."""

    steps: list[_Step] = field(default_factory=list)
    met: list[Met] = field(default_factory=list)
    why: Why | None = None
    filled: set[str] = field(default_factory=set)
    """What went to other readers and is there again, of somebody who wrote on without a line."""

    def write(self, session: Session) -> None:
        """Do it; what was met is written over too, so ask first."""
        for step in self.steps:
            raw_rows.write(session, step.entity, step.row_id, step.values, deleted=step.deleted)

    def gone(self, *entities: str) -> frozenset[UUID]:
        """The rows of these entities that go."""
        return frozenset(s.row_id for s in self.steps if s.deleted and s.entity in entities)


def plan(session: Session, act: Act) -> Plan:
    """Look at everything that an act did last against the rows as they are now."""
    made = _of_its_rows(session, act)
    if made.why is None:
        made.why = _moved_on(session, made) or _around(session, made, act)
        _leave_nothing(made)
    if made.why is None and not (made.steps or made.met):
        made.why = Why.NOTHING
    return made


def plans_together(session: Session, acts: Sequence[Act]) -> list[Plan] | None:
    """The same of acts that made and changed rows of one list, looked at as one.

    None when anything is in the way of any of them: then each is asked by itself, in its turn.
    """
    made = [_of_its_rows(session, act) for act in acts]
    whole = Plan([step for one in made for step in one.steps])
    if any(one.why is not None or one.met or not one.steps for one in made):
        return None
    again = {(c.entity, c.row_id) for act in acts for c in act.changes if c.kind == "d"}
    if _moved_on(session, whole) or _surrounded(session, whole, again, opened=False):
        return None
    for one in made:
        _leave_nothing(one)
    return made


def _of_its_rows(session: Session, act: Act) -> Plan:
    opened = any(change.entity == "compartment" for change in act.changes)
    made = Plan()
    for change in reversed(act.latest):
        if opened and change.entity in STAYS:
            continue
        row = raw_rows.read(session, change.entity, change.row_id)
        made.why = made.why or _fixed(session, change, row)
        if made.why is None and row is not None:
            went = any(c.entity == change.entity and c.kind in "ib" for c in act.latest)
            _take_back(made, change, row, went=went)
    return made


def _fixed(session: Session, change: Change, row: RawRow | None) -> Why | None:
    """What is corrected by a new record instead (decision 9)."""
    if change.entity in FOR_GOOD:
        return FOR_GOOD[change.entity]
    if (tied := _tied(change, row)) is not None:
        return tied
    if row is None:
        return Why.NOT_HELD
    if change.entity in _OF_A_REFERRAL and _is_sent(session, change, row):
        return Why.REFERRAL_SENT
    if change.entity == "registration" and _is_closed(change, row):
        return Why.REGISTRATION_CLOSED
    return None


def _tied(change: Change, row: RawRow | None) -> Why | None:
    """People and files that were put together are taken apart where they are.

    Of two rows before different readers the one that was not kept is with nobody any more.
    """
    if change.entity == "conflict" and row is not None and row.values["kind"] == CROSSED:
        return Why.CHOSEN
    if change.entity == "same_family" and _is_join(change):
        return Why.JOINED
    return Why.MERGED if _is_merge(change, row) else None


def _is_merge(change: Change, row: RawRow | None) -> bool:
    """A merge is undone at the person; a link, or the word that two differ, like anything else."""
    if change.entity != "same_person":
        return "merged_into" in change.changed
    return row is None or row.values["kind"] == SamePersonKind.MERGED


def _is_join(change: Change) -> bool:
    """Files are taken apart at the file, which asks about what came after."""
    return change.kind == "i" and change.diff["kind"][1] == SameFamilyKind.SAME


def _is_closed(change: Change, row: RawRow) -> bool:
    """Closing it can be undone; what was written before it was closed cannot.

    A short advice was never open, so it was never closed either.
    """
    if row.values["kind"] == RegistrationKind.SHORT and row.values["case_file_id"] is None:
        return False
    still = change.diff.get("status", (None, RegistrationStatus.OPEN))[1]
    return not row.deleted and still == RegistrationStatus.OPEN != row.values["status"]


_OF_A_REFERRAL = frozenset({"referral", "referral_step", "sharing_card"})


def _is_sent(session: Session, change: Change, row: RawRow) -> bool:
    if change.entity == "referral" and change.changed == ("reason_code",):
        return False  # only whether somebody has to ask again
    ours = (ReferralStatus.CONCEPT, ReferralStatus.READY)
    about: RawRow | None = row
    if change.entity != "referral":
        asked = row.values["referral_id"]
        about = raw_rows.read(session, "referral", UUID(hex=str(asked))) if asked else None
    return about is not None and about.values["status"] not in ours


def _take_back(made: Plan, change: Change, row: RawRow, *, went: bool) -> None:
    if change.kind == "u":
        _set_back(made, change, row)
    elif change.kind == "d" and went and not row.deleted:
        _fill(made, change, row)
    elif change.kind == "d":
        _bring_back(made, change, row, went=went)
    else:
        _remove(made, change, row)


def _set_back(made: Plan, change: Change, row: RawRow) -> None:
    if row.deleted:
        made.why = made.why or Why.REMOVED
        return
    values, met = _compare(change.entity, change.diff, row)
    if values or met:
        made.steps.append(_step(change, values | {n: old for n, (old, _) in met.items()}))
    if met:
        made.met.append(Met(change.entity, change.row_id, removal=False, fields=met))


def _compare(
    entity: str, diff: Mapping[str, tuple[Value, Value]], row: RawRow
) -> tuple[dict[str, Value], dict[str, tuple[Value, Value]]]:
    """Per unit: what to set back, and where somebody wrote since."""
    values: dict[str, Value] = {}
    met: dict[str, tuple[Value, Value]] = {}
    known = entities()[entity]
    for unit in dict.fromkeys(known.fields[n].unit for n in diff if n in known.fields):
        names = [n for n in known.units[unit] if n in diff]
        old, new = ({n: diff[n][side] for n in names} for side in (0, 1))
        now = {n: row.values[n] for n in names}
        if _alike(now, old) or _alike(old, new):
            continue
        if _alike(now, new):
            values |= old
        elif known.fields[names[0]].kind not in FREE:
            met |= {n: (old[n], now[n]) for n in names}
    return values, met


def _alike(one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    return all(same(value, other[name]) for name, value in one.items())


def _fill(made: Plan, change: Change, row: RawRow) -> None:
    """Beside what somebody wrote in it without a line, what it said before it went."""
    words = {
        name: value
        for name, value in _words(change).items()
        if value not in {None, ""} and row.values[name] in {None, ""}
    }
    if words and change.entity in MOVABLE:
        made.steps.append(_step(change, words))
        made.filled.add(change.entity)


def _words(change: Change) -> dict[str, Value]:
    return {n: change.diff[n][0] for n in blank(change.entity) if n in change.diff}


def _bring_back(made: Plan, change: Change, row: RawRow, *, went: bool) -> None:
    """As it lay when it was thrown away; somebody may have written in it since then."""
    if not row.deleted:
        return
    if is_blank(change.entity, row.values):
        # It was emptied as it went to other readers: what it said stands in the record. Where
        # somebody else put it before others, it is theirs to bring back.
        words = _words(change)
        if went or not any(words.values()):
            made.steps.append(_step(change, words, deleted=False))
        return
    fields = entities()[change.entity].fields
    met = {
        name: (old, row.values[name])
        for name, (old, _) in change.diff.items()
        if fields[name].kind not in FREE and not same(old, row.values[name])
    }
    made.steps.append(_step(change, {n: old for n, (old, _) in met.items()}, deleted=False))
    if met:
        made.met.append(Met(change.entity, change.row_id, removal=False, fields=met))


def _remove(made: Plan, change: Change, row: RawRow) -> None:
    if row.deleted:
        return
    fields = entities()[change.entity].fields
    met = {
        name: (None, row.values[name])
        for name, (_, new) in change.diff.items()
        if fields[name].kind not in FREE and not same(new, row.values[name])
    }
    made.steps.append(_step(change, {}, deleted=True))
    if met:
        made.met.append(Met(change.entity, change.row_id, removal=True, fields=met))


def _step(change: Change, values: Mapping[str, Value], *, deleted: bool | None = None) -> _Step:
    return _Step(change.entity, change.row_id, change.container_id, values, deleted)


def _moved_on(session: Session, made: Plan) -> Why | None:
    """What went to other readers since, or back, would be there twice."""
    going = {s.row_id for s in made.steps if s.deleted}
    for step in made.steps:
        if step.deleted is False and step.entity in MOVABLE:
            row = raw_rows.read(session, step.entity, step.row_id)
            if row and moved.goes_on(session, step.entity, step.row_id, row.values) - going:
                return Why.MOVED
    return None


def _leave_nothing(made: Plan) -> None:
    """What goes back to other readers leaves no words where it lay, as when it came."""
    back = ({s.entity for s in made.steps if s.deleted is False} | made.filled) & MOVABLE
    made.steps = [
        replace(s, values=blank(s.entity)) if s.deleted and s.entity in back else s
        for s in made.steps
    ]


def _around(session: Session, made: Plan, act: Act) -> Why | None:
    opened = any(change.entity == "compartment" for change in act.changes)
    again = {(c.entity, c.row_id) for c in act.changes if c.kind == "d"}
    return _surrounded(session, made, again, opened=opened)


def _surrounded(session: Session, made: Plan, again: set[Row], *, opened: bool) -> Why | None:
    """What hangs on the rows that go, and what those that come back hang on.

    What is thrown away `again` was free to go though others named it, as goals name a need.
    """
    going = {(s.entity, s.row_id) for s in made.steps if s.deleted}
    if going:
        files = _whole_files(session, {s.container_id for s in made.steps})
        first, second = ({i for _, i in rows} for rows in (going - again, going & again))
        hanging = raw_rows.referring(session, first, files)
        if second:
            hanging |= raw_rows.referring(session, second, files, for_good=True)
        hanging -= going | {(s.entity, s.row_id) for s in made.steps}
        if {entity for entity, _ in hanging} - (HANGS_LOOSE | (STAYS if opened else set())):
            return Why.IN_USE
    coming = [s for s in made.steps if s.deleted is False]
    if coming:
        parents = set().union(*(_parents(session, step) for step in coming))
        if raw_rows.thrown_away(session, parents - {s.row_id for s in coming}):
            return Why.PARENT_REMOVED
    return None


def _whole_files(session: Session, containers: Collection[UUID]) -> set[UUID]:
    """These containers, and all others of the same files."""
    files = select(Compartment.case_file_id).where(Compartment.id.in_(containers))
    return {
        *containers,
        *session.scalars(select(Compartment.id).where(Compartment.case_file_id.in_(files))),
    }


def _parents(session: Session, step: _Step) -> set[UUID]:
    """What a row hangs on for good: its goal, its plan, its file."""
    row = raw_rows.read(session, step.entity, step.row_id)
    if row is None:
        return set()
    fields = entities()[step.entity].fields.values()
    named = (row.values[f.name] for f in fields if f.wire == "id" and f.kind == "immutable")
    return {UUID(hex=str(value)) for value in named if value}
