"""What the next process is told, and what the unlock page says with it."""

import pytest
from PySide6.QtWidgets import QLabel

from wijkdesk.ui.locking.left_behind import LeftBehind
from wijkdesk.ui.unlock.unlock_page import UnlockPage


@pytest.mark.parametrize(
    ("left", "arguments"),
    [
        (LeftBehind(), ["--locked"]),
        (LeftBehind(0), ["--locked", "--unsent", "0"]),
        (LeftBehind(3), ["--locked", "--unsent", "3"]),
        (LeftBehind(3, "disk_full"), ["--locked", "--unsent", "3", "--unsaved", "disk_full"]),
    ],
)
def test_the_next_process_is_told_in_numbers_and_codes(left, arguments):
    assert left.arguments() == arguments


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
