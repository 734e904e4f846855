"""For whom a plan is: who lives in one of the homes of the file."""

from collections.abc import Iterable
from datetime import date

from wijkdesk.storage.people import HouseholdRow, PersonRow


def of_the_plan(
    persons: Iterable[PersonRow], homes: Iterable[HouseholdRow], day: date
) -> tuple[PersonRow, ...]:
    """Without who died, is not born yet, or moved away: they are kin, and sign nothing.

    Of whom nothing is noted belongs to it.
    """
    homes = tuple(homes)
    ever = {stay.person_id for home in homes for stay in home.stays}
    now = {member.person_id for home in homes for member in home.members_on(day)}
    return tuple(
        person
        for person in persons
        if (person.died_on is None or person.died_on > day)
        and not person.is_unborn(day)
        and (person.id in now or person.id not in ever)
    )
