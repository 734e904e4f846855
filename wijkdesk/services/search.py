"""Search: the box that is also the create box."""

from collections.abc import Collection
from uuid import UUID

from wijkdesk.services.me import Me
from wijkdesk.storage import audit
from wijkdesk.storage import search as stored
from wijkdesk.storage.search import Hit
from wijkdesk.storage.store import Store

__all__ = ["Hit", "SearchService"]


class SearchService:
    """Find people and files on this laptop; what was shown is noted (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._noted = False

    def find(self, typed: str, limit: int = 50) -> list[Hit]:
        """What matches the typed starts of words: own caseload first.

        The first hits of a search are noted before they are shown.
        """
        with self._store.reading() as session:
            hits = stored.find(session, typed, limit)
        if hits and not self._noted:
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, "search")
            self._noted = True
        return hits

    def ended(self, case_file_ids: Collection[UUID]) -> None:
        """Note which files were shown when a search ends."""
        if not self._noted:
            return
        with self._store.applying() as session:
            audit.note(
                session, self._me.worker_id, "search_shown", " ".join(i.hex for i in case_file_ids)
            )
        self._noted = False
