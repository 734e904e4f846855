"""Figures beside each other to press: one press gives it, and what stands is down."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.pick_chips import PickChips


class FigureRow(PickChips):
    """`given` carries the figure that somebody pressed."""

    given = Signal(object)

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._stands: int | None = None
        self.offer((figure, str(figure)) for figure in range(least, most + 1))
        self.picked.connect(self._tell)

    def show_figure(self, figure: int | None) -> None:
        """What stands now; None where nobody gave one."""
        self._stands = figure
        self.choose(() if figure is None else (figure,))

    @Slot()
    def _tell(self) -> None:
        turned = set(self.chosen()) ^ {self._stands} - {None}
        pressed = next(iter(turned), self._stands)
        self.show_figure(self._stands)
        self.given.emit(pressed)
