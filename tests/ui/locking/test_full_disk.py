"""On a full disk it still locks, says so, and what can be kept is kept; a real store."""

import pytest
from PySide6.QtTest import QTest
from sqlalchemy import text

from tests.ui.locking.seat import seated
from wijkdesk.ui.locking.presence import LOCK_KEY


@pytest.fixture
def room(home):
    """Sets how many pages the store may have more than now; afterwards all it wants."""

    def leave(pages):
        with home.store.applying() as session:
            now = session.execute(text("PRAGMA page_count")).scalar_one()
            session.execute(text(f"PRAGMA max_page_count = {now + pages}"))

    yield leave
    leave(1_000_000)


def lock_while_typing(seat, qtbot, words):
    seat.desk.registrations.start("")
    page = seat.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.editor is not None)
    page.form.question_box.insertPlainText(words)
    QTest.keyClick(seat.window.windowHandle(), LOCK_KEY.key(), LOCK_KEY.keyboardModifiers())


def questions(home):
    return [row.question for row in home.services.registrations.inbox()]


def test_when_somebody_makes_room_everything_is_kept_after_all(qtbot, home, room):
    words = "Wie helpt met de huur? " * 2000
    with seated(qtbot, home) as seat:
        seat.lock.again.setInterval(50)
        seat.desk.rounds.timer.stop()
        room(3)
        lock_while_typing(seat, qtbot, words)
        assert seat.is_covered
        qtbot.waitUntil(lambda: "is vol" in seat.lock.curtains[0].text.text())
        room(1000)
        assert seat.until_gone().trouble == ""
    assert words.strip() in [said.strip() for said in questions(home)]


def test_when_nobody_does_it_locks_all_the_same_and_what_was_kept_before_is_there(
    qtbot, home, room
):
    with seated(qtbot, home) as seat:
        seat.lock.again.setInterval(20)
        seat.lock.patience_ms = 200
        room(3)
        lock_while_typing(seat, qtbot, "Lang verhaal. " * 4000)
        assert seat.until_gone().trouble == "disk_full"
    room(1000)
    home.services.registrations.start("Na de volle schijf")
    assert not any(said.startswith("Lang verhaal") for said in questions(home) if said)
