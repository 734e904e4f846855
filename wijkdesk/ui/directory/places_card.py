"""Where one goes for a provision: each place in boxes that save themselves."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.provision_places import PLACE_BOXES, PlaceRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.directory.provision_form import bind_all
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import COLUMNS, FieldGrid
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, divider, label


class PlaceForm(QWidget):
    """One place; `left` carries it when nobody goes there any more."""

    left = Signal(object)

    def __init__(self, row: PlaceRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.fields = {
            "name": Field(self.tr("Naam van de plek"), QLineEdit()),
            "street": Field(self.tr("Straat en nummer"), QLineEdit()),
            "postcode": Field(self.tr("Postcode"), QLineEdit()),
            "city": Field(self.tr("Plaats"), QLineEdit()),
            "access": Field(
                self.tr("Hoe komt u er binnen?"),
                TextArea(least=1),
                hint=self.tr("Met een rolstoel, met de bus, waar u aanbelt."),
            ),
        }
        grid = FieldGrid()
        half = COLUMNS // 2
        for line in (("name",), ("street",), ("postcode", "city"), ("access",)):
            grid.add_row(
                *((self.fields[name], COLUMNS if len(line) == 1 else half) for name in line)
            )
        self.away = button(self.tr("Plek weghalen"), "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(grid)
        column.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(divider())
        save = partial(bench.services.provision_places.save, row.id)
        self.editor = bench.editor("provision_place", row.id, save, values_of(row), self)
        bind_all(self.editor.bind, self.fields)
        self.away.clicked.connect(self._go)

    def show_row(self, row: PlaceRow) -> None:
        """What the store says now; a box that somebody types in keeps its text."""
        self.row = row
        self.editor.refresh(values_of(row))

    @Slot()
    def _go(self) -> None:
        self.left.emit(self.row.id)


class PlacesCard(Card):
    """All places of a provision, and one more."""

    def __init__(self, provision_id: UUID, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Plekken"))
        self._id, self._bench = provision_id, bench
        self.forms: dict[UUID, PlaceForm] = {}
        words = self.tr("Waar gaat iemand heen? Leeg: naar de aanbieder, of het gaat per telefoon.")
        self.add(label(words, "secondary"))
        self.all = QWidget()
        self._pile = QVBoxLayout(self.all)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(px(12))
        self.more = button(self.tr("Plek toevoegen"), "outline")
        self.add(self.all)
        self.add(self.more)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._add)

    def show_places(self, rows: Sequence[PlaceRow]) -> None:
        """What the store says now."""
        known = {row.id: row for row in rows}
        for key in [key for key in self.forms if key not in known]:
            gone = self.forms.pop(key)
            gone.hide()
            gone.deleteLater()
        for row in rows:
            form = self.forms.get(row.id)
            if form is None:
                form = self.forms[row.id] = PlaceForm(row, self._bench)
                form.left.connect(self._remove)
                self._pile.addWidget(form)
            form.show_row(row)
        self.all.setVisible(bool(rows))
        follow_layout(self)

    @Slot()
    def flush(self) -> None:
        """Save what is being typed."""
        for form in self.forms.values():
            form.editor.flush()

    @Slot()
    def _add(self) -> None:
        work = partial(self._bench.services.provision_places.add, self._id)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove(self, place_id: UUID) -> None:
        work = partial(self._bench.services.provision_places.remove, place_id)
        self._bench.run(self, work, self._bench.announce)


def values_of(row: PlaceRow) -> dict[str, object]:
    """What stands in the boxes."""
    return {name: getattr(row, name) for name in PLACE_BOXES}
