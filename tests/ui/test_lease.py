"""The end of the lease in the window: told, locked, closed, and open again after one contact."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.storage.furnished import audited
from tests.ui.accessible import small, unnamed
from tests.ui.passphrase import asking, typed
from wijkdesk.storage import state
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.sync.unsent_card import UnsentCard

DAY = 24 * 3600 * 1000


def set_lease(store, days):
    with store.applying() as session:
        state.put(session, lease_until=int(time.time() * 1000 + days * DAY))


def no_network():
    raise AssertionError("nobody asked for a round")


@pytest.fixture
def desk(qtbot, home, file_id, tasks):
    made = Desk(home.services, tasks, no_network)
    made.rounds.timer.stop()
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def test_when_it_ends_while_somebody_works_the_program_asks_to_lock(qtbot, home, desk):
    qtbot.waitUntil(lambda: desk.lease._was is False)  # noqa: SLF001 - it has looked
    set_lease(home.store, -1)
    with qtbot.waitSignal(desk.lock_requested):
        desk.lease.look()


def test_after_that_a_file_is_closed_and_one_may_still_write(qtbot, home, file_id, tasks):
    set_lease(home.store, -1)
    desk = Desk(home.services, tasks, no_network)
    desk.rounds.timer.stop()
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitUntil(lambda: "zijn dicht" in desk.window.messages.text.text())
    desk.files.open(file_id)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, FilePage)
    qtbot.waitUntil(lambda: page.title.text() == "Dossier is dicht")
    composer = page.timeline.composer
    qtbot.keyClicks(composer.text, "Toch gesproken")
    qtbot.mouseClick(composer.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: composer.text.toPlainText() == "")
    assert any(one.text == "Toch gesproken" for one in home.services.lease.unsent())
    assert not page.timeline.journal.isVisible()
    assert unnamed(page) == []


def test_a_search_does_not_say_that_nobody_is_known(qtbot, home, file_id, tasks):
    set_lease(home.store, -1)
    desk = Desk(home.services, tasks, no_network)
    desk.rounds.timer.stop()
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.window.top_bar.search.setText("Habte")
    page = desk.search_page
    qtbot.waitUntil(lambda: "niet gezocht" in page.context.text())
    assert "Niemand" not in page.context.text()
    today = desk.window.page("today")
    qtbot.waitUntil(lambda: "zijn dicht" in today.context.text())
    assert today.columns.isHidden(), "no card that says that nothing waits"


def test_after_one_contact_it_says_that_all_is_open(qtbot, home, file_id, tasks):
    set_lease(home.store, -1)
    desk = Desk(home.services, tasks, no_network)
    desk.rounds.timer.stop()
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitUntil(lambda: desk.lease._was is True)  # noqa: SLF001 - it has looked
    set_lease(home.store, 8)
    desk.lease.look()
    told = desk.window.messages.messages
    qtbot.waitUntil(lambda: any("weer open" in message.text for message in told))


def test_unsent_texts_are_shown_when_asked_and_a_copy_is_written(
    qtbot, home, file_id, tasks, bus, said, tmp_path
):
    home.services.journal.add(file_id, "Alleen op deze laptop")
    card = UnsentCard(home.services.lease, tasks, bus, said.say, asking(home, tasks, said))
    qtbot.addWidget(card)
    card.resize(760, 900)
    card.show()
    qtbot.mouseClick(card.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.texts.isVisible)
    assert unnamed(card) == small(card) == []
    words = [one.text() for one in card.texts.findChildren(QLabel)]
    assert "Tigrinya" in words, "no codes"
    assert "••••••006" in words, "a BSN is only shown on purpose"
    assert not any("999900006" in one for one in words)
    qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    typed(card.confirm.again)
    qtbot.mouseClick(card.confirm.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(card.findChildren(QFileDialog)))
    assert [act for _, act, _ in audited(home.store)][-2:] == ["confirm", "export_unsent"]
    (chooser,) = card.findChildren(QFileDialog)
    said.clear()
    chooser.fileSelected.emit(str(tmp_path / "kopie.txt"))
    chooser.close()
    qtbot.waitUntil(lambda: bool(said))
    assert "Alleen op deze laptop" in (tmp_path / "kopie.txt").read_text("utf-8")
    card.write(str(tmp_path / "no" / "such" / "folder.txt"))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "niet bewaard" in said[-1][0]
