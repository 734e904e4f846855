"""One look: who, when, at which file, which law, on what ground, and each word of the reason."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.look_report import LookLine
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.law_words import law_list
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip, Mark
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.steady_layout import SteadyRow
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word

if TYPE_CHECKING:
    from uuid import UUID


class LookEntry(QWidget):
    """`opened` carries the file, where that is on this laptop."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._file: UUID | None = None
        self.who, self.where = label("", "strong"), label("", "secondary")
        self.to_file = button("", "link")
        self.why, self.reason = label("", "secondary"), label("", "body")
        self.when = Chip("")
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.who)
        words.addLayout(left_link(self.to_file))
        for part in (self.where, self.why, self.reason):
            words.addWidget(part)
        layout = SteadyRow(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addLayout(words, 1)
        layout.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        self.to_file.clicked.connect(self._open)

    def show_line(self, line: LookLine, now: datetime) -> None:
        """What the store says."""
        self._file = line.case_file_id if line.held else None
        role = word(line.role) if line.role else ""
        who = line.worker or self.tr("Onbekende collega")
        self.who.setText(" · ".join(filter(None, (who, role))))
        self.to_file.setText(file_words(line))
        self.to_file.setVisible(line.held)
        elsewhere = self.tr("dossier %1, niet op deze laptop").replace("%1", line.number)
        self.where.setText(elsewhere)
        self.where.setVisible(not line.held)
        ground = word(line.ground) if line.ground else ""
        self.why.setText(" · ".join(filter(None, (law_list(line.laws), ground))))
        self.reason.setText(line.reason)
        self.reason.setVisible(bool(line.reason))
        self.when.set_mark(Mark(moment_text(line.at.astimezone(), now)))

    @Slot()
    def _open(self) -> None:
        if self._file is not None:
            self.opened.emit(self._file)


def file_words(line: LookLine) -> str:
    """Its name, where that may be said, and its number."""
    return " ".join(filter(None, (line.title, line.number)))
