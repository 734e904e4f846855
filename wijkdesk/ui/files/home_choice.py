"""Which household of a file is looked at: one of them, or all."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.services.files import HouseholdRow
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field


class HomeChoice(QWidget):
    """Only there when a file has more than one; `chosen` says that another is wanted."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = self.tr("Alle huishoudens")
        self.box = ChoiceBox([(None, self._all)])
        self.field = Field(self.tr("Welk huishouden?"), self.box, label_left=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addStretch(1)
        self.setFocusProxy(self.box)
        self.hide()
        self.box.currentIndexChanged.connect(self._tell)

    def home(self) -> UUID | None:
        """The household that is wanted; None for all."""
        value = self.box.value()
        return value if isinstance(value, UUID) else None

    def show_homes(self, homes: Sequence[HouseholdRow]) -> None:
        """The households to choose from."""
        nameless = self.tr("Huishouden zonder naam")
        offered = [(home.id, home.name or nameless) for home in homes]
        self.box.set_choices([(None, self._all), *offered])
        if self.box.currentIndex() < 0:
            self.show_all()
        self.setVisible(len(homes) > 1)

    def show_all(self) -> None:
        """All of them, one below the other."""
        self.box.setCurrentIndex(0)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
