"""All about one provision: what it is, for whom, how to get it, and whether that still holds."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.services.directory import ProvisionRow
from wijkdesk.ui.directory.freshness import freshness, is_stale
from wijkdesk.ui.directory.provision_words import fact_words, provision_marks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, divider, label


class ProvisionPanel(QWidget):
    """Shows a row that is handed to it; `refer` is hidden until somebody wants its clicks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Over dit aanbod"))
        self.provision: ProvisionRow | None = None
        self.card = Card("")
        self.nothing = EmptyState(
            self.tr("Kies iets in de lijst. Hier ziet u dan voor wie het is en hoe u aanmeldt.")
        )
        self.about = QWidget()
        self.name = label("", "heading")
        self.provider = label("", "secondary")
        self.chip_row = QWidget()
        self.chips = FlowLayout(self.chip_row, 6)
        self.description = _readable()
        self.facts = _Facts()
        self.checked = label("", "secondary")
        self.refer = button(self.tr("Verwijzen"), "outline")
        self.above, self.below = QVBoxLayout(), QVBoxLayout()

        inside = QVBoxLayout(self.about)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(12))
        who = QVBoxLayout()
        who.setSpacing(px(2))
        for widget in (self.name, self.provider, self.checked):
            who.addWidget(widget)
        inside.addLayout(who)
        inside.addWidget(self.chip_row)
        inside.addLayout(self.above)
        inside.addWidget(self.description)
        inside.addWidget(divider())
        inside.addWidget(self.facts)
        inside.addWidget(self.refer, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(self.below)
        self.card.add(self.nothing)
        self.card.add(self.about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addStretch(1)
        self.about.hide()

    def show_provision(self, row: ProvisionRow | None, today: date) -> None:
        """Tell about this one; None tells what the panel is for."""
        self.provision = row
        self.nothing.setVisible(row is None)
        self.about.setVisible(row is not None)
        if row is not None:
            self._fill(row, today)

    def _fill(self, row: ProvisionRow, today: date) -> None:
        self.name.setText(row.name)
        self.provider.setText(row.provider)
        self.description.setText(row.description or "")
        self.description.setVisible(bool(row.description))
        empty(self.chips)
        for mark in provision_marks(row, today):
            self.chips.addWidget(Chip(mark.text, mark.tone, mark.icon))
        self.facts.fill(row)
        # What nobody checked is said by the chip at the top; twice is nagging.
        fresh = not is_stale(row.checked_on, today)
        self.checked.setText(freshness(row.checked_on, row.checked_by, today))
        self.checked.setVisible(fresh)


class _Facts(QWidget):
    """Name and words under each other; what is not known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, QLabel] = {}
        self.names: dict[str, QLabel] = {}
        self.layout_of_facts = QGridLayout(self)
        self.layout_of_facts.setContentsMargins(0, 0, 0, 0)
        self.layout_of_facts.setHorizontalSpacing(px(16))
        self.layout_of_facts.setVerticalSpacing(px(10))
        self.layout_of_facts.setColumnStretch(1, 1)
        names = (
            ("audience", self.tr("Voor wie")),
            ("ages", self.tr("Leeftijd")),
            ("conditions", self.tr("Voorwaarden")),
            ("how_to_apply", self.tr("Aanmelden")),
            ("opening", self.tr("Wanneer")),
            ("cost", self.tr("Kosten")),
            ("languages", self.tr("Talen")),
            ("area", self.tr("Gebied")),
            ("postcodes", self.tr("Postcodes")),
            ("life_areas", self.tr("Leefgebied")),
            ("phone", self.tr("Telefoon")),
            ("email", self.tr("E-mail")),
            ("website", self.tr("Website")),
            ("address", self.tr("Adres")),
        )
        for line, (key, name) in enumerate(names):
            self.names[key], self.values[key] = label(name, "secondary", wraps=False), _readable()
            top = Qt.AlignmentFlag.AlignTop
            self.layout_of_facts.addWidget(self.names[key], line, 0, top)
            self.layout_of_facts.addWidget(self.values[key], line, 1, top)

    def fill(self, row: ProvisionRow) -> None:
        words = fact_words(row)
        for key, value in self.values.items():
            told = words[key]
            value.setText(told)
            value.setVisible(bool(told))
            value.setAccessibleName(f"{self.names[key].text()}: {value.text()}")
            self.names[key].setVisible(bool(told))


def _readable() -> QLabel:
    """Words to read or to copy, such as a telephone number, by mouse and by keyboard.

    They are also what brings the keyboard to the lower end of a long panel.
    """
    made = label("")
    flags = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
