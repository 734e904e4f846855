"""Telling people what they must be told: a dated line each, that follows into the file."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import InformationDuty, Registration
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container
from wijkdesk.storage import information_duties as stored
from wijkdesk.storage.information_duties import DutyRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Channel, DutyKind

__all__ = ["DutyRow", "InformationDutyService"]


class InformationDutyService:
    """Tick, change and take back."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of(self, registration_id: UUID) -> tuple[DutyRow, ...]:
        """What was told about a registration."""
        with self._store.reading() as session:
            row = saving.editable(session, Registration, registration_id)
            held_container(session, self._me, row.container_id, Act.SEE, _today())
            return stored.of(session, registration_id)

    def give(
        self, registration_id: UUID, kind: DutyKind, channel: Channel | None = Channel.SPOKEN
    ) -> DutyRow:
        """It was told today, in the language of the registration; all of that can be changed."""
        with self._store.begin("information_give") as session:
            row = saving.editable(session, Registration, registration_id)
            self._insist(session, row.container_id)
            told = next((d for d in stored.of(session, row.id) if d.kind is kind), None)
            if told is not None:
                return told
            duty = InformationDuty(
                id=new_id(),
                container_id=row.container_id,
                registration_id=row.id,
                case_file_id=row.case_file_id,
                kind=kind,
                given_on=_today(),
                channel=channel,
                language=row.language,
                worker_id=self._me.worker_id,
            )
            session.add(duty)
            session.flush()
            return next(d for d in stored.of(session, row.id) if d.id == duty.id)

    def save(self, duty_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Another day, another way, another language."""
        with self._store.begin("information_save") as session:
            row = saving.to_save(session, InformationDuty, duty_id)
            self._insist(session, row.container_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(_changes(row), values, moved, merged)

    def take_back(self, duty_id: UUID) -> Changes:
        """It was not told after all."""
        with self._store.begin("information_remove") as session:
            row = saving.editable(session, InformationDuty, duty_id)
            self._insist(session, row.container_id)
            saving.remove(row)
        return _changes(row)

    def _insist(self, session: Session, container_id: UUID) -> None:
        held_container(session, self._me, container_id, Act.WRITE, _today())


def _changes(row: InformationDuty) -> Changes:
    files = frozenset() if row.case_file_id is None else frozenset({row.case_file_id})
    return Changes(files, registrations=True)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
