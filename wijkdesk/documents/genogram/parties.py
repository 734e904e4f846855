"""Who is around one person: the person in the middle, and a box for each kind of party.

At the left who is near and who decides, at the right who is there because of their work; the own
network and the team stand where there is room.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from wijkdesk.documents.genogram.drawing import Point
from wijkdesk.models.referral import OVER
from wijkdesk.services.azc import without_guardian
from wijkdesk.services.consent import children
from wijkdesk.services.files import FileView, PersonRow, RelationRow
from wijkdesk.vocabulary import HouseholdRole, NetworkKind, RelationKind

BOX, MIDDLE, REACH, EDGE = 268.0, 168.0, 64.0, 12.0
HEAD, LINE, PAD, GAP = 30.0, 38.0, 8.0, 14.0
HEART = 84.0


class Ring(StrEnum):
    """What a party is to the person, in the order in which it stands there."""

    FAMILY = "family"
    DECIDES = "decides"
    NETWORK = "network"
    TEAM = "team"
    SCHOOL = "school"
    CARE = "care"
    PLACE = "place"
    HELP = "help"
    OTHER = "other"


LEFT = (Ring.FAMILY, Ring.DECIDES)
RIGHT = (Ring.SCHOOL, Ring.CARE, Ring.PLACE, Ring.HELP, Ring.OTHER)
EITHER = (Ring.NETWORK, Ring.TEAM)
"""Where most room is left: on paper a drawing that is as high as it is wide is the largest."""

RINGS = {
    NetworkKind.SCHOOL: Ring.SCHOOL,
    NetworkKind.EMPLOYER: Ring.SCHOOL,
    NetworkKind.GP: Ring.CARE,
    NetworkKind.YOUTH_HEALTH: Ring.CARE,
    NetworkKind.ASYLUM_CARE: Ring.CARE,
    NetworkKind.COA: Ring.PLACE,
    NetworkKind.CASEMANAGER: Ring.PLACE,
    NetworkKind.HOUSING: Ring.PLACE,
    NetworkKind.PROVIDER: Ring.HELP,
    NetworkKind.GUARDIAN: Ring.DECIDES,
}


class Near(StrEnum):
    """What somebody of the family is of the person in the middle."""

    PARENT = "parent"
    CHILD = "child"
    FOSTER_PARENT = "foster_parent"
    FOSTER_CHILD = "foster_child"
    GUARDIAN = "guardian"
    WARD = "ward"
    PARTNER = "partner"
    FORMER_PARTNER = "former_partner"
    SIBLING = "sibling"
    HOUSEMATE = "housemate"
    GEZAG = "gezag"
    NOBODY = "nobody"


_TIES = {
    RelationKind.PARENT: (Near.PARENT, Near.CHILD),
    RelationKind.FOSTER_PARENT: (Near.FOSTER_PARENT, Near.FOSTER_CHILD),
    RelationKind.GUARDIAN: (Near.GUARDIAN, Near.WARD),
    RelationKind.PARTNER: (Near.PARTNER, Near.PARTNER),
    RelationKind.FORMER_PARTNER: (Near.FORMER_PARTNER, Near.FORMER_PARTNER),
    RelationKind.SIBLING: (Near.SIBLING, Near.SIBLING),
}
_SAYS = (HouseholdRole.MOTHER, HouseholdRole.FATHER, HouseholdRole.GRANDPARENT)
"""Of who lives along this says more than that they do."""


@dataclass(frozen=True, slots=True)
class Party:
    """One line: `words` are codes of what they are, `more` is what was typed beside it.

    `age` is in years. `row_id` leads to where it stands in the file; none where nobody is there.
    """

    ring: Ring
    row_id: UUID | None
    name: str
    words: tuple[StrEnum, ...] = ()
    more: tuple[str, ...] = ()
    age: str = ""

    @property
    def is_missing(self) -> bool:
        """Whether this says that somebody is missing."""
        return Near.NOBODY in self.words


@dataclass(frozen=True, slots=True)
class Group:
    """A box with its parties; `line` runs from the box to the middle."""

    ring: Ring
    box: tuple[float, float, float, float]
    line: tuple[Point, Point]
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class PartyMap:
    """All of it, in points from the top left."""

    width: float = 0
    height: float = 0
    name: str = ""
    age: str = ""
    heart: tuple[float, float, float, float] = (0, 0, 0, 0)
    groups: tuple[Group, ...] = ()

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody, in the order in which one goes through them."""
        return tuple(party for group in self.groups for party in group.parties)


def parties_of(view: FileView, person_id: UUID, day: date) -> PartyMap:
    """Who is around this person on a day; nothing for who is not in the file."""
    person = next((one for one in view.people if one.id == person_id), None)
    if person is None:
        return PartyMap()
    age = person.age_on(day)
    found = [*_family(view, person, day), *_deciding(view, person, day)]
    found += [*_around(view, person, day), *_helping(view, person), *_team(view)]
    return arranged(person.full_name, "" if age is None else str(age), found)


def arranged(name: str, age: str, parties: Sequence[Party]) -> PartyMap:
    """Each kind in a box; nobody around somebody leaves the middle alone."""
    of = {ring: tuple(p for p in parties if p.ring is ring) for ring in Ring}
    columns = [[(ring, of[ring]) for ring in rings if of[ring]] for rings in (LEFT, RIGHT)]
    for ring in EITHER:
        if of[ring]:
            min(columns, key=_height).append((ring, of[ring]))
    tall = max((_height(column) for column in columns), default=0)
    tall = max(tall, HEART) + 2 * EDGE
    left = EDGE + BOX + REACH
    heart = (left, (tall - HEART) / 2, MIDDLE, HEART)
    groups = [*_column(columns[0], tall, heart, right=False)]
    groups += _column(columns[1], tall, heart, right=True)
    width = 2 * (EDGE + BOX + REACH) + MIDDLE
    return PartyMap(width, tall, name, age, heart, tuple(groups))


def first_person(view: FileView, day: date) -> UUID | None:
    """Of whom one looks first: the eldest child, else who stands first in the file."""
    found = children(view, day)
    if found:
        return found[0].person_id
    return view.people[0].id if view.people else None


_Column = list[tuple[Ring, tuple[Party, ...]]]


def _height(column: _Column) -> float:
    boxes = sum(HEAD + LINE * len(some) + PAD for _, some in column)
    return boxes + GAP * max(0, len(column) - 1)


def _column(
    column: _Column, tall: float, heart: tuple[float, float, float, float], *, right: bool
) -> Iterator[Group]:
    """One side, in the middle of the height; its lines come together at the middle."""
    left, top, width, height = heart
    at = (tall - _height(column)) / 2
    for number, (ring, some) in enumerate(column):
        box_height = HEAD + LINE * len(some) + PAD
        box = (left + width + REACH if right else EDGE, at, BOX, box_height)
        begin = (box[0] if right else box[0] + BOX, at + box_height / 2)
        share = (number + 0.5) / len(column)
        end = (left + width if right else left, top + height * (0.2 + 0.6 * share))
        yield Group(ring, box, (begin, end), some)
        at += box_height + GAP


def _family(view: FileView, person: PersonRow, day: date) -> Iterator[Party]:
    """Who lives along, and who is kin: of each what they are to this person."""
    homes = [
        home.members_on(day)
        for home in view.households
        if person.id in {member.person_id for member in home.members_on(day)}
    ]
    roles = {member.person_id: member.role for members in homes for member in members}
    for other in view.people:
        if other.id == person.id or (other.died_on is not None and other.died_on <= day):
            continue
        words: list[StrEnum] = [*_ties(view.relations, person.id, other.id, day)]
        if other.id in roles:
            role = roles[other.id]
            words += [role] if not words and role in _SAYS else [Near.HOUSEMATE]
        if words:
            age = other.age_on(day)
            years = "" if age is None else str(age)
            yield Party(Ring.FAMILY, other.id, other.full_name, tuple(words), age=years)


def _ties(relations: Iterable[RelationRow], person: UUID, other: UUID, day: date) -> Iterator[Near]:
    for tie in relations:
        if tie.is_whole and tie.on(day) and tie.kind in _TIES:
            forward, back = _TIES[tie.kind]
            if (tie.person_id, tie.other_id) == (other, person):
                yield forward
            elif (tie.person_id, tie.other_id) == (person, other):
                yield back


def _deciding(view: FileView, person: PersonRow, day: date) -> Iterator[Party]:
    """Of a child: who has gezag, or that nobody is known; a guardian stands around it too."""
    guards = [
        row
        for row in view.network
        if row.kind is NetworkKind.GUARDIAN and row.on(day) and row.person_id in {None, person.id}
    ]
    child = next((one for one in children(view, day) if one.person_id == person.id), None)
    if child is None:
        return
    ids = {one.full_name: one.id for one in view.people}
    for name in child.holders:
        yield Party(Ring.DECIDES, ids.get(name), name, (Near.GEZAG,))
    alone = person.id in without_guardian(view, day)
    if alone or (child.lacks_guardian and not guards):
        yield Party(Ring.DECIDES, None, "", (Near.NOBODY,))


def _around(view: FileView, person: PersonRow, day: date) -> Iterator[Party]:
    for row in view.network:
        if row.kind is None or not row.on(day) or row.person_id not in {None, person.id}:
            continue
        ring = Ring.NETWORK if row.kind.is_informal else RINGS.get(row.kind, Ring.OTHER)
        more = tuple(filter(None, (row.often, row.phone)))
        yield Party(ring, row.id, row.called, (row.kind,), more)


def _helping(view: FileView, person: PersonRow) -> Iterator[Party]:
    """Help that was asked and is not over, for this person or for the whole household."""
    for row in view.referrals:
        if row.status not in OVER and row.person_id in {None, person.id}:
            name = row.provider_name or row.provision_name
            more = (row.provision_name,) if row.provider_name else ()
            yield Party(Ring.HELP, row.id, name, (row.status,), more)


def _team(view: FileView) -> Iterator[Party]:
    for row in view.roles:
        more = (row.phone,) if row.phone else ()
        yield Party(Ring.TEAM, row.id, row.name or "", (row.role,), more)
