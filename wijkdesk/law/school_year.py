"""School years: in what year of school a day lies, and from when to when that runs."""

from datetime import date, timedelta

AUGUST = 8
"""A year of school begins on 1 August and ends on 31 July (Wet op het primair onderwijs art. 1)."""


def begins(day: date) -> int:
    """The calendar year in which the school year of this day began."""
    return day.year if day.month >= AUGUST else day.year - 1


def span(begun: int) -> tuple[date, date]:
    """The first and the last day of a school year."""
    return date(begun, AUGUST, 1), date(begun + 1, AUGUST, 1) - timedelta(days=1)
