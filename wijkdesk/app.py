"""Puts the laptop's house together: the only module that knows every room of it."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from wijkdesk import config, memory, successor
from wijkdesk.errors import WijkDeskError
from wijkdesk.laptop import Damaged, Laptop, enrol_laptop, open_laptop, practice_laptop
from wijkdesk.reports import install_hooks, report, report_trouble
from wijkdesk.storage import device_secret, keys, profiles, tries
from wijkdesk.ui import language, theme
from wijkdesk.ui.garbage import Garbage
from wijkdesk.ui.locking.idle_clock import IdleClock
from wijkdesk.ui.locking.left_behind import LeftBehind, left_by
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.front_window import FrontWindow
from wijkdesk.ui.unlock.profile_line import ProfileLine

if TYPE_CHECKING:
    from wijkdesk.ui.desk import Desk
    from wijkdesk.ui.locking.guard import Guard
    from wijkdesk.ui.locking.lock import Lock
    from wijkdesk.ui.unlock.enrol_form import EnrolForm

log = logging.getLogger("wijkdesk")
PLATFORM_CHATTER = "This plugin does not support"
Replace = Callable[[list[str]], object]


def preload() -> None:
    """Load what comes after the passphrase while it is being typed.

    The unlock page is already painted.
    """
    from wijkdesk.services import house
    from wijkdesk.ui import desk

    log.debug("preloaded %s %s", house.__name__, desk.__name__)


class Program(QObject):
    """From the passphrase to the desk, and back at lock."""

    ready = Signal(object)

    def __init__(
        self,
        folder: Path | None = None,
        passphrase: str | None = None,
        replace: Replace | None = None,
        clock: IdleClock | None = None,
    ) -> None:
        """With a folder there is no choice; else the profiles of this account are offered."""
        super().__init__()
        self._given = self._folder = folder
        self._new = folder or profiles.new_folder(config.data_home())
        self._passphrase = passphrase
        self._replace = replace or successor.replace_process
        self._clock = clock or IdleClock()
        self.garbage = Garbage(self)
        self.tasks = Tasks(self._trouble, self)
        self.laptop: Laptop | None = None
        self.desk: Desk | None = None
        self.lock: Lock | None = None
        self._damaged: Damaged | None = None
        self.guard: Guard | None = None
        self._practice = folder == config.practice_profile()
        self.front = FrontWindow(
            _lines(folder),
            self.unlock,
            self.enrol,
            self.tasks,
            self.practise,
            practice=self._practice,
            may_add=folder is None,
            has_key_store=device_secret.is_possible,
        )
        self.front.left.connect(self._leave_practice)
        self.front.opened.connect(self._sit_down)
        self.front.damaged.connect(self._show_damage)

    @Slot()
    def start(self) -> None:
        """Show the first window."""
        self.front.show()
        QTimer.singleShot(0, self._after_paint)

    def unlock(self, folder: object, passphrase: str) -> Laptop:
        """Runs off the interface thread."""
        return open_laptop(Path(str(folder)), passphrase, self._note_damage)

    def _note_damage(self, damaged: Damaged) -> None:
        self._damaged = damaged

    @Slot()
    def _show_damage(self) -> None:
        if self._damaged is not None:
            self.front.show_damaged(self._damaged)

    def enrol(self, form: "EnrolForm") -> Laptop:
        """Runs off the interface thread."""
        if keys.exists(self._new):  # the one that was given has lost its key: beside it
            self._new = profiles.new_folder(config.data_home())
        return enrol_laptop(self._new, form, whole=False)

    def practise(self) -> Laptop:
        """Runs off the interface thread."""
        return practice_laptop(config.practice_profile())

    @Slot()
    def _after_paint(self) -> None:
        if self._passphrase is not None:
            self.front.try_passphrase(self._passphrase)
            self._passphrase = None
        elif self._practice and not keys.exists(config.practice_profile()):
            self.front.open_practice()
        else:
            self.tasks.run(self, preload, _nothing, lane="read")

    @Slot(object)
    def _sit_down(self, laptop: Laptop) -> None:
        from wijkdesk.ui.desk import Desk
        from wijkdesk.ui.locking.guard import Guard
        from wijkdesk.ui.locking.lock import House, Lock

        laptop.store.keep_off(threading.get_ident())
        self.laptop = laptop
        self._folder = laptop.store.folder
        self.desk = desk = Desk(laptop.services, self.tasks, laptop.sync, self, laptop.screen)
        desk.looking_back.ask_centre = laptop.look_back
        desk.looks.centre = laptop
        desk.news.wait = laptop.wait_for_news
        services = laptop.services
        house = House(
            desk.window, self._flush, services.sync_state.unsent, laptop.close, self._leave
        )
        self.lock = Lock(house, self.tasks, self)
        desk.lock_requested.connect(self.lock.go)
        desk.practice_left.connect(self._leave_practice)
        desk.practice_reset.connect(self._reset_practice)
        desk.window.show()
        self.guard = Guard(
            desk.window, self.lock, services.idle, self.tasks, desk.changes, self._clock, self
        )
        self.front.close()
        self.tasks.run(
            self, laptop.bring_profile_up_to_date, _nothing, report_trouble, lane="network"
        )
        self.ready.emit(desk)

    def _leave(self, left: LeftBehind) -> None:
        """Lock replaces the process: what was in memory is gone with it (decision 17)."""
        # A profile that nobody gave is found again in the front window: the next may be another.
        practising = self._folder == config.practice_profile()
        kept = ["--profile", str(self._folder)] if self._given or practising else []
        self._replace(successor.command(*kept, *left.arguments()))

    @Slot()
    def _leave_practice(self) -> None:
        """Back to the door of the worker's own profile."""
        self._become()

    @Slot()
    def _reset_practice(self) -> None:
        """Oefenstad as it was on the first day; the new process makes it."""
        from wijkdesk.services.practice import reset

        self.end()
        reset(config.practice_profile())
        self._become("--profile", str(config.practice_profile()))

    def _become(self, *arguments: str) -> None:
        self.end()
        self._replace(successor.command(*arguments))

    @Slot()
    def end(self) -> None:
        """Save what is being typed, finish the work under way, close the store."""
        self._flush()
        self.tasks.close()
        if self.laptop is not None:
            self.laptop.close()
            self.laptop = None

    def _flush(self) -> None:
        if self.desk is not None:
            self.desk.flush()
        if self.laptop is not None:
            self.laptop.stop()

    def _trouble(self, error: BaseException) -> None:
        if self.desk is not None:
            self.desk.tell(error)
        elif not isinstance(error, WijkDeskError):
            report(type(error), error, error.__traceback__)


def run(
    folder: Path | None = None,
    passphrase: str | None = None,
    on_ready: Callable[["Desk"], object] | None = None,
    after_lock: str | None = None,
) -> int:
    """Run the program until its window closes: on this profile, or on those of this account.

    `passphrase` signs in at once (demo); `after_lock` is what the process before this one left.
    """
    memory.keep_private()
    install_hooks(folder or config.data_home())
    application = make_application()
    program = Program(folder, passphrase)
    if on_ready is not None:
        program.ready.connect(on_ready)
    if after_lock is not None:
        left = left_by(after_lock)
        program.front.page.tell(left.sentences())
        left.place.put(program.front)
    program.start()
    try:
        return application.exec()
    finally:
        program.end()
        if program.tasks.hangs:
            successor.end_process()


def make_application(scheme: str = "system") -> QApplication:
    """The Qt application with our look and language."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        if sys.platform == "linux":
            # The desktop's own dialogs are another process. It refuses a program that it may not
            # look into, as ours (others met this), and a curtain cannot fall over it.
            QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        application = QApplication(["wijkdesk"])
    application.setApplicationName("WijkDesk")
    qInstallMessageHandler(_hear_qt)
    theme.apply(application, scheme)
    language.install(application, "nl")
    return application


def _hear_qt(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    """Qt's own messages go to the log; what a platform cannot do is no news to anybody."""
    chatter = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or PLATFORM_CHATTER in (
        text or ""
    )
    log.log(logging.DEBUG if chatter else logging.WARNING, "%s", text)


def _lines(folder: Path | None) -> list[ProfileLine]:
    """What the front window shows of each profile; none when there is none yet."""
    if folder is None:
        found = profiles.listed(config.data_home())
    else:
        found = [profiles.look(folder)] if keys.exists(folder) else []
        if folder == config.practice_profile() and not found:
            return [ProfileLine(folder, "WijkDesk")]  # it makes itself
    return [
        ProfileLine(
            profile.folder,
            profile.label,
            profile.header.policy if profile.header else None,
            tries.seconds_left(profile.folder),
        )
        for profile in found
    ]


def _nothing(_: object) -> None:
    """The answer of work done for its effect."""
