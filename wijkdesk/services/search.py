"""Search: the box that is also the create box."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.services import law_sight
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

OF_A_FILE = frozenset({"person", "referral"})
PROVISIONS, NOTES, LINES = 5, 6, 4
"""How many of each are shown under the people: a list that one can take in."""


@dataclass(frozen=True, slots=True)
class Everything:
    """What one search found: people and files, provisions, and words inside files.

    `closed`: the lease has ended, so that nobody looked among people.
    """

    people: tuple[Hit, ...] = ()
    provisions: tuple[Hit, ...] = ()
    texts: tuple[TextHit, ...] = ()
    closed: bool = False


class SearchService:
    """Find people and files on this laptop; what was shown is noted (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._noted = False
        self._day: date | None = None

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
            texts = search_inside.find_texts(session, typed, NOTES, LINES)
            visible = self._visible(session, {hit.case_file_id for hit in texts})
            texts = law_sight.found_texts(
                session, self._me, (hit for hit in texts if hit.case_file_id in visible), _today()
            )
            closed = lease.ended(session)
        self._note((*people, *texts))
        return Everything(tuple(people), tuple(provisions), tuple(texts), closed)

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
        held = {one.case_file_id for one in found if one.kind in OF_A_FILE and one.case_file_id}
        visible = self._visible(session, held)
        seen = [f for f in found if f.kind not in OF_A_FILE or f.case_file_id in visible]
        hits = search_hits.describe(session, seen, typed_words(typed))
        return [hit for hit in hits if hit.team_id is None or hit.team_id in self._me.team_ids]

    def _visible(self, session: Session, files: set[UUID]) -> set[UUID]:
        """Those that this worker may see today, whatever the index says."""
        return visible_files(session, self._me, files, _today()) if files else set()

    def _keep_up(self) -> None:
        """On the first search of a day: working relations begin and end at midnight."""
        today = _today()
        if self._day == today:
            return
        with self._store.reading() as session:
            is_todays = search_index.is_todays(session)
        if not is_todays:
            with self._store.applying() as session:
                search_index.new_day(session)
        self._day = today

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
