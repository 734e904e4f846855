"""Gezag: who has it over which child on a day. It is said in words: no sign for it is agreed on."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from wijkdesk.documents.genogram.figures import Charge
from wijkdesk.services.files import FileView

OF_AGE = 18


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
