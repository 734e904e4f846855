"""Says in time that the laptop is about to lock; any touch is enough to work on (WCAG 2.2.1)."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import SIZE, pixmap
from wijkdesk.ui.locking.blank import OVER_BLANK
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import label

WIDTH = 480
EDGE = 12
FOOT = "foot"  # the name of what is told below the page of a window


class IdleWarning(QFrame):
    """A quiet banner at the foot of a window; it takes no focus and asks nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("message")
        self.setProperty(OVER_BLANK, True)  # it says nothing of anybody
        self.setProperty("tone", "warn")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.sign = QLabel()
        self.text = label("", "strong")
        self.how = label(self.tr("Druk op een toets, bijvoorbeeld Shift, om door te werken."))
        inside = QGridLayout(self)
        inside.setContentsMargins(px(16), px(10), px(16), px(10))
        inside.setHorizontalSpacing(px(12))
        inside.setVerticalSpacing(px(2))
        inside.addWidget(self.sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.text, 0, 1)
        inside.addWidget(self.how, 1, 1)
        inside.setColumnStretch(1, 1)
        self.hide()

    def count_down(self, seconds: int) -> None:
        """Show what is left; announced once, because a voice that counts is a nuisance."""
        self.text.setText(self.tr("WijkDesk vergrendelt over %n seconde(n).", "", seconds))
        first = self.isHidden()
        self._place()
        if first:
            words = f"{self.text.text()} {self.how.text()}"
            self.setAccessibleName(words)
            event = QAccessibleAnnouncementEvent(self, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    def _room(self) -> QRect:
        """The window above its foot: a strip or a message that stands there stays to be read."""
        room, foot = self._window.rect(), self._window.findChild(QWidget, FOOT)
        if foot is not None and foot.isVisible() and foot.height():
            room.setBottom(foot.mapTo(self._window, QPoint(0, 0)).y() - 1)
        return room

    def _place(self) -> None:
        ink, _ground = colours_in_use().of_tone("warn")
        self.sign.setPixmap(pixmap("clock", ink, SIZE, self.devicePixelRatioF()))
        room = self._room()
        width = min(px(WIDTH), room.width() - 2 * px(EDGE))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        left, top = (room.width() - width) // 2, room.height() - height - px(EDGE)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
