"""Who agrees to help for whom: by age, and by who has gezag (Jeugdwet 7.3.4, 7.3.5 and 7.3.15)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from wijkdesk.vocabulary import Custody

TOGETHER_FROM, ALONE_FROM, GROWN_UP = 12, 16, 18
HELD = frozenset({Custody.JOINT_PARENTS, Custody.ONE_PARENT, Custody.JOINT, Custody.GUARDIANSHIP})


class Decides(StrEnum):
    """Who agrees to help for somebody of this age."""

    PARENTS = "parents"
    TOGETHER = "together"
    ALONE = "alone"
    GROWN_UP = "grown_up"


class Gezag(StrEnum):
    """What the file says of the gezag over a child."""

    NEEDLESS = "needless"
    HELD = "held"
    NOBODY = "nobody"
    UNCERTAIN = "uncertain"
    UNKNOWN = "unknown"


class Charge(NamedTuple):
    """What was noted of one person about one child; without gezag it is a parent and no more."""

    child: UUID
    holder: UUID
    custody: Custody | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom to ask about one person, in this order, and why; `must` are those it cannot do without.

    Where the file says nothing of gezag, `may` are the parents it knows, or else the grown-ups
    given: somebody answers, and the reason says that nobody looked. Who has no gezag is not asked.
    """

    person_id: UUID
    decides: Decides
    gezag: Gezag
    must: tuple[UUID, ...]
    may: tuple[UUID, ...]

    @property
    def answerers(self) -> tuple[UUID, ...]:
        """Everybody who can be asked."""
        return self.must + self.may


def who_decides(age: int | None) -> Decides:
    """By the age today; of whom it is not known is asked like a grown-up."""
    if age is None or age >= GROWN_UP:
        return Decides.GROWN_UP
    if age >= ALONE_FROM:
        return Decides.ALONE
    return Decides.TOGETHER if age >= TOGETHER_FROM else Decides.PARENTS


def asked_about(
    person_id: UUID, age: int | None, charges: Iterable[Charge], grown_ups: Collection[UUID]
) -> Asked:
    """Whom to ask: the person, those with gezag, or both."""
    decides = who_decides(age)
    if decides in {Decides.ALONE, Decides.GROWN_UP}:
        return Asked(person_id, decides, Gezag.NEEDLESS, (person_id,), ())
    itself = (person_id,) if decides is Decides.TOGETHER else ()
    own = [one for one in charges if one.child == person_id]
    holders = dict.fromkeys(one.holder for one in own if one.custody in HELD)
    gezag = _gezag(own)
    if gezag is Gezag.HELD:
        return Asked(person_id, decides, gezag, (*itself, *holders), ())
    without = without_custody(person_id, own)
    known = tuple(dict.fromkeys(one.holder for one in own if one.holder not in without))
    others = known or tuple(one for one in grown_ups if one not in {person_id, *without})
    return Asked(person_id, decides, gezag, itself, others)


def without_custody(child: UUID, charges: Iterable[Charge]) -> frozenset[UUID]:
    """Of whom it is noted that they have no gezag over this child."""
    none = Custody.NOT_THIS_ONE
    return frozenset(one.holder for one in charges if one.child == child and one.custody is none)


def contradicts(child: UUID, charges: Iterable[Charge]) -> bool:
    """Whether what was noted of the gezag over a child cannot all be so.

    Gezag and nobody who has it; alone and together with another; a guardian beside a parent; and
    one person who has it and has not. Until somebody looked, everybody who may have it is asked.
    """
    own = [one for one in charges if one.child == child]
    held = [one for one in own if one.custody in HELD]
    holders = {one.holder for one in held}
    said = {one.custody for one in own}
    kinds = {one.custody for one in held}
    alone = Custody.ONE_PARENT in kinds and len(holders) > 1
    guarded = Custody.GUARDIANSHIP in kinds and len(kinds) > 1
    nobody = bool(held) and Custody.NOBODY_NOW in said
    return nobody or alone or guarded or bool(holders & without_custody(child, own))


def _gezag(own: Iterable[Charge]) -> Gezag:
    said = {one.custody for one in own}
    if said & HELD:
        return Gezag.HELD
    if Custody.NOBODY_NOW in said:
        return Gezag.NOBODY
    return Gezag.UNCERTAIN if Custody.UNDETERMINED in said else Gezag.UNKNOWN
