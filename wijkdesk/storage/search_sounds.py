"""Written names that sound like what was typed."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.storage import heard
from wijkdesk.storage.folding import fold
from wijkdesk.storage.sounding import NEAR, similarity
from wijkdesk.storage.tables import search_sound

UNFINISHED = 0.85
"""How alike the beginning of a longer name must be."""
LESS = 0.1
"""What a name loses that goes on after what was typed."""
MOST = 30
"""So many written names for one that was heard are enough."""
_LEAST_UNFINISHED = 4
_LOOKED_AT = 60
_OUTLINE = 0.65


def near(session: Session, said: str) -> dict[str, float]:
    """Folded words that sound like this one, the nearest first, and how near each is."""
    sounds = heard.sounds(said) if len(said) >= heard.LEAST else ()
    keys = {key for sound in sounds for key in heard.keys(sound)}
    columns = search_sound.c
    query = select(columns.sound, columns.said).where(columns.key.in_(keys)).distinct()
    written = [(sound, word) for sound, word in session.execute(query)] if keys else []
    found: dict[str, float] = {}
    for sound in sounds:
        for other, word in _worth_a_look(sound, written):
            close = _closeness(sound, other, unfinished=len(said) >= _LEAST_UNFINISHED)
            if close > found.get(word, 0.0):
                found[word] = close
    best = sorted(found.items(), key=lambda one: -one[1])[:MOST]
    return {"".join(fold(word).split()): close for word, close in reversed(best)}


def _closeness(sound: str, other: str, *, unfinished: bool) -> float:
    close = similarity(sound, other, NEAR)
    if close or not unfinished or len(other) <= len(sound):
        return close
    return max(0.0, similarity(sound, other[: len(sound)], UNFINISHED) - LESS)


def _worth_a_look(sound: str, written: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Those of which the consonants are not too far from what was heard, the nearest first."""
    from rapidfuzz import process  # needed at the first search, not at the first window
    from rapidfuzz.distance import Levenshtein

    outline = heard.outline(sound)
    whole = [heard.outline(other) for other, _ in written]
    begins = [one[: len(outline)] for one in whole]
    places: dict[int, None] = {}
    for choices in (whole, begins):
        best = process.extract(
            outline,
            choices,
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=_OUTLINE,
            limit=_LOOKED_AT,
        )
        places.update(dict.fromkeys(place for _, _, place in best))
    return (written[place] for place in places)
