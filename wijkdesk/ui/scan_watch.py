"""Watches the scan folder: by the system's own news, and by looking, for drives on a network."""

from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.scans import Look, ScanFile, ScanService
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell

SOON_MS, LATER_MS = 2000, 15_000


class ScanWatch(QObject):
    """`ready` when there are other scans to offer than before: `look` has them.

    The folder is read on the lane of files from outside: a drive that hangs holds up nobody.
    """

    ready = Signal()

    def __init__(self, scans: ScanService, tasks: Tasks, say: Say, parent: QObject) -> None:
        super().__init__(parent)
        self._scans, self._tasks, self._say = scans, tasks, say
        self.latest = Look()
        self._looking = False
        self._told = False
        self.watcher = QFileSystemWatcher(self)
        self.timer = QTimer(self, singleShot=True, interval=LATER_MS)
        self.watcher.directoryChanged.connect(self._look_soon)
        self.timer.timeout.connect(self.look)

    @property
    def offered(self) -> tuple[ScanFile, ...]:
        """The scans that lie ready, the oldest first."""
        return self.latest.ready

    @Slot()
    def look(self) -> None:
        """Look now, unless that is being done."""
        if self._looking:
            return
        self._looking = True
        self.timer.stop()
        work = partial(self._scans.look, self.latest)
        self._tasks.run(self, work, self._see, self._refuse, "intake")

    def deal_with(self, files: tuple[ScanFile, ...]) -> None:
        """Offer these no more."""
        left = tuple(file for file in self.offered if file not in files)
        self.latest = Look(self.latest.folder, left, self.latest.files)
        work = partial(self._scans.dealt_with, files)
        self._tasks.run(self, work, self._dealt, self._refuse, "store")
        self.ready.emit()

    @Slot()
    def _look_soon(self) -> None:
        self.timer.start(SOON_MS)

    def _see(self, found: Look) -> None:
        before, self.latest = self.latest, found
        self._looking = self._told = False
        self._follow(found.folder)
        # Something came or grew: it is ready when the next look finds it the same.
        self.timer.start(SOON_MS if found.files != before.files else LATER_MS)
        if found.ready != before.ready:
            self.ready.emit()

    def _follow(self, folder: str) -> None:
        watched = self.watcher.directories()
        if watched != [folder]:
            if watched:
                self.watcher.removePaths(watched)
            if folder:
                self.watcher.addPath(folder)

    def _refuse(self, trouble: BaseException) -> None:
        self._looking = False
        self.timer.start(LATER_MS)
        if not (self._told and isinstance(trouble, WijkDeskError)):  # once, until it works again
            self._told = True
            tell(self._say, trouble)

    def _dealt(self, _answer: None) -> None:
        """It is in the store now; the strip has shown it already."""
