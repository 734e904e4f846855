"""Who asks: what is known in a file of the person for whom help is looked for."""

from datetime import date
from uuid import UUID

from wijkdesk.services.files import FileView, NeedRow
from wijkdesk.services.finding.fitting import Asked
from wijkdesk.vocabulary import Law


def asked_for(view: FileView, person_id: UUID | None, need: NeedRow | None, today: date) -> Asked:
    """Age, language and postcode of one person; of the whole household only where it lives."""
    person = next((one for one in view.people if one.id == person_id), None)
    homes = [
        home
        for home in view.households
        if person is None or any(member.person_id == person.id for member in home.members)
    ]
    spoken = person.language if person else None
    law = need.law if need else None
    return Asked(
        age=person.age_on(today) if person else None,
        languages=frozenset({spoken}) if spoken else frozenset(),
        postcode=next((home.postcode for home in homes if home.postcode), None),
        laws=frozenset({law}) if law and law is not Law.GENERAL else frozenset(),
    )
