"""Words of a question without their endings, so that "betaalt" and "betalen" are one word.

Coarse on purpose: it only decides what is looked at, never what somebody reads.
"""

import re
from functools import lru_cache

from wijkdesk.storage.folding import words_of

_EMPTY = """
aan al alle alles als altijd bij dan dat de den der deze die dit doe doen door een eens en er gaan
gaat gaf geen had haar heb hebben heeft hele hem het hij hoe hun ik in is je kan kon kunnen kunt
lukt maar me meer met mij mijn moet moeten na naar niet nog nu of om ons onze ook op over s
snel steeds te tot u uit uw van veel voor waar was wat we weer wel wie wij wil willen wordt
worden zal ze zich zij zijn zo zonder
"""
EMPTY = frozenset(_EMPTY.split())
"""Words that say nothing about what somebody needs."""

_ENDINGS = ("tjes", "jes", "tje", "en", "je", "e", "t", "s")
_LEAST = 3
_DOUBLED = re.compile(r"(.)\1")
_SOFT = {"v": "f", "z": "s"}


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """`word` folded. "rekeningen" and "rekening", "slaapt" and "slapen" have one stem each."""
    for ending in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _LEAST:
            word = rest
            break
    word = _DOUBLED.sub(r"\1", word)
    return word[:-1] + _SOFT.get(word[-1], word[-1]) if len(word) > _LEAST else word


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the words that say something; of a text with none of them, all of its words."""
    words = words_of(text)
    return tuple(stem(word) for word in words if word not in EMPTY) or tuple(map(stem, words))
