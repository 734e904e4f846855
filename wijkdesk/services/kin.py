"""Relations between people: note them, change them, and take over what the roles already say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any
from uuid import UUID

from wijkdesk.models.all import Person, Relation
from wijkdesk.models.base import new_id
from wijkdesk.models.relation import in_a_circle
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import kin
from wijkdesk.storage.kin import RelationRow
from wijkdesk.storage.people import HouseholdRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import HouseholdRole, RelationKind

__all__ = ["KinService", "RelationRow", "Suggested", "circle_of", "suggested"]

RAISES = frozenset({RelationKind.PARENT, RelationKind.FOSTER_PARENT, RelationKind.GUARDIAN})
"""The first of the two stands above the second."""
COUPLES = frozenset({RelationKind.PARTNER, RelationKind.FORMER_PARTNER})

_PARENTS = (HouseholdRole.MOTHER, HouseholdRole.FATHER)


@dataclass(frozen=True, slots=True)
class Suggested:
    """A tie that the roles in a household suggest and that nobody noted."""

    person_id: UUID
    kind: RelationKind
    other_id: UUID


def circle_of(relations: Iterable[RelationRow]) -> frozenset[UUID]:
    """Who would be their own ancestor: told on the page, and never drawn as a circle."""
    return in_a_circle(
        (tie.person_id, tie.other_id)
        for tie in relations
        if tie.kind is RelationKind.PARENT and tie.person_id and tie.other_id and tie.is_whole
    )


def suggested(
    homes: Iterable[HouseholdRow], relations: Iterable[RelationRow], today: date
) -> tuple[Suggested, ...]:
    """Mother or father and child of one household; mother and father: nobody types that twice."""
    known = {frozenset((tie.person_id, tie.other_id)) for tie in relations}
    found: dict[frozenset[UUID], Suggested] = {}
    for home in homes:
        for one in _of_home(home, today):
            if frozenset((one.person_id, one.other_id)) not in known:
                found.setdefault(frozenset((one.person_id, one.other_id)), one)
    return tuple(found.values())


def _of_home(home: HouseholdRow, today: date) -> Iterator[Suggested]:
    here = [m for m in home.members if kin.holds_on(m.since, m.until, today)]
    by_role = {
        role: [m.person_id for m in here if m.role is role]
        for role in (*_PARENTS, HouseholdRole.PARTNER, HouseholdRole.CHILD)
    }
    mothers, fathers = (by_role[role] for role in _PARENTS)
    parents = [*mothers, *fathers]
    for couple in (*product(mothers, fathers), *product(parents, by_role[HouseholdRole.PARTNER])):
        yield Suggested(couple[0], RelationKind.PARTNER, couple[1])
    for parent, child in product(parents, by_role[HouseholdRole.CHILD]):
        yield Suggested(parent, RelationKind.PARENT, child)


class KinService:
    """Add, change and remove ties; a circle of parents is told, never refused."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(
        self,
        case_file_id: UUID,
        person_id: UUID | None = None,
        kind: RelationKind | None = None,
        other_id: UUID | None = None,
    ) -> RelationRow:
        """A tie to fill in, with what is known already."""
        with self._store.begin("relation_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            row = Relation(
                id=new_id(),
                container_id=head.shared,
                case_file_id=case_file_id,
                person_id=person_id,
                kind=kind,
                other_id=other_id,
            )
            session.add(row)
        return RelationRow(row.id, person_id, other_id, kind, None, None, None)

    def take_over(self, case_file_id: UUID, ties: Iterable[Suggested]) -> Changes:
        """Note all these ties in one act."""
        with self._store.begin("relation_suggest") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            for tie in ties:
                session.add(
                    Relation(
                        container_id=head.shared,
                        case_file_id=case_file_id,
                        person_id=tie.person_id,
                        kind=tie.kind,
                        other_id=tie.other_id,
                    )
                )
        return of_file(case_file_id)

    def save(self, relation_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("relation_save") as session:
            row = saving.to_save(session, Relation, relation_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, relation_id: UUID) -> Changes:
        """Take a tie away; it can be undone."""
        with self._store.begin("relation_remove") as session:
            row = saving.editable(session, Relation, relation_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def move_drawn(self, case_file_id: UUID, places: Mapping[UUID, int | None]) -> Changes:
        """Keep how far people were moved aside in the drawing; None puts them back."""
        with self._store.begin("genogram_tidy") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            for person_id, place in places.items():
                person = saving.editable(session, Person, person_id)
                if person.container_id == head.shared:
                    person.drawn_x = place
        return of_file(case_file_id)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
