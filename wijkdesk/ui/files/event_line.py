"""One line of the timeline that is not a talk."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.files.contact_entry import WHEN_WIDTH
from wijkdesk.ui.files.timeline_events import Event
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.steady_layout import SteadyRow
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import compartment_mark
from wijkdesk.vocabulary import CompartmentKind


class EventLine(QWidget):
    """Day, what, and about what."""

    def __init__(self) -> None:
        super().__init__()
        self.when, self.title = label("", "secondary"), label("", "strong")
        self.detail = label("", "secondary")
        self.when.setFixedWidth(px(WHEN_WIDTH))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.detail)
        layout = SteadyRow(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.chip = Chip("")
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)

    def show_event(self, event: Event, now: datetime) -> None:
        """What the store says now."""
        self.when.setText(day_text(event.at.astimezone().date(), now.date()))
        self.title.setText(event.title)
        self.detail.setText(event.detail)
        self.detail.setVisible(bool(event.detail))
        self.chip.set_mark(compartment_mark(event.visibility))
        self.chip.setVisible(event.visibility is not CompartmentKind.SHARED)
