"""One figure, which opens the list of those whom it counts."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.wait_figures import Part
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label


class FigureLine(QWidget):
    """`opened` carries the part; a figure of so few that it is not told opens nothing."""

    opened = Signal(object)

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        self.name = label("", "secondary")
        self.link = button("", "link")
        self.plain = label("", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addLayout(left_link(self.link))
        layout.addWidget(self.plain)
        self.link.clicked.connect(self._open)

    def say(self, name: str, words: str, *, opens: bool) -> None:
        """Without words there is no figure, and no line."""
        self.setVisible(bool(words))
        self.name.setText(name)
        self.name.setVisible(bool(name))
        for shown, there in ((self.link, opens), (self.plain, not opens)):
            shown.setText(words)
            shown.setVisible(there)
        self.link.setAccessibleName(f"{name}: {words}" if name else words)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.part)
