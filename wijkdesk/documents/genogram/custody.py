"""Gezag: who has it over which child on a day. It is said in words: no sign for it is agreed on."""

from collections.abc import Iterator
from datetime import date

from wijkdesk.documents.genogram.figures import Charge
from wijkdesk.services.files import FileView

OF_AGE = 18


def charges_of(view: FileView, day: date) -> Iterator[Charge]:
    """What was noted of those who are not of age; of who has no birth date all the same."""
    ages = {person.id: person.age_on(day) for person in view.people}
    for tie in view.relations:
        if tie.custody is None or tie.person_id is None or tie.other_id is None:
            continue
        age = ages.get(tie.other_id)
        if tie.is_whole and tie.on(day) and (age is None or age < OF_AGE):
            yield Charge(tie.other_id, tie.person_id, tie.custody)
