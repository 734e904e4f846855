"""One thing in which two people differ, with the two values to choose from."""

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wijkdesk.ui.files.unit_words import said, unit_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import label


class UnitChoice(QWidget):
    """The left value stands chosen; arrow keys change it."""

    def __init__(
        self,
        unit: str,
        left: Mapping[str, object],
        right: Mapping[str, object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.unit = unit
        name = unit_words(unit)
        self.title = label(name, "over")
        self.left, self.right = (QRadioButton(said(unit, side)) for side in (left, right))
        self._group = QButtonGroup(self)
        for choice in (self.left, self.right):
            self._group.addButton(choice)
            choice.setAccessibleName(f"{name}: {choice.text()}")
        self.left.setChecked(True)

        grid = FieldGrid()
        grid.add_row((self.left, 6), (self.right, 6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.title)
        layout.addWidget(grid)

    def takes_other(self) -> bool:
        """Whether the value of the one who comes along stands."""
        return self.right.isChecked()
