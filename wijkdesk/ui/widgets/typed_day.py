"""Reads a day as people type it: "24-11-2026", "24 nov", "morgen", "dinsdag", "over 6 weken"."""

import re
from datetime import date, timedelta

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
NEAR = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "nu": 0, "morgen": 1, "overmorgen": 2}
LENGTHS = {"dag": 1, "dagen": 1, "week": 7, "weken": 7}
LEAST_LETTERS = 2
CENTURY = 100
FIRST_YEAR, LAST_YEAR = 1850, 2199


def read_day(typed: str, today: date, *, past: bool = False) -> date | None:
    """The day that is meant, or None when it cannot be known.

    Without a year the nearest coming day is meant, or with `past` the last one: a birth date.
    """
    words = _words(typed)
    if past:
        words = _known(words)
    try:
        day = _near(words, today) or _written(words, today, past=past)
    except (ValueError, OverflowError):
        return None
    # A slip of the hand: nobody alive was born then, and nothing is agreed for then. Next year
    # somebody may be expected who is spoken of already.
    last = today.year + 1 if past else LAST_YEAR
    return day if day and FIRST_YEAR <= day.year <= last else None


def unknown_parts(typed: str) -> int:
    """How much of a birth date nobody knows: 1 the day ("mei 1981"), 2 the month too ("1981")."""
    words = _known(_words(typed))
    year = len(words[-1]) == len("1988") and words[-1].isdecimal() if words else False
    return {1: 2, 2: 1}.get(len(words), 0) if year else 0


def _words(typed: str) -> list[str]:
    words = [w for w in re.split(r"[\s./,'’-]+", typed.casefold().strip()) if w]
    if len(words) == 1 and re.fullmatch(r"\d{8}", words[0]):
        return [words[0][:2], words[0][2:4], words[0][4:]]
    return words


def _known(words: list[str]) -> list[str]:
    """Without the day and month that are written as zero: "00-05-1981" is May 1981."""
    zero = {"0", "00"}
    if len(words) == len(("day", "month", "year")) and words[0] in zero:
        return words[2:] if words[1] in zero else words[1:]
    return words


def _near(words: list[str], today: date) -> date | None:
    if len(words) == 1 and words[0] in NEAR:
        return today + timedelta(days=NEAR[words[0]])
    if len(words) == 1 and (number := _place(words[0], DAYS, LEAST_LETTERS)) is not None:
        return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    match words:
        case ["over", count, length] if count.isdecimal() and length in LENGTHS:
            return today + timedelta(days=int(count) * LENGTHS[length])
    return None


def _written(words: list[str], today: date, *, past: bool) -> date | None:
    if len(words) > 1 and _place(words[0], DAYS, LEAST_LETTERS) is not None:
        words = words[1:]
    match words:
        case [day, month, year]:
            if len(day) == len("2026"):
                day, year = year, day
            return date(_year(year, today, past=past), _month(month), int(day))
        case [month, year] if past and len(year) == len("1988"):
            return date(int(year), _month(month), 1)
        case [year] if past and len(year) == len("1988"):
            return date(int(year), 1, 1)
        case [day, month]:
            return _nearest(int(day), _month(month), today, past=past)
    return None


def _nearest(day: int, month: int, today: date, *, past: bool) -> date:
    meant = date(today.year, month, day)
    if past:
        return meant if meant <= today else meant.replace(year=today.year - 1)
    return meant if meant >= today else meant.replace(year=today.year + 1)


def _year(text: str, today: date, *, past: bool) -> int:
    if len(text) == len("2026"):
        return int(text)
    if len(text) != len("26"):
        raise ValueError(text)
    year = today.year - today.year % CENTURY + int(text)
    return year - CENTURY if past and year > today.year else year


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text)
    number = MONTHS.index("maart") if text == "mrt" else _place(text, MONTHS, LEAST_LETTERS + 1)
    if number is None:
        raise ValueError(text)
    return number + 1


def _place(text: str, names: list[str], least: int) -> int | None:
    """Which of the names begins with what was typed."""
    if len(text) < least:
        return None
    return next((n for n, name in enumerate(names) if name.startswith(text)), None)
