"""Who sits at the table: a party, a name, and whether they came."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from wijkdesk.services.meetings import GuestRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field, on_the_line_of_a_field
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import MeetingParty


class GuestLine(QWidget):
    """Saves itself; `removed` carries its id."""

    removed = Signal(object)

    def __init__(self, row: GuestRow, bench: Bench) -> None:
        super().__init__()
        self.row = row
        self.name = QLineEdit()
        self.came = QCheckBox(self.tr("is er"))
        self.remove = button(self.tr("Weg"), "link")
        self.field = Field(word(row.party) or self.tr("Iemand"), self.name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.field, 1)
        line.addLayout(on_the_line_of_a_field(self.came))
        line.addLayout(on_the_line_of_a_field(self.remove))
        save = partial(bench.services.meetings.save_guest, row.id)
        self.editor = bench.editor("meeting_guest", row.id, save, self._values(), self)
        self.editor.bind("name", self.name, self.field)
        self.editor.bind("came", self.came)
        self.remove.clicked.connect(self._remove)
        self.show_row(row)

    def show_row(self, row: GuestRow) -> None:
        """What the store says now."""
        self.row = row
        said = " ".join(filter(None, (word(row.party), row.name)))
        self.came.setAccessibleName(self.tr("%1 is er").replace("%1", said))
        self.remove.setAccessibleName(self.tr("Haal weg: %1").replace("%1", said))
        self.editor.refresh(self._values())

    def _values(self) -> dict[str, object]:
        return {"name": self.row.name, "came": self.row.came}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.row.id)


class GuestsCard(Card):
    """One line for each; a party is added with its name still to come."""

    def __init__(self, meeting_id: UUID, bench: Bench) -> None:
        super().__init__("")
        self.set_title(self.tr("Aan tafel"))
        self._bench, self._meeting_id = bench, meeting_id
        self._rows: dict[Hashable, GuestRow] = {}
        self.lines: Pile[GuestLine] = Pile(spacing=8)
        self.party = ChoiceBox(choices(MeetingParty))
        self.party.set_value(MeetingParty.COA)
        self.add_guest = button(self.tr("Zet erbij"), "outline")
        self.add(self.lines)
        self.add(Field(self.tr("Nog een partij"), self.party))
        self.body.addLayout(left_link(self.add_guest))
        self.add_guest.clicked.connect(self._add)

    def show_rows(self, rows: Sequence[GuestRow]) -> None:
        """What the store says now."""
        self._rows = {row.id: row for row in rows}
        self.lines.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            self.lines.widgets[key].show_row(row)

    def flush(self) -> None:
        """Save what is typed."""
        for line in self.lines.widgets.values():
            line.editor.flush()

    def _make(self, key: Hashable) -> GuestLine:
        made = GuestLine(self._rows[key], self._bench)
        made.removed.connect(self._remove)
        return made

    @Slot()
    def _add(self) -> None:
        party = self.party.value()
        if isinstance(party, MeetingParty):
            add = self._bench.services.meetings.add_guest
            work = partial(add, self._meeting_id, party)
            self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove(self, guest_id: UUID) -> None:
        self.add_guest.setFocus()
        work = partial(self._bench.services.meetings.remove_guest, guest_id)
        self._bench.run(self, work, self._bench.announce)
