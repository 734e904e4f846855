"""Crisis cards: how one sees it coming, what helps, whom to call, what not to do."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from wijkdesk.models.all import CrisisCard
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import plan_parts as stored
from wijkdesk.storage.plan_parts import CrisisRow
from wijkdesk.storage.store import Store

__all__ = ["CrisisCardService", "CrisisRow"]


class CrisisCardService:
    """One for each person who wants one."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, case_file_id: UUID, person_id: UUID | None = None) -> CrisisRow:
        """A card to fill in."""
        with self._store.begin("crisis_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            row = CrisisCard(
                id=new_id(),
                container_id=head.shared,
                case_file_id=case_file_id,
                person_id=person_id,
            )
            session.add(row)
            session.flush()
            found = stored.crisis_cards(session, case_file_id, head.shared)
            return next(one for one in found if one.id == row.id)

    def save(self, card_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed."""
        with self._store.begin("crisis_save") as session:
            row = saving.to_save(session, CrisisCard, card_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, card_id: UUID) -> Changes:
        """Take a card away; Ctrl+Z brings it back."""
        with self._store.begin("crisis_remove") as session:
            row = saving.editable(session, CrisisCard, card_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
