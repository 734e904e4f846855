"""Telephone numbers and what is safe to do with them."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Person, PhoneNumber
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import phones
from wijkdesk.storage.phones import PhoneRow, same_number
from wijkdesk.storage.store import Store

__all__ = ["PhoneRow", "PhoneService", "same_number"]


class PhoneService:
    """Add, change and remove numbers; whatever is typed is kept, of any country or none."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, case_file_id: UUID, person_id: UUID, number: str = "") -> PhoneRow:
        """A number to fill in, of somebody of this file."""
        with self._store.begin("phone_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            if saving.editable(session, Person, person_id).container_id != head.shared:
                raise RuleBrokenError("row_gone")
            row = PhoneNumber(
                id=new_id(),
                container_id=head.shared,
                case_file_id=case_file_id,
                person_id=person_id,
                number=one_line(number) or "",
            )
            session.add(row)
            session.flush()
            found = phones.of_file(session, case_file_id, head.shared)
            return next(one for one in found if one.id == row.id)

    def save(self, phone_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("phone_save") as session:
            row = saving.to_save(session, PhoneNumber, phone_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, phone_id: UUID) -> Changes:
        """Take a number away; it can be undone."""
        with self._store.begin("phone_remove") as session:
            row = saving.editable(session, PhoneNumber, phone_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
