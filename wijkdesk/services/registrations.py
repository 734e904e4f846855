"""Registrations: written down in two minutes, closed as advice, as a file, or as not for us."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import Registration
from wijkdesk.models.base import new_id
from wijkdesk.models.urgency import USUAL, Level, Term, level_of, levels_of
from wijkdesk.services import file_opening, saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.colleagues import of_my_teams
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import insist_inbox, open_lease
from wijkdesk.storage import audit, incoming, information_duties, lease, organisation
from wijkdesk.storage import registrations as stored
from wijkdesk.storage.organisation import PlaceRow, WorkerRow
from wijkdesk.storage.registrations import RegistrationRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import PlaceKind, RegistrationKind, RegistrationStatus

__all__ = [
    "USUAL",
    "Level",
    "Opened",
    "PlaceRow",
    "RegistrationRow",
    "RegistrationService",
    "Term",
    "WorkerRow",
    "level_of",
]

KEEPS = (
    "name",
    "question",
    "phone",
    "life_area",
    "minutes",
    "sender",
    "sender_name",
    "sender_phone",
    "awareness",
    "aware_reason",
    "talk_on",
    "talk_time",
    "talk_place",
    "waits_since",
)
"""Whoever filled in one of these has begun: what is left open then stays."""
LATELY = timedelta(days=7)


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
            return _open_or_own_of(session, stored.open_in(session, self._me.team_ids))

    def levels(self) -> tuple[Level, ...]:
        """The urgencies of this municipality; of nobody's file."""
        with self._store.reading() as session:
            return levels_of(organisation.urgencies(session))

    def urgent(self) -> list[RegistrationRow]:
        """What cannot wait and nobody of the team has taken; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_registrations")
        with self._store.reading() as session:
            return [] if lease.ended(session) else list(stored.urgent(session, self._me.team_ids))

    def advice(self) -> list[RegistrationRow]:
        """The short advice of the last seven days, that may grow into more; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_registrations")
        with self._store.reading() as session:
            since = datetime.now(UTC) - LATELY
            return _open_or_own_of(session, stored.advice(session, self._me.team_ids, since))

    def colleagues(self) -> list[WorkerRow]:
        """To whom a registration of one's team can be given."""
        with self._store.reading() as session:
            return of_my_teams(session, self._me, _today())

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
        self,
        name: str = "",
        place: PlaceKind | None = None,
        place_name: str | None = None,
        *,
        waits: bool = False,
    ) -> RegistrationRow:
        """Begin a registration; from here on nothing of it can be lost.

        `waits`: somebody sits in the waiting room.
        """
        return self._begin(RegistrationStatus.OPEN, name, (place, place_name), waits=waits)

    def advise(
        self, place: PlaceKind | None = None, place_name: str | None = None
    ) -> RegistrationRow:
        """Begin a short advice: it counts as advice from its first moment, and asks nothing."""
        return self._begin(RegistrationStatus.ADVICE, "", (place, place_name))

    def grow(self, registration_id: UUID) -> Changes:
        """A short advice turns out to be a question; whatever was typed stays where it is."""
        with self._store.begin("registration_grow") as session:
            self._open(session, registration_id).grow()
        return Changes(registrations=True)

    def _begin(
        self,
        status: RegistrationStatus,
        name: str,
        where: tuple[PlaceKind | None, str | None],
        *,
        waits: bool = False,
    ) -> RegistrationRow:
        number, now = new_id(), datetime.now(UTC)
        is_short = status is RegistrationStatus.ADVICE
        registration = Registration(
            id=number,
            container_id=self._me.team_id,
            number=short_code(number),
            name=one_line(name),
            place=where[0],
            place_name=one_line(where[1]),
            received_at=now,
            received_by=self._me.worker_id,
            kind=RegistrationKind.SHORT if is_short else RegistrationKind.QUESTION,
            status=status,
            waits_since=now if waits else None,
        )
        with self._store.begin("registration_start") as session:
            insist_inbox(session, self._me, self._me.team_id, _today())
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
            if row is None or row.deleted or not _writable(row):
                return False
            if any(str(getattr(row, name) or "").strip() for name in KEEPS):
                return False
            if information_duties.of(session, registration_id):
                return False
            saving.remove(row)
        return True

    def open_file(self, registration_id: UUID) -> Opened:
        """Make a file of it: household, first person, the question copied.

        Oneself as regisseur (decision 6).
        """
        with self._store.begin("file_open") as session:
            row = self._open(session, registration_id)
            if row.is_advice:
                row.grow()
            row.close(RegistrationStatus.FILE)
            case_file_id = file_opening.open_file(session, self._me, row, _today())
        return Opened(case_file_id, Changes(frozenset({case_file_id}), registrations=True))

    def _open(self, session: Session, registration_id: UUID) -> Registration:
        """A registration to work on: not closed yet, and in the inbox of one of one's teams."""
        row = saving.editable(session, Registration, registration_id)
        if not _writable(row):
            raise RuleBrokenError("registration_closed")
        insist_inbox(session, self._me, row.container_id, _today())
        return row


def _writable(row: Registration) -> bool:
    """A short advice is never closed: it may be written in as long as nothing came of it."""
    return row.status is RegistrationStatus.OPEN or row.is_advice


def _open_or_own(session: Session, registration_id: UUID) -> None:
    """When the lease has ended, only what this laptop still has to send is open."""
    if registration_id not in incoming.unsent(session, [registration_id]):
        open_lease(session)


def _open_or_own_of(session: Session, rows: Sequence[RegistrationRow]) -> list[RegistrationRow]:
    """The same for a list."""
    if not lease.ended(session):
        return list(rows)
    own = incoming.unsent(session, [row.id for row in rows])
    return [row for row in rows if row.id in own]


def _found(session: Session, registration_id: UUID) -> RegistrationRow:
    row = stored.get(session, registration_id)
    if row is None:
        raise RuleBrokenError("row_gone")
    return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
