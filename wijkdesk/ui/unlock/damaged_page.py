"""The store of this profile is damaged: what happened, what is safe, and the ways out."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.backup_words import files_words
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unlock.door import Door
from wijkdesk.ui.unlock.readable_texts import ReadableTexts
from wijkdesk.ui.widgets.card import BLEED
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.wider import Wider
from wijkdesk.ui.widgets.words import button, label

if TYPE_CHECKING:
    from wijkdesk.services.backups import BackupRow
    from wijkdesk.services.rescue import LeftTexts

FEW = 5


class Rescue(Protocol):
    """What can be done with this profile, each off the interface thread."""

    def copies(self) -> "Sequence[BackupRow]":
        """The copies that can be put back."""

    def restore(self, name: str) -> object:
        """Put one back and open the profile."""

    def texts(self) -> "LeftTexts":
        """What can still be read."""


class DamagedPage(Door):
    """`opened` carries what restoring returned; `fetch_requested` asks for a new enrolment."""

    opened = Signal(object)
    fetch_requested = Signal()

    def __init__(
        self,
        rescue: Rescue,
        tasks: Tasks,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._rescue, self._tasks, self._now = rescue, tasks, now
        self.said = label(
            self.tr(
                "Een stuk van de opslag op deze laptop is niet te lezen. Er is niets gewist, en er "
                "wordt niets overschreven. Wat al verstuurd was, staat bij de centrale opslag."
            )
        )
        self.head = label(self.tr("Terug naar een reservekopie"), "strong")
        self.how = label(self.tr("Even kijken welke er zijn …"), "secondary")
        self.list = RowList(self.tr("Reservekopieën"), dense=True, shows_current=True)
        self.back = button(self.tr("Deze reservekopie terugzetten"), "primary")
        self.problem = label("", "problem")
        self.readable = ReadableTexts(rescue.texts, tasks)

        self.title.setText(self.tr("De opslag is beschadigd"))
        self.setAccessibleName(self.title.text())
        for words in (self.said, self.head, self.how):
            self.body.addWidget(words)
        self.body.addLayout(Wider(self.list, BLEED, BLEED))
        for widget in (self.back, self.problem, self.readable):
            self.body.addWidget(widget)
        self.read = self.add_below(self.tr("Lees wat nog leesbaar is"))
        self.fetch = self.add_below(self.tr("Opnieuw ophalen bij de centrale opslag"))
        self.problem.hide()
        self.readable.hide()
        self.list.hide()
        self.back.hide()
        self.setFocusProxy(self.list)

        self.back.clicked.connect(self._restore)
        self.list.opened.connect(self._move_on)
        self.read.clicked.connect(self._read)
        self.fetch.clicked.connect(self.fetch_requested)
        self._tasks.run(self, rescue.copies, self._show, self._fail)

    def _show(self, copies: "Sequence[BackupRow]") -> None:
        self.list.set_rows(
            Row(copy.name, files_words(copy), "", moment_text(copy.at, self._now()))
            for copy in copies[:FEW]
        )
        self.list.setVisible(bool(copies))
        self.back.setVisible(bool(copies))
        if not copies:
            self.how.setText(
                self.tr(
                    "Er is geen reservekopie. Lees eerst wat nog leesbaar is. Vraag daarna uw "
                    "beheerder om een nieuwe code."
                )
            )
            return
        self.how.setText(
            self.tr(
                "Alles wordt zoals het toen was. Wat u daarna nog typte, probeert WijkDesk terug "
                "te halen. De beschadigde opslag blijft bewaard."
            )
        )
        self.list.select(copies[0].name)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _move_on(self, _name: object) -> None:
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _restore(self) -> None:
        name = self.list.current_key()
        if isinstance(name, str):
            self._set_busy(True)
            work = partial(self._rescue.restore, name)
            self._tasks.run(self, work, self.opened.emit, self._fail)

    @Slot()
    def _read(self) -> None:
        """To what can be read, and back to the copies."""
        reading = self.readable.isHidden()
        self.readable.setVisible(reading)
        has_copies = bool(self.list.rows())
        self.head.setHidden(reading)
        self.how.setHidden(reading)
        self.list.setVisible(has_copies and not reading)
        self.back.setVisible(has_copies and not reading)
        there = self.tr("Lees wat nog leesbaar is")
        self.read.setText(self.tr("Terug naar de reservekopieën") if reading else there)
        if reading:
            self.readable.look()

    def _fail(self, trouble: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        self.problem.setText(text_for(trouble.code, **trouble.values))
        self.problem.show()

    def _set_busy(self, busy: bool) -> None:
        self.back.setEnabled(not busy)
        words = self.tr("Even geduld …") if busy else self.tr("Deze reservekopie terugzetten")
        self.back.setText(words)
