"""Taking over regie: a button, and what it means before one does it."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import RoleRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import beside
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.vocabulary import FileRoleKind


class RegiePanel(QWidget):
    """Only there for who works with the file and is not its regisseur; `taken` says it was done."""

    taken = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._former = ""
        self.ask = button(self.tr("Neem de regie over"), "outline")
        self.panel = QWidget()
        self.words = label("")
        self.take = button(self.tr("Ja, ik word regisseur"), "outline")
        self.again = beside(self.take, bench)
        self.cancel = button(self.tr("Toch niet"), "link")

        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(divider())
        inside.addWidget(self.words)
        inside.addWidget(self.again)
        inside.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(left_link(self.cancel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.panel)
        self.panel.hide()

        self.ask.clicked.connect(self.open)
        self.take.clicked.connect(self._confirm)
        self.again.entered.connect(self._confirm)
        self.cancel.clicked.connect(self._close)

    def show_roles(self, roles: tuple[RoleRow, ...]) -> None:
        """Who is regisseur now, and whether that may become another."""
        me = self._bench.services.me.worker_id
        mine = {row.role for row in roles if row.worker_id == me}
        lead = next((row for row in roles if row.role is FileRoleKind.REGISSEUR), None)
        self.setVisible(FileRoleKind.SECOND in mine and FileRoleKind.REGISSEUR not in mine)
        self._former = (lead.name or self.tr("uw collega")) if lead else ""
        stays = self.tr(
            "U wordt vandaag regisseur. %1 blijft meewerken als tweede gids en ziet dit na de "
            "volgende verzending. U kunt dit terugdraaien met Ctrl+Z."
        )
        first = self.tr(
            "Dit dossier heeft nu geen regisseur. U wordt het vandaag. U kunt dit terugdraaien "
            "met Ctrl+Z."
        )
        self.words.setText(stays.replace("%1", self._former) if self._former else first)

    def is_open(self) -> bool:
        """Whether one is asked whether one is sure."""
        return not self.panel.isHidden()

    @Slot()
    def open(self) -> None:
        """Say what it means, and ask."""
        self.ask.hide()
        self.panel.show()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _confirm(self) -> None:
        self.again.first(self._take)

    def _take(self) -> None:
        work = partial(self._bench.services.regie.take_over, self._bench.case_file_id)
        self._bench.run(self, work, self._taken)

    def _taken(self, changes: Changes) -> None:
        former = self._former
        said = self.tr("U nam de regie over. %1 werkt mee als tweede gids.")
        self._bench.say(
            said.replace("%1", former) if former else self.tr("U nam de regie over."), "ok"
        )
        self._close()
        self.taken.emit()  # this panel goes: the keyboard goes elsewhere first
        self._bench.announce(changes)

    @Slot()
    def _close(self) -> None:
        self.again.forget()
        self.panel.hide()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)
