"""Conversation cards: open questions for each life area, our own words, to be used or not."""

import tomllib
from dataclasses import dataclass
from functools import cache

from wijkdesk.config import resources
from wijkdesk.vocabulary import LifeArea


@dataclass(frozen=True, slots=True)
class ConversationCard:
    """What can be asked about one life area; `good` comes first: what goes well."""

    area: LifeArea
    good: str
    ask: tuple[str, ...]


@cache
def cards() -> dict[LifeArea, ConversationCard]:
    """One card for each life area, in Dutch."""
    found = tomllib.loads((resources() / "conversation" / "nl.toml").read_text("utf-8"))
    return {
        area: ConversationCard(area, found[area]["good"], tuple(found[area]["ask"]))
        for area in LifeArea
    }
