"""Taking over regie from the card that says who works with a file."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from tests.house import COLLEAGUE, ME
from tests.ui.accessible import unnamed
from tests.ui.passphrase import typed
from wijkdesk.models.all import FileRole
from wijkdesk.vocabulary import FileRoleKind


@pytest.fixture
def led(home, file_id):
    """Yusuf is regisseur; Noor, whose page this is, is second."""
    with home.store.applying() as session:
        mine = session.scalars(select(FileRole).where(FileRole.worker_id == ME)).one()
        mine.role = FileRoleKind.SECOND
        session.add(
            FileRole(
                container_id=mine.container_id,
                case_file_id=file_id,
                worker_id=COLLEAGUE,
                role=FileRoleKind.REGISSEUR,
                since=date.today() - timedelta(days=9),
            )
        )
    return home


@pytest.fixture
def panel(led, page):
    page.show_tab("family")
    return page.family.roles.regie


def test_one_is_told_what_it_means_and_then_is_regisseur(qtbot, led, page, panel, said, file_id):
    panel.ask.setFocus()
    qtbot.keyClick(panel.ask, Qt.Key.Key_Space)
    assert "Yusuf Aydin blijft meewerken als tweede gids" in panel.words.text()
    assert QApplication.focusWidget() is panel.again.box
    assert unnamed(page) == []
    typed(panel.again)
    qtbot.keyClick(panel.take, Qt.Key.Key_Space)
    qtbot.waitUntil(panel.isHidden)
    assert QApplication.focusWidget() is page.family.roles.ask
    roles = led.services.files.look(file_id).roles
    assert [(r.worker_id, r.role) for r in roles] == [
        (ME, FileRoleKind.REGISSEUR),
        (COLLEAGUE, FileRoleKind.SECOND),
    ]
    assert said[-1][0] == "U nam de regie over. Yusuf Aydin werkt mee als tweede gids."


def test_who_thinks_better_of_it_changes_nothing(qtbot, led, panel, file_id):
    qtbot.mouseClick(panel.ask, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert not panel.is_open()
    assert led.services.files.look(file_id).roles[0].worker_id == COLLEAGUE


def test_who_is_regisseur_is_not_offered_it(page):
    page.show_tab("family")
    assert page.family.roles.regie.isHidden()
