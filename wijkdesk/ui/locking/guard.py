"""Watches over an open desk: locks when nobody is there, or when the computer says so."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from wijkdesk.services.idle import IdleLimit, IdleService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.locking.away import listen
from wijkdesk.ui.locking.blank import Blank
from wijkdesk.ui.locking.idle_clock import IdleClock
from wijkdesk.ui.locking.idle_watch import IdleWatch
from wijkdesk.ui.locking.lock import Lock
from wijkdesk.ui.locking.presence import Presence
from wijkdesk.ui.locking.warning import IdleWarning
from wijkdesk.ui.tasks import Tasks


class Guard(QObject):
    """Whatever happens, it is `lock` that locks; `lock_requested` of the window goes there too."""

    def __init__(
        self,
        window: QWidget,
        lock: Lock,
        idle: IdleService,
        tasks: Tasks,
        changes: ChangeBus,
        clock: IdleClock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._idle, self._tasks = window, idle, tasks
        self.clock = clock
        self.warning: IdleWarning | None = None
        self.watch = IdleWatch(clock, self)
        self.presence = Presence(self)
        self.blank = Blank(window, self)
        self.away = listen(window, self)

        self.presence.felt.connect(self.watch.touch)
        self.presence.lock_pressed.connect(lock.go)
        self.presence.blank_pressed.connect(self.blank.fall)
        self.away.left.connect(lock.go)
        self.watch.over.connect(lock.go)
        self.watch.warned.connect(self._warn)
        self.watch.resumed.connect(self._end_warning)
        lock.covered.connect(self._stop)
        changes.changed.connect(self._look_at_limit)
        self._look_at_limit()

    @Slot()
    def _look_at_limit(self, _changes: object = None) -> None:
        """Another choice here, or another policy of the municipality."""
        self._tasks.run(self, self._idle.limit, self._set_limit, lane="read")

    def _set_limit(self, limit: IdleLimit) -> None:
        self.watch.set_minutes(limit.minutes)

    @Slot()
    def _stop(self) -> None:
        self.watch.timer.stop()
        self._end_warning()
        self.blank.end()
        self.presence.shut()

    @Slot(object)
    def _warn(self, seconds: int) -> None:
        """In the dialog when one is open: that is what somebody looks at."""
        window = QApplication.activeModalWidget() or self._window
        if self.warning is None or not isValid(self.warning):
            self.warning = IdleWarning(window)
        self.warning.count_down(seconds)

    @Slot()
    def _end_warning(self) -> None:
        if self.warning is not None and isValid(self.warning):
            self.warning.hide()
            self.warning.deleteLater()
        self.warning = None
