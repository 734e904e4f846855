"""Agreements on sharing: what may be told to whom, on what ground; and withdrawing one."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import SharingAgreement, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import line_order, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import plan_parts as stored
from wijkdesk.storage.plan_parts import SharingRow
from wijkdesk.storage.store import Store

__all__ = ["SharingRow", "SharingService"]


class SharingService:
    """The family reads them all: they are its own agreements."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, plan_id: UUID) -> SharingRow:
        """An agreement to fill in, at the end."""
        with self._store.begin("sharing_add") as session:
            plan = saving.editable(session, SupportPlan, plan_id)
            head = held_file(session, self._me, plan.case_file_id, Act.WRITE, _today())
            among = SharingAgreement.plan_id == plan_id
            row = SharingAgreement(
                id=new_id(),
                container_id=head.shared,
                plan_id=plan_id,
                position=line_order.after(session, SharingAgreement, among),
            )
            session.add(row)
            session.flush()
            found = stored.sharing(session, plan_id, head.shared)
            return next(one for one in found if one.id == row.id)

    def save(self, row_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("sharing_save") as session:
            row = saving.to_save(session, SharingAgreement, row_id)
            case_file_id = self._file_of(session, row)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(case_file_id), values, moved, merged)

    def withdraw(self, row_id: UUID, on: date) -> Changes:
        """From this day it holds no longer; that it did once stays to be read."""
        with self._store.begin("sharing_withdraw") as session:
            row = saving.editable(session, SharingAgreement, row_id)
            case_file_id = self._file_of(session, row)
            row.withdrawn_on = on
        return of_file(case_file_id)

    def remove(self, row_id: UUID) -> Changes:
        """Take away what was never agreed; what was gets a day on which it ended."""
        with self._store.begin("sharing_remove") as session:
            row = saving.editable(session, SharingAgreement, row_id)
            case_file_id = self._file_of(session, row)
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def _file_of(self, session: Session, row: SharingAgreement) -> UUID:
        plan = saving.to_save(session, SupportPlan, row.plan_id)
        insist_held(session, self._me, plan.case_file_id, Act.WRITE, _today())
        return plan.case_file_id


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
