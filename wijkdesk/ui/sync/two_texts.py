"""Two texts beside each other with what differs marked, and what stood there before them."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.differences import CUT, Run, differences, shortened
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button

NARROW = 480
LONG = 1500
"""Letters: of longer texts one sees the places that differ, and the whole when asked for."""


class TwoTexts(QWidget):
    """Below each other where there is no room beside each other."""

    def __init__(
        self, current: SidePanel, incoming: SidePanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.current, self.incoming = current, incoming
        self._runs: tuple[tuple[Run, ...], tuple[Run, ...]] = ((), ())
        self._is_whole = True
        self.whole = button("", "link")
        self.before = button("", "link")
        self.base = SidePanel(self.tr("Wat er eerst stond"), "", "")
        self.base.keep.hide()
        self.base.detail.hide()

        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside.setSpacing(px(24))
        self.beside.addWidget(current, 1)
        self.beside.addWidget(incoming, 1)
        self.acts = FlowLayout(spacing=16)
        self.acts.addWidget(self.before)
        self.acts.addWidget(self.whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addLayout(self.beside)
        layout.addLayout(self.acts)
        layout.addWidget(self.base)
        self.whole.clicked.connect(self._turn_whole)
        self.before.clicked.connect(self._turn_base)
        self.base.hide()

    def show_texts(self, current: str, incoming: str, base: str | None) -> None:
        """Both, word by word compared; without a `base` there is nothing to look back at."""
        self._runs = differences(current, incoming)
        is_long = max(len(current), len(incoming)) > LONG
        self._is_whole = not (is_long and any(_can_be_cut(runs) for runs in self._runs))
        self.whole.setHidden(self._is_whole)
        self._show_base(base)
        self._draw()

    def show_apart(self, current: str, incoming: str, base: str | None) -> None:
        """A text and its absence: nothing to compare word by word."""
        self._runs = ((Run(current, differs=False),), (Run(incoming, differs=False),))
        self.whole.hide()
        self._show_base(base)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < px(NARROW)
        self.beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show_base(self, base: str | None) -> None:
        self.before.setHidden(base is None)
        words = base or self.tr("Er stond nog niets.")
        self.base.show_runs((Run(words, differs=False),))
        self._name_base()

    def _draw(self) -> None:
        for panel, runs in zip((self.current, self.incoming), self._runs, strict=True):
            panel.show_runs(runs if self._is_whole else shortened(runs))
        self.whole.setText(
            self.tr("Toon alleen wat anders is")
            if self._is_whole
            else self.tr("Toon de hele teksten")
        )

    def _name_base(self) -> None:
        is_shown = not self.base.isHidden()
        self.before.setText(
            self.tr("Verberg wat er eerst stond")
            if is_shown
            else self.tr("Toon wat er eerst stond")
        )

    @Slot()
    def _turn_whole(self) -> None:
        self._is_whole = not self._is_whole
        self._draw()

    @Slot()
    def _turn_base(self) -> None:
        self.base.setVisible(self.base.isHidden())
        self._name_base()


def _can_be_cut(runs: Sequence[Run]) -> bool:
    return any(CUT in run.text for run in shortened(runs))
