"""Whom a figure counts: one line each, and the way to their file."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.services.wait_figures import TIMES, Part, WaitRow, days_of
from wijkdesk.ui.language import day_text
from wijkdesk.ui.waiting.figure_words import part_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import referral_mark


class BehindCard(Card):
    """`file_wanted` carries a case file id; `left` goes back to the list of who waits."""

    file_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Wie zijn dat?"))
        self.back = button(self.tr("Terug naar de wachtlijst"), "link")
        self.rows = RowList(self.tr("Wie zijn dat?"), dense=True)
        self._files: dict[object, object] = {}
        self.body.addLayout(left_link(self.back))
        self.add(self.rows)
        self.back.clicked.connect(self.left)
        self.rows.opened.connect(self._open)

    def show_rows(self, rows: Sequence[WaitRow], part: Part, on: date, today: date) -> None:
        """As many as the figure says, with the days that it is made of."""
        said = part_words(part)
        if part not in TIMES:
            said = self.tr("%1, %2").replace("%1", said).replace("%2", day_text(on, today))
        self.set_title(f"{said}: {len(rows)}")
        self._files = {row.id: row.case_file_id for row in rows}
        self.rows.set_rows(self._row(row, part, on) for row in rows)

    def focus_first(self) -> None:
        """The keyboard is where the answer is."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: WaitRow, part: Part, on: date) -> Row:
        about = [row.person or "", row.provision_name]
        if row.norm_days is not None and part not in TIMES:
            about.append(self.tr("norm %n dag(en)", "", row.norm_days))
        return Row(
            row.id,
            row.file_title,
            " · ".join(filter(None, about)),
            self.tr("%n dag(en)", "", days_of(row, part, on)),
            (referral_mark(row.status),),
        )

    @Slot(object)
    def _open(self, referral_id: object) -> None:
        self.file_wanted.emit(self._files[referral_id])
