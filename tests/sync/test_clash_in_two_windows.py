"""A clash as two people meet it: typed and clicked in the windows of two laptops, a real centre."""

from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtCore import Qt

from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, same_file
from wijkdesk.sync.rounds import sync_once
from wijkdesk.ui import theme
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.tasks import Tasks

CLICK = Qt.MouseButton.LeftButton
OTHER = "Samuel durft in zijn eigen bed."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@contextmanager
def at_work(qtbot, laptop):
    """The window of one laptop; sync goes when the test asks for it."""
    bugs = []
    tasks = Tasks(bugs.append)
    desk = Desk(laptop.services, tasks, lambda: sync_once(laptop.store))
    desk.rounds.timer.stop()
    desk.backup_rounds.timer.stop()
    try:
        desk.window.show()
        yield desk
    finally:
        desk.rounds.timer.stop()
        desk.backup_rounds.timer.stop()
        tasks.close()
        window = desk.window
        shiboken6.delete(desk)  # first who listens, then what is listened to
        shiboken6.delete(window)
        assert not bugs


@pytest.fixture
def two(qtbot, qapp, clashed):
    """The windows of Noor and Yusuf."""
    theme.apply(qapp, "light")
    with at_work(qtbot, clashed.noor) as noor, at_work(qtbot, clashed.yusuf) as yusuf:
        clashed.windows = (noor, yusuf)
        yield clashed


def choices(qtbot, desk, number):
    """The page where one chooses, once it shows so many cards."""
    desk.window.open_place("sync")
    page = desk.window.page("sync")
    assert isinstance(page, SyncPage)
    qtbot.waitUntil(lambda: len(page.cards) == number, timeout=10_000)
    return page


def send(qtbot, desk):
    """The button of the page; its round has ended well."""
    page = desk.window.page("sync")
    with qtbot.waitSignal(desk.rounds.ended, timeout=20_000) as ended:
        qtbot.mouseClick(page.truth.send, CLICK)
    desk.rounds.timer.stop()
    assert not isinstance(ended.args[0], BaseException), ended.args[0]


def only(page):
    (card,) = page.cards.values()
    return card


def test_both_see_both_texts_and_what_one_chooses_is_gone_on_the_other(qtbot, two):
    noor, yusuf = two.windows
    names = ("U en Yusuf Aydin", "Noor de Wit en u")
    for desk, both in zip(two.windows, names, strict=True):
        card = only(choices(qtbot, desk, 1))
        assert card.about.text().startswith(f"{both} schreven hier allebei")
        assert card.current.text.accessibleName() == FIRST
        assert card.incoming.text.accessibleName() == SECOND
        qtbot.mouseClick(card.texts.before, CLICK)
        assert card.texts.base.text.accessibleName() == BEFORE
    page = choices(qtbot, yusuf, 1)
    qtbot.mouseClick(only(page).incoming.keep, CLICK)
    choices(qtbot, yusuf, 0)
    send(qtbot, yusuf)
    send(qtbot, noor)
    choices(qtbot, noor, 0)
    assert goal_text(two.noor, two) == goal_text(two.yusuf, two) == SECOND
    assert same_file(two, two.noor, two.yusuf)


def test_two_who_decide_at_once_each_other_than_the_other_lose_nothing(qtbot, two):
    noor, yusuf = two.windows
    qtbot.mouseClick(only(choices(qtbot, noor, 1)).incoming.keep, CLICK)
    choices(qtbot, noor, 0)
    card = only(choices(qtbot, yusuf, 1))
    qtbot.mouseClick(card.merge, CLICK)
    card.box.text.selectAll()
    qtbot.keyClicks(card.box.text, OTHER)
    qtbot.mouseClick(card.box.save, CLICK)
    choices(qtbot, yusuf, 0)
    send(qtbot, noor)
    send(qtbot, yusuf)
    send(qtbot, noor)
    here, there = (only(choices(qtbot, desk, 1)) for desk in two.windows)
    texts = {side.text.accessibleName() for side in (here.current, here.incoming)}
    assert texts == {SECOND, OTHER}
    assert here.row == there.row
    assert same_file(two, two.noor, two.yusuf)
