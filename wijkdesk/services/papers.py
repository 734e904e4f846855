"""Paper and copies of it leave the vault: each is noted first (security.md T8)."""

from wijkdesk.services.again import MOST_PAPERS, PAPERS, insist_few
from wijkdesk.services.me import Me
from wijkdesk.storage import audit
from wijkdesk.storage.store import Store


class PaperService:
    """What happens with a document after it was made; that it was made is noted there."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def printing(self, subject: str) -> None:
        """It goes to a printer; raises "confirm_first" for more than some in an hour."""
        with self._store.applying() as session:
            insist_few(session, self._me.worker_id, PAPERS, MOST_PAPERS)
            audit.note(session, self._me.worker_id, "paper_print", subject)

    def saving(self, subject: str) -> None:
        """A copy is going to stand outside the vault."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "paper_export", subject)
