"""Drafts: what is being typed is safe before it is valid (decision 8)."""

from uuid import UUID

from wijkdesk.storage import drafts as stored
from wijkdesk.storage import own_words
from wijkdesk.storage.drafts import Draft
from wijkdesk.storage.own_words import OwnWords
from wijkdesk.storage.store import Store

__all__ = ["Draft", "DraftService", "OwnWords"]


class DraftService:
    """Keep and give back unsaved text; local only, never synced."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, page: str, row_id: str, field: str, text: str, cursor: int = 0) -> None:
        """Keep the text of a field; lone surrogates are the only thing the store cannot hold."""
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        with self._store.applying() as session:
            stored.keep(session, page, row_id, field, Draft(whole, cursor))

    def pending(self, page: str, row_id: str) -> dict[str, Draft]:
        """Unsaved text of one row on one page."""
        with self._store.reading() as session:
            return stored.pending(session, page, row_id)

    def waiting(self) -> frozenset[tuple[str, str]]:
        """Page and row of everything that is not saved yet: one question for a page."""
        with self._store.reading() as session:
            return stored.waiting(session)

    def typed(self, row_id: str) -> None:
        """A key in a form of this row: its changes wait until the form is left (decision 8)."""
        self._store.editors.typed(UUID(row_id))

    def left(self, row_id: str) -> None:
        """The form is left and saved: its changes may be sent."""
        self._store.editors.left(UUID(row_id))

    def drop(self, page: str, row_id: str, field: str | None = None) -> None:
        """End a draft after its value was saved or thrown away."""
        with self._store.applying() as session:
            stored.drop(session, page, row_id, field)

    def own_words(self) -> list[OwnWords]:
        """One's own words of what went to other readers while one was typing in it."""
        with self._store.reading() as session:
            return own_words.listed(session)
