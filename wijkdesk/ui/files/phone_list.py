"""The telephone numbers in the form of somebody, with what is safe to do with each."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.files import PersonRow, PhoneRow
from wijkdesk.services.phones import same_number
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.phone_fold import PhoneFold
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, label


class PhoneList(QWidget):
    """The number in the form itself can get its rules here with one press."""

    def __init__(self, person: PersonRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._person = bench, person
        self._rows: dict[Hashable, PhoneRow] = {}
        self._wanted: UUID | None = None
        self.title = label(self.tr("Telefoonnummers en wat veilig is"), "over")
        self.folds: Pile[PhoneFold] = Pile(spacing=8, divided=True)
        self.folds.hide()
        self.add_first = button("", "link")
        self.add_number = button(self.tr("Nummer toevoegen"), "link")

        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.add_first)
        acts.addWidget(self.add_number)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.folds)
        layout.addLayout(acts)

        self.add_first.clicked.connect(self._add_first)
        self.add_number.clicked.connect(self._add_number)

    def show_rows(self, person: PersonRow, phones: Sequence[PhoneRow]) -> None:
        """What the store says now; open forms stay open."""
        self._person = person
        self._rows = {row.id: row for row in phones if row.person_id == person.id}
        self.folds.keep_only(self._rows, self._make)
        self.folds.setVisible(bool(self._rows))
        for key, row in self._rows.items():
            self.folds.widgets[key].show_row(row)
        known = any(same_number(person.phone, row.number) for row in self._rows.values())
        self.add_first.setVisible(bool(person.phone) and not known)
        words = self.tr("Wat is veilig bij %1?").replace("%1", person.phone or "")
        self.add_first.setText(words)
        fold = self.folds.widgets.get(self._wanted)
        if fold is not None:
            self._wanted = None
            fold.open()
            box = fold.may_call if fold.number.text() else fold.number
            box.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Save what is typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    def _make(self, key: Hashable) -> PhoneFold:
        fold = PhoneFold(self._rows[key], self._bench)
        fold.removed.connect(self._remove)
        return fold

    @Slot()
    def _add_first(self) -> None:
        self._add(self._person.phone or "")

    @Slot()
    def _add_number(self) -> None:
        self._add("")

    def _add(self, number: str) -> None:
        add = partial(self._bench.services.phones.add, self._bench.case_file_id)
        self._bench.run(self, partial(add, self._person.id, number), self._added)

    def _added(self, row: PhoneRow) -> None:
        self._wanted = row.id
        self._bench.announce_file()

    @Slot(object)
    def _remove(self, phone_id: UUID) -> None:
        self.add_number.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.phones.remove, phone_id)
        self._bench.run(self, work, self._bench.announce)
