"""The foot of the rail: whether everything is safe at the centre, who works here, how to lock."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import SIZE, icon
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.plain_tip import plain_tip
from wijkdesk.ui.widgets.rail_notice import RailNotice
from wijkdesk.ui.widgets.sync_state import SyncState
from wijkdesk.ui.widgets.words import button, label


class RailFoot(QWidget):
    """`notice` reminds, `sync` opens the page about sync, `lock` locks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = RailNotice()
        self.sync = SyncState()
        self.worker = label("", "strong")
        self._worker = ""
        self.lock = button("", "foot-quiet")
        self.lock.setAccessibleName(self.tr("Vergrendelen"))
        self.layout_of_foot = QVBoxLayout(self)
        self.layout_of_foot.setSpacing(0)
        self.layout_of_foot.addWidget(self.notice)
        self.layout_of_foot.addSpacing(px(8))
        self.layout_of_foot.addWidget(self.sync)
        self.layout_of_foot.addSpacing(px(12))
        self.layout_of_foot.addWidget(self.worker)
        self.layout_of_foot.addWidget(self.lock)
        self.set_narrow(False)

    def set_worker(self, text: str) -> None:
        """Who works here; a long name goes on in a second line."""
        self._worker = text
        self.worker.setAccessibleName(text)
        self._fit_worker()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_worker()

    def _fit_worker(self) -> None:
        """Its layout forgets about the second line when the words above it change.

        A word that is too long for a line ends in three dots; the whole is in the tooltip.
        """
        margins = self.layout_of_foot.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        metrics, right = QFontMetrics(self.worker.font()), Qt.TextElideMode.ElideRight
        fitting = re.sub(
            "[^ -]+-?", lambda one: metrics.elidedText(one[0], right, max(1, room)), self._worker
        )
        self.worker.setText(fitting)
        self.worker.setToolTip("" if fitting == self._worker else plain_tip(self._worker))
        self.worker.setMinimumHeight(max(0, self.worker.heightForWidth(max(1, room))))

    def set_narrow(self, is_narrow: bool) -> None:
        """Signs only, in very large print; the words are then in the tooltip, and spoken."""
        for told in (self.sync, self.notice):
            told.is_narrow = is_narrow
            told.set_state(told.text(), told.detail, told.tone)
        self.worker.setHidden(is_narrow)
        self.lock.setText("" if is_narrow else self.tr("Vergrendelen  Ctrl+L"))
        self.lock.setToolTip(self.tr("Vergrendelen  Ctrl+L") if is_narrow else "")
        self.layout_of_foot.setContentsMargins(px(24), px(8), px(12), 0)
        self._draw_lock()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_lock()

    def _draw_lock(self) -> None:
        lock = icon("lock", colours_in_use().muted)
        self.lock.setIcon(lock if self.sync.is_narrow else QIcon())
        self.lock.setIconSize(QSize(px(SIZE), px(SIZE)))
