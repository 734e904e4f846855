"""Who is drawn of a file on a day, and what they were of each other then.

A file shows only what somebody may see, so what may not be seen is not here to be drawn.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from wijkdesk.documents.genogram.custody import charges_of
from wijkdesk.documents.genogram.figures import Bond, Family, Figure, Home, Shape, Tie
from wijkdesk.services.files import FileView, PersonRow, RelationRow
from wijkdesk.vocabulary import DateCertainty, Gender, HouseholdRole, RelationKind

LEVELS = {
    HouseholdRole.GRANDPARENT: -1,
    HouseholdRole.MOTHER: 0,
    HouseholdRole.FATHER: 0,
    HouseholdRole.PARTNER: 0,
    HouseholdRole.SINGLE: 0,
    HouseholdRole.CHILD: 1,
}
SHAPES = {Gender.MALE: Shape.SQUARE, Gender.FEMALE: Shape.CIRCLE}
BY_ROLE = {HouseholdRole.FATHER: Shape.SQUARE, HouseholdRole.MOTHER: Shape.CIRCLE}
EXPECTING = timedelta(days=290)
FURTHEST = 3000
"""Nobody is moved further aside, whatever another laptop sends."""


def family_of(view: FileView, day: date) -> Family:
    """The family as it was on a day."""
    roles: dict[UUID, HouseholdRole] = {}
    homes = []
    drawn = {person.id for person in _people(view, day)}
    alive = {p.id for p in view.people if p.died_on is None or p.died_on > day}
    for household in view.households:
        members = household.members_on(day)
        roles |= {member.person_id: member.role for member in members}
        inside = frozenset(m.person_id for m in members) & drawn & alive
        if inside:
            homes.append(Home(household.name, inside))
    figures = (_figure(p, roles.get(p.id), day) for p in view.people if p.id in drawn)
    bonds = tuple(_bonds(view.relations, day))
    return Family(tuple(figures), bonds, tuple(homes), tuple(charges_of(view, day)))


def moved(family: Family, shifts: dict[UUID, int | None]) -> Family:
    """The same family, with these people moved aside as far as this."""
    figures = (
        replace(f, shift=_held(shifts[f.id])) if f.id in shifts else f for f in family.figures
    )
    return Family(tuple(figures), family.bonds, family.homes, family.charges)


def _people(view: FileView, day: date) -> Iterator[PersonRow]:
    """Who was there: lived with them, or was somebody's kin; of whom nothing is noted too."""
    ties = [tie for tie in view.relations if tie.is_whole]
    ever = _named(ties) | {s.person_id for home in view.households for s in home.stays}
    then = _named(tie for tie in ties if tie.since is None or tie.since <= day)
    then |= {m.person_id for home in view.households for m in home.members_on(day)}
    for person in view.people:
        if _exists(person, day) and (person.id in then or person.id not in ever):
            yield person


def _named(ties: "Iterator[RelationRow] | list[RelationRow]") -> set[UUID]:
    return {one for tie in ties for one in (tie.person_id, tie.other_id) if one is not None}


def _exists(person: PersonRow, day: date) -> bool:
    """Born by then, or expected; of whom no date is known always."""
    if person.is_unborn(day):
        return person.expected_on is not None and person.expected_on - EXPECTING <= day
    return person.birth_date is None or person.birth_date <= day


def _figure(person: PersonRow, role: HouseholdRole | None, day: date) -> Figure:
    unborn = person.is_unborn(day)
    died = person.died_on is not None and person.died_on <= day
    age = person.age_on(day)
    sure = person.birth_certainty is not DateCertainty.UNKNOWN
    born = person.birth_date if sure and not unborn else None
    shape = SHAPES.get(person.gender) if person.gender else BY_ROLE.get(role) if role else None
    years = [str(born.year)] if born else []
    if died and person.died_on is not None:
        years = [*(years or ["?"]), str(person.died_on.year)]
    elif unborn and person.expected_on is not None:
        years = [f"{person.expected_on:%m-%Y}"]
    return Figure(
        person.id,
        person.full_name,
        " – ".join(years),
        "" if age is None else str(age),
        Shape.TRIANGLE if unborn else shape or Shape.DIAMOND,
        died,
        born,
        LEVELS.get(role) if role else None,
        _held(person.drawn_x),
    )


def _held(shift: int | None) -> int | None:
    return None if shift is None else max(-FURTHEST, min(FURTHEST, shift))


def _bonds(relations: tuple[RelationRow, ...], day: date) -> Iterator[Bond]:
    for tie in relations:
        if tie.person_id is None or tie.other_id is None or not tie.is_whole:
            continue
        if tie.since is not None and tie.since > day:
            continue
        kind = _kind_on(tie, day)
        if kind is not None:
            yield Bond(tie.person_id, tie.other_id, Tie(kind.value))


def _kind_on(tie: RelationRow, day: date) -> RelationKind | None:
    """Partners who parted are drawn as such from that day on, and together before it."""
    ended = tie.until is not None and tie.until < day
    if tie.kind in (RelationKind.PARTNER, RelationKind.FORMER_PARTNER):
        together = not ended if tie.until else tie.kind is RelationKind.PARTNER
        return RelationKind.PARTNER if together else RelationKind.FORMER_PARTNER
    if ended and tie.kind in (RelationKind.GUARDIAN, RelationKind.FOSTER_PARENT):
        return None
    return tie.kind
