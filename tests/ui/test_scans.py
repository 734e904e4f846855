"""Scans that lie ready: offered quietly, added with one key, and the original asked about once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.house import family
from tests.services.incoming import lay
from tests.ui.offline import no_network
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.settings.scan_card import ScanCard


@pytest.fixture
def folder(home, tmp_path):
    made = tmp_path / "scans"
    made.mkdir()
    home.services.scans.choose(str(made))
    return made


@pytest.fixture
def desk(qtbot, home, tasks, folder):
    made = Desk(home.services, tasks, no_network)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: bool(made.scans.watch.latest.folder))
    yield made
    made.rounds.timer.stop()
    made.scans.watch.timer.stop()


@pytest.fixture
def strip(desk):
    return desk.scans.strip


def arrive(qtbot, desk, folder, *names):
    """Scans come, and are found unchanged at the next look."""
    for name in names:
        lay(folder, name, f"scan {name}".encode())
    while len(desk.scans.watch.offered) < len(names):
        before = desk.scans.watch.latest
        desk.scans.watch.look()
        qtbot.waitUntil(lambda before=before: desk.scans.watch.latest is not before)


def open_file(qtbot, home, desk):
    file_id = family(home.services)
    desk.files.open(file_id)
    page = desk.files.pages[file_id]
    qtbot.waitUntil(lambda: page.view is not None)
    return page


def press_f7(qtbot, desk):
    qtbot.keyClick(desk.window, Qt.Key.Key_F7)


def test_a_scan_is_offered_without_taking_the_keyboard(qtbot, desk, strip, folder):
    desk.window.focus_search()
    before = desk.window.focusWidget()
    assert not strip.isVisible()
    arrive(qtbot, desk, folder, "scan1.txt")
    assert strip.isVisible()
    assert strip.words.text() == (
        "1 scan(s) klaar: bij welk dossier? Open het dossier en druk op F7."
    )
    assert desk.window.focusWidget() is before
    assert not strip.first.isVisible()


def test_one_key_adds_it_to_the_file_that_is_open(qtbot, home, desk, strip, folder):
    arrive(qtbot, desk, folder, "scan1.txt", "scan2.txt")
    page = open_file(qtbot, home, desk)
    assert strip.words.text() == "2 scan(s) klaar. scan1.txt"
    assert strip.key.text() == "F7"
    press_f7(qtbot, desk)
    qtbot.waitUntil(lambda: len(page.attachments.folds.widgets) == 1)
    assert page.tabs.current() == "attachments"
    assert [f.name for f in desk.scans.watch.offered] == ["scan2.txt"]
    assert (folder / "scan1.txt").exists()


def test_the_key_says_what_is_needed_when_there_is_nothing_to_add(qtbot, desk, folder):
    said = desk.window.messages.messages
    press_f7(qtbot, desk)
    assert said[-1].text.startswith("Er ligt geen nieuwe scan klaar.")
    arrive(qtbot, desk, folder, "scan1.txt")
    press_f7(qtbot, desk)
    assert said[-1].text == "Open eerst het dossier. Druk daar op F7."
    (act,) = desk.known_acts.find("scan")
    assert act.shortcut == "F7"


def test_what_happens_to_originals_is_asked_once(qtbot, home, desk, strip, folder):
    page = open_file(qtbot, home, desk)
    arrive(qtbot, desk, folder, "scan1.txt", "scan2.txt")
    press_f7(qtbot, desk)
    qtbot.waitUntil(lambda: "Mag het origineel" in strip.words.text())
    assert (folder / "scan1.txt").exists()
    qtbot.mouseClick(strip.first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not (folder / "scan1.txt").exists())
    assert home.services.scans.setting().removes is True
    assert strip.words.text() == "1 scan(s) klaar. scan2.txt"
    press_f7(qtbot, desk)
    qtbot.waitUntil(lambda: not (folder / "scan2.txt").exists())
    qtbot.waitUntil(lambda: len(page.attachments.folds.widgets) == 2)
    assert not strip.isVisible()


def test_originals_stay_when_that_is_the_answer(qtbot, home, desk, strip, folder):
    open_file(qtbot, home, desk)
    arrive(qtbot, desk, folder, "scan1.txt")
    press_f7(qtbot, desk)
    qtbot.waitUntil(lambda: "Mag het origineel" in strip.words.text())
    qtbot.mouseClick(strip.second, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: home.services.scans.setting().removes is False)
    assert (folder / "scan1.txt").exists()
    assert not strip.isVisible()


def test_a_scan_that_is_not_wanted_is_not_offered_again(qtbot, desk, strip, folder):
    arrive(qtbot, desk, folder, "scan1.txt")
    qtbot.mouseClick(strip.second, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    arrive(qtbot, desk, folder)
    assert desk.scans.watch.offered == ()
    assert (folder / "scan1.txt").exists()


def test_the_system_tells_when_something_comes(qtbot, desk, folder):
    watch = desk.scans.watch
    qtbot.waitUntil(lambda: watch.watcher.directories() == [str(folder)])
    watch.timer.stop()
    lay(folder, "scan1.txt", b"x")
    qtbot.waitUntil(watch.timer.isActive)
    assert watch.timer.interval() <= 2000


def test_a_folder_that_is_gone_is_said_once(qtbot, desk, folder):
    folder.rmdir()
    said = desk.window.messages.messages
    for _ in range(2):
        desk.scans.watch.look()
        qtbot.waitUntil(lambda: not desk.scans.watch._looking)  # noqa: SLF001 - until it has looked
    assert [m.text for m in said if "scanmap" in m.text] == [
        (
            "De scanmap is niet te lezen. Wat in de dossiers staat, is veilig. "
            "Kijk of de map er nog is, of kies een andere bij Instellingen."
        )
    ]


@pytest.fixture
def card(qtbot, home, tasks, said):
    made = ScanCard(home.services.scans, tasks, said.say)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_folder_is_chosen_on_the_page_of_settings(qtbot, home, card, tmp_path):
    assert card.folder.text() == "Er is nog geen scanmap."
    assert not card.field.isVisible()
    qtbot.mouseClick(card.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.chooser.isVisible)
    card.chooser.fileSelected.emit(str(tmp_path))
    card.chooser.close()
    qtbot.waitUntil(lambda: card.folder.text() == str(tmp_path))
    assert home.services.scans.setting().folder == str(tmp_path)
    qtbot.keyClick(card.removes, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: home.services.scans.setting().removes is False)
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.folder.text() == "Er is nog geen scanmap.")
    assert {b.text() for b in card.findChildren(QPushButton) if b.isVisible()} == {"Map kiezen"}


def test_a_folder_that_cannot_be_read_is_said(qtbot, card, said, tmp_path):
    card._follow(str(tmp_path / "nowhere"))  # noqa: SLF001 - as the dialog does
    qtbot.waitUntil(lambda: bool(said))
    assert "niet te lezen" in said[0][0]
    assert card.folder.text() == "Er is nog geen scanmap."
