"""The boxes of an address, the same for a household and for another address."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.people import is_dutch_postcode
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import AddressKind


class AddressBoxes(QWidget):
    """`boxes` and `fields` by name; a postcode that is none is told and kept all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceBox(choices(AddressKind, self.tr("Nog niet gekozen")))
        self.since = DateBox(past=True)
        self.secret = QCheckBox(self.tr("Adres is geheim: niet zoeken, niet afdrukken"))
        self.boxes = {
            name: QLineEdit() for name in ("street", "house_number", "unit", "postcode", "city")
        }
        of = self.boxes
        self.fields = {
            "street": Field(self.tr("Straat"), of["street"]),
            "house_number": Field(self.tr("Nummer"), of["house_number"]),
            "unit": Field(self.tr("Kamer of unit"), of["unit"]),
            "postcode": Field(self.tr("Postcode"), of["postcode"]),
            "city": Field(self.tr("Plaats"), of["city"]),
        }
        self.kind_field = Field(self.tr("Soort adres"), self.kind)
        self.since_field = Field(self.tr("Sinds"), self.since)

        grid, how = FieldGrid(), FieldGrid()
        fields = self.fields
        grid.add_row((fields["street"], 6), (fields["house_number"], 3), (fields["unit"], 3))
        grid.add_row((fields["postcode"], 4), (fields["city"], 8))
        how.add_row((self.kind_field, 8), (self.since_field, 4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self.above = QVBoxLayout()
        layout.addLayout(self.above)
        layout.addWidget(grid)
        self.below = QVBoxLayout()
        layout.addLayout(self.below)
        layout.addWidget(how)
        layout.addWidget(self.secret)

        of["postcode"].editingFinished.connect(self.test_postcode)

    @Slot()
    def test_postcode(self) -> None:
        """Say beside the box that this is no Dutch postcode; abroad it may be right."""
        typed = self.boxes["postcode"].text().strip()
        wrong = bool(typed) and not is_dutch_postcode(typed)
        words = self.tr("Geen Nederlandse postcode. Klopt het?") if wrong else ""
        self.fields["postcode"].show_hint(words)
