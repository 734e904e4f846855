"""A birth date as it is typed, in every reading that it can have, as expressions for the index."""

from collections.abc import Iterator, Sequence
from datetime import date

from wijkdesk.storage.numbers_written import BIRTHDAY, BORN
from wijkdesk.storage.search_match import every, start, whole

MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_CENTURY, _YEAR, _RUN, _SHORT_YEAR = 100, 4, 8, 2
_LEAP = 2000


def month_of(word: str) -> int | None:
    """Of which month this is the beginning, from three letters on; mrt is March."""
    if word == "mrt":
        return 3
    return next((n for n, month in enumerate(MONTHS, 1) if word.startswith(month)), None)


def dates(words: Sequence[str], today: date) -> Iterator[str]:
    """What these numbers, and perhaps a month by name, say about when somebody was born."""
    parts = [str(month_of(word) or word) for word in words]
    match [n for n, word in enumerate(words) if month_of(word)]:
        case []:
            yield from _in_figures(parts, today)
        case [0] if len(parts) == 2:  # noqa: PLR2004 - "maart 1992"
            yield from _month(*parts)
        case [1]:
            yield from _parts(parts, today)


def _in_figures(parts: Sequence[str], today: date) -> Iterator[str]:
    match parts:
        case [year] if _YEAR - 1 <= len(year) <= _YEAR:
            yield start(f"{BORN}{year}")
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
