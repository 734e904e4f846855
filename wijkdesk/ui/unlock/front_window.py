"""The window before the desk: unlock this profile, or make this laptop ready."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.enrol_form import EnrolForm
from wijkdesk.ui.unlock.enrol_page import EnrolPage
from wijkdesk.ui.unlock.unlock_page import UnlockPage


class FrontWindow(QMainWindow):
    """`opened` carries what unlocking or enrolling returned; no label means no profile yet."""

    opened = Signal(object)

    def __init__(
        self,
        label: str | None,
        unlock: Callable[[str], object],
        enrol: Callable[[EnrolForm], object],
        tasks: Tasks,
    ) -> None:
        super().__init__()
        self.setWindowTitle("WijkDesk")
        self.resize(1280, 800)
        self.page = (
            self._enrol_page(enrol, tasks)
            if label is None
            else self._unlock_page(label, unlock, tasks)
        )
        self.setCentralWidget(self.page)

    def _unlock_page(self, label: str, unlock: Callable[[str], object], tasks: Tasks) -> UnlockPage:
        policy = self.tr("Dit profiel is alleen met een wachtzin beveiligd.")
        page = UnlockPage(label, policy, unlock, tasks)
        page.unlocked.connect(self.opened)
        return page

    def _enrol_page(self, enrol: Callable[[EnrolForm], object], tasks: Tasks) -> EnrolPage:
        page = EnrolPage(enrol, tasks)
        page.enrolled.connect(self.opened)
        return page

    @Slot(str)
    def try_passphrase(self, passphrase: str) -> None:
        """Unlock as if it had been typed: the demo signs in by itself."""
        if isinstance(self.page, UnlockPage):
            self.page.box.setText(passphrase)
            self.page.try_passphrase()
