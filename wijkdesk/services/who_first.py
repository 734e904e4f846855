"""Whom a list of the household offers first: who lives here now, and at the end who died."""

from collections.abc import Iterable
from datetime import date

from wijkdesk.storage.people import HouseholdRow, PersonRow


def here_first(
    people: Iterable[PersonRow], homes: Iterable[HouseholdRow], day: date
) -> list[PersonRow]:
    """The same people: who lives here on a day, then who lives elsewhere, then who died."""
    here = {one.person_id for home in homes for one in home.members_on(day)}
    return sorted(people, key=lambda one: (one.died_on is not None, one.id not in here))
