"""Covers the screen at once: nothing of anybody is to be seen from here on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import label

WIDTH = 440
PASSING = {
    Qt.WindowType.Popup,
    Qt.WindowType.ToolTip,
    Qt.WindowType.Dialog,
    Qt.WindowType.Sheet,
    Qt.WindowType.Tool,
    Qt.WindowType.SplashScreen,
}
"""Windows that come and go: they are taken away, the others are covered."""


class Curtain(QWidget):
    """Lies over one window, as large as it is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sign = QLabel()
        self.title = label(self.tr("Vergrendeld"), "title")
        self.text = label("")
        self.detail = label("", "secondary")
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(px(WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(32), px(28), px(32), px(28))
        inside.setSpacing(px(8))
        for widget in (self.sign, self.title, self.text, self.detail):
            inside.addWidget(widget)
        around = QGridLayout(self)
        around.addWidget(card, 0, 0, Qt.AlignmentFlag.AlignCenter)
        colour = colours_in_use().accent
        self.sign.setPixmap(pixmap("lock", colour, 28, self.devicePixelRatioF()))
        self.setAccessibleName(self.title.text())
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def fall(self) -> None:
        """Painted before this returns; after that there is all the time to save."""
        self.show()
        self.raise_()
        self.repaint()

    def say(self, sentences: Sequence[str]) -> None:
        """What became of the work; spoken too."""
        self.text.setText(sentences[0])
        self.detail.setText(" ".join(sentences[1:]))
        self.detail.setVisible(len(sentences) > 1)
        words = " ".join((f"{self.title.text()}.", *sentences))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


def cover_everything() -> list[Curtain]:
    """Every window of the program: first what stays is covered, then what passes is taken away."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    curtains = [Curtain(window) for window in windows if window.windowType() not in PASSING]
    for curtain in curtains:
        curtain.fall()
    for window in windows:
        if window.windowType() in PASSING:
            window.hide()
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    return curtains
