"""Who agrees to help for each child of a file, why, and when that changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wijkdesk.law.consent import GROWN_UP, Decides, Gezag, asked_about, contradicts, without_custody
from wijkdesk.law.consent_changes import Standing, Turn, born_between, standing, turns
from wijkdesk.services.agreeing import charges_of
from wijkdesk.services.files import FileView, PersonRow
from wijkdesk.vocabulary import HouseholdRole

__all__ = ["GROWN_UP", "ChildConsent", "Decides", "Gezag", "Standing", "Turn", "children"]

STANDS_FOR = {Decides.PARENTS: 0, Decides.TOGETHER: 12, Decides.ALONE: 16, Decides.GROWN_UP: 18}
"""An age at which it is so: whom to ask follows from who decides, not from an unsure age."""

PARENTS = frozenset({HouseholdRole.MOTHER, HouseholdRole.FATHER})
"""Who stands as such in a household is likely a parent, though nobody noted the tie yet."""


@dataclass(frozen=True, slots=True)
class ChildConsent:
    """One child: who agrees now (None: the birth date says nothing), who that is, what changes."""

    person_id: UUID
    name: str
    standing: Standing | None
    gezag: Gezag
    holders: tuple[str, ...]
    """Who has gezag, as far as the file says so."""
    known: tuple[str, ...]
    """Parents of whom nobody noted whether they have it."""
    turns: tuple[Turn, ...]
    contradicts: bool = False
    """Whether what the file says of the gezag cannot all be so."""

    @property
    def lacks_guardian(self) -> bool:
        """Whether somebody has to agree for this child, and nobody is known who may."""
        needs = self.standing is None or self.standing.decides in {
            Decides.PARENTS,
            Decides.TOGETHER,
        }
        nobody = self.gezag is Gezag.NOBODY or (self.gezag is not Gezag.HELD and not self.known)
        return needs and nobody


def children(view: FileView, today: date) -> tuple[ChildConsent, ...]:
    """Everybody below eighteen, or perhaps so, who lives in a household of this file."""
    living = [m for home in view.households for m in home.members_on(today)]
    here = {m.person_id for m in living}
    parents = [m.person_id for m in living if m.role in PARENTS]
    names = {person.id: person.full_name for person in view.people}
    charges = charges_of(view.relations, today)
    children_of = {charge.child for charge in charges}
    found = []
    for person in view.people:
        if person.id not in here or not _may_be_child(
            person, today, is_child=person.id in children_of
        ):
            continue
        without = without_custody(person.id, charges)
        born = born_between(person.birth_date, person.birth_certainty)
        now = standing(born, today)
        age = STANDS_FOR[now.decides] if now else 0
        asked = asked_about(person.id, min(age, GROWN_UP - 1), charges, ())
        if (
            asked.gezag is Gezag.NEEDLESS
        ):  # the young person alone: who has gezag is told all the same
            asked = asked_about(person.id, 0, charges, ())
        found.append(
            ChildConsent(
                person.id,
                person.full_name,
                now,
                asked.gezag,
                _named(asked.must, person.id, names) if asked.gezag is Gezag.HELD else (),
                _named(
                    asked.may or (one for one in parents if one not in without), person.id, names
                ),
                turns(born, today),
                contradicts(person.id, charges),
            )
        )
    return tuple(found)


def _may_be_child(person: PersonRow, today: date, *, is_child: bool) -> bool:
    if person.died_on is not None or person.is_unborn(today):
        return False
    now = standing(born_between(person.birth_date, person.birth_certainty), today)
    if now is None:
        return is_child and (person.birth_date is None or person.birth_date <= today)
    return now.youngest < GROWN_UP


def _named(ids: Iterable[UUID], child: UUID, names: dict[UUID, str]) -> tuple[str, ...]:
    return tuple(names[one] for one in ids if one != child and one in names)
