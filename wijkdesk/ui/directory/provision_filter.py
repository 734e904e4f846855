"""What to look for in the sociale kaart: the words of the client, a kind, a life area."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.top_bar import SearchBox
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import LifeArea, ProvisionKind

AREA_LENGTH = 14


class ProvisionFilter(QWidget):
    """`changed` when there is something else to look for; `search.left_down` goes to the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.search = SearchBox()
        self.search.hint = ""
        self.search.setPlaceholderText(self.tr("Zoek in gewone woorden: koffie, huur, slapen …"))
        self.search.setAccessibleName(self.tr("Zoek in de sociale kaart"))
        self.search.setAccessibleDescription("")
        self.kind = ChoiceBox(choices(ProvisionKind, self.tr("Alle soorten")))
        self.kind.setAccessibleName(self.tr("Soort aanbod"))
        self.life_area = ChoiceBox(choices(LifeArea, self.tr("Alle leefgebieden")))
        self.life_area.setAccessibleName(self.tr("Leefgebied"))
        # The longest word of the list would leave too little room for the words of the client.
        self.life_area.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.life_area.setMinimumContentsLength(AREA_LENGTH)

        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(px(12))
        across.addWidget(self.search, 1)
        across.addWidget(self.kind)
        across.addWidget(self.life_area)
        self.setFocusProxy(self.search)

        self.search.textChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.life_area.currentIndexChanged.connect(self.changed)

    def chosen_kind(self) -> ProvisionKind | None:
        """The kind to show; None is all."""
        value = self.kind.value()
        return value if isinstance(value, ProvisionKind) else None

    def chosen_area(self) -> LifeArea | None:
        """The life area to show; None is all."""
        value = self.life_area.value()
        return value if isinstance(value, LifeArea) else None

    @Slot()
    def clear(self) -> None:
        """Everything again."""
        self.kind.set_value(None)
        self.life_area.set_value(None)
        self.search.clear()
        self.search.setFocus()
