"""Told when somebody else changes my client: a quiet digest by household (J6)."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from wijkdesk.services.me import Me
from wijkdesk.services.scope import visible_files
from wijkdesk.storage import audit, others
from wijkdesk.storage.store import Store

__all__ = ["Household", "OthersService"]


@dataclass(frozen=True, slots=True)
class Household:
    """What changed in one file since I last looked: who, what and how many of them."""

    case_file_id: UUID
    title: str
    changes: tuple[tuple[str | None, str, int], ...]
    at: datetime


class OthersService:
    """What colleagues did in my files."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def digest(self) -> list[Household]:
        """By household, the one that changed last first; that the list was read is noted."""
        with self._store.reading() as session:
            rows = others.news(session)
            today = date.today()  # noqa: DTZ011 - the worker's own day
            seen = visible_files(session, self._me, {row.case_file_id for row in rows}, today)
        rows = [row for row in rows if row.case_file_id in seen]
        if rows:
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, "list_news")
        found = []
        for file, some in groupby(rows, attrgetter("case_file_id")):
            lines = list(some)
            changes = tuple((line.who, line.entity, line.changes) for line in lines)
            found.append(Household(file, lines[0].title, changes, max(line.at for line in lines)))
        return found
