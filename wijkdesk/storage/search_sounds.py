"""Written names that sound like what was typed."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from wijkdesk.storage import heard
from wijkdesk.storage.folding import fold
from wijkdesk.storage.prepared import driver_of
from wijkdesk.storage.sounding import NEAR, Heard

UNFINISHED = 0.85
"""How alike the beginning of a longer name must be."""
LESS = 0.1
"""What a name loses that goes on after what was typed."""
MOST = 30
"""So many written names for one that was heard are enough."""
_LEAST_UNFINISHED = 4
_LOOKED_AT = 60
_OUTLINE = 0.65
_WRITTEN = (
    "SELECT DISTINCT sound, said FROM search_sound WHERE key IN (SELECT value FROM json_each(?))"
)


def near(session: Session, said: str) -> dict[str, float]:
    """Folded words that sound like this one, the nearest first, and how near each is."""
    sounds = heard.sounds(said) if len(said) >= heard.LEAST else ()
    keys = {key for sound in sounds for key in heard.keys(sound)}
    written = driver_of(session).execute(_WRITTEN, (json.dumps(list(keys)),)).fetchall()
    outlines = [heard.outline(sound) for sound, _ in written]
    found: dict[str, float] = {}
    for sound in sounds:
        one = Heard(sound)
        for place in _worth_a_look(sound, outlines):
            other, word = written[place]
            close = _closeness(one, sound, other, unfinished=len(said) >= _LEAST_UNFINISHED)
            if close > found.get(word, 0.0):
                found[word] = close
    best = sorted(found.items(), key=lambda one: -one[1])[:MOST]
    return {"".join(fold(word).split()): close for word, close in reversed(best)}


def _closeness(one: Heard, sound: str, other: str, *, unfinished: bool) -> float:
    close = one.similarity(other, NEAR)
    if close or not unfinished or len(other) <= len(sound):
        return close
    return max(0.0, one.similarity(other[: len(sound)], UNFINISHED) - LESS)


def _worth_a_look(sound: str, outlines: Sequence[str]) -> Iterable[int]:
    """Those of which the consonants are not too far from what was heard, the nearest first."""
    from rapidfuzz import process  # needed at the first search, not at the first window
    from rapidfuzz.distance import Levenshtein

    outline = heard.outline(sound)
    begins = [one[: len(outline)] for one in outlines]
    places: dict[int, None] = {}
    for choices in (outlines, begins):
        best = process.extract(
            outline,
            choices,
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=_OUTLINE,
            limit=_LOOKED_AT,
        )
        places.update(dict.fromkeys(place for _, _, place in best))
    return places
