"""Dates as people say them, and Qt's own words in Dutch."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.language import birth_text, day_text, full_day_text, install, moment_text

SUNDAY = date(2026, 11, 22)
WINTER = timezone(timedelta(hours=1))


@pytest.fixture(autouse=True)
def _in_the_netherlands(monkeypatch):
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(autouse=True)
def dutch(qapp):
    loaded = install(qapp)
    yield loaded
    for translator in loaded:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 22), "vandaag"),
        (date(2026, 11, 23), "morgen"),
        (date(2026, 11, 21), "gisteren"),
        (date(2026, 11, 24), "di 24"),
        (date(2026, 11, 28), "za 28"),
        (date(2026, 11, 29), "29 nov"),
        (date(2026, 11, 19), "19 nov"),
        (date(2026, 3, 2), "2 mrt"),
        (date(2025, 11, 22), "22 nov 2025"),
        (date(2027, 1, 4), "4 jan 2027"),
    ],
)
def test_a_day_is_said_as_people_say_it(day, said):
    assert day_text(day, SUNDAY) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 22, 13, 40, tzinfo=WINTER), "vandaag 13:40"),
        (datetime(2026, 11, 21, 9, 5, tzinfo=WINTER), "gisteren 09:05"),
        (datetime(2026, 11, 24, 10, 30, tzinfo=WINTER), "di 24 10:30"),
        (datetime(2026, 11, 19, 10, 30, tzinfo=WINTER), "19 nov"),
    ],
)
def test_a_moment_has_its_hour_when_that_still_matters(moment, said):
    assert moment_text(moment, datetime(2026, 11, 22, 14, 2, tzinfo=WINTER)) == said


def test_whole_dates_are_in_dutch():
    assert full_day_text(date(2026, 11, 24)) == "dinsdag 24 november"
    assert birth_text(date(1988, 3, 4)) == "04-03-1988"


def test_qt_speaks_dutch_too(dutch):
    assert dutch
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"


def test_a_moment_of_the_store_is_said_in_local_time():
    stored = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert moment_text(stored, datetime(2026, 11, 22, 14, 2, tzinfo=UTC)) == "morgen 00:30"
