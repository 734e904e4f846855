"""The backup copies of this laptop, and going back to one of them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.backups import BackupRow, BackupService
from wijkdesk.ui.backup_words import files_words, rest_words
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label

FEW = 6


class BackupsCard(Card):
    """`restarting` says that a copy is ready: it takes its place when the program starts again."""

    restarting = Signal()

    def __init__(
        self,
        backups: BackupService,
        tasks: Tasks,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._backups, self._tasks, self._say, self._now = backups, tasks, say, now
        self._copies: list[BackupRow] = []
        self._chosen: BackupRow | None = None
        self._all = False
        self.explained = label(
            self.tr(
                "WijkDesk maakt ze vanzelf, elk half uur dat u werkt. Ze zijn net zo goed "
                "beveiligd als de rest. Ze staan op deze laptop: is die weg, dan zijn zij dat ook. "
                "Terug naar eerder? Kies een reservekopie uit de lijst."
            ),
            "secondary",
        )
        self.make = button(self.tr("Nu een reservekopie maken"), "outline")
        self.ask = QWidget()
        self.question = label("", "strong")
        self.answer = label(
            self.tr(
                "Alles op deze laptop wordt zoals het toen was. Wat er nu staat, wordt apart "
                "bewaard. Wat u daarna typte en nog niet verstuurde, kunt u straks terughalen. "
                "WijkDesk vergrendelt eerst; daarna ontgrendelt u weer."
            ),
            "secondary",
        )
        self.back = button(self.tr("Deze reservekopie terugzetten"), "primary")
        self.cancel = button(self.tr("Annuleren"), "link")
        self.list = RowList(self.tr("Reservekopieën"), dense=True)
        self.more = button("", "link")

        self.set_title(self.tr("Reservekopieën"))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(12))
        buttons.addWidget(self.back)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        asking = QVBoxLayout(self.ask)
        asking.setContentsMargins(0, px(4), 0, px(8))
        asking.setSpacing(px(8))
        asking.addWidget(self.question)
        asking.addWidget(self.answer)
        asking.addSpacing(px(4))
        asking.addLayout(buttons)
        for widget in (self.explained, self.make, self.ask):
            self.add(widget)
        self.body.setAlignment(self.make, Qt.AlignmentFlag.AlignLeft)
        self.add_list(self.list)
        self.add(self.more)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.ask.hide()
        self.more.hide()

        self.make.clicked.connect(self._make)
        self.list.opened.connect(self._choose)
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self._let_be)
        self.more.clicked.connect(self._show_all)
        self.look()

    @Slot()
    def look(self) -> None:
        """Which copies there are now; each is opened to see what is in it."""
        self._tasks.run(self, self._backups.listed, self._show, self._fail, lane="copy")

    def _show(self, found: Sequence[BackupRow]) -> None:
        self._copies = list(found)
        shown = self._copies if self._all else self._copies[:FEW]
        self.list.set_rows(self._row(copy) for copy in shown)
        left = len(self._copies) - len(shown)
        self.more.setText(self.tr("Nog %n oudere", "", left))
        self.more.setVisible(left > 0)
        self.set_note("" if found else self.tr("Nog geen"))

    def _row(self, copy: BackupRow) -> Row:
        marks = () if copy.contents else (Mark(self.tr("beschadigd"), "bad"),)
        return Row(
            copy.name,
            files_words(copy),
            rest_words(copy),
            moment_text(copy.at, self._now()),
            marks,
        )

    @Slot(object)
    def _choose(self, name: str) -> None:
        self._chosen = next((copy for copy in self._copies if copy.name == name), None)
        if self._chosen is None or self._chosen.contents is None:
            self._let_be()
            return
        words = self.tr("Terug naar %1?")
        self.question.setText(words.replace("%1", moment_text(self._chosen.at, self._now())))
        self.ask.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _let_be(self) -> None:
        self._chosen = None
        self.ask.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._show(self._copies)

    @Slot()
    def _make(self) -> None:
        self._set_busy(True)
        self._tasks.run(self, self._backups.make, self._made, self._fail, lane="copy")

    def _made(self, _: BackupRow) -> None:
        self._set_busy(False)
        self._say(self.tr("De reservekopie is gemaakt en nagekeken."), "ok")
        self.look()

    @Slot()
    def _go_back(self) -> None:
        if self._chosen is not None:
            self._set_busy(True)
            work = partial(self._backups.prepare_restore, self._chosen.name)
            self._tasks.run(self, work, self._ready, self._fail, lane="copy")

    def _ready(self, _: None) -> None:
        self.restarting.emit()

    def _fail(self, trouble: BaseException) -> None:
        self._set_busy(False)
        tell(self._say, trouble)

    def _set_busy(self, busy: bool) -> None:
        for one in (self.make, self.back, self.cancel):
            one.setEnabled(not busy)
