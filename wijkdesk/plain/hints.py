"""A hint on a text: where, what is hard to read there, and what is plainer."""

from dataclasses import dataclass
from enum import StrEnum


class HintKind(StrEnum):
    """Lange zin, moeilijk woord, afkorting, lijdende vorm, lang woord."""

    SENTENCE = "sentence"
    WORD = "word"
    SHORT = "short"
    PASSIVE = "passive"
    LONG_WORD = "long_word"


@dataclass(frozen=True, slots=True)
class Hint:
    """`found` is what stands there, `plain` what to say instead when that is known."""

    kind: HintKind
    start: int
    end: int
    found: str = ""
    plain: str = ""
    count: int = 0
    strong: bool = False
