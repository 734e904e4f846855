"""What the next process is told, and what the unlock page says with it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wijkdesk.ui.locking.left_behind import LeftBehind, left_by
from wijkdesk.ui.locking.window_place import WindowPlace, place_of, standing
from wijkdesk.ui.unlock.unlock_page import UnlockPage

S = Qt.ApplicationState


@pytest.mark.parametrize(
    "left",
    [
        LeftBehind(),
        LeftBehind(0),
        LeftBehind(3, "disk_full", WindowPlace("01d9", "behind")),
    ],
)
def test_what_is_left_arrives_with_the_next_process(left):
    _name, argument = left.arguments()
    assert (left_by(argument), left_by(argument).place) == (left, left.place)


@pytest.mark.parametrize("argument", ["", "{", "[]", "3", '{"unsent": 3}', '{"unsent": "drie"}'])
def test_an_argument_that_is_not_ours_says_nothing(argument):
    assert left_by(argument) == LeftBehind()


@pytest.mark.parametrize(
    ("how", "steals", "is_put_away"),
    [("in-use", True, False), ("behind", False, False), ("away", False, True)],
)
def test_the_unlock_page_comes_where_the_window_was_and_never_before_other_work(
    qtbot, how, steals, is_put_away
):
    before, after = QWidget(), QWidget()
    for widget in (before, after):
        qtbot.addWidget(widget)
    before.setGeometry(30, 40, 700, 500)
    place = replace(place_of(before), standing=how)
    place.put(after)
    assert after.geometry() == before.geometry()
    assert not after.isVisible()
    attribute = Qt.WidgetAttribute.WA_ShowWithoutActivating
    assert after.testAttribute(attribute) is not steals
    assert after.isMinimized() is is_put_away


def test_how_a_window_stands_is_seen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert place_of(window).standing == "in-use"
    window.showMinimized()
    assert place_of(window).standing == "away"


@pytest.mark.parametrize("state", [S.ApplicationInactive, S.ApplicationHidden])
def test_who_works_in_another_program_is_left_alone(state):
    assert standing(state, is_minimized=False) == "behind"
    assert standing(S.ApplicationActive, is_minimized=False) == "in-use"


def test_the_unlock_page_says_it_and_a_screen_reader_hears_it_with_the_box(qtbot, tasks):
    page = UnlockPage("Gemeente Polderdam", "", str, tasks)
    qtbot.addWidget(page)
    page.tell(LeftBehind(3).sentences())
    said = [label.text() for label in page.findChildren(QLabel)]
    first, second = page.told.text().splitlines()
    assert page.told.text() in said
    assert first == "Alles wat u typte is bewaard."
    assert second.startswith("3 ")
    assert page.box.accessibleDescription() == f"{first} {second}"


def test_what_could_not_be_kept_is_told_instead_of_that_all_is_kept():
    first, second = LeftBehind(3, "disk_full").sentences()
    assert first.startswith("De schijf van deze laptop is vol. Wat al bewaard was, is veilig.")
    assert "niet verstuurd" in second


def test_when_all_is_sent_or_nobody_knows_nothing_is_said_about_it():
    for left in (LeftBehind(0), LeftBehind()):
        assert left.sentences() == ["Alles wat u typte is bewaard."]
