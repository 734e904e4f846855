"""The walk-in of today: who came in and waits, who is being helped, who has gone again."""

from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import Registration
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.me import Me
from wijkdesk.services.registrations import RegistrationRow, RegistrationService
from wijkdesk.services.scope import insist_inbox
from wijkdesk.storage import audit, lease
from wijkdesk.storage import registrations as stored
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import PlaceKind

__all__ = ["RegistrationRow", "WalkInService"]


class WalkInService:
    """Somebody who waits is a registration of which only the name, or not even that, is known."""

    def __init__(self, store: Store, me: Me, registrations: RegistrationService) -> None:
        self._store, self._me, self._registrations = store, me, registrations

    def today(self) -> list[RegistrationRow]:
        """Who came in today and is still here, the longest waiting first; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_registrations")
        morning = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        with self._store.reading() as session:
            if lease.ended(session):
                return []
            return list(stored.walk_in(session, self._me.team_ids, morning))

    def arrive(
        self, name: str = "", place: PlaceKind | None = None, place_name: str | None = None
    ) -> RegistrationRow:
        """Somebody came in and waits."""
        return self._registrations.start(name, place, place_name, waits=True)

    def help(self, registration_id: UUID) -> Changes:
        """It is their turn, and oneself who helps; a colleague who was quicker keeps it."""
        with self._store.begin("registration_help") as session:
            row = self._waiting(session, registration_id)
            if row.helped_at is None:
                row.helped_at, row.helped_by = datetime.now(UTC), self._me.worker_id
        return Changes(registrations=True)

    def leave(self, registration_id: UUID) -> Changes:
        """They have gone, helped or not; the question stays in the inbox."""
        with self._store.begin("registration_leave") as session:
            self._waiting(session, registration_id).left_at = datetime.now(UTC)
        return Changes(registrations=True)

    def _waiting(self, session: Session, registration_id: UUID) -> Registration:
        row = saving.editable(session, Registration, registration_id)
        insist_inbox(session, self._me, row.container_id, date.today())  # noqa: DTZ011 - one's own day
        return row
