"""Which column of a sheet is what: guessed by its name, decided by who brings it in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkdesk.services.exchange.columns import FIELDS, NOTHING
from wijkdesk.services.exchange.service import Opened
from wijkdesk.ui.directory.exchange_words import field_words
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import label

EXAMPLE = 60


class ColumnCard(Card):
    """`changed` when somebody chose something else for a column."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wat staat in welke kolom?"), parent=parent)
        self.fields: list[Field] = []

    def show_file(self, opened: Opened) -> None:
        """A box for each column, with the first thing that stands in it."""
        empty(self.body)
        self.fields = []
        self.setVisible(opened.table is not None)
        if opened.table is None:
            return
        words = field_words()
        choices = [(NOTHING, self.tr("Niet overnemen")), *((name, words[name]) for name in FIELDS)]
        self.add(
            label(self.tr("Onder elke kolom staat een voorbeeld uit het bestand."), "secondary")
        )
        rows = [cells for _line, cells in opened.table.rows]
        for n, column in enumerate(opened.table.columns):
            box = ChoiceBox(choices)
            box.set_value(opened.guess[n])
            box.activated.connect(self.changed)
            filled = (row[n] for row in rows if n < len(row) and row[n].strip())
            example = next(filled, "")[:EXAMPLE]
            field = Field(column or self.tr("Zonder naam"), box, hint=example)
            self.fields.append(field)
            self.add(field)

    def chosen(self) -> tuple[str, ...]:
        """What each column is."""
        boxes = (field.box for field in self.fields)
        return tuple(str(box.value()) for box in boxes if isinstance(box, ChoiceBox))
