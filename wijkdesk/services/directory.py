"""The sociale kaart: what there is, the lightest first."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services.me import Me
from wijkdesk.storage import directory as stored
from wijkdesk.storage.directory import ProvisionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ContainerKind

__all__ = ["DirectoryService", "ProvisionRow"]

KAART = Subject(ContainerKind.DIR)


def insist_keeper(me: Me, today: date) -> None:
    """Raises "kaart_read_only" for who is in no team, and for a supporter."""
    if not decide(me.actor, Act.WRITE, KAART, today).allowed:
        raise RuleBrokenError("kaart_read_only")


def home_of(session: Session) -> UUID:
    """Where a new row of it goes; raises "no_team_yet" before the first sync."""
    home = stored.home(session)
    if home is None:
        raise UnavailableError("no_team_yet")
    return home


class DirectoryService:
    """Find provisions on this laptop."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    @property
    def may_write(self) -> bool:
        """Whether this worker keeps the sociale kaart; judged again at each act, here and there."""
        return decide(self._me.actor, Act.WRITE, KAART, date.today()).allowed  # noqa: DTZ011 - own day

    def find(
        self,
        typed: str = "",
        limit: int = 200,
    ) -> list[ProvisionRow]:
        """What fits the typed words, the lightest rung first."""
        with self._store.reading() as session:
            return list(stored.find(session, typed, limit))

    def get(self, provision_id: UUID) -> ProvisionRow:
        """One provision."""
        with self._store.reading() as session:
            row = stored.get(session, provision_id)
        if row is None:
            raise RuleBrokenError("row_gone")
        return row
