"""Attachments on their way: being checked, or left behind by a lock and offered again."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.ui.files.attachment_intake import AttachmentIntake
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.words import button, label


class IncomingCard(Card):
    """Only there while there is something to say."""

    def __init__(self, intake: AttachmentIntake, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Wordt toegevoegd"))
        self._intake = intake
        self._spoken = 0
        self.left = label("", "context")
        self.again = button(self.tr("Toch toevoegen"), "outline")
        self.drop = button(self.tr("Niet toevoegen"), "link")
        self.offer = QWidget()

        act = QHBoxLayout(self.offer)
        act.setContentsMargins(0, 0, 0, 0)
        act.setSpacing(px(16))
        act.addWidget(self.again)
        act.addWidget(self.drop)
        act.addStretch(1)
        self.hide()

        intake.changed.connect(self._show)
        self.again.clicked.connect(intake.take_left)
        self.drop.clicked.connect(intake.drop_left)

    @Slot()
    def _show(self) -> None:
        for kept in (self.left, self.offer):
            self.body.removeWidget(kept)
        self.clear()
        running, left = self._intake.running, self._intake.left
        for name in running.values():
            self.add_row(name, Chip(self.tr("wordt nagekeken"), "accent", "clock"))
        for row in left:
            self.add_row(row.name, Chip(self.tr("nog niet toegevoegd"), "warn"))
        self.left.setText(
            self.tr("Bij het vergrendelen was %n bijlage(n) nog niet klaar.", "", len(left))
        )
        for kept in (self.left, self.offer):
            self.add(kept)
            kept.setVisible(bool(left))
        self.setVisible(bool(running or left))
        self._announce(len(running))

    def _announce(self, count: int) -> None:
        """Said once when it begins and once when it is done, not at each file."""
        if bool(count) != bool(self._spoken):
            words = (
                self.tr("Bijlagen worden nagekeken") if count else self.tr("Bijlagen zijn klaar")
            )
            say_aloud(self, words)
        self._spoken = count
