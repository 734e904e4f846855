"""Whether the sociale kaart says honestly how old its knowledge is."""

from datetime import date

import pytest

from wijkdesk.ui.directory.freshness import freshness, is_stale
from wijkdesk.ui.language import install

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _dutch(qapp):
    keep = install(qapp)
    yield
    for translator in keep:
        qapp.removeTranslator(translator)


def test_a_recent_check_is_told_with_day_and_name():
    assert freshness(date(2026, 11, 3), "N. de Wit", TODAY) == (
        "Nagekeken op 3 november door N. de Wit"
    )


def test_a_check_of_another_year_tells_the_year():
    assert "3 december 2025" in freshness(date(2025, 12, 3), "N. de Wit", TODAY)


def test_a_check_by_nobody_in_particular_needs_no_name():
    assert freshness(date(2026, 11, 3), None, TODAY) == "Nagekeken op 3 november"


def test_what_nobody_looked_at_for_a_year_says_so():
    assert freshness(date(2025, 9, 1), "N. de Wit", TODAY).startswith("Al 14 maand")
    assert is_stale(date(2025, 9, 1), TODAY)
    assert not is_stale(date(2026, 9, 1), TODAY)


def test_what_nobody_ever_looked_at_says_so():
    assert freshness(None, None, TODAY) == "Nog nooit nagekeken"
    assert is_stale(None, TODAY)
