"""Two laptops merged the same people differently: one decides which merge stands."""

from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Person
from wijkdesk.services import saving
from wijkdesk.services.splitting import close, knot_of, split
from wijkdesk.storage import merges, same_people


def turn(session: Session, by: UUID, person_id: UUID, into: UUID) -> None:
    """Let the other merge stand: what is in its way is undone first, with everything it moved."""
    person = saving.editable(session, Person, person_id)
    saving.editable(session, Person, into)
    standing = merges.standing(session, person.container_id)
    for record in standing:
        back_to_front = record.other_id == into and record.person_id == person_id
        elsewhere = record.other_id == person_id and record.person_id != into
        if back_to_front or elsewhere:
            split(session, knot_of(session, record, [record]))
            close(session, [record], by)
            session.flush()
    for record in standing:
        if record.other_id == person_id and record.person_id == into:
            still = [r for r in record.moved.moved if merges.holder(session, r) == person_id]
            merges.point(session, still, into)
    person.merged_into = into
    session.flush()
    if same_people.merged(session, [person.container_id]).get(person_id) != into:
        raise RuleBrokenError("merge_undo_order")
