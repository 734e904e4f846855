"""Undoing a merge: what came before goes back, and what came after is asked about."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Person, SamePerson
from wijkdesk.models.base import Value, new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.merging import UNITS
from wijkdesk.services.scope import held_file
from wijkdesk.storage import merge_views, merges, same_people
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.merge_views import AfterRow, AfterUnit, MergeRow
from wijkdesk.storage.merges import Chosen, MergeRecord, Reference
from wijkdesk.storage.store import Store

__all__ = ["AfterRow", "AfterUnit", "MergeRow", "Split", "SplitService"]


@dataclass(frozen=True, slots=True)
class Split:
    """What undoing would do: how much goes back, and what it has to ask about."""

    merge_id: UUID
    kept_name: str
    other_name: str
    made_at: datetime
    made_by: str | None
    back: int
    rows: tuple[AfterRow, ...]
    units: tuple[AfterUnit, ...]


@dataclass(frozen=True, slots=True)
class _Knot:
    """A merge with those of the same two people the other way, and how things stand."""

    record: MergeRecord
    mates: list[MergeRecord]
    kept: Person | None
    other: Person | None
    back: list[tuple[Reference, UUID]]
    after: list[Reference]


class SplitService:
    """What a merge did is given back; nothing that came later is lost."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def look(self, case_file_id: UUID, merge_id: UUID) -> Split:
        """What undoing this merge would do."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            knot = _knot(session, head.shared, merge_id)
            said = same_people.names(session, head.shared)
            record = knot.record
            return Split(
                record.id,
                said.get(record.person_id, ""),
                record.other_name,
                record.made_at,
                record.made_by,
                len(knot.back),
                merge_views.rows_after(session, knot.after),
                tuple(merge_views.units_after(session, record, knot.kept, UNITS)),
            )

    def undo(self, case_file_id: UUID, merge_id: UUID, to_other: Collection[str] = ()) -> Changes:
        """Split the two again; `to_other` names what came after and belongs to the other one."""
        with self._store.begin("people_split") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            knot = _knot(session, head.shared, merge_id)
            split(session, knot, to_other)
            close(session, knot.mates, self._me.worker_id)
            session.flush()
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)

    def take_over(self, case_file_id: UUID, merge_id: UUID, unit: str) -> Changes:
        """Let the survivor have what a colleague still wrote in the row that was absorbed."""
        with self._store.begin("person_save") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            knot = _knot(session, head.shared, merge_id)
            if knot.kept is None or knot.other is None:
                raise RuleBrokenError("row_gone")
            written = merges.own_fields(session, knot.other)
            merges.put_fields(session, knot.kept, {n: written[n] for n in UNITS[unit]})
            session.flush()
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)


def split(session: Session, knot: _Knot, to_other: Collection[str] = ()) -> None:
    """Give back references and fields; who is gone altogether is made anew from the record."""
    record = knot.record
    other = knot.other or _made_anew(session, record)
    stand_in = {record.other_id: other.id}
    other.merged_into = None
    if knot.kept is not None:
        knot.kept.merged_into = None
    for reference, owner in knot.back:
        merges.point(session, [reference], stand_in.get(owner, owner))
    if other.id != record.other_id:
        left = [r for r, _ in merges.references(session, [record.other_id])]
        merges.point(session, left, other.id)
    for reference in knot.after:
        theirs = ":".join(reference) in to_other or knot.kept is None
        merges.point(session, [reference], other.id if theirs else record.person_id)
    for mate in knot.mates:
        row = session.get(Person, mate.person_id)
        if row is not None and not row.deleted:
            _give_back_fields(session, mate, row, None if mate is not record else other, to_other)


def close(session: Session, records: Collection[MergeRecord], by: UUID) -> None:
    """Note that these merges are undone; the records stay."""
    for record in records:
        row = session.get(SamePerson, record.id)
        if row is not None:
            row.undone_at, row.undone_by = datetime.now(UTC), by


def knot_of(session: Session, record: MergeRecord, mates: list[MergeRecord]) -> _Knot:
    """How things stand with a merge, and what goes where when it is undone."""
    pair = set(record.pair)
    back = [
        (reference, mate.other_id)
        for mate in mates
        for reference in mate.moved.moved
        if merges.holder(session, reference) in pair
    ]
    known = {tuple(r) for m in mates for r in (*m.moved.moved, *m.moved.kept)}
    for elsewhere in merges.standing(session, record.container_id):
        # What another merge brought to the same person goes back with that one.
        if elsewhere.person_id in pair and elsewhere.pair != record.pair:
            known |= {tuple(r) for r in elsewhere.moved.moved}
    both_ways = len({mate.person_id for mate in mates}) > 1
    # Who wrote about the absorbed person meant that one; only if both were absorbed nobody knows.
    asked = pair if both_ways else {record.person_id}
    after = [r for r, _ in merges.references(session, asked) if tuple(r) not in known]
    people = [_alive(session, i) for i in (record.person_id, record.other_id)]
    return _Knot(record, mates, people[0], people[1], back, after)


def _knot(session: Session, container_id: UUID, merge_id: UUID) -> _Knot:
    standing = merges.standing(session, container_id)
    record = next((r for r in standing if r.id == merge_id), None)
    if record is None:
        raise RuleBrokenError("merge_undone")
    if record.person_id in same_people.merged(session, [container_id]):
        raise RuleBrokenError("merge_undo_order")
    return knot_of(session, record, [r for r in standing if r.pair == record.pair])


def _alive(session: Session, person_id: UUID) -> Person | None:
    person = session.scalar(select(Person).where(Person.id == person_id))
    return None if person is None or person.deleted else person


def _made_anew(session: Session, record: MergeRecord) -> Person:
    """The absorbed person from the record, when the row itself is gone."""
    person = Person(id=new_id(), container_id=record.container_id, surname="")
    values = {name: chosen.theirs for name, chosen in record.chosen.items()}
    merges.put_fields(session, person, {n: v for n, v in values.items() if n in merges.OWN_FIELDS})
    session.add(person)
    session.flush()
    return person


def _give_back_fields(
    session: Session,
    record: MergeRecord,
    kept: Person,
    other: Person | None,
    to_other: Collection[str],
) -> None:
    """Unchanged since: as it was. Changed since: stays, unless it belongs to the other."""
    now = merges.own_fields(session, kept)
    undone = merges.undone_before(session, record)
    for unit, names in {**UNITS, "other_names": ("other_names",)}.items():
        known = {n: record.chosen[n] for n in names if n in record.chosen}
        had = _had(known, undone)
        if all(now[n] == c.got for n, c in known.items()):
            merges.put_fields(session, kept, had)
        elif unit in to_other and other is not None:
            merges.put_fields(session, other, {n: now[n] for n in known})
            merges.put_fields(session, kept, had)


def _had(known: Mapping[str, Chosen], undone: Collection[MergeRecord]) -> dict[str, Value]:
    """What the survivor had, without what it only had by a merge that was undone meanwhile."""
    had = {n: c.had for n, c in known.items()}
    for earlier in undone:
        if all(n in earlier.chosen and earlier.chosen[n].got == had[n] for n in had):
            had = {n: earlier.chosen[n].had for n in had}
    return had


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
