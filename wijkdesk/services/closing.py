"""The life of a file: closed with a reason, opened again, and what hangs open meanwhile."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileClosing
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import closings
from wijkdesk.storage.closings import ClosingRow
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.store import Store

__all__ = ["ClosingRow", "ClosingService", "returned_within_a_year"]

RETURN = timedelta(days=365)


def returned_within_a_year(found: tuple[ClosingRow, ...]) -> bool:
    """Whether the last time the file was opened again was within twelve months of its closing."""
    again = [row for row in found if row.reopened_on is not None]
    if not again or any(row.is_in_force for row in found):
        return False
    last = max(again, key=lambda row: row.closed_on)
    return last.reopened_on is not None and last.reopened_on - last.closed_on <= RETURN


class ClosingService:
    """Closes and opens again."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def close(self, case_file_id: UUID) -> Changes:
        """Close a file today; whatever is open in it stays, and nothing is thrown away.

        Who only stands in may not. Raises "file_closed" when it is closed already.
        """
        with self._store.begin("closing_close") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            if closings.in_force(session, case_file_id) is not None:
                raise RuleBrokenError("file_closed")
            session.add(
                FileClosing(
                    id=new_id(),
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    closed_on=_today(),
                    worker_id=self._me.worker_id,
                )
            )
            session.flush()
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)

    def save(self, closing_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Reason, last rung, evaluation, who was told, what goes on."""
        with self._store.begin("closing_save") as session:
            row = saving.to_save(session, FileClosing, closing_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def reopen(self, case_file_id: UUID) -> Changes:
        """Open a closed file again from today on; the closing stays as it was, as history."""
        with self._store.begin("closing_reopen") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            for row in _in_force(session, case_file_id):
                row.reopened_on, row.reopened_by = _today(), self._me.worker_id
            session.flush()
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)


def _in_force(session: Session, case_file_id: UUID) -> list[FileClosing]:
    """Two, when two laptops closed it."""
    ids = [row.id for row in closings.of_file(session, case_file_id) if row.is_in_force]
    return [saving.editable(session, FileClosing, one) for one in ids]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
