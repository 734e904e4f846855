"""What waits beside the day: the inbox of the team, and texts on which two people differ."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.services.today import ConflictRow, RegistrationRow
from wijkdesk.ui.due_words import due_mark
from wijkdesk.ui.places import place_words
from wijkdesk.ui.urgency_words import urgency_words
from wijkdesk.ui.widgets.card import BLEED, Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.wider import Wider
from wijkdesk.ui.widgets.words import button, label

MOST = 6


class InboxCard(Card):
    """The first registrations; `action` goes to all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Postvak van uw team"))
        self.action.setText(self.tr("Alles"))
        self.action.setAccessibleName(self.tr("Alles in het postvak"))
        self.action.show()
        self.waiting = RowList(self.tr("Postvak van uw team"), dense=True)
        self.nothing = EmptyState(self.tr("Het postvak is leeg."))
        self.nothing.hide()
        self.add_list(self.waiting)
        self.add(self.nothing)

    def show_registrations(self, rows: Sequence[RegistrationRow]) -> None:
        """The most urgent ones."""
        self.waiting.set_rows(self._row(row) for row in rows[:MOST])
        self.nothing.setVisible(not rows)
        more = len(rows) - MOST
        all_words = self.tr("Alle %n", "", len(rows))
        self.action.setText(all_words if more > 0 else self.tr("Alles"))

    def _row(self, row: RegistrationRow) -> Row:
        question = row.question.strip().partition("\n")[0]
        title = row.name or question or self.tr("Naam nog niet bekend")
        spoken = ", ".join(filter(None, (title, urgency_words(row.urgency, row.levels), question)))
        return Row(row.id, title, chips=(due_mark(row, date.today()),), spoken=spoken)  # noqa: DTZ011 - the day on this desk


class ClashCard(Card):
    """Only there when somebody has to choose; `asked_opened` carries the id of a choice."""

    asked_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Twee teksten, één plek"))
        self.asked = RowList(self.tr("Een collega vraagt u te kiezen"))
        self.words = label("", "secondary")
        self.decide = button(self.tr("Bekijk en kies"), "outline")
        self.body.addLayout(Wider(self.asked, BLEED, BLEED))
        self.add(self.words)
        self.add(self.decide)
        self.body.setAlignment(self.decide, Qt.AlignmentFlag.AlignLeft)
        self.asked.hide()
        self.hide()
        self.asked.opened.connect(self.asked_opened)

    def show_choices(self, count: int, asked: Sequence[ConflictRow]) -> None:
        """How many choices wait, and which a colleague put before this worker."""
        self.asked.set_rows(self._row(row) for row in asked[:MOST])
        self.asked.setVisible(bool(asked))
        others = count - len(asked)
        self.words.setText(
            self.tr("%n keer schreven u en een collega iets anders. Alles is bewaard.", "", others)
        )
        self.words.setVisible(others > 0)
        self.setVisible(count > 0)

    def _row(self, row: ConflictRow) -> Row:
        name = row.passed.by_name if row.passed else None
        who = name or self.tr("Een collega")
        title = self.tr("%1 vraagt u te kiezen").replace("%1", who)
        fields = [] if row.unit in {"*", "readers"} else [field.name for field in row.fields]
        where = place_words(row.entity, fields)
        return Row(row.id, title, " · ".join(filter(None, (row.file_title, where))))
