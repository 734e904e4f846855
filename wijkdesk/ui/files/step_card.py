"""The next step of a file, with the one primary button of its screen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wijkdesk.ui.files.next_step import NextStep
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class StepCard(Card):
    """`act_wanted` carries where the step is taken."""

    act_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Volgende stap"))
        self.over = label(self.tr("Volgende stap"), "over")
        self.what = label("", "heading")
        self.go = button("", "primary")
        self.why = label("", "secondary")
        self._act = ""
        row = QHBoxLayout()
        row.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.over)
        words.addWidget(self.what)
        words.addWidget(self.why)
        row.addLayout(words, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.go.clicked.connect(self._go)

    def show_step(self, step: NextStep) -> None:
        """What to do now."""
        self._act = step.act
        self.what.setText(step.title)
        self.why.setText(step.detail)
        self.go.setText(step.button)

    @Slot()
    def _go(self) -> None:
        self.act_wanted.emit(self._act)
