"""One quiet banner for what the worker should know; more messages wait their turn, none pops up."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import SIZE, icon, pixmap
from wijkdesk.ui.theme import px
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.words import button, label, restyle

ICONS = {"info": "info", "ok": "check", "warn": "alert", "bad": "circle-alert"}
STAYS_MS = 10_000
URGENT = {"warn", "bad"}


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is safe, what to do; `retry` does it again, or what `act` says.

    A message takes the place of an earlier one on the same topic.
    """

    text: str
    tone: str = "info"
    retry: Callable[[], object] | None = None
    act: str = ""
    topic: str = ""


class MessageBar(QWidget):
    """Good news leaves by itself after ten seconds; trouble stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = QFrame()
        self.panel.setObjectName("message")
        self.messages: deque[Message] = deque()
        self._held = False
        self.sign = QLabel()
        self.sign.setFixedSize(px(SIZE), px(SIZE))
        self.text = label("")
        self.more = label("", "secondary", wraps=False)
        self.again = self.tr("Opnieuw proberen")
        self.retry = button(self.again, "outline")
        self.close_message = button("", "quiet")
        self.close_message.setIconSize(self.sign.size())
        self.close_message.setAccessibleName(self.tr("Melding sluiten"))
        self.timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self.hide()

        self._around = around = QVBoxLayout(self)
        around.setContentsMargins(px(24), 0, px(24), px(12))
        around.addWidget(self.panel)
        layout = QHBoxLayout(self.panel)
        layout.setContentsMargins(px(16), px(8), px(8), px(8))
        layout.setSpacing(px(12))
        layout.addWidget(self.sign)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.retry)
        layout.addWidget(self.close_message)
        self.retry.clicked.connect(self._try_again)
        self.close_message.clicked.connect(self.next_message)
        self.timer.timeout.connect(self.next_message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._around, event.size().width())

    def show_message(
        self, text: str, tone: str = "info", retry: Callable[[], object] | None = None
    ) -> None:
        """Say it now, or after what is being said; the same trouble is not said twice in a row."""
        self.tell(Message(text, tone, retry))

    def tell(self, message: Message) -> None:
        """The same for a message with an act of its own; what is on the same topic goes first."""
        if message.topic:
            others = [other for other in self.messages if other.topic != message.topic]
            self.messages = deque([message, *others])
        elif any(waiting.text == message.text for waiting in self.messages):
            return
        else:
            self.messages.append(message)
        self._show_first()
        self._announce(message)

    def hold(self, held: bool) -> None:
        """While held nothing is said and nothing leaves; then the first is said after all."""
        self._held = held
        self._show_first()
        if self.messages and not held:
            self._announce(self.messages[0])

    @Slot()
    def next_message(self) -> None:
        """Leave this one and say the next, if there is one."""
        if self.messages:
            self.messages.popleft()
        self._show_first()

    @Slot()
    def _try_again(self) -> None:
        retry = self.messages[0].retry if self.messages else None
        self.next_message()
        if retry is not None:
            retry()

    def _show_first(self) -> None:
        self.setVisible(bool(self.messages))
        self.timer.stop()
        if not self.messages:
            return
        message = self.messages[0]
        self.text.setText(message.text)
        self.setAccessibleName(message.text)
        waiting = len(self.messages) - 1
        self.more.setText(self.tr("nog %n", "", waiting) if waiting else "")
        self.more.setVisible(waiting > 0)
        self.retry.setVisible(message.retry is not None)
        self.retry.setText(message.act or self.again)
        restyle(self.panel, "tone", message.tone)
        self._draw_sign()
        if message.tone not in URGENT and not self._held:
            self.timer.start()

    def _announce(self, message: Message) -> None:
        say_aloud(self, message.text, urgent=message.tone in URGENT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        colours = colours_in_use()
        tone = self.messages[0].tone if self.messages else "info"
        ink, _ground = colours.of_tone(tone)
        self.sign.setPixmap(pixmap(ICONS[tone], ink, ratio=self.devicePixelRatioF()))
        self.close_message.setIcon(icon("x", colours.muted))
