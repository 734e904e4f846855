"""Sync as the window shows it: what a round brought, and the truth at the foot of the rail."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.changes import EVERYTHING, SYNCED
from wijkdesk.services.house import Services
from wijkdesk.services.sync_state import SyncTruth
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.line_watch import LineWatch
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.sync_rounds import SyncRounds
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.truth import late_words, truth_words


class SyncDesk(QObject):
    """`refreshed` after each round that went well. Who practises sends nothing (decision 24).

    `blocked` when the centre said that this laptop is.

    `looked` carries the truth about sync, `failed` what is wrong when that is not the network.
    """

    looked = Signal(object)
    refreshed = Signal()
    blocked = Signal()
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        rounds: SyncRounds,
        window: MainWindow,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state, self._practice = services.sync_state, services.practice
        self._tasks, self._changes, self._rounds = tasks, changes, rounds
        self._window, self._now = window, now
        self._late = ""
        self.line = LineWatch(self)
        self.line.back.connect(rounds.line_is_back)
        self.line.metered.connect(rounds.paid.hear)
        self.line.begin()
        rounds.paid.changed.connect(self.look)
        rounds.ended.connect(self._after_round)
        changes.changed.connect(self._look_at_truth)
        self._look_at_truth(None)

    @Slot()
    def go(self) -> None:
        """One round of sync, unless one is under way."""
        if self._practice:
            self._window.show_message(text_for("practice_never_syncs"))
            return
        self._rounds.go()

    @Slot(object)
    def _after_round(self, answer: object) -> None:
        if isinstance(answer, WijkDeskError) and answer.code == "device_blocked":
            # Its keys are gone from the disk: now they go from memory, with this process.
            self.blocked.emit()
        elif isinstance(answer, WijkDeskError):
            # Without a network the work goes on: no banner, the foot of the rail says how it is.
            self._look_at_truth(answer)
        elif isinstance(answer, BaseException):
            self.failed.emit(answer)
        else:
            self._tell_mended(getattr(answer, "odd", 0))
            self._changes.changed.emit(EVERYTHING if getattr(answer, "brought", True) else SYNCED)
            self.refreshed.emit()

    def _tell_mended(self, places: int) -> None:
        """Only when the weekly look through this laptop found something."""
        if places:
            words = self.tr(
                "Op %n plek(ken) stond op deze laptop iets anders dan bij de centrale opslag. "
                "WijkDesk herstelt dat nu. U hoeft niets te doen.",
                "",
                places,
            )
            self._window.show_message(words)

    @Slot()
    def look(self) -> None:
        """Look again how it is."""
        self._look_at_truth(None)

    @Slot(object)
    def _look_at_truth(self, _changes: object) -> None:
        self._tasks.run(self, self._state.truth, self._show_truth, lane="read")

    def _show_truth(self, truth: SyncTruth) -> None:
        self.looked.emit(truth)
        words = truth_words(truth, self._now(), files_wait=self._rounds.paid.files_wait)
        self._window.set_sync_state(*words)
        self._tell_late(truth)
        self._window.set_count("sync", truth.conflicts + truth.held_back + truth.to_decide)
        if truth.unsent > truth.being_typed and not self._practice:
            self._rounds.soon()

    def _tell_late(self, truth: SyncTruth) -> None:
        """Once for a day and once for three; again only when all was sent in between."""
        words, tone = late_words(truth, self._now())
        if words and tone != self._late:
            self._window.show_message(words, tone)
        self._late = tone
