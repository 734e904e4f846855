"""The sociale kaart: what there is, the lightest first."""

from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage import directory as stored
from wijkdesk.storage.directory import ProvisionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import LifeArea, ProvisionKind

__all__ = ["DirectoryService", "ProvisionRow"]


class DirectoryService:
    """Find provisions on this laptop."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(
        self,
        typed: str = "",
        kind: ProvisionKind | None = None,
        life_area: LifeArea | None = None,
        limit: int = 200,
    ) -> list[ProvisionRow]:
        """What fits the typed words, the lightest rung first."""
        with self._store.reading() as session:
            return list(stored.find(session, typed, kind, life_area, limit))

    def get(self, provision_id: UUID) -> ProvisionRow:
        """One provision."""
        with self._store.reading() as session:
            row = stored.get(session, provision_id)
        if row is None:
            raise RuleBrokenError("row_gone")
        return row
