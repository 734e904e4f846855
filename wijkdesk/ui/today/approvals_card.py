"""Versions of plans that this worker is asked to approve, and those that came back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.today import ApprovalErrand
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.vocabulary import ApprovalStatus


class ApprovalsCard(Card):
    """Only there when there is something; `wanted` carries the file whose plan it is."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Meekijken met een plan"))
        self.rows = RowList(self.tr("Meekijken met een plan"), dense=True)
        self._files: dict[object, object] = {}
        self.add_list(self.rows)
        self.hide()
        self.rows.opened.connect(self._open)

    def show_errands(self, found: Sequence[ApprovalErrand], now: datetime) -> None:
        """The oldest first."""
        self._files = {one.id: one.case_file_id for one in found}
        self.rows.set_rows(
            Row(one.id, one.file_title, self._told(one), moment_text(one.asked_at, now))
            for one in found
        )
        self.setVisible(bool(found))

    def _told(self, one: ApprovalErrand) -> str:
        if one.status is ApprovalStatus.SENT_BACK:
            who = one.answerer or self.tr("Een collega")
            return self.tr("%1 stuurde het plan terug").replace("%1", who)
        who = one.asker or self.tr("Een collega")
        return self.tr("%1 vraagt u om goedkeuring").replace("%1", who)

    @Slot(object)
    def _open(self, approval_id: object) -> None:
        self.wanted.emit(self._files[approval_id])
