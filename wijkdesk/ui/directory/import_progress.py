"""How far an import is, in a bar and in words, with a button that stops it."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from wijkdesk.services.exchange.service import Phase, Progress
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label

EVERY_MS = 200


class ImportProgress(Card):
    """`stopped` when somebody wants it no more. `progress` is asked while something runs."""

    stopped = Signal()

    def __init__(
        self, progress: Callable[[], Progress | None], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._progress = progress
        self._phase: Phase | None = None
        self.words = label("", "strong")
        self.bar = QProgressBar(textVisible=False)
        self.more = label(self.tr("U kunt intussen gewoon verder werken."), "secondary")
        self.stop = button(self.tr("Stoppen"), "outline")
        for part in (self.words, self.bar, self.more, self.stop):
            self.add(part)
        self.body.setAlignment(self.stop, Qt.AlignmentFlag.AlignLeft)
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.stop.clicked.connect(self._stop)
        self.hide()

    def begin(self, phase: Phase) -> None:
        """Something was asked for."""
        self._phase = None
        self._show(Progress(phase))
        self.show()
        self.timer.start()

    def end(self) -> None:
        """It is done, or it will not be."""
        self.timer.stop()
        self.hide()

    @Slot()
    def look(self) -> None:
        """How far it is now."""
        if (now := self._progress()) is not None:
            self._show(now)

    def _show(self, now: Progress) -> None:
        words = self._words(now)
        self.words.setText(words)
        self.bar.setRange(0, now.total)  # 0 of 0 is a bar that only moves
        self.bar.setValue(now.done)
        self.bar.setAccessibleName(words)
        if now.phase is not self._phase:
            self._phase = now.phase
            self.stop.setEnabled(True)
            self.stop.setVisible(now.phase is not Phase.BACK)
            say_aloud(self, words)

    def _words(self, now: Progress) -> str:
        told = {
            Phase.READ: self.tr("Het bestand wordt gelezen"),
            Phase.CHECK: self.tr("De regels worden nagekeken: %1 van %2"),
            Phase.WRITE: self.tr("Het aanbod wordt overgenomen: %1 van %2"),
            Phase.BACK: self.tr("Wat al was overgenomen, gaat terug: %1 van %2"),
        }[now.phase]
        if not now.total:
            return told.partition(":")[0]
        so_far, all_of_it = (QLocale().toString(n) for n in (now.done, now.total))
        return told.replace("%1", so_far).replace("%2", all_of_it)

    @Slot()
    def _stop(self) -> None:
        self.stop.setEnabled(False)  # it takes a moment
        self.stopped.emit()
