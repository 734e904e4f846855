"""Says once a day that something is due, and a quarter of an hour before an appointment when it is.

No name and no subject is ever in it, and nothing comes while a household looks along. It stands in
the rail until it is pressed or past, and covers nothing of a page.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from wijkdesk.services.reminders import Due, ReminderService, Soon
from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import icon
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from uuid import UUID

EVERY_MS = 60_000
ALL_DAY = time.max
STAYS_MS = 12_000


class Reminding(QObject):
    """Looks each minute while the desk is open; it ends with the desk, so with locking."""

    def __init__(
        self,
        reminders: ReminderService,
        tasks: Tasks,
        window: MainWindow,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reminders, self._tasks, self._window, self._now = reminders, tasks, window, now
        self._told: set[UUID] = set()
        self._shown: dict[str, tuple[date, time, str]] = {}
        self._notice = window.rail.foot.notice
        self._day: date | None = None
        self.tray: QSystemTrayIcon | None = None
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        self._notice.clicked.connect(self._go)

    @Slot()
    def look(self) -> None:
        """Ask what is due; not while somebody looks along."""
        now = self._now()
        for words in [w for w, (day, at, _) in self._shown.items() if _past(now, day, at)]:
            del self._shown[words]
            self._notice.show_lines(list(self._shown))
        if not self._window.alone.is_on:
            work = partial(self._reminders.due, now)
            self._tasks.run(self, work, partial(self._show, now.date()), lane="read")

    def _show(self, day: date, due: Due) -> None:
        if self._window.alone.is_on:  # it began meanwhile: told when it has ended
            return
        before = set(self._shown)
        if due.today and self._day != day:
            self._day = day
            self._tasks.run(self, partial(self._reminders.told, day), _nothing)
            words = self.tr("Vandaag moet(en) er nog %n ding(en) klaar zijn.", "", due.today)
            look = self.tr("Kijk bij Vandaag of in de agenda.")
            words = f"{words} {look}"
            self._tell(words, day, ALL_DAY, "today")
        fresh = [one for one in due.soon if one.id not in self._told]
        for one in fresh:
            self._told.add(one.id)
            self._tell(self._words(one), day, one.at, "agenda")
        if fresh:
            told = partial(self._reminders.told_soon, day, [one.id for one in fresh])
            self._tasks.run(self, told, _nothing)
        self._tell_away([words for words in self._shown if words not in before])

    def _words(self, soon: Soon) -> str:
        words = self.tr("U hebt om %1 een afspraak. Kijk in de agenda.")
        return words.replace("%1", f"{soon.at:%H:%M}")

    def _tell(self, words: str, day: date, until: time, place: str) -> None:
        self._shown[words] = day, until, place
        self._notice.show_lines(list(self._shown))

    def _tell_away(self, fresh: Sequence[str]) -> None:
        """To who is at another window, where the platform has a place for it: one message shows."""
        if not fresh or self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tell_outside("\n".join(fresh))

    @Slot()
    def _go(self) -> None:
        """To the place of what was told last; whoever pressed it has read it all."""
        place = [place for *_, place in self._shown.values()][-1:]
        self._shown.clear()
        self._notice.show_lines(())
        self._window.open_place(*place or ("today",))

    def _tell_outside(self, words: str) -> None:
        """The sign is there as long as the message; a click brings the window up."""
        if self.tray is None:
            self.tray = QSystemTrayIcon(icon("clock", colours_in_use().accent), self)
            self.tray.messageClicked.connect(self._window.raise_)
            self.tray.messageClicked.connect(self._window.activateWindow)
        self.tray.show()
        sign = QSystemTrayIcon.MessageIcon.NoIcon
        self.tray.showMessage("WijkDesk", words, sign, STAYS_MS)
        QTimer.singleShot(STAYS_MS, self.tray, self.tray.hide)


def _past(now: datetime, day: date, at: time) -> bool:
    return datetime.combine(day, at) < now.replace(tzinfo=None)


def _nothing(_answer: object) -> None:
    """Nobody waits for it."""
