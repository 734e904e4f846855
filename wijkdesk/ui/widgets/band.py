"""A coloured band over the whole window: nothing here is real."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label

PATIENCE_MS = 15_000


class Band(QFrame):
    """`words` say what kind of window this is; `leave` goes back to work.

    `begin_anew` only after a second press of `reset`, soon after the first: what was practised
    cannot be brought back.
    """

    begin_anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self.words = label("")
        self.reset = button(self.tr("Opnieuw beginnen"), "band")
        self.leave = button(self.tr("Stoppen met oefenen"), "band")
        self._calm_down()
        self.setAccessibleName(self.words.text())
        self.warned = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.warned.timeout.connect(self._calm_down)
        self.hide()
        self.reset.clicked.connect(self._warn_or_reset)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(24), px(6), px(24), px(6))
        layout.setSpacing(px(12))
        layout.addWidget(self.words, 1)
        layout.addWidget(self.reset)
        layout.addWidget(self.leave)

    @Slot()
    def _warn_or_reset(self) -> None:
        if self.warned.isActive():
            self.begin_anew.emit()
            return
        self.warned.start()
        self.words.setText(
            self.tr("Wat u oefende gaat weg. Klik nog een keer om opnieuw te beginnen.")
        )
        announcement = QAccessibleAnnouncementEvent(self, self.words.text())
        QAccessible.updateAccessibility(announcement)

    @Slot()
    def _calm_down(self) -> None:
        self.words.setText(self.tr("Oefenen. Deze gezinnen zijn verzonnen."))
