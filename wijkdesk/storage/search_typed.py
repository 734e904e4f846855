"""What somebody may mean by what they typed, as an expression for the index.

A row of digits can be a telephone number, a birth date, a BSN, a postcode: every reading counts.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from wijkdesk.models.names import INFIXES
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.numbers_written import FROM_THE_END, MARK, SPELLED
from wijkdesk.storage.search_dates import dates, month_of, told_apart
from wijkdesk.storage.search_match import either, every, start, whole

MOST_LETTERS = 400
MOST_WORDS = 8
INFIX_WORDS = frozenset(word for infix in INFIXES for word in words_of(infix)) | {"vd", "v", "vh"}
_LEAST_FROM_THE_END = 4
_OLD_BSN = 8
_POSTCODE = re.compile(r"[1-9]\d{3}[a-z]{2}")
_FIGURES, _PAIR = re.compile(r"[1-9]\d{3}"), re.compile(r"[a-z]{2}")
_WITH_HOUSE = re.compile(r"[1-9]\d{3}[a-z]{2}\d{1,5}[a-z]{0,4}")
_HOUSE = re.compile(r"\d{1,5}[a-z]{0,4}")
_CODE = re.compile(r"(?=.*\d)(?=.*[a-z])[0-9a-z]{8}")

Stretch = tuple[int, list[str]]
"""How many words belong together, and what they may mean."""


def typed_words(typed: str) -> list[str]:
    """The words that are looked for; of a whole page that was pasted, the first ones."""
    return words_of(typed[:MOST_LETTERS])[:MOST_WORDS]


def expression(words: Sequence[str], today: date) -> str:
    """Every word, in one of its readings; of a word the start is enough."""
    ways = [*_ways(words, today)]
    apart = told_apart(words)
    if apart != words and any(word.isdecimal() for word in apart):
        ways += _ways(apart, today)
    return either(ways)


def _ways(words: Sequence[str], today: date) -> Iterator[str]:
    yield every([*_stretches(words, today)])
    if any(month_of(word) for word in words) and any(word.isdecimal() for word in words):
        yield every([*_stretches(words, today, with_months=True)])


def _stretches(words: Sequence[str], today: date, *, with_months: bool = False) -> Iterator[str]:
    """The words in stretches that mean something together."""
    place = 0
    while place < len(words):
        rest = words[place:]
        taken, ways = _postcode(rest) or _code(rest) or (0, [])
        if taken:  # which can also be words that only look so
            ways.append(every([*_plain(rest[:taken], today, with_months=with_months)]))
        else:
            taken, ways = _next(rest, today, with_months=with_months)
        yield either(ways)
        place += taken


def _plain(words: Sequence[str], today: date, *, with_months: bool) -> Iterator[str]:
    place = 0
    while place < len(words):
        taken, ways = _next(words[place:], today, with_months=with_months)
        yield either(ways)
        place += taken


def _next(words: Sequence[str], today: date, *, with_months: bool) -> Stretch:
    return _numbers(words, today, with_months=with_months) or _name(words)


def _starts(words: Sequence[str]) -> str:
    return every([start(word) for word in words])


def _postcode(words: Sequence[str]) -> Stretch | None:
    if _WITH_HOUSE.fullmatch(words[0]):
        return 1, [start(f"{MARK}{words[0]}")]
    if _POSTCODE.fullmatch(words[0]):
        taken = 1
    elif len(words) > 1 and _FIGURES.fullmatch(words[0]) and _PAIR.fullmatch(words[1]):
        taken = 2
    else:
        return None
    code = "".join(words[:taken])
    if len(words) == taken or not _HOUSE.fullmatch(words[taken]):
        return taken, [start(code)]
    return taken + 1, [start(f"{MARK}{code}{words[taken]}")]


def _code(words: Sequence[str]) -> Stretch | None:
    """A file number or reply code, with or without its dash, as it was read aloud."""
    for taken in (1, 2):
        code = "".join(words[:taken])
        if len(words) >= taken and _CODE.fullmatch(code) and len(words[0]) * taken == len(code):
            return taken, [whole(code.translate(SPELLED))]
    return None


def _numbers(words: Sequence[str], today: date, *, with_months: bool) -> Stretch | None:
    taken = 0
    while taken < len(words) and (
        words[taken].isdecimal() or (with_months and month_of(words[taken]))
    ):
        taken += 1
    some = words[:taken]
    if not any(word.isdecimal() for word in some):
        return None
    ways = [_starts(some), *dates(some, today)]
    if all(word.isdecimal() for word in some):
        ways += _digits("".join(some))
    return taken, ways


def _digits(digits: str) -> Iterator[str]:
    """As one number: from the front, from the end, and without the zeros of abroad."""
    yield start(digits)
    if len(digits) >= _LEAST_FROM_THE_END:
        yield start(f"{FROM_THE_END}{digits[::-1]}")
    abroad = digits.removeprefix("00")
    if abroad != digits and not abroad.startswith("0"):
        yield start(abroad)
    if abroad.startswith("31"):
        yield start(f"0{abroad[2:].lstrip('0')}")
    if len(digits) == _OLD_BSN:  # written without its leading zero
        yield whole(f"0{digits}")


def _name(words: Sequence[str]) -> Stretch:
    """A word; infixes may be written onto the name behind them."""
    taken = 0
    while taken < len(words) - 1 and words[taken] in INFIX_WORDS:
        taken += 1
    if not taken or not words[taken].isalpha():
        return 1, [start(words[0])]
    some = words[: taken + 1]
    return taken + 1, [_starts(some), start("".join(some))]
