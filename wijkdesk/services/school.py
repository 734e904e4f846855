"""A school or an AZC: who waits there, looked at each week, and whom one knows there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from wijkdesk.models.all import QueueReview, Referral
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.scope import insist_held, visible_files
from wijkdesk.services.waiting import WaitingService, WaitRow
from wijkdesk.storage import audit, lease, same_people
from wijkdesk.storage import school as stored
from wijkdesk.storage.school import ContactRow, FollowRow
from wijkdesk.storage.store import Store

__all__ = ["ContactRow", "FollowRow", "SchoolService", "SchoolView", "is_due"]

WEEK = timedelta(days=7)
"""So often a school and its social worker look through the list together."""
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class SchoolView:
    """One place; `gone` are those that came off the list in the last year, the latest first."""

    running: tuple[WaitRow, ...]
    gone: tuple[WaitRow, ...]
    follows: Mapping[UUID, FollowRow]
    reviews: Mapping[UUID, date]
    contacts: tuple[ContactRow, ...]
    children: tuple[tuple[UUID, str, str], ...]
    """Their file, their name, and the title of the file."""
    closed: bool = False


class SchoolService:
    """It is made of the referrals and contacts of the files that this worker sees."""

    def __init__(self, store: Store, me: Me, waiting: WaitingService) -> None:
        self._store, self._me, self._waiting = store, me, waiting

    def view(self, location_id: UUID) -> SchoolView:
        """The list and who is known there; that it was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_school", location_id.hex)
        waits = self._waiting.view()
        with self._store.reading() as session:
            if lease.ended(session):
                return SchoolView((), (), {}, {}, (), (), closed=True)
            today = _today()
            here = [row for row in waits.all if row.location_id == location_id]
            running = tuple(r for r in waits.running if r.location_id == location_id)
            gone = [r for r in here if r.over_on is not None and today - r.over_on <= YEAR]
            known = stored.contacts(session, location_id)
            seen = visible_files(session, self._me, {c.case_file_id for c in known}, today)
            contacts = tuple(c for c in known if c.case_file_id in seen)
            children = {(r.case_file_id, r.person or "", r.file_title) for r in running}
            for contact in contacts:
                names = same_people.names(session, contact.container_id)
                child = names.get(contact.person_id, "") if contact.person_id else ""
                children.add((contact.case_file_id, child, contact.title))
            return SchoolView(
                running,
                tuple(sorted(gone, key=_over, reverse=True)),
                stored.follows(session, location_id),
                stored.reviews(session, [row.id for row in here]),
                contacts,
                tuple(sorted(children, key=_named)),
            )

    def review(self, referral_id: UUID) -> Changes:
        """Somebody looked at it today: it still holds, and what is done meanwhile is known."""
        with self._store.begin("queue_review") as session:
            row = saving.editable(session, Referral, referral_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            if stored.reviews(session, [referral_id]).get(referral_id) != _today():
                session.add(
                    QueueReview(
                        id=new_id(),
                        container_id=row.container_id,
                        referral_id=referral_id,
                        reviewed_on=_today(),
                        note="",
                        worker_id=self._me.worker_id,
                    )
                )
        return of_file(row.case_file_id)


def is_due(reviewed: date | None, today: date) -> bool:
    """Whether it is to be looked at again: never, or a week ago."""
    return reviewed is None or today - reviewed >= WEEK


def _over(row: WaitRow) -> date:
    return row.over_on or date.min


def _named(child: tuple[UUID, str, str]) -> tuple[str, str]:
    return child[2].casefold(), child[1].casefold()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
