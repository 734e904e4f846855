"""Sheets of paper to scroll through and to zoom, by mouse and by keyboard."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
LARGEST_FIT = 1.1  # a wide window does not make the letters silly
MARGIN = 24
POINTS_PER_INCH = 72
ZOOM_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Underscore: -1,
}


def pixels(points: QSizeF, dpi: float) -> QSize:
    """How big something of so many points is at this many dots an inch."""
    return (points * (dpi / POINTS_PER_INCH)).toSize().expandedTo(QSize(1, 1))


class Paper(QLabel):
    """One page of so many points, to be shown at so many dots an inch.

    A label, because that is a kind of thing a screen reader reads out; Tab goes from page to page.
    """

    def __init__(
        self, name: str, words: str, points: QSizeF, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._points = points
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)

    def natural(self, dpi: float) -> QSize:
        """How big the page is at this many dots an inch."""
        return pixels(self._points, dpi)

    def set_dpi(self, dpi: float) -> None:
        """Show the page at this many dots an inch of the screen."""
        self.setFixedSize(self.natural(dpi))


class SheetView(QScrollArea):
    """Arrows and page keys scroll, + and - zoom, 0 fits the width; `zoomed` tells how much."""

    zoomed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # The pages themselves take the keyboard, and their keys come here.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.zoom: float | None = None  # None: as wide as the window
        self._papers: Sequence[Paper] = ()
        self.inside = QWidget()
        self.inside.setObjectName("columns")
        self._pile = QVBoxLayout(self.inside)
        self._pile.setContentsMargins(px(MARGIN), px(16), px(MARGIN), px(MARGIN))
        self._pile.setSpacing(px(16))
        self.setWidget(self.inside)
        # A page that grows while its window is being laid out would stay over the one below it.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._place)

    def lay_out(self, sheets: Sequence[Paper]) -> None:
        """Show these sheets."""
        empty(self._pile)
        self._papers = sheets
        for sheet in sheets:
            self._pile.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pile.addStretch(1)
        self._fit()

    def own_state(self) -> dict[str, str]:
        """How big it is shown, unless that is as wide as the window."""
        return {} if self.zoom is None else {"zoom": str(self.zoom)}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Show it as big as before."""
        wanted = next((step for step in STEPS if str(step) == state.get("zoom")), None)
        if wanted != self.zoom:
            self._set_zoom(wanted)
        return True

    @Slot()
    def zoom_in(self) -> None:
        """One step bigger."""
        self._set_zoom(next((step for step in STEPS if step > self.scale() + 0.01), STEPS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """One step smaller."""
        smaller = [step for step in STEPS if step < self.scale() - 0.01]
        self._set_zoom(smaller[-1] if smaller else STEPS[0])

    @Slot()
    def fit_width(self) -> None:
        """As wide as the window."""
        self._set_zoom(None)

    def scale(self) -> float:
        """How big a page is shown; 1 is as big as paper."""
        if self.zoom is not None or not self._papers:
            return self.zoom or 1.0
        natural = self._papers[0].natural(self._paper_dpi()).width()
        return min((self.viewport().width() - 2 * px(MARGIN)) / natural, LARGEST_FIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        bar = self.verticalScrollBar()
        if key in ZOOM_KEYS:
            (self.zoom_in if ZOOM_KEYS[key] > 0 else self.zoom_out)()
        elif key == Qt.Key.Key_0:
            self.fit_width()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self.zoom = zoom
        self._fit()
        self.inside.adjustSize()
        bar.setValue(round(part * bar.maximum()))

    def _fit(self) -> None:
        scale = self.scale()
        for sheet in self._papers:
            sheet.set_dpi(self._paper_dpi() * scale)
        self._settle.start()
        self.zoomed.emit(round(scale * 100))

    @Slot()
    def _place(self) -> None:
        self._pile.invalidate()
        self._pile.activate()

    def _paper_dpi(self) -> float:
        return px(96)
