"""Which translations somebody of the municipality has read, kept as text.

One line for each language: "ar 3f2a91c0 2026-11-26 Amina Haddad". The code in it is the mark of
the texts that were read: when the texts change, somebody has to read them again.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

LONGEST_NAME = 60
TRIAL = "trial"
"""In a town where nobody is real, what nobody has read may be printed, with that said on it."""
LANGUAGES = ("ar", "en", "pl", "tr", "uk")
"""In which there are conversation cards: each is a file of the same form beside the Dutch one."""
PAPER_LANGUAGES = ("en", "ar", "ti", "uk", "fa", "prs", "tr", "so", "pl")
"""In which the fixed texts of a plan and its papers are there; marked on their own."""
_PAPERS = "plan:"
MARK = re.compile(r"[0-9a-f]{8}")
_LINE = re.compile(rf"((?:{_PAPERS})?[a-z]{{2,3}}) ({MARK.pattern}) (\d{{4}}-\d\d-\d\d) (\S.*)")


def of_papers(language: str) -> str:
    """What stands in a line for the texts of papers: "plan:ar"; older laptops pass it over."""
    return _PAPERS + language


@dataclass(frozen=True, slots=True)
class Review:
    """Who read the texts of a language, on which day, and which texts these were."""

    language: str
    mark: str
    on: date
    by: str


@cache
def reviews_of(kept: str | None) -> Mapping[str, Review]:
    """By language; a line that a newer program wrote otherwise says nothing."""
    found = {}
    for line in (kept or "").splitlines():
        told = _LINE.fullmatch(line.strip())
        if told is None:
            continue
        try:
            found[told[1]] = Review(told[1], told[2], date.fromisoformat(told[3]), told[4])
        except ValueError:
            continue
    return found


def as_text(reviews: Iterable[Review]) -> str:
    """The lines as they are kept."""
    return "\n".join(
        f"{one.language} {one.mark} {one.on.isoformat()} {one.by}"
        for one in sorted(reviews, key=lambda one: one.language)
    )


def is_trial(kept: str | None) -> bool:
    """Whether this is a town of invented people."""
    return TRIAL in (kept or "").splitlines()
