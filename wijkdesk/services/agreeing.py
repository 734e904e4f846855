"""Whom of a household to ask whether they agree, from its people and its ties."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.law.consent import GROWN_UP, HELD, Asked, Charge, asked_about
from wijkdesk.storage import beside, kin, people
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.kin import RelationRow
from wijkdesk.vocabulary import Interpreter, RelationKind

RAISES = {RelationKind.PARENT, RelationKind.GUARDIAN}
"""Who could have gezag; of a foster parent it only counts when it was noted."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody of the household, and who answers about them."""

    id: UUID
    name: str
    age: int | None
    language: str | None
    interpreter: Interpreter | None
    asked: Asked
    answerers: tuple[tuple[UUID, str], ...]
    """Whom to ask, with their names; only those that this file knows."""


def heard(session: Session, head: FileHead, today: date) -> tuple[Heard, ...]:
    """Everybody who lives in a household of this file, with whom to ask about them."""
    known = {person.id: person for person in people.in_container(session, head.shared)}
    here = [person for person, _role in beside.members(session, head.shared, today)]
    ages = {person.id: person.age_on(today) for person in here}
    grown_ups = [one for one, age in ages.items() if age is not None and age >= GROWN_UP]
    ties = kin.relations(session, head.case_file_id, head.shared)
    charges = charges_of(ties, today)
    found = []
    for person in here:
        asked = asked_about(person.id, ages[person.id], charges, grown_ups)
        answerers = tuple((one, known[one].full_name) for one in asked.answerers if one in known)
        found.append(
            Heard(
                person.id,
                person.full_name,
                ages[person.id],
                person.language,
                person.interpreter,
                asked,
                answerers,
            )
        )
    return tuple(found)


def holders_of(ties: Iterable[RelationRow], child: UUID, today: date) -> tuple[UUID, ...]:
    """Who has gezag over a child, as far as the file says so."""
    own = (one for one in charges_of(ties, today) if one.child == child and one.custody in HELD)
    return tuple(dict.fromkeys(one.holder for one in own))


def charges_of(ties: Iterable[RelationRow], today: date) -> list[Charge]:
    """What these ties say of children and of who could have gezag over them."""
    return [charge for tie in ties if (charge := _charge(tie, today)) is not None]


def _charge(tie: RelationRow, today: date) -> Charge | None:
    if not tie.is_whole or not tie.on(today) or tie.person_id is None or tie.other_id is None:
        return None
    if tie.custody is None and tie.kind not in RAISES:
        return None
    return Charge(tie.other_id, tie.person_id, tie.custody)
