"""Figures beside each other to press: one press gives it at once, and what stands is marked."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.pick_chips import STEPS
from wijkdesk.ui.widgets.words import restyle


class FigureRow(QWidget):
    """`given` carries the figure that somebody pressed.

    Tab comes to one of them, the arrow keys go along the others.
    """

    given = Signal(object)

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure: int | None = None
        self.buttons = {n: IdButton(str(n), n, "outline", self) for n in range(least, most + 1)}
        self._name = name
        self.setAccessibleName(name)
        row = FlowLayout(self)
        for made in self.buttons.values():
            row.addWidget(made)
            made.installEventFilter(self)
            made.pressed_id.connect(self._tell)
        self.show_figure(None)

    def show_figure(self, figure: int | None) -> None:
        """What stands now; None where nobody gave one."""
        self.figure = figure
        for number, made in self.buttons.items():
            stands = number == figure
            words = self.tr("%1: %2, gegeven") if stands else self.tr("%1: %2")
            made.setAccessibleName(words.replace("%2", str(number)).replace("%1", self._name))
            restyle(made, "role", "primary" if stands else "outline")
        self._stop_at(self.buttons.get(figure if figure is not None else min(self.buttons)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, IdButton) and isinstance(event, QKeyEvent):
            step = STEPS.get(event.key(), 0) if event.type() == QEvent.Type.KeyPress else 0
            return self._go(watched, step) if step else False
        return False

    def _go(self, pressed: IdButton, step: int) -> bool:
        row = list(self.buttons.values())
        beside = row[(row.index(pressed) + step) % len(row)]
        self._stop_at(beside)
        beside.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stop_at(self, stop: IdButton | None) -> None:
        for made in self.buttons.values():
            here = made is stop
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    @Slot(object)
    def _tell(self, figure: int) -> None:
        self._stop_at(self.buttons[figure])
        self.given.emit(figure)
