"""Plans that are looked back on together, by household: on the first page and in the agenda."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.today import DueEvaluation
from wijkdesk.ui.due_words import last_day_mark
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList


class BackCard(Card):
    """Only there when there is something; `wanted` carries the file whose plan it is."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Samen terugkijken"))
        self.rows = RowList(self.tr("Samen terugkijken"), dense=True)
        self.add_list(self.rows)
        self.hide()
        self.rows.opened.connect(self._open)

    def show_plans(self, found: Sequence[DueEvaluation], today: date) -> None:
        """The oldest first; what should have been before says so."""
        self.rows.set_rows(
            Row(
                one.case_file_id,
                one.file_title,
                self.tr("Evaluatie van het plan"),
                day_text(one.day, today),
                (last_day_mark(one.day, today),) if one.day < today else (),
            )
            for one in found
        )
        self.setVisible(bool(found))

    @Slot(object)
    def _open(self, case_file_id: object) -> None:
        self.wanted.emit(case_file_id)
