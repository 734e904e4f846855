"""Which law is looked at: one of those that are here, or all of them."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law


class LawFilter(QWidget):
    """Only there where there is more than one; `changed` says that another is wanted."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = self.tr("Elke wet")
        self.box = ChoiceBox([(None, self._all)])
        self.box.set_value(None)
        self.field = Field(name, self.box, label_left=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addStretch(1)
        self.setFocusProxy(self.box)
        self.hide()
        self.box.currentIndexChanged.connect(self.changed)

    def offer(self, laws: Iterable[Law | None]) -> None:
        """The laws that are here; what was chosen stays, also when it is the last one."""
        there = set(laws)
        some = [(law, word(law)) for law in Law if law in there or law is self.wanted()]
        self.box.set_choices([(None, self._all), *some])
        self.setVisible(len(there) > 1 or self.wanted() is not None)

    def wanted(self) -> Law | None:
        """The law that is looked at; None for all."""
        return cast("Law | None", self.box.value())

    def show_all(self) -> None:
        """Nothing stays away: somebody goes to a line, or makes one."""
        self.box.set_value(None)

    def lets(self, *laws: Law | None) -> bool:
        """Whether something of these laws is shown."""
        return self.wanted() is None or self.wanted() in laws
