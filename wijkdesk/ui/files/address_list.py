"""The other and earlier addresses of a household."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.files import PersonRow
from wijkdesk.services.homes import AddressRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.address_fold import AddressFold
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button


class AddressList(QWidget):
    """Those that hold first; each opens in place."""

    def __init__(self, household_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._household_id = bench, household_id
        self._rows: dict[Hashable, AddressRow] = {}
        self._wanted: UUID | None = None
        self.folds: Pile[AddressFold] = Pile(spacing=8, divided=True)
        self.add_one = button(self.tr("Ander adres toevoegen"), "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.folds)
        layout.addLayout(left_link(self.add_one))
        self.add_one.clicked.connect(self._add)

    def show_rows(self, rows: Sequence[AddressRow], people: Sequence[PersonRow]) -> None:
        """What the store says now; open forms stay open."""
        self._rows = {row.id: row for row in rows if row.household_id == self._household_id}
        self.folds.keep_only(self._rows, self._make)
        self.folds.setVisible(bool(self._rows))
        for key, row in self._rows.items():
            self.folds.widgets[key].show_row(row, people)
        fold = self.folds.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.open()
            fold.care_of.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> AddressFold:
        fold = AddressFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        return fold

    @Slot()
    def _add(self) -> None:
        work = partial(self._bench.services.homes.add_address, self._household_id)
        self._bench.run(self, work, self._added)

    def _added(self, row: AddressRow) -> None:
        self._wanted = row.id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, address_id: UUID) -> None:
        self.add_one.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.homes.remove_address, address_id)
        self._bench.run(self, work, self._bench.announce)
