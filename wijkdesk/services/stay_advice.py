"""What each law means for a status of stay: dated advice with its source, never a decision."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

import msgspec

from wijkdesk.config import resources
from wijkdesk.vocabulary import StayStatus


@dataclass(frozen=True, slots=True)
class Advice:
    """One status from one day on, in a few words for each law."""

    status: StayStatus
    since: date
    jw: str
    wmo: str
    pw: str
    care: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where the advice was found, and when somebody looked last."""

    checked_on: date
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """Every advice."""

    source: Source
    advice: tuple[Advice, ...]


@cache
def table() -> Table:
    """As it comes with this release."""
    text = (resources() / "law" / "stay_advice.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Table)


def advice_for(status: StayStatus, on: date) -> Advice | None:
    """What holds on that day; None for a status of which nothing is known then."""
    known = (one for one in table().advice if one.status is status and one.since <= on)
    held = [one for one in known if one.until is None or on <= one.until]
    return max(held, key=lambda one: one.since, default=None)
