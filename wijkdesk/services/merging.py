"""Two people of one file that are one person: compared, merged, and told about afterwards."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import combinations
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Person, SamePerson
from wijkdesk.models.base import Value, new_id
from wijkdesk.models.likeness import LIKELY, likeness
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.protocol.rights import Act
from wijkdesk.protocol.schema import entities
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import audit, links, merges, same_people
from wijkdesk.storage.faces import TOLD, face_of
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.merges import Chosen, Moved
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import BsnStatus, SamePersonKind

UNITS: Mapping[str, tuple[str, ...]] = {
    unit: names
    for unit, names in entities()["person"].units.items()
    if unit not in ("merged_into", "other_names", "drawn_x")
}
"""What is chosen as a whole: a name, a birth date with its certainty, a phone with its remark."""

NAME = "identity:name"
BETWEEN = "; "
"""Between two other names."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the values of the row, and how much hangs on it, by entity."""

    person_id: UUID
    name: str
    values: Mapping[str, object]
    hangs: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both side by side; `units` are those in which they differ and both say something."""

    left: Side
    right: Side
    units: tuple[str, ...]


class MergeService:
    """Compare and merge; undoing is in `SplitService`."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def suggest(self, case_file_id: UUID) -> tuple[UUID, UUID] | None:
        """The two of a file that look most alike, if any do; who was kept apart is left out."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            query = select(Person.id, Person.container_id, *TOLD).where(
                Person.container_id == head.shared, ~Person.deleted
            )
            gone = same_people.merged(session, [head.shared])
            faces = {row[0]: face_of(row) for row in session.execute(query) if row[0] not in gone}
            pairs = [
                (likeness(faces[one], faces[two]), one, two)
                for one, two in combinations(sorted(faces), 2)
                if two not in links.settled(session, one)
            ]
        points, one, two = max(pairs, default=(0, case_file_id, case_file_id))
        return (one, two) if points >= LIKELY else None

    def compare(self, case_file_id: UUID, left: UUID, right: UUID) -> Comparison:
        """Both people side by side; that they were looked at is noted."""
        with self._store.applying() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            subject = " ".join(i.hex for i in (left, right))
            audit.note(session, self._me.worker_id, "people_compare", subject)
        with self._store.reading() as session:
            pair = [_person(session, i, head.shared) for i in (left, right)]
            sides = [_side(session, person) for person in pair]
            units = [u for u in UNITS if _differs(u, sides[0].values, sides[1].values)]
            return Comparison(sides[0], sides[1], tuple(units))

    def merge(
        self,
        case_file_id: UUID,
        kept_id: UUID,
        other_id: UUID,
        from_other: Mapping[str, bool] | None = None,
        *,
        both_names: bool = True,
    ) -> Changes:
        """Let everything of `other_id` follow to `kept_id`, in one unit of work.

        `from_other` says per unit whose value stands; one that only one of them has stands anyhow.
        """
        if kept_id == other_id:
            raise RuleBrokenError("merge_same", field="right")
        with self._store.begin("people_merge") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            kept = _person(session, kept_id, head.shared)
            other = _person(session, other_id, head.shared)
            _refuse_two_numbers(kept, other)
            moved = Moved(
                moved=[r for r, _ in merges.references(session, [other_id])],
                kept=[r for r, _ in merges.references(session, [kept_id])],
            )
            merges.point(session, moved.moved, kept_id)
            had = merges.own_fields(session, kept)
            theirs = merges.own_fields(session, other)
            got = _joined(had, theirs, from_other or {}, both_names=both_names)
            merges.put_fields(session, kept, got)
            other.merged_into = kept_id
            chosen = {n: Chosen(had[n], got[n], theirs[n]) for n in merges.OWN_FIELDS}
            session.add(_record(head.shared, self._me.worker_id, kept_id, other_id, moved, chosen))
            session.flush()
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)


def _record(
    container_id: UUID,
    by: UUID,
    kept_id: UUID,
    other_id: UUID,
    moved: Moved,
    chosen: dict[str, Chosen],
) -> SamePerson:
    texts = merges.encode(moved, chosen)
    return SamePerson(
        id=new_id(),
        container_id=container_id,
        kind=SamePersonKind.MERGED,
        person_id=kept_id,
        other_id=other_id,
        moved=texts[0],
        chosen=texts[1],
        made_at=datetime.now(UTC),
        made_by=by,
    )


def _person(session: Session, person_id: UUID, container_id: UUID) -> Person:
    """A person of this file who stands for himself."""
    person = saving.editable(session, Person, person_id)
    if person.container_id != container_id:
        raise RuleBrokenError("row_gone")
    if person_id in same_people.merged(session, [container_id]):
        raise RuleBrokenError("merge_done")
    return person


def _side(session: Session, person: Person) -> Side:
    found = Counter(entity for (entity, _, _), _ in merges.references(session, [person.id]))
    name = display_name(*(getattr(person, part) for part in NAME_FIELDS))
    values = {name: getattr(person, name) for name in merges.OWN_FIELDS}
    return Side(person.id, name, values, dict(found))


def _refuse_two_numbers(kept: Person, other: Person) -> None:
    """Two verified numbers are two people, whatever else looks alike."""
    verified = BsnStatus.VERIFIED
    both = kept.bsn_status is verified and other.bsn_status is verified
    if both and kept.bsn != other.bsn:
        raise RuleBrokenError("merge_verified_bsn")


def _differs(unit: str, left: Mapping[str, object], right: Mapping[str, object]) -> bool:
    names = UNITS[unit]
    both_say = says(unit, left) and says(unit, right)
    return both_say and any((left[n] or None) != (right[n] or None) for n in names)


def says(unit: str, values: Mapping[str, object]) -> bool:
    """Whether anything stands in this unit; that a number is unknown says nothing."""
    return any(values[n] for n in UNITS[unit] if n != "bsn_status")


def _joined(
    had: Mapping[str, Value],
    theirs: Mapping[str, Value],
    from_other: Mapping[str, bool],
    *,
    both_names: bool,
) -> dict[str, Value]:
    got = dict(had)
    for unit, names in UNITS.items():
        if says(unit, theirs) and (from_other.get(unit) or not says(unit, had)):
            got |= {n: theirs[n] for n in names}
    left_out = [_said(v) for v in (had, theirs) if _said(v) != _said(got)] if both_names else []
    known = [*_names(had), *_names(theirs), *left_out]
    got["other_names"] = BETWEEN.join(dict.fromkeys(n for n in known if n != _said(got))) or None
    return got


def _said(values: Mapping[str, Value]) -> str:
    given, infix, surname, *used = (str(values[n] or "") or None for n in NAME_FIELDS)
    return display_name(given, infix, surname or "", *used)


def _names(values: Mapping[str, Value]) -> list[str]:
    kept = str(values["other_names"] or "")
    return [name.strip() for name in kept.split(BETWEEN.strip()) if name.strip()]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
