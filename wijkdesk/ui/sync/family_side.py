"""One of two files that may be about one family: whose it is and who is in it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.families import FileTold
from wijkdesk.ui.home_words import home_words
from wijkdesk.ui.language import day_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import button, label

MOST = 8


class FamilySide(QWidget):
    """`keep` lets the family go on in this file; `open` is there for a file that is here."""

    def __init__(
        self, file: FileTold, over: str, keep: str, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.file = file
        number = file.number.replace("-", "\u2011")
        self.over = label(over, "over")
        self.title = label(file.title or number, "strong")
        self.detail = label(self._whose(number, now), "secondary")
        self.people = label(self._who(), "body")
        self.years = label(self._born(), "secondary")
        self.keep = button(keep, "outline")
        self.keep.setAccessibleName(f"{keep}: {self.title.text()}, {number}")
        self.open = IdButton(self.tr("Open dossier"), file.case_file_id)
        self.open.setAccessibleName(f"{self.open.text()}: {number}")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        for widget in (self.over, self.title, self.detail, self.people, self.years):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(left_link(self.open))
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.people.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.open.setVisible(file.is_here)
        self.years.setVisible(bool(file.birth_years))

    def _whose(self, number: str, now: datetime) -> str:
        lead = self.file.regisseur
        whose = self.tr("regisseur %1").replace("%1", lead) if lead else ""
        began = self.file.opened_on
        since = self.tr("geopend %1").replace("%1", day_text(began, now.date())) if began else ""
        return " · ".join(filter(None, (number, whose, since, home_words(self.file.home))))

    def _who(self) -> str:
        """One below the other."""
        lines = list(self.file.names[:MOST])
        if len(self.file.names) > MOST:
            lines.append(self.tr("en nog %n", "", len(self.file.names) - MOST))
        return "\n".join(lines) or self.tr("Er staat nog niemand in.")

    def _born(self) -> str:
        """Apart from the names: of a file that is not here nobody knows whose they are."""
        return self.tr("geboren in %1").replace("%1", ", ".join(self.file.birth_years))
