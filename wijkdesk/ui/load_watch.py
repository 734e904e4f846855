"""While a load in pages comes in: how far it is and how long it takes, and pages look again."""

from PySide6.QtCore import QObject, QTimer, Slot

from wijkdesk.services.changes import EVERYTHING
from wijkdesk.services.sync_state import Loading, SyncTruth
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.sync_desk import SyncDesk
from wijkdesk.ui.sync_rounds import SyncRounds
from wijkdesk.ui.truth import loading_words
from wijkdesk.ui.widgets.loading_strip import LoadingStrip

EVERY = 2_000
"""Milliseconds between two looks, in a round that takes longer than that."""
MINUTE = 60


class LoadWatch(QObject):
    """What came can be worked with at once: after each page that came in the open pages hear."""

    def __init__(
        self,
        sync: SyncDesk,
        rounds: SyncRounds,
        changes: ChangeBus,
        window: MainWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._rounds, self._changes = rounds, changes
        self._came = 0
        self.strip = LoadingStrip()
        window.add_strip(self.strip)
        self.timer = QTimer(self, interval=EVERY)
        self.timer.timeout.connect(sync.look)
        rounds.sending.connect(self._hear_round)
        sync.looked.connect(self._show)

    @Slot(object)
    def _hear_round(self, is_under_way: object) -> None:
        if is_under_way:
            self.timer.start()
        else:
            self.timer.stop()

    @Slot(object)
    def _show(self, truth: SyncTruth) -> None:
        load = truth.load
        if load is None:
            self._came = 0
            self.strip.end(self.tr("Alles is binnen."))
            return
        detail = self._detail(load) if self._rounds.under_way else self._paused(load)
        self.strip.show_progress(load.percent, loading_words(load), detail)
        if load.came != self._came:
            self._came = load.came
            if self._rounds.under_way:
                self._changes.changed.emit(EVERYTHING)

    def _detail(self, load: Loading) -> str:
        told = [self._here(load), self._time(load), self.tr("Stoppen mag: later gaat het verder.")]
        return " ".join(filter(None, told))

    def _paused(self, load: Loading) -> str:
        told = [self._here(load), self.tr("De rest komt vanzelf, zodra er verbinding is.")]
        return " ".join(filter(None, told))

    def _here(self, load: Loading) -> str:
        if not load.files:
            return ""
        return self.tr("Met %n dossier(s) kunt u al werken.", "", load.files)

    def _time(self, load: Loading) -> str:
        if load.seconds is None:
            return ""
        if load.seconds < MINUTE:
            return self.tr("Nog minder dan een minuut.")
        return self.tr("Nog ongeveer %n minuten.", "", -(-load.seconds // MINUTE))
