"""Search: the box that is also the create box."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.services.me import Me
from wijkdesk.services.scope import visible_files
from wijkdesk.storage import audit, lease, search_hits, search_index, search_inside
from wijkdesk.storage import search as stored
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.search_hits import Hit
from wijkdesk.storage.search_inside import TextHit
from wijkdesk.storage.search_typed import typed_words
from wijkdesk.storage.store import Store

__all__ = ["Everything", "Hit", "SearchService", "TextHit", "fits"]

H = TypeVar("H", Hit, TextHit)
PROVISIONS, NOTES, LINES = 5, 6, 4
"""How many of each are shown under the people: a list that one can take in."""


@dataclass(frozen=True, slots=True)
class Everything:
    """What one search found: people and files, provisions, and words inside files."""

    people: tuple[Hit, ...] = ()
    provisions: tuple[Hit, ...] = ()
    texts: tuple[TextHit, ...] = ()


class SearchService:
    """Find people and files on this laptop; what was shown is noted (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._noted = False

    def find(self, typed: str, limit: int = 50) -> list[Hit]:
        """People and files that match: own caseload first, names that only sound so last.

        The first hits of a search are noted before they are shown.
        """
        self._keep_up()
        with self._store.reading() as session:
            hits = self._people(session, typed, limit)
        self._note(hits)
        return hits

    def everything(self, typed: str, limit: int = 50) -> Everything:
        """People, provisions and words inside files; noted as `find` is."""
        self._keep_up()
        with self._store.reading() as session:
            people = self._people(session, typed, limit)
            kaart = stored.find_provisions(session, typed, _today(), PROVISIONS)
            provisions = search_hits.describe(session, kaart, ())
            found = search_inside.find_texts(session, typed, NOTES, LINES)
            texts = self._held(session, found)
        self._note((*people, *texts))
        return Everything(tuple(people), tuple(provisions), tuple(texts))

    def ended(self, case_file_ids: Collection[UUID]) -> None:
        """Note which files were shown when a search ends."""
        if not self._noted:
            return
        with self._store.applying() as session:
            audit.note(
                session, self._me.worker_id, "search_shown", " ".join(i.hex for i in case_file_ids)
            )
        self._noted = False

    def _people(self, session: Session, typed: str, limit: int) -> list[Hit]:
        if lease.ended(session):
            return []
        found = stored.find(session, typed, _today(), limit)
        hits = search_hits.describe(session, found, typed_words(typed))
        held = set(self._held(session, [hit for hit in hits if hit.team_id is None]))
        return [hit for hit in hits if hit in held or hit.team_id in self._me.team_ids]

    def _held(self, session: Session, hits: Sequence[H]) -> list[H]:
        """Those of files that this worker may see today, whatever the index says."""
        files = {hit.case_file_id for hit in hits if hit.case_file_id is not None}
        visible = visible_files(session, self._me, files, _today())
        return [hit for hit in hits if hit.case_file_id in visible]

    def _keep_up(self) -> None:
        """On the first search of a day: working relations begin and end at midnight."""
        with self._store.reading() as session:
            is_todays = search_index.is_todays(session)
        if not is_todays:
            with self._store.applying() as session:
                search_index.new_day(session)

    def _note(self, shown: Collection[object]) -> None:
        if shown and not self._noted:
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, "search")
            self._noted = True


def fits(typed: str, words: str) -> bool:
    """Whether every typed word is the start of one of these; nothing typed fits nothing."""
    wanted, there = typed_words(typed), words_of(words)
    return bool(wanted) and all(any(w.startswith(one) for w in there) for one in wanted)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
