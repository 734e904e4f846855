"""Registrations: written down in two minutes, closed as advice, as a file, or as not for us."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import Registration
from wijkdesk.models.base import new_id
from wijkdesk.services import file_opening, saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import open_lease
from wijkdesk.storage import audit, incoming, lease, organisation
from wijkdesk.storage import registrations as stored
from wijkdesk.storage.organisation import PlaceRow
from wijkdesk.storage.registrations import RegistrationRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import PlaceKind, RegistrationStatus

__all__ = ["Opened", "PlaceRow", "RegistrationRow", "RegistrationService"]


@dataclass(frozen=True, slots=True)
class Opened:
    """The file that was made of a registration."""

    case_file_id: UUID
    changes: Changes


class RegistrationService:
    """The inbox of the team."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def inbox(self) -> list[RegistrationRow]:
        """Open registrations of one's teams, the most urgent first; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_registrations")
        with self._store.reading() as session:
            rows = stored.open_in(session, self._me.team_ids)
            if lease.ended(session):
                own = incoming.unsent(session, [row.id for row in rows])
                return [row for row in rows if row.id in own]
            return list(rows)

    def open(self, registration_id: UUID) -> RegistrationRow:
        """Open a registration: the reading is noted before anything is shown (decision 13)."""
        with self._store.applying() as session:
            row = _found(session, registration_id)
            _open_or_own(session, registration_id)
            audit.note(session, self._me.worker_id, "registration_open", registration_id.hex)
        return row

    def get(self, registration_id: UUID) -> RegistrationRow:
        """Look again at one registration."""
        with self._store.reading() as session:
            _open_or_own(session, registration_id)
            return _found(session, registration_id)

    def places(self) -> list[PlaceRow]:
        """Where one may be at work."""
        with self._store.reading() as session:
            return list(organisation.places(session))

    def start(
        self, name: str = "", place: PlaceKind | None = None, place_name: str | None = None
    ) -> RegistrationRow:
        """Begin a registration; from here on nothing of it can be lost."""
        number = new_id()
        registration = Registration(
            id=number,
            container_id=self._me.team_id,
            number=short_code(number),
            name=one_line(name),
            place=place,
            place_name=one_line(place_name),
            received_at=datetime.now(UTC),
            received_by=self._me.worker_id,
        )
        with self._store.begin("registration_start") as session:
            session.add(registration)
            session.flush()
            return _found(session, number)

    def save(
        self, registration_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save what was changed of an open registration."""
        with self._store.begin("registration_save") as session:
            row = self._open(session, registration_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(Changes(registrations=True), values, moved, merged)

    def close(
        self, registration_id: UUID, status: RegistrationStatus, reason: str | None = None
    ) -> Changes:
        """Close as advice or as not for us."""
        if status is RegistrationStatus.FILE:
            raise RuleBrokenError("registration_needs_file")
        with self._store.begin("registration_close") as session:
            row = self._open(session, registration_id)
            row.close(status, one_line(reason))
        return Changes(registrations=True)

    def drop_if_empty(self, registration_id: UUID) -> bool:
        """Throw away what was begun and left again without a word; True when it is gone."""
        with self._store.begin("registration_drop") as session:
            row = session.get(Registration, registration_id)
            if row is None or row.deleted or row.status is not RegistrationStatus.OPEN:
                return False
            if any(text and text.strip() for text in (row.name, row.question, row.phone)):
                return False
            saving.remove(row)
        return True

    def open_file(self, registration_id: UUID) -> Opened:
        """Make a file of it: household, first person, the question copied.

        Oneself as regisseur (decision 6).
        """
        with self._store.begin("file_open") as session:
            row = self._open(session, registration_id)
            row.close(RegistrationStatus.FILE)
            case_file_id = file_opening.open_file(session, self._me, row, date.today())  # noqa: DTZ011 - the worker's own day
        return Opened(case_file_id, Changes(frozenset({case_file_id}), registrations=True))

    def _open(self, session: Session, registration_id: UUID) -> Registration:
        """A registration to work on: still open, and in the inbox of one of one's teams."""
        row = saving.editable(session, Registration, registration_id)
        if row.status is not RegistrationStatus.OPEN:
            raise RuleBrokenError("registration_closed")
        if row.container_id not in self._me.team_ids:
            raise RuleBrokenError("no_access", reason="other_team")
        return row


def _open_or_own(session: Session, registration_id: UUID) -> None:
    """When the lease has ended, only what this laptop still has to send is open."""
    if registration_id not in incoming.unsent(session, [registration_id]):
        open_lease(session)


def _found(session: Session, registration_id: UUID) -> RegistrationRow:
    row = stored.get(session, registration_id)
    if row is None:
        raise RuleBrokenError("row_gone")
    return row
