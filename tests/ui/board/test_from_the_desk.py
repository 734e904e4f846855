"""The number on Today opens its list on the board, and a card opens its referral in the file."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import shared
from wijkdesk.services.board import Column
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.waiting.waiting_page import WaitingPage
from wijkdesk.vocabulary import ReferralStatus

S = ReferralStatus


@pytest.fixture
def late(home, file_id):
    """One referral that should have been answered, and one that was sent today."""
    made = []
    for name, days in (("Taalmaatje", 30), ("EMDR voor kinderen", 0)):
        offer = next(one for one in home.services.directory.find(name) if one.name == name)
        row = home.services.referrals.prepare(file_id, offer.id)
        shared(home.services, row.id)
        for status in (S.READY, S.SENT):
            home.services.referrals.step(row.id, status, date.today() - timedelta(days=days))
        made.append(row.id)
    return made[0]


@pytest.fixture
def desk(qtbot, home, tasks, late):
    made = Desk(home.services, tasks, lambda *_, **__: None)
    qtbot.addWidget(made.window)
    made.window.resize(1280, 720)
    made.window.show()
    made.window.open_place("today")
    return made


def test_today_leads_to_the_board_and_a_card_to_its_referral(qtbot, desk, late, file_id):
    today = desk.window.page("today")
    qtbot.waitUntil(lambda: len(today.silent_rows.rows()) == 1)
    qtbot.mouseClick(today.silent.action, Qt.MouseButton.LeftButton)
    board = desk.window.page("board")
    assert isinstance(board, BoardPage)
    cards = board.board.columns[Column.SENT].cards
    qtbot.waitUntil(lambda: [row.id for row in cards.rows()] == [late])
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: file_id in desk.files.pages)
    tab = desk.files.pages[file_id].referrals
    qtbot.waitUntil(lambda: late in tab.rows.widgets and tab.rows.widgets[late].is_open())
    assert sum(fold.is_open() for fold in tab.rows.widgets.values()) == 1
    desk.window.open_place("board")
    qtbot.mouseClick(board.to_waiting, Qt.MouseButton.LeftButton)
    waiting = desk.window.stack.currentWidget()
    assert isinstance(waiting, WaitingPage)
    qtbot.mouseClick(waiting.to_board, Qt.MouseButton.LeftButton)
    assert desk.window.stack.currentWidget() is board
