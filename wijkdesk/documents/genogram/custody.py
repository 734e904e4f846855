"""Gezag: who has it over which child on a day, in words and as a quiet mark in the drawing.

No sign for it is agreed on, so the signs of a genogram stay what they are. A small open mark stands
at the child, a filled one with the same figure at whoever has gezag; shape and figure say it, no
colour. Children with the same holders share a figure.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from wijkdesk.documents.genogram.figures import Charge, Family
from wijkdesk.services.files import FileView
from wijkdesk.vocabulary import Custody

OF_AGE = 18
NOBODY, UNKNOWN = "–", "?"
HELD = frozenset({Custody.JOINT_PARENTS, Custody.ONE_PARENT, Custody.JOINT, Custody.GUARDIANSHIP})
MARK_RADIUS, MARK_SIDE, MARK_DOWN, MARK_PAD = 8.0, 23.0, 9.0, 4.0
"""Of a mark: its size, how far beside the middle of the symbol, how far under its top."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands at whom: `over` at a child, `has` at a holder ("1", or "1, 2")."""

    over: Mapping[UUID, str] = field(default_factory=dict)
    has: Mapping[UUID, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.over)


def marks_of(family: Family) -> Marks:
    """Figures for the children, in the order in which their gezag was noted."""
    figures: dict[frozenset[UUID], str] = {}
    over: dict[UUID, str] = {}
    for child, some in by_child(family.charges).items():
        holders = frozenset(one.holder for one in some if one.custody in HELD)
        said = {one.custody for one in some}
        if holders:
            over[child] = figures.setdefault(holders, str(len(figures) + 1))
        elif Custody.NOBODY_NOW in said:
            over[child] = NOBODY
        elif Custody.UNDETERMINED in said:
            over[child] = UNKNOWN
    has: dict[UUID, list[str]] = {}
    for holders, figure in figures.items():
        for holder in holders:
            has.setdefault(holder, []).append(figure)
    return Marks(over, {holder: ", ".join(some) for holder, some in has.items()})


def charges_of(view: FileView, day: date) -> Iterator[Charge]:
    """What was noted of those who are not of age; of who has no birth date all the same."""
    ages = {p.id: p.age_on(day) for p in view.people if not p.is_unborn(day)}
    for tie in view.relations:
        if tie.custody is None or tie.person_id is None or tie.other_id is None:
            continue
        if tie.other_id not in ages or not tie.is_whole or not tie.on(day):
            continue
        age = ages[tie.other_id]
        if age is None or age < OF_AGE:
            yield Charge(tie.other_id, tie.person_id, tie.custody)


def by_child(charges: Iterable[Charge]) -> dict[UUID, list[Charge]]:
    """Together what is about one child."""
    found: dict[UUID, list[Charge]] = {}
    for charge in charges:
        found.setdefault(charge.child, []).append(charge)
    return found
