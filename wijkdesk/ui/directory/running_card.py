"""The referrals that run to an entry of the sociale kaart: each opens where its next step is."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import ReferralRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import referral_mark


class RunningCard(Card):
    """Hidden while there are none. `referral_requested` carries a file and the referral in it."""

    referral_requested = Signal(object)

    def __init__(self, provision_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Verwijzingen die hier lopen"))
        self._id, self._bench = provision_id, bench
        self._files: dict[object, UUID] = {}
        self.rows = RowList(self.tr("Verwijzingen die hier lopen"))
        self.add_list(self.rows)
        self.rows.opened.connect(self._open)
        self.hide()

    @Slot()
    def look(self) -> None:
        """Read them anew: of the files that this worker sees, on this laptop. That is noted."""
        work = partial(self._bench.services.referrals.to_provision, self._id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def _show(self, found: tuple[ReferralRow, ...]) -> None:
        self._files = {row.id: row.case_file_id for row in found}
        self.rows.set_rows(self._row(row) for row in found)
        self.setVisible(bool(found))

    def _row(self, row: ReferralRow) -> Row:
        old = self.tr("Gevraagd als: %1") if row.now_called else ""
        asked = f"{row.provision_name} · {row.provider_name}"
        chips = [referral_mark(row.status)]
        if row.asks_whether:
            chips.insert(0, Mark(self.tr("vraag of het doorgaat"), "warn"))
        return Row(row.id, row.file_title, old.replace("%1", asked), chips=tuple(chips))

    @Slot(object)
    def _open(self, key: object) -> None:
        self.referral_requested.emit((self._files[key], key))
