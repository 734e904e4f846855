"""A drawing in its card: as wide as there is room for, never too small to read, else it scrolls."""

from typing import Protocol

from PySide6.QtCore import QSize, Qt, SignalInstance, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from wijkdesk.ui.theme import px

LEAST = 0.8
UNITS = 1000


class Fits(Protocol):
    """A drawing that can be shown larger or smaller; `drawn` says that it has another size."""

    scale: float
    drawn: SignalInstance

    def fit(self, scale: float) -> None: ...
    def sizeHint(self) -> QSize: ...


class DrawingSheet(QScrollArea):
    """Height follows the drawing: the page scrolls up and down, this only sideways."""

    def __init__(self, view: QWidget, fits: Fits) -> None:
        super().__init__()
        self._fits = fits
        self.setObjectName("drawing")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(view)
        # Only now: a scroll area gives what is put in it a ground of its own.
        view.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fits.drawn.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(60))

    @Slot()
    def _fit(self) -> None:
        one = px(UNITS) / UNITS
        natural = self._fits.sizeHint().width() / self._fits.scale
        room = self.width()
        if natural > 0 and room > 0:
            self._fits.fit(max(LEAST * one, min(one, room / natural)))
        hint = self._fits.sizeHint()
        bar = self.horizontalScrollBar().sizeHint().height() if hint.width() > room else 0
        height = hint.height() + bar
        if height != self.minimumHeight():
            self.setFixedHeight(height)
