"""The window before the desk: unlock this profile, or make this laptop ready."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.enrol_form import EnrolForm
from wijkdesk.ui.unlock.enrol_page import EnrolPage
from wijkdesk.ui.unlock.unlock_page import UnlockPage


class FrontWindow(QMainWindow):
    """`opened` carries what unlocking or enrolling returned; no label means no profile yet.

    `practise` opens the practice profile; `left` asks to leave it, where `practice` says it is one.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        label: str | None,
        unlock: Callable[[str], object],
        enrol: Callable[[EnrolForm], object],
        tasks: Tasks,
        practise: Callable[[], object],
        *,
        practice: bool = False,
    ) -> None:
        super().__init__()
        self._tasks, self._practise, self._is_practice = tasks, practise, practice
        self.setWindowTitle("WijkDesk")
        self.resize(1280, 800)
        self.page = (
            self._enrol_page(enrol, tasks)
            if label is None
            else self._unlock_page(label, unlock, tasks)
        )
        self.setCentralWidget(self.page)
        self.practise = self.page.add_below(self.tr("Oefenen met verzonnen gezinnen"))
        self.leave = self.page.add_below(self.tr("Terug naar uw eigen werk"))
        self.practise.setHidden(practice)
        self.leave.setVisible(practice)
        self.practise.clicked.connect(self.open_practice)
        self.leave.clicked.connect(self.left)

    def _unlock_page(self, label: str, unlock: Callable[[str], object], tasks: Tasks) -> UnlockPage:
        policy = self.tr("Dit profiel is alleen met een wachtzin beveiligd.")
        if self._is_practice:
            policy = self.tr("Hier is alles verzonnen. De wachtzin is: oefenen mag altijd")
        page = UnlockPage(label, policy, unlock, tasks)
        page.unlocked.connect(self.opened)
        return page

    def _enrol_page(self, enrol: Callable[[EnrolForm], object], tasks: Tasks) -> EnrolPage:
        page = EnrolPage(enrol, tasks)
        page.enrolled.connect(self.opened)
        return page

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
        if isinstance(self.page, UnlockPage):
            self.page.box.setText(passphrase)
            self.page.try_passphrase()
