"""Whether a piece of text is Dutch: what somebody wrote in another language is left alone."""

from collections.abc import Sequence
from dataclasses import dataclass

COMMON = """
aan als bij dan dat de deze die dit doe door een en er ga geen gaat haar heb hebben heeft het hij
hoe hun ik is je kan kunnen maar meer met mijn moet na naar niet nog om omdat ons ook op over
samen te tot u uit van vaak veel voor wat we wel wij wil willen worden wordt zal ze zich zij zijn
zo zonder
"""
DUTCH = frozenset(COMMON.split())
OTHERS = tuple(
    frozenset(words.split())
    for words in (
        "the and of to that it for are with they this have be you he she his her my not i",
        "der die das und ist ich nicht ein eine mit sie wir für auf den dem sich auch",
        "le la les et un une est je ne pas pour que qui dans nous vous il elle sur des du",
        "ve bir bu için ile ben biz çok değil ama da ki o var yok daha gibi",
        "i się nie na do jest to że z w jak ale czy mam chcę dla przez moje",
        "waa oo iyo ka ku u la ma in waxaan aan ee soo si uu ay leh",
        "el los las y es que no por con una yo mi para se lo su del",
    )
)
LATIN = "\u024f"
FEW = 6
"""Words in a line that is too short to say much about its language."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """How many words there are, how many are Dutch or of each other language; letters by script."""

    words: int
    dutch: int
    others: tuple[int, ...]
    letters: int
    foreign: int


def tongue_of(words: Sequence[str], text: str) -> Tongue:
    """`words` in small letters."""
    letters, foreign = len(text), 0
    if not text.isascii():
        letters = sum(sign.isalpha() for sign in text)
        foreign = sum(sign > LATIN for sign in text if sign.isalpha())
    own = sum(word in DUTCH for word in words)
    others = tuple(len(other.intersection(words)) for other in OTHERS)
    return Tongue(len(words), own, others, letters, foreign)


def is_dutch(parts: Sequence[Tongue]) -> bool:
    """What says nothing of its language is held for Dutch; three foreign letters in ten are not."""
    if sum(part.foreign for part in parts) * 10 > sum(part.letters for part in parts) * 3:
        return False
    own = sum(part.dutch for part in parts)
    others = (sum(part.others[n] for part in parts) for n in range(len(OTHERS)))
    return own >= max(others) and (own > 0 or sum(part.words for part in parts) < FEW)
