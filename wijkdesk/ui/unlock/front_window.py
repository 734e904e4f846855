"""The window before the desk: unlock a profile of this account, or make one."""

import math
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.crisis_list import KEY
from wijkdesk.ui.crisis_panel import CrisisPanel
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.damaged_page import DamagedPage, Rescue
from wijkdesk.ui.unlock.door import Door
from wijkdesk.ui.unlock.enrol_form import EnrolForm
from wijkdesk.ui.unlock.enrol_page import EnrolPage
from wijkdesk.ui.unlock.profile_line import ProfileLine, told_apart
from wijkdesk.ui.unlock.unlock_page import UnlockPage
from wijkdesk.ui.widgets.focus_ring import FocusRing
from wijkdesk.vocabulary import KeyPolicy

DAMAGED = {"profile_damaged", "part_damaged"}
LOST = {"device_secret_gone", "device_secret_gone_for_good"}
"""The key store has forgotten the profile: then another one can be made beside it."""


class FrontWindow(QMainWindow):
    """`opened` carries what unlocking or enrolling returned; no profiles: make the first one.

    `unlock` gets the key of a profile and a passphrase. `may_add` offers to make one more.
    `damaged` says that the profile that was tried cannot be opened: see `show_damaged`.
    `practise` opens the practice profile; `left` asks to leave it, where `practice` says it is one.
    """

    opened = Signal(object)
    left = Signal()
    damaged = Signal()

    def __init__(  # noqa: PLR0913 - who there are, what can be done, and with what
        self,
        profiles: Sequence[ProfileLine],
        unlock: Callable[[object, str], object],
        enrol: Callable[[EnrolForm], object],
        tasks: Tasks,
        practise: Callable[[], object],
        *,
        practice: bool = False,
        may_add: bool = False,
        has_key_store: Callable[[], bool] = bool,
    ) -> None:
        super().__init__()
        self._unlock, self._enrol, self._tasks = unlock, enrol, tasks
        self._practise, self._is_practice = practise, practice
        self._has_key_store = has_key_store
        self._profiles = told_apart(profiles, self.tr("Profiel zonder naam"))
        self._may_try = {line.key: time.monotonic() + line.wait for line in profiles}
        self.pages = QStackedWidget()
        self.unlock_page: UnlockPage | None = None
        self.enrol_page: EnrolPage | None = None
        self._profile: ProfileLine | None = None

        self.setWindowTitle("WijkDesk")
        self.resize(1280, 800)
        self.setCentralWidget(self.pages)
        self._show_first(may_add)
        self.practise = self.page.add_below(self.tr("Oefenen met verzonnen gezinnen"))
        self.leave = self.page.add_below(self.tr("Terug naar uw eigen werk"))
        self.crisis = CrisisPanel(self)
        self.focus_ring = FocusRing(self.crisis)  # that of the door does not reach over it
        self._offer_numbers(self.page)
        self.practise.setHidden(practice)
        self.leave.setVisible(practice)
        self.practise.clicked.connect(self.open_practice)
        self.leave.clicked.connect(self.left)

    @property
    def page(self) -> Door:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, Door)  # noqa: S101 - nothing else is ever put there
        return page

    def _offer_numbers(self, door: Door) -> None:
        """Numbers are no secret: nobody has to know a passphrase to call for help."""
        link = door.add_below(self.tr("Bel bij nood (%1)").replace("%1", KEY))
        link.clicked.connect(self.crisis.turn)

    @Slot()
    def open_practice(self) -> None:
        """Open the profile in which nothing is real; made the first time."""
        if self.practise.isEnabled():
            self.practise.show()
            self.practise.setEnabled(False)
            self.practise.setText(self.tr("Oefenstad wordt klaargezet …"))
            self._tasks.run(self, self._practise, self.opened.emit, self._say_no_practice)

    def _say_no_practice(self, trouble: BaseException) -> None:
        self.practise.setEnabled(True)
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self.practise.setText(text_for(trouble.code, **trouble.values))

    @Slot(str)
    def try_passphrase(self, passphrase: str) -> None:
        """Unlock as if it had been typed: the demo signs in by itself."""
        if self.unlock_page is not None:
            self.unlock_page.box.setText(passphrase)
            self.unlock_page.try_passphrase()

    @Slot()
    def show_enrolment(self) -> None:
        """Make a profile; what is typed here stays when one goes back and comes again."""
        if self.enrol_page is None:
            self.enrol_page = EnrolPage(self._enrol, self._tasks)
            self.pages.addWidget(self.enrol_page)
            self.enrol_page.enrolled.connect(self.opened)
            self.enrol_page.back.clicked.connect(self._show_unlock)
            self.enrol_page.back.setVisible(self.unlock_page is not None)
            self.enrol_page.look_for_key_store(self._has_key_store)
        self._show(self.enrol_page)

    def show_damaged(self, rescue: Rescue) -> None:
        """The ways out for a profile that cannot be opened."""
        page = DamagedPage(rescue, self._tasks, _now)
        self.pages.addWidget(page)
        page.opened.connect(self.opened)
        page.fetch_requested.connect(self.show_enrolment)
        page.add_below(self.tr("Terug")).clicked.connect(self._show_unlock)
        self._show(page)

    @Slot()
    def _show_unlock(self) -> None:
        if self.unlock_page is not None:
            self._show(self.unlock_page)

    def _show(self, page: Door) -> None:
        self.pages.setCurrentWidget(page)
        page.setFocus()

    def _show_first(self, may_add: bool) -> None:
        if self._profiles:
            self._add_unlock_page(may_add)
        else:
            self.show_enrolment()

    def _add_unlock_page(self, may_add: bool) -> None:
        page = UnlockPage("", "", self._try, self._tasks)
        self.unlock_page = page
        self.pages.addWidget(page)
        page.add.setVisible(may_add)
        page.offer(self._profiles)
        self._turn_to(self._profiles[0][0])
        page.chosen.connect(self._turn_to)
        page.unlocked.connect(self.opened)
        page.refused.connect(self._remember)
        page.add.clicked.connect(self.show_enrolment)
        self._show(page)

    def _try(self, passphrase: str) -> object:
        """Runs off the interface thread; nobody can choose another profile meanwhile."""
        return self._unlock(self._profile.key, passphrase) if self._profile else None

    @Slot(object)
    def _turn_to(self, line: ProfileLine) -> None:
        self._profile = line
        left = math.ceil(self._may_try[line.key] - time.monotonic())
        if self.unlock_page is not None:
            self.unlock_page.show_profile(line.label, self._policy_text(line), max(0, left))

    @Slot(object)
    def _remember(self, trouble: WijkDeskError) -> None:
        """How long this profile has to wait, whoever is chosen next; and a way out, if need be."""
        wait = trouble.values.get("wait")
        if self._profile is not None and isinstance(wait, int):
            self._may_try[self._profile.key] = time.monotonic() + wait
        if trouble.code in DAMAGED:
            self.damaged.emit()
        if self.unlock_page is not None and trouble.code in LOST:
            self.unlock_page.add.setText(self.tr("Deze laptop opnieuw klaarmaken"))
            self.unlock_page.add.show()

    def _policy_text(self, line: ProfileLine) -> str:
        if self._is_practice:
            return self.tr("Hier is alles verzonnen. De wachtzin is: oefenen mag altijd")
        texts = {
            KeyPolicy.KEY_STORE: self.tr(
                "Dit profiel gaat alleen op deze laptop open, met uw wachtzin."
            ),
            KeyPolicy.PASSPHRASE_ONLY: self.tr("Dit profiel is alleen met een wachtzin beveiligd."),
        }
        return texts[line.policy] if line.policy else ""


def _now() -> datetime:
    return datetime.now().astimezone()
