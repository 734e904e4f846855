"""What in a text looks as if it tells who somebody is, where nobody may be named.

It only warns: a rule cannot know a name, and the worker decides.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wijkdesk.law.numbers import is_bsn

BSN_LENGTH, LONG_NUMBER = 9, 10
MONTHS = "jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec"


class HintKind(StrEnum):
    """What it looks like."""

    BSN = "bsn"
    NUMBER = "number"
    BIRTH = "birth"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Hint:
    """What it looks like, and the words themselves; `start` is where they stand."""

    kind: HintKind
    words: str
    start: int


_NUMBER = re.compile(r"(?<!\d)\d(?:[ .-]?\d){8,9}(?!\d)")
_DAY = re.compile(
    r"(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)\d{2}(?!\d)"
    rf"|(?<!\d)\d{{1,2}} (?:{MONTHS})[a-z]*\.? (?:19|20)\d{{2}}(?!\d)",
    re.IGNORECASE,
)
_INFIX = r"(?:van|de|der|den|ten|ter|te|el|al|bin|ben|ibn|von|di|da|dos|'t)"
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_FULL = re.compile(rf"\b[A-ZÀ-Þ][\w'’-]+(?: {_INFIX}){{0,3}} [A-ZÀ-Þ][\w'’-]+")
_CALLED = re.compile(
    r"\b(?:heet|genaamd|naam is|noemen (?:hem|haar)|leerling|broertje|zusje|broer|zus|vriendje"
    r"|meneer|mevrouw|dhr\.?|mw\.?|juf|meester) ([A-ZÀ-Þ][\w'’-]+)"
)
_ENDS = '.!?:;\n"“”„('
_NO_NAMES = """
nederland nederlands nederlandse engels engelse arabisch arabische tigrinya farsi
dari turks turkse pools poolse oekraïne oekraïens oekraïense syrië syrisch syrische
eritrea eritrees eritrese somalië somalisch afghaans afghaanse frans franse duits
duitse europa veilig thuis jeugdwet leerplicht intern begeleider wijkteam school
kindertelefoon cito ramadan suikerfeest kerst pasen sinterklaas ik we hij zij ze
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
april mei juni juli augustus september oktober november december
"""
NO_NAMES = frozenset(_NO_NAMES.split())
"""Words with a capital that are nobody's name."""


def hints(text: str, known_words: frozenset[str] = frozenset()) -> tuple[Hint, ...]:
    """What to look at again, in the order of the text; `known_words` are of places, small."""
    found = {hint.start: hint for hint in _names(text, NO_NAMES | known_words)}
    found |= {hint.start: hint for hint in _days(text)}
    found |= {hint.start: hint for hint in _numbers(text)}
    return tuple(found[start] for start in sorted(found))


def _numbers(text: str) -> Iterator[Hint]:
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) == BSN_LENGTH and is_bsn(digits):
            yield Hint(HintKind.BSN, match[0], match.start())
        elif len(digits) == LONG_NUMBER:
            yield Hint(HintKind.NUMBER, match[0], match.start())


def _days(text: str) -> Iterator[Hint]:
    for match in _DAY.finditer(text):
        yield Hint(HintKind.BIRTH, match[0], match.start())


def _names(text: str, nobody: frozenset[str]) -> Iterator[Hint]:
    """Who is called something, two capitals in a row, and a capital in the middle of a sentence."""
    taken: list[tuple[int, int]] = []
    for match in _CALLED.finditer(text):
        if match[1].casefold() not in nobody:
            taken.append(match.span(1))
            yield Hint(HintKind.NAME, match[1], match.start(1))
    for match in _FULL.finditer(text):
        words = [word for word in match[0].split() if word[:1].isupper()]
        if not any(word.casefold() in nobody or word.isupper() for word in words):
            taken.append(match.span())
            yield Hint(HintKind.NAME, match[0], match.start())
    for match in _WORD.finditer(text):
        word = match[0]
        inside = any(first <= match.start() < last for first, last in taken)
        if inside or not _is_capital(word) or word.casefold() in nobody:
            continue
        if not _begins_a_sentence(text, match.start()):
            yield Hint(HintKind.NAME, word, match.start())


def _is_capital(word: str) -> bool:
    """One capital and small letters: not AZC, not iPad."""
    return len(word) > 1 and word[0].isupper() and word[1:] == word[1:].lower()


def _begins_a_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t-–•*")
    return not before or before[-1] in _ENDS
