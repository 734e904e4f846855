"""Above sheets of paper: a remark, and smaller or bigger."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.sheet_view import SheetView
from wijkdesk.ui.widgets.words import button, label


class ZoomBar(QWidget):
    """The keys + and - do the same; the percentage fits the width again."""

    def __init__(self, view: SheetView, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = label(note, "secondary")
        self.smaller = button("−", "plain")
        self.percentage = button("", "plain")
        self.bigger = button("+", "plain")

        self._tools = tools = QHBoxLayout(self)
        tools.setContentsMargins(px(24), px(8), px(24), px(8))
        tools.setSpacing(px(8))
        tools.addWidget(self.note, 1)
        for tool in (self.smaller, self.percentage, self.bigger):
            tools.addWidget(tool)
        self.smaller.setAccessibleName(self.tr("Kleiner"))
        self.bigger.setAccessibleName(self.tr("Groter"))

        self.smaller.clicked.connect(view.zoom_out)
        self.bigger.clicked.connect(view.zoom_in)
        self.percentage.clicked.connect(view.fit_width)
        view.zoomed.connect(self._show_zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._tools, event.size().width())

    @Slot(object)
    def _show_zoom(self, percentage: int) -> None:
        self.percentage.setText(f"{percentage} %")
        self.percentage.setAccessibleName(
            self.tr("Passend op de breedte, nu %1 %").replace("%1", str(percentage))
        )


def sheets_below(bar: ZoomBar, view: SheetView) -> QWidget:
    """The two as one part of a page."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(bar)
    layout.addWidget(view, 1)
    return whole
