"""A line paid for by the byte: words go by themselves, attachments when somebody says so."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.services.incoming import lay, take_in
from tests.ui.accessible import unnamed
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.services.imports import Where
from wijkdesk.ui import theme
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.tasks import Tasks

PATIENCE = 20_000
LETTER, PHOTO = b"PK\x03\x04 brief", b"PK\x03\x04 foto"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def desk(qtbot, qapp, together):
    """The window of Noor."""
    theme.apply(qapp, "light")
    bugs = []
    profile, tasks = Profile(together.noor.store), Tasks(bugs.append)
    made = Desk(profile.services, tasks, profile.sync)
    made.rounds.timer.stop()
    made.window.show()
    yield made
    made.rounds.timer.stop()
    tasks.close()
    shiboken6.delete(made.window)
    shiboken6.delete(made)
    assert not bugs


def round_of(qtbot, desk):
    with qtbot.waitSignal(desk.rounds.ended, timeout=PATIENCE) as ended:
        desk.rounds.go()
    desk.rounds.timer.stop()
    return ended.args[0]


def test_on_a_paid_line_text_goes_and_attachments_wait_until_somebody_says_so(
    qtbot, desk, together, tmp_path
):
    town = together
    for name, data in (("Brief.docx", LETTER), ("Foto.docx", PHOTO)):
        take_in(town.noor, lay(tmp_path, name, data), where=Where(town.file_id))
    town.noor.services.journal.add(town.file_id, "Gebeld vanuit de trein.")
    desk.window.open_place("sync")
    card = desk.window.page("sync").truth
    desk.sync.line.metered.emit(True)
    report = round_of(qtbot, desk)
    assert report.outcomes["A"] > 2
    assert report.files.up == 0
    qtbot.waitUntil(lambda: card.sentence.text().startswith("2 bijlage"), timeout=PATIENCE)
    assert card.sentence.text().endswith("op wifi.")
    assert card.files.isVisible()
    qtbot.waitUntil(lambda: desk.window.rail.foot.sync.text() == card.sentence.text())
    assert card.files.accessibleName() == f"Toch versturen: {card.sentence.text()}"
    assert not unnamed(card)
    assert desk.rounds.timer.interval() > 3_000 or not desk.rounds.timer.isActive()

    card.files.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert not desk.rounds.paid.files_wait
    assert round_of(qtbot, desk).files.up == 2
    qtbot.waitUntil(lambda: card.sentence.text() == "Alles is bij de centrale opslag.")
    assert card.send.hasFocus()  # the button that had the keyboard is gone
    assert desk.rounds.paid.files_wait  # it was said of those two

    town.yusuf.sync(files=False)
    assert town.yusuf.services.sync_state.truth().files_to_fetch == 2


def test_on_another_line_what_waited_goes_soon(qtbot, desk, together, tmp_path):
    desk.sync.line.metered.emit(True)
    take_in(together.noor, lay(tmp_path, "Brief.docx", LETTER), where=Where(together.file_id))
    assert round_of(qtbot, desk).files.up == 0
    desk.sync.line.metered.emit(False)
    assert desk.rounds.timer.interval() <= 3_000
    assert round_of(qtbot, desk).files.up == 1
