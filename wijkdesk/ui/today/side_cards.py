"""What waits beside the day: the inbox of the team, and texts on which two people differ."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wijkdesk.services.today import RegistrationRow
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import urgency_mark, word

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
        spoken = ", ".join(filter(None, (title, word(row.urgency), question)))
        return Row(row.id, title, chips=(urgency_mark(row.urgency),), spoken=spoken)


class ClashCard(Card):
    """Only there when somebody has to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Twee teksten, één plek"))
        self.words = label("", "secondary")
        self.decide = button(self.tr("Bekijk en kies"), "outline")
        self.add(self.words)
        self.add(self.decide)
        self.body.setAlignment(self.decide, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many choices wait."""
        self.words.setText(
            self.tr("%n keer schreven u en een collega iets anders. Alles is bewaard.", "", count)
        )
        self.setVisible(count > 0)
