"""F12: whom to call now, over whatever is on the screen, and away again with F12 or Esc.

It is part of the window, so a lock and an empty screen cover it like all the rest. The list that
came with the program is there at once, before anybody has unlocked anything.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wijkdesk.services.crisis_lines import CrisisLine, shipped
from wijkdesk.ui.alone import STAYS
from wijkdesk.ui.crisis_list import KEY, CrisisList
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.words import button, label

WIDTH = 460


class CrisisPanel(QFrame):
    """Lies at the right of its window. `wanted` asks for the list of the municipality.

    `page_wanted` asks for the page on which the list is kept.
    """

    wanted = Signal()
    page_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("crisis")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = self.tr("Bel bij nood")
        self.setAccessibleName(title)
        self.title = label(title, "title")
        self.close_it = IconButton("x", self.tr("Sluiten (Esc)"))
        self.list = CrisisList()
        self.told = label("", "secondary")
        self.to_page = button(self.tr("Lijst aanvullen of afdrukken"), "link")
        self.to_page.hide()
        self._lay_out()
        self.hide()
        self.say("")
        self.key = QShortcut(QKeySequence(KEY), window)
        self.key.setProperty(STAYS, True)
        self.key.activated.connect(self.turn)
        self.close_it.clicked.connect(self.put_away)
        self.list.copied.connect(self._say_copied)
        self.to_page.clicked.connect(self._go)
        window.installEventFilter(self)

    @Slot()
    def turn(self) -> None:
        """Open it, or put it away."""
        if self.isVisible():
            self.put_away()
            return
        self._before = self._window.focusWidget()
        if not self.list.lines:  # made when it is asked for: each start of the day would wait
            self.list.show_lines(shipped())
        self.say("")
        self._place()
        self.show()
        self.raise_()
        self.wanted.emit()
        first = next(iter(self.list.numbers), self.close_it)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        say_aloud(self, self.title.text())

    @Slot()
    def put_away(self) -> None:
        """The keyboard goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[CrisisLine]) -> None:
        """The list as it counts for who works here."""
        at = next((n for n, one in enumerate(self.list.numbers) if one.hasFocus()), None)
        self.list.show_lines(lines)
        if at is not None and self.list.numbers:
            self.list.numbers[min(at, len(self.list.numbers) - 1)].setFocus()

    def say(self, text: str) -> None:
        """A quiet line under the title."""
        self.told.setText(text or self.tr("Druk op een nummer om het te kopiëren. Esc sluit."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        all_of_them = (self.close_it, *self.list.numbers, self.to_page)
        stops: list[QWidget] = [stop for stop in all_of_them if stop.isVisibleTo(self)]
        now = self._window.focusWidget()
        at = stops.index(now) if now in stops else -1
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_it)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("columns")
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, px(6), px(8), px(6))
        down.addWidget(self.list)
        down.addStretch()
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(12), px(12))
        whole.setSpacing(px(8))
        whole.addLayout(head)
        whole.addWidget(self.told)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.to_page, 0, Qt.AlignmentFlag.AlignLeft)

    def _place(self) -> None:
        room = self._window.rect()
        width = min(px(WIDTH), room.width())
        self.setGeometry(room.width() - width, 0, width, room.height())

    @Slot(str)
    def _say_copied(self, phone: str) -> None:
        self.say(self.tr("%1 staat klaar om te plakken.").replace("%1", phone))
        say_aloud(self, self.told.text())

    @Slot()
    def _go(self) -> None:
        self.put_away()
        self.page_wanted.emit()
