"""Finding help for a need: the lightest kind first, in the words of the client."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from wijkdesk.services.directory import ProvisionRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import keep_whole
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import LifeArea, ProvisionKind

ROWS = 5
KIND_TONES = {
    ProvisionKind.INFORMAL: "ok",
    ProvisionKind.GENERAL: "accent",
    ProvisionKind.CUSTOM: "neutral",
}


class ProvisionChoice(Card):
    """`chosen` carries the ProvisionRow."""

    chosen = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Welke hulp past?"))
        self._bench = bench
        self._turn = 0
        self._found: dict[object, ProvisionRow] = {}
        self.search = QLineEdit()
        keep_whole(self.search)
        self.search.setPlaceholderText(self.tr("Zoek in gewone woorden: taal, slapen, huur …"))
        self.search.setAccessibleName(self.tr("Zoek hulp in de sociale kaart"))
        self.search.setClearButtonEnabled(True)
        self.kind = ChoiceBox(choices(ProvisionKind, self.tr("Alle soorten")))
        self.kind.setAccessibleName(self.tr("Soort hulp"))
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Alle leefgebieden")))
        self.life_area.setAccessibleName(self.tr("Leefgebied"))
        self.rows = RowList(self.tr("Gevonden hulp"), grows=False, shows_current=True)
        self.none = EmptyState(
            self.tr("Niets gevonden. Gebruik een ander woord, of kijk bij alle leefgebieden."),
            self.tr("Alles tonen"),
        )

        across = QHBoxLayout()
        across.setSpacing(px(12))
        across.addWidget(self.search, 1)
        across.addWidget(self.kind)
        self.set_note(self.tr("Lichtste hulp eerst"))
        self.body.addLayout(across)
        self.add(self.life_area)
        self.add_list(self.rows)
        self.add(self.none)
        self.none.hide()

        self.search.textChanged.connect(self.look)
        self.kind.currentIndexChanged.connect(self.look)
        self.life_area.currentIndexChanged.connect(self.look)
        self.rows.opened.connect(self._choose)
        self.none.action.clicked.connect(self._show_all)

    def found(self, provision_id: str) -> ProvisionRow | None:
        """One of the rows that are shown, by its id in hex."""
        return next((row for row in self._found.values() if row.id.hex == provision_id), None)

    def offer_area(self, area: LifeArea | None) -> None:
        """Begin with the life area of the need."""
        self.life_area.set_value(area)

    @Slot()
    def look(self) -> None:
        """Find again; an answer to older words is dropped."""
        self._turn += 1
        kind, area = self.kind.value(), self.life_area.value()
        work = partial(
            self._bench.services.directory.find,
            self.search.text(),
            kind if isinstance(kind, ProvisionKind) else None,
            area if isinstance(area, LifeArea) else None,
        )
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def _show(self, turn: int, found: list[ProvisionRow]) -> None:
        if turn != self._turn:
            return
        self._found = {row.id: row for row in found}
        self.rows.set_rows(map(_row, found))
        self.rows.setFixedHeight(self.rows.row_height * min(len(found), ROWS))
        self.rows.setVisible(bool(found))
        self.none.setVisible(not found)

    @Slot(object)
    def _choose(self, key: UUID) -> None:
        self.chosen.emit(self._found[key])

    @Slot()
    def _show_all(self) -> None:
        self.kind.set_value(None)
        self.life_area.set_value(None)
        self.search.clear()
        self.search.setFocus()


def _row(row: ProvisionRow) -> Row:
    detail = " · ".join(filter(None, (row.provider, row.description)))
    return Row(row.id, row.name, detail, chips=(Mark(word(row.kind), KIND_TONES[row.kind]),))
