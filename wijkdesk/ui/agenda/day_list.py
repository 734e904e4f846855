"""Appointments under their days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.ui.agenda_lists import AgendaLists
from wijkdesk.ui.language import day_text, full_day_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState


class DayList(Card):
    """The folds are those of `lists`; above the first of each day stands its name."""

    def __init__(self, lists: AgendaLists, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Afspraken"))
        self._lists = lists
        self.empty = EmptyState(self.tr("Deze dagen staan er geen afspraken."))
        self.add(self.empty)
        self.add(lists.appointments)

    def show_days(self, rows: Sequence[AppointmentRow], today: date) -> None:
        """The earliest first."""
        self.empty.setVisible(not rows)
        self._lists.show_appointments(rows)
        before: date | None = None
        for row in rows:
            fold = self._lists.appointments.widgets[row.id]
            over = "" if row.day == before else _day_words(row.day, today)
            before = row.day
            fold.say_over(over)


def _day_words(day: date, today: date) -> str:
    near = day_text(day, today)
    full = full_day_text(day)
    said = full if abs((day - today).days) > 1 else f"{near}, {full}"
    return said[:1].upper() + said[1:]
