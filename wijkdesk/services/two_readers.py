"""Choosing which of two stays, where two people put one thing before different readers."""

from datetime import date

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Conflict
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.me import Me
from wijkdesk.services.moving import take_away
from wijkdesk.services.scope import held_container
from wijkdesk.storage import two_readers
from wijkdesk.vocabulary import ConflictStatus

SIDES = ("current", "incoming")


def choose_readers(session: Session, me: Me, conflict: Conflict, choice: str, today: date) -> None:
    """Keep one of the two, or "both"; whoever reads only one of them leaves it as it is."""
    both = two_readers.sides(session, conflict)
    for card in (conflict, *two_readers.same_choice(session, conflict)):
        held_container(session, me, card.container_id, Act.WRITE, today)
        if card is not conflict:
            for name in SIDES:
                saving.note_seen(session, card.id, name, getattr(card, name))
        card.status, card.resolved_by = ConflictStatus.RESOLVED, me.worker_id
    # First in the group: what it takes away is judged by this decision.
    session.flush()
    if choice not in SIDES:
        return
    stays, goes = both if choice == "current" else reversed(both)
    if stays is None or goes is None:
        raise RuleBrokenError("row_gone")
    take_away(session, me, conflict.entity, goes.row_id, stays.row_id)
