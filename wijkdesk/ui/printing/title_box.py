"""A tick before a title that may be longer than its room: then it ends in an ellipsis."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.plain_tip import plain_tip

TICK = 34
LOW = 28


class TitleBox(QCheckBox):
    """The whole title is spoken, and shown to who points at it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(px(LOW))

    def say(self, title: str) -> None:
        """Show this title, or as much of it as there is room for."""
        self._title = title
        self.setAccessibleName(title)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(TICK), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - px(TICK)
        said = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if said == self._title else plain_tip(self._title))
        said = said.replace("&", "&&")
        if said != self.text():
            self.setText(said)
