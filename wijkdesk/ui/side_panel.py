"""One of two texts to choose from, with the words marked in which it differs from the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wijkdesk.services.differences import Run, differing_words
from wijkdesk.ui.marked_text import marked_html
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button, label

LONGEST_SPOKEN = 300


class SidePanel(QWidget):
    """`keep` chooses this text."""

    def __init__(self, title: str, detail: str, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "strong")
        self.detail = label(detail, "secondary")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.keep = button(keep, "outline")
        self.keep.setAccessibleName(f"{keep}: {title}")
        self.runs: tuple[Run, ...] = ()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self.title)
        who.addWidget(self.detail)
        layout.addLayout(who)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """The text; what differs is bold and underlined as well as coloured."""
        self.runs = tuple(runs)
        self.text.setAccessibleName("".join(run.text for run in runs))
        different = differing_words(runs)[:LONGEST_SPOKEN]
        words = self.tr("Anders: %1").replace("%1", different)
        self.text.setAccessibleDescription(words if different else "")
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    @Slot()
    def _draw(self) -> None:
        self.text.setText(marked_html(self.runs))
