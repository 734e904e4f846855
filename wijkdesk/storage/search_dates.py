"""A birth date as it is typed, in every reading that it can have, as expressions for the index."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from wijkdesk.storage.numbers_written import BIRTHDAY, BORN
from wijkdesk.storage.search_match import every, start, whole

MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_CENTURY, _YEAR, _RUN, _SHORT_RUN, _SHORT_YEAR = 100, 4, 8, 6, 2
_LEAP = 2000
_ONTO = re.compile(r"(\d{1,2})([a-z]{1,9})(\d{2}|\d{4})?")
_ENDS = {"e", "de", "ste"}
_SAYS_ONLY = {"geb", "gebdatum", "geboortedatum", "geboren", "op", "tel", "telefoon"}


def month_of(word: str) -> int | None:
    """Of which month this is the beginning, from three letters on; mrt is March."""
    if word == "mrt":
        return 3
    return next((n for n, month in enumerate(MONTHS, 1) if word.startswith(month)), None)


def told_apart(words: Sequence[str]) -> list[str]:
    """The same words with a day, a month and a year that were written onto each other apart.

    And without what only says that a date or a number follows.
    """
    found: list[str] = []
    for word in words:
        said = _ONTO.fullmatch(word)
        if said and (said[2] in _ENDS or month_of(said[2])):
            found += [part for part in said.groups() if part and part not in _ENDS]
        elif word not in _SAYS_ONLY:
            found.append(word)
    return found


def dates(words: Sequence[str], today: date) -> Iterator[str]:
    """What these numbers, and perhaps a month by name, say about when somebody was born."""
    parts = [str(month_of(word) or word) for word in words]
    match [n for n, word in enumerate(words) if month_of(word)]:
        case []:
            yield from _in_figures(parts, today)
        case [0] if len(parts) == 2:  # noqa: PLR2004 - "maart 1992"
            for year in _years(parts[1], today):
                yield from _month(parts[0], str(year))
        case [1]:
            yield from _parts(parts, today)


def _in_figures(parts: Sequence[str], today: date) -> Iterator[str]:
    match parts:
        case [year] if _YEAR - 1 <= len(year) <= _YEAR:
            yield start(f"{BORN}{year}")
        case [run] if len(run) == _SHORT_RUN:
            yield from _day(run[:2], run[2:4], run[4:], today)
        case [run] if len(run) == _RUN:
            yield from _day(run[:2], run[2:4], run[4:], today)
            yield from _day(run[6:], run[4:6], run[:4], today)
        case [month, year] if len(year) == _YEAR:
            yield from _month(month, year)
        case _:
            yield from _parts(parts, today)


def _parts(parts: Sequence[str], today: date) -> Iterator[str]:
    match parts:
        case [day, month]:
            yield from _birthday(day, month)
        case [year, month, day] if len(year) == _YEAR:
            yield from _day(day, month, year, today)
        case [day, month, year]:
            yield from _day(day, month, year, today)


def _month(month: str, year: str) -> Iterator[str]:
    try:
        found = date(int(year), int(month), 1)
    except (ValueError, OverflowError):
        return
    yield start(f"{BORN}{found:%Y%m}")
    yield whole(f"{BORN}{found:%Y}0000")


def _day(day: str, month: str, year: str, today: date) -> Iterator[str]:
    """Also who is only known to be born in that month or that year."""
    if len(year) < _YEAR:  # in two figures, or still being typed
        for birthday in _birthday(day, month):
            yield every([birthday, start(f"{BORN}{year}")])
    for meant in _years(year, today):
        try:
            found = date(meant, int(month), int(day))
        except (ValueError, OverflowError):
            continue
        yield from (whole(f"{BORN}{found:%Y%m%d}"), whole(f"{BORN}{found:%Y%m}00"))
        yield whole(f"{BORN}{found:%Y}0000")


def _birthday(day: str, month: str) -> Iterator[str]:
    try:
        found = date(_LEAP, int(month), int(day))
    except (ValueError, OverflowError):
        return
    yield whole(f"{BIRTHDAY}{found:%m%d}")


def _years(year: str, today: date) -> list[int]:
    if len(year) == _YEAR:
        return [int(year)]
    if len(year) != _SHORT_YEAR:
        return []
    this = today.year - today.year % _CENTURY + int(year)
    return [y for y in (this, this - _CENTURY) if y <= today.year]
