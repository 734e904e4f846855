"""Watches the lease: says in time that files will close, and locks when they do (decision 18)."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wijkdesk.services.changes import EVERYTHING
from wijkdesk.services.lease import Lease, LeaseService
from wijkdesk.services.sync_state import SyncTruth
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say

EVERY_MS = 60_000


class LeaseWatch(QObject):
    """`ended` asks to lock: what was open leaves memory with the process.

    Who unlocks after that finds the files closed. They open by one round of sync, which is told;
    `opened` asks to build every page anew.
    """

    ended = Signal()
    opened = Signal()

    def __init__(
        self, lease: LeaseService, tasks: Tasks, changes: ChangeBus, say: Say, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lease, self._tasks, self._changes, self._say = lease, tasks, changes, say
        self._was: bool | None = None
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        self.look()

    @property
    def closed(self) -> bool:
        """Whether the files are known to be closed."""
        return bool(self._was)

    @Slot()
    def look(self) -> None:
        """Ask how the lease stands."""
        self._tasks.run(self, self._lease.standing, self._show)

    @Slot(object)
    def hear(self, truth: SyncTruth) -> None:
        """The truth about sync says it too, and sooner after a round."""
        self._take(has_ended=truth.lease_ended)

    def _show(self, lease: Lease) -> None:
        self._take(has_ended=lease.ended)

    def _take(self, *, has_ended: bool) -> None:
        before = self._was
        if before and not has_ended:
            self._open_again()
        self._was = has_ended
        if has_ended and before is None:
            self._say(
                self.tr(
                    "Deze laptop had te lang geen verbinding. De dossiers zijn dicht, wat u typte "
                    "is bewaard. Een nieuwe aanmelding of notitie kan gewoon."
                ),
                "warn",
            )
        elif has_ended and not before:
            self.ended.emit()

    def _open_again(self) -> None:
        """Still `closed` meanwhile: pages are built as they stood before, not as they stand now."""
        self._say(self.tr("Er is weer verbinding geweest. De dossiers zijn weer open."), "ok")
        self.opened.emit()
        self._changes.changed.emit(EVERYTHING)
