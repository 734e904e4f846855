"""Who stands around a household: its own network, and roles as school and GP."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from wijkdesk.models.all import NetworkMember
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import kin
from wijkdesk.storage.kin import NetworkRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import NetworkKind

__all__ = ["NetworkRow", "NetworkService"]


class NetworkService:
    """Add, change and remove who helps; nothing is asked for, not even a name."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, case_file_id: UUID, kind: NetworkKind | None = None) -> NetworkRow:
        """Somebody to fill in."""
        with self._store.begin("network_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            row = NetworkMember(
                id=new_id(), container_id=head.shared, case_file_id=case_file_id, kind=kind
            )
            session.add(row)
            session.flush()
            found = kin.network(session, case_file_id, head.shared)
            return next(one for one in found if one.id == row.id)

    def save(self, member_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("network_save") as session:
            row = saving.to_save(session, NetworkMember, member_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, member_id: UUID) -> Changes:
        """Take somebody away; who stopped helping gets an end instead."""
        with self._store.begin("network_remove") as session:
            row = saving.editable(session, NetworkMember, member_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
