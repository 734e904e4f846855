"""A desk with its lock and guard as `app.py` joins them, except that nobody's process is replaced.

The clock is turned by the test, and what would start the next process is kept in `left`.
"""

from contextlib import contextmanager

import shiboken6

from tests.ui.offline import no_network
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.locking.guard import Guard
from wijkdesk.ui.locking.idle_clock import IdleClock
from wijkdesk.ui.locking.lock import House, Lock
from wijkdesk.ui.tasks import Tasks

PATIENCE = 60_000
"""Milliseconds: what hangs is a test of its own, and a busy machine is not what it is about."""


class Seat:
    def __init__(self, qtbot, home, sync=no_network, screen=None):
        self.qtbot = qtbot
        self.now = 0.0
        self.left, self.bugs = [], []
        self.tasks = Tasks(self.bugs.append)
        services = home.services
        self.desk = Desk(services, self.tasks, sync, screen=screen)
        self.window = self.desk.window
        house = House(
            self.window, self.desk.flush, services.sync_state.unsent, list, self.left.append
        )
        self.lock = Lock(house, self.tasks, self.desk)
        self.lock.deadline.setInterval(PATIENCE)
        self.desk.lock_requested.connect(self.lock.go)
        clock = IdleClock(300, self.clock, self.clock)
        own = (self.tasks, self.desk.changes, clock, self.desk)
        self.guard = Guard(self.window, self.lock, services.idle, *own)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def clock(self):
        return self.now

    def at(self, second):
        """What the watch sees when it looks at this second."""
        self.now = float(second)
        self.guard.watch.look()

    def until_gone(self):
        self.qtbot.waitUntil(lambda: bool(self.left), timeout=PATIENCE)
        return self.left[0]

    @property
    def is_covered(self):
        """Nothing of the window is to be seen but its curtain."""
        if not self.lock.curtains:
            return False
        curtain = next(c for c in self.lock.curtains if c.parentWidget() is self.window)
        seen = self.window.grab().toImage()
        return seen == curtain.grab().toImage().convertToFormat(seen.format())

    def end(self):
        self.desk.rounds.timer.stop()
        self.tasks.close()
        shiboken6.delete(self.guard.presence)
        shiboken6.delete(self.window)
        shiboken6.delete(self.desk)
        assert not self.bugs


@contextmanager
def seated(qtbot, home, **how):
    seat = Seat(qtbot, home, **how)
    try:
        yield seat
    finally:
        seat.end()
