"""A laptop that turns out to be blocked: the window goes, and with it what is in memory."""

from wijkdesk.errors import UnavailableError
from wijkdesk.ui.desk import Desk


def blocked():
    raise UnavailableError("device_blocked")


def test_when_the_centre_says_so_the_program_asks_to_lock(qtbot, home, tasks):
    desk = Desk(home.services, tasks, blocked)
    desk.rounds.timer.stop()
    qtbot.addWidget(desk.window)
    with qtbot.waitSignal(desk.lock_requested):
        desk.sync.go()
