"""What there is for a question, from the sociale kaart on this laptop: offline, lightest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.law.distance import read_centres
from wijkdesk.services.finding.finder import Finder
from wijkdesk.services.finding.fitting import Asked, Facts, Misfit
from wijkdesk.services.finding.reading import facts_of
from wijkdesk.services.finding.thesaurus import thesaurus
from wijkdesk.storage import directory, organisation, provision_facts
from wijkdesk.storage.directory import ProvisionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Rung

if TYPE_CHECKING:
    from wijkdesk.storage.provision_facts import FactsRow

__all__ = ["Answer", "Asked", "FinderService", "Misfit", "is_danger", "lighter"]

MOST = 100
"""Answers that are shown; who has more types on."""
DANGER = frozenset({"geweld", "kind_veilig", "ouderen_veilig", "zelfdoding"})
"""Themes in which the telephone comes before the sociale kaart."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A provision, why it does not fit (nothing: it does), how far it is, how it was understood."""

    provision: ProvisionRow
    misfits: tuple[Misfit, ...]
    km: float | None
    by: str


class FinderService:
    """The finder over the store; its index is made at the first question and after a change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: Finder | None = None
        self._facts: dict[FactsRow, Facts] = {}
        self._version: object = None
        self._stamp: object = None

    def find(self, text: str, asked: Asked | None = None, own_words: str = "") -> list[Answer]:
        """What answers the text, at most `MOST`.

        Without a text the own words of who asks are the question; where they find nothing,
        everything is shown.
        """
        with self._store.reading() as session:
            finder = self._finder(session)
            found = finder.find(text.strip() or own_words, asked, MOST)
            if not found and not text.strip():
                found = finder.find("", asked, MOST)
            rows = directory.by_ids(session, [UUID(bytes=one.key) for one in found])
            return [
                Answer(rows[UUID(bytes=one.key)], one.misfits, one.km, one.by)
                for one in found
                if UUID(bytes=one.key) in rows
            ]

    def _finder(self, session: Session) -> Finder:
        """As the sociale kaart is now.

        Most questions follow each other with nothing saved between them, and what was saved is
        mostly about something else.
        """
        today = date.today()  # noqa: DTZ011 - the worker's own day: an offer may end with it
        version = (*provision_facts.version(session), today)
        if self._made is not None and self._version == version:
            return self._made
        stamp = (*provision_facts.stamp(session), today)
        if self._made is None or self._stamp != stamp:
            # Of thousands one changed: the words of the others stand as they were read.
            known, rows = self._facts, provision_facts.all_facts(session, today)
            self._facts = {row: known.get(row) or facts_of(row) for row in rows}
            centres = read_centres((organisation.postcodes(session) or "").splitlines())
            self._made = Finder(list(self._facts.values()), thesaurus(), centres)
        self._version, self._stamp = version, stamp
        return self._made


def lighter(answers: Sequence[Answer], chosen: UUID) -> tuple[Answer, ...]:
    """Those that fit and are lighter than what is chosen: passing them over asks one reason."""
    rung = next((one.provision.rung for one in answers if one.provision.id == chosen), Rung.ADVICE)
    return tuple(one for one in answers if one.provision.rung < rung and not one.misfits)


def is_danger(text: str) -> bool:
    """Whether somebody may be in danger: then the numbers to call come first."""
    # Nothing said reads nothing: a page asks on the interface thread when it opens.
    return bool(text.strip()) and any(
        meant.theme.key in DANGER for meant in thesaurus().meant(text)
    )
