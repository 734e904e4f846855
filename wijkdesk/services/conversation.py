"""Conversation cards: open questions for each life area, our own words, to be used or not.

In another language they are a courtesy, with the Dutch beside them. Such a language is off until
somebody of the municipality has read its texts; for practice it is on, and the paper says so.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.reviewed_texts import LANGUAGES, Review, is_trial, reviews_of
from wijkdesk.storage import organisation
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import LifeArea

DUTCH = "nl"


@dataclass(frozen=True, slots=True)
class ConversationCard:
    """What can be asked about one life area; `good` comes first: what goes well."""

    area: LifeArea
    good: str
    ask: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """All cards in another language; `mark` tells these texts from earlier and later ones."""

    language: str
    mark: str
    card: str
    told: str
    unchecked: str
    cards: Mapping[LifeArea, ConversationCard]


@dataclass(frozen=True, slots=True)
class Offer:
    """Whether a language may go on paper here; `lapsed` when its texts changed since the review."""

    language: str
    review: Review | None = None
    unread: bool = False
    lapsed: bool = False

    @property
    def on(self) -> bool:
        """Somebody has read it, or it is for practice."""
        return self.review is not None or self.unread


@dataclass(frozen=True, slots=True)
class Courtesy:
    """A translation as it goes on paper; without a review the paper says that nobody read it."""

    translation: Translation
    review: Review | None


@cache
def cards(language: str = DUTCH) -> dict[LifeArea, ConversationCard]:
    """One card for each life area."""
    found = tomllib.loads(_written(language))
    return {
        area: ConversationCard(
            area, found[area]["good"], tuple(found[area]["ask"]), found[area].get("title", "")
        )
        for area in LifeArea
    }


@cache
def translation(language: str) -> Translation:
    """All there is in one language."""
    paper = tomllib.loads(_written(language))["paper"]
    texts = [paper["card"], paper["told"], paper["unchecked"]]
    for card in cards(language).values():
        texts += [card.title, card.good, *card.ask]
    # Dutch too: a translation of a question that has changed is right no more.
    for card in cards().values():
        texts += [card.good, *card.ask]
    mark = sha256("\n".join(texts).encode()).hexdigest()[:8]
    return Translation(
        language, mark, paper["card"], paper["told"], paper["unchecked"], cards(language)
    )


def _written(language: str) -> str:
    return (resources() / "conversation" / f"{language}.toml").read_text("utf-8")


class ConversationService:
    """Which languages a card may be printed in."""

    def __init__(self, store: Store, *, practice: bool) -> None:
        self._store = store
        self._practice = practice

    def languages(self) -> tuple[Offer, ...]:
        """Every language there is, on or off; of nobody's file."""
        with self._store.reading() as session:
            kept = organisation.reviewed_texts(session)
        unread = self._practice or is_trial(kept)
        return tuple(_offer(language, kept, unread=unread) for language in LANGUAGES)

    def courtesy(self, language: str) -> Courtesy:
        """A translation to print; refused while nobody has read it."""
        offers = {offer.language: offer for offer in self.languages()}
        offer = offers.get(language)
        if offer is None or not offer.on:
            raise RuleBrokenError("language_off", language=language)
        return Courtesy(translation(language), offer.review)


def _offer(language: str, kept: str | None, *, unread: bool) -> Offer:
    review = reviews_of(kept).get(language)
    if review is not None and review.mark == translation(language).mark:
        return Offer(language, review=review)
    return Offer(language, unread=unread, lapsed=review is not None)
