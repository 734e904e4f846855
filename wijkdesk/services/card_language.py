"""In which language a card is proposed: that of whom it is about, else of who needs one at home."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from wijkdesk.services.conversation import DUTCH
from wijkdesk.services.files import FileView, PersonRow
from wijkdesk.vocabulary import Interpreter, ReadingLevel

SIGNED = "dse"
"""Who signs reads Dutch, or not; there is no such paper."""


def speaker_for(view: FileView, whom: UUID | None, today: date) -> PersonRow | None:
    """Somebody who would rather read another language than Dutch; None where Dutch will do.

    When it is about somebody, only who lives with them counts: a grandmother abroad changes
    nothing of that talk. Who needs an interpreter goes first.
    """
    people = {p.id: p for p in view.people if p.died_on is None or p.died_on > today}
    about = people.get(whom) if whom is not None else None
    if about is not None and about.language:
        return about if reads_another(about) else None
    here = [people[i] for i in _lives_with(view, whom, today) if i in people]
    found = [p for p in here or people.values() if reads_another(p)]
    found.sort(key=lambda p: p.interpreter in {None, Interpreter.NONE})
    return found[0] if found else None


def reads_another(person: PersonRow) -> bool:
    """Whether a paper in another language would be better for this person."""
    spoken = bool(person.language) and person.language not in {DUTCH, SIGNED}
    return spoken and person.reading_level is not ReadingLevel.FLUENT


def _lives_with(view: FileView, whom: UUID | None, today: date) -> Iterator[UUID]:
    """Everybody of the homes of this person; of every home when it is about all of them."""
    for home in view.households:
        members = [m.person_id for m in home.members_on(today)]
        if whom is None or whom in members:
            yield from members
