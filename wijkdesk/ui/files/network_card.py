"""Who stands around the household: first its own network, then school, GP and other contacts."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.files import FileView, NetworkRow
from wijkdesk.services.who_first import here_first
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.network_fold import NetworkFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button
from wijkdesk.vocabulary import NetworkKind


class NetworkCard(Card):
    """One list; the own network first, as the ladder has it too."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Netwerk en vaste contacten"))
        self._bench = bench
        self._rows: dict[Hashable, NetworkRow] = {}
        self._wanted: UUID | None = None
        self.empty = EmptyState(
            self.tr("Nog niemand genoteerd. Wie helpt er al? Familie, buren, school, huisarts.")
        )
        self.folds: Pile[NetworkFold] = Pile(spacing=12, divided=True)
        self.add_one = button(self.tr("Iemand uit het netwerk toevoegen"), "outline")
        self.add_contact = button(self.tr("School, huisarts of ander contact"), "outline")

        self.add(self.empty)
        self.add(self.folds)
        self.acts = QWidget()
        acts = FlowLayout(self.acts, 12)
        acts.addWidget(self.add_one)
        acts.addWidget(self.add_contact)
        self.add(self.acts)

        self.add_one.clicked.connect(self._add_network)
        self.add_contact.clicked.connect(self._add_role)

    def show_view(self, view: FileView) -> None:
        """What the store says now; open forms stay open."""
        rows = sorted(view.network, key=_own_network_first)
        self._rows = {row.id: row for row in rows}
        self.folds.keep_only(self._rows, self._make)
        first = here_first(view.people, view.households, self._bench.now().date())
        for key, row in self._rows.items():
            self.folds.widgets[key].show_row(row, first, view.phones)
        self.empty.setVisible(not rows)
        fold = self.folds.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.open()
            fold.name.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> NetworkFold:
        fold = NetworkFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        return fold

    @Slot()
    def _add_network(self) -> None:
        self._add(NetworkKind.FAMILY)

    @Slot()
    def _add_role(self) -> None:
        self._add(NetworkKind.SCHOOL)

    @Slot(object)
    def add_contact_of(self, kind: NetworkKind) -> None:
        """Somebody of this kind, the keyboard in the name."""
        self._add(kind)

    def _add(self, kind: NetworkKind) -> None:
        work = partial(self._bench.services.network.add, self._bench.case_file_id, kind)
        self._bench.run(self, work, self._added)

    def _added(self, member: NetworkRow) -> None:
        self._wanted = member.id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, member_id: UUID) -> None:
        self.add_one.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bench.run(
            self, partial(self._bench.services.network.remove, member_id), self._bench.announce
        )


def _own_network_first(row: NetworkRow) -> bool:
    return row.kind is not None and not row.kind.is_informal
