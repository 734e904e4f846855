"""Days as people type them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from wijkdesk.errors import RuleBrokenError
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.typed_day import read_day, unknown_parts

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24-11-2026", date(2026, 11, 24)),
        ("24/11/26", date(2026, 11, 24)),
        ("24.11.2026", date(2026, 11, 24)),
        ("24112026", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("24 nov", date(2026, 11, 24)),
        ("24 november 2027", date(2027, 11, 24)),
        ("1 mrt", date(2027, 3, 1)),
        ("21 nov", date(2027, 11, 21)),
        ("24-11", date(2026, 11, 24)),
        ("di 24 nov", date(2026, 11, 24)),
        ("vandaag", TODAY),
        ("Morgen", date(2026, 11, 23)),
        ("overmorgen", date(2026, 11, 24)),
        ("gisteren", date(2026, 11, 21)),
        ("di", date(2026, 11, 24)),
        ("zondag", date(2026, 11, 29)),
        ("over 6 weken", date(2027, 1, 3)),
        ("over 3 dagen", date(2026, 11, 25)),
        ("29 feb 2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_understood(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("14-3-88", date(1988, 3, 14)),
        ("1-1-26", date(2026, 1, 1)),
        ("24 nov", date(2025, 11, 24)),
        ("3 mei 2018", date(2018, 5, 3)),
        ("1988", date(1988, 1, 1)),
        ("mei 2018", date(2018, 5, 1)),
        ("05-2018", date(2018, 5, 1)),
        ("00-00-1981", date(1981, 1, 1)),
        ("00-05-1981", date(1981, 5, 1)),
        ("00001981", date(1981, 1, 1)),
        ("3 apr '81", date(1981, 4, 3)),
        ("03041981", date(1981, 4, 3)),
    ],
)
def test_a_birth_date_lies_in_the_past(typed, day):
    assert read_day(typed, TODAY, past=True) == day


@pytest.mark.parametrize(
    ("typed", "parts"),
    [("1981", 2), ("mei 1981", 1), ("05-1981", 1), ("00-00-1981", 2), ("00-05-1981", 1),
     ("3-4-1981", 0), ("3-4", 0), ("", 0), ("ooit", 0), ("19810403", 0)],
)  # fmt: skip
def test_who_types_part_of_a_birth_date_says_what_nobody_knows(typed, parts):
    assert unknown_parts(typed) == parts


@pytest.mark.parametrize("typed", ["14-3-0988", "0000", "14-3-2062", "2099", "9999"])
def test_nobody_was_born_in_such_a_year(typed):
    assert read_day(typed, TODAY, past=True) is None


def test_who_is_expected_next_year_may_be_written_down():
    assert read_day("14-3-2027", TODAY, past=True) == date(2027, 3, 14)


@pytest.mark.parametrize(
    "typed",
    [
        "ooit",
        "31 feb",
        "30-02-2026",
        "24",
        "0 nov",
        "1988",
        "nov",
        "m",
        "over veel weken",
        "over 99999999999 weken",
        "over 99999 weken",
        "24-11-9999",
        "24-11-0026",
        "24-11-123",
        "24 nov 2026 10:30",
        "²-1-2026",
        "\x00",
    ],
)
def test_what_is_no_day_stays_unknown(typed):
    assert read_day(typed, TODAY) is None


@pytest.fixture
def box(qtbot):
    made = DateBox("Klaar op")
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_empty_box_is_no_day_and_nonsense_is_refused_as_typed(qtbot, box):
    assert box.day() is None
    qtbot.keyClicks(box, "ergens")
    with pytest.raises(RuleBrokenError, match="date_invalid"):
        box.day()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "ergens"


def test_enter_writes_the_day_neatly(qtbot, box):
    qtbot.keyClicks(box, "24 nov 2026")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "24-11-2026"


def test_arrows_step_a_day_and_page_keys_a_week(qtbot, box):
    box.set_day(date(2026, 11, 30))
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == "01-12-2026"
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    assert box.text() == "24-11-2026"
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert box.text() == "24-11-2026"
