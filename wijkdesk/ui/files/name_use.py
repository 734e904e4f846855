"""Whose surname somebody uses, and how that reads in a letter."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.people import letter_name
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Gender, NameUsage


class NameUse(QWidget):
    """The name of a partner is only asked for where somebody may use it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: tuple[str, str, str, Gender | None] = ("", "", "", None)
        self.initials, self.partner_infix, self.partner_surname = (QLineEdit() for _ in range(3))
        self.usage = ChoiceBox(choices(NameUsage, self.tr("Niet gevraagd")))
        self.fields = {
            "initials": Field(self.tr("Voorletters"), self.initials),
            "name_usage": Field(self.tr("Gebruikt als achternaam"), self.usage),
            "partner_infix": Field(self.tr("Tussenvoegsel partner"), self.partner_infix),
            "partner_surname": Field(self.tr("Achternaam partner"), self.partner_surname),
        }
        self.letter = label("", "secondary")

        grid = FieldGrid()
        of = self.fields
        grid.add_row((of["initials"], 4), (of["name_usage"], 8))
        grid.add_row((of["partner_infix"], 4), (of["partner_surname"], 8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(grid)
        layout.addWidget(self.letter)

        for box in (self.initials, self.partner_infix, self.partner_surname):
            box.textChanged.connect(self._tell)
        self.usage.currentIndexChanged.connect(self._tell)
        self._tell()

    def show_name(self, given: str, infix: str, surname: str, gender: Gender | None) -> None:
        """The rest of the name, as it is typed."""
        self._own = (given, infix, surname, gender)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        usage = self.usage.value()
        other = usage not in (None, NameUsage.OWN)
        typed = self.partner_infix.text() or self.partner_surname.text()
        for name in ("partner_infix", "partner_surname"):
            self.fields[name].setVisible(other or bool(typed))
        given, infix, surname, gender = self._own
        name, begins = letter_name(
            (given, infix, surname, usage, self.partner_infix.text(), self.partner_surname.text()),
            gender,
            self.initials.text(),
        )
        words = self.tr("In een brief: %1. De brief begint met: %2")
        self.letter.setText(words.replace("%1", name).replace("%2", f"{begins},"))
        self.letter.setVisible(bool(surname.strip()))
