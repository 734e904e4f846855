"""The fixed texts of papers in other languages, beside the Dutch: which of them may be printed.

As with the conversation cards a language is off until somebody of the municipality has read its
texts (decision 32); for practice it is on, and the paper says that nobody did.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.reviewed_texts import (
    PAPER_LANGUAGES,
    Review,
    is_trial,
    of_papers,
    reviews_of,
)
from wijkdesk.storage import organisation
from wijkdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """The texts of one language by the Dutch; `mark` tells them from earlier and later ones."""

    language: str
    mark: str
    texts: Mapping[str, str]
    review: Review | None = None


@cache
def paper_texts(language: str) -> PaperTexts:
    """All there is in one language; nobody has read it as far as this knows."""
    written = (resources() / "paper" / f"{language}.toml").read_text("utf-8")
    texts = tomllib.loads(written)["texts"]
    # The Dutch too: a translation of a sentence that has changed is right no more.
    lines = (f"{dutch}\n{own}" for dutch, own in texts.items())
    return PaperTexts(language, sha256("\n".join(lines).encode()).hexdigest()[:8], texts)


class PaperLanguages:
    """Which languages a plan and its papers may be printed in."""

    def __init__(self, store: Store, *, practice: bool) -> None:
        self._store = store
        self._practice = practice

    def languages(self) -> tuple[str, ...]:
        """Those that may be printed here; Dutch always may."""
        return tuple(texts.language for texts in self._allowed())

    def texts(self, language: str) -> PaperTexts:
        """A translation to print; refused while nobody has read it."""
        for texts in self._allowed():
            if texts.language == language:
                return texts
        raise RuleBrokenError("language_off", language=language)

    def _allowed(self) -> list[PaperTexts]:
        with self._store.reading() as session:
            kept = organisation.reviewed_texts(session)
        unread = self._practice or is_trial(kept)
        found = []
        for language in PAPER_LANGUAGES:
            texts = paper_texts(language)
            review = reviews_of(kept).get(of_papers(language))
            if review is not None and review.mark == texts.mark:
                found.append(PaperTexts(language, texts.mark, texts.texts, review))
            elif unread:
                found.append(texts)
        return found
