"""After a restore: what waits, what can be brought over, and letting sync go on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.backups import BackupService, LeftBehind, Standing
from wijkdesk.services.changes import Changes
from wijkdesk.ui.backup_words import left_words
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import button, label


class RestoredCard(Card):
    """Not there as long as nothing was put back."""

    def __init__(
        self,
        backups: BackupService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._backups, self._tasks, self._changes = backups, tasks, changes
        self._say, self._now = say, now
        self._steps_on = False  # the button that had the keyboard goes: the next one takes it
        self.what = label("")
        self.left = label("")
        self.bring = button(self.tr("Haal dit werk terug"), "primary")
        self.without = button(self.tr("Verder zonder dit werk"), "link")
        self.why = label(
            self.tr(
                "De centrale opslag heeft misschien nieuwer werk van u. Dat komt vanzelf terug. "
                "Wat u hier hebt, wordt erbij verstuurd. Er gaat niets verloren."
            ),
            "secondary",
        )
        self.go_on = button(self.tr("Weer versturen"), "primary")

        self.set_title(self.tr("Deze laptop is teruggezet"))
        for widget in (self.what, self.left, self.bring, self.without, self.why, self.go_on):
            self.add(widget)
        for one in (self.bring, self.without, self.go_on):
            self.body.setAlignment(one, Qt.AlignmentFlag.AlignLeft)
        self.hide()

        self.bring.clicked.connect(self._bring)
        self.without.clicked.connect(self._show_last_step)
        self.go_on.clicked.connect(self._release)
        self.look()

    @Slot()
    def look(self) -> None:
        """How it stands now."""
        self._tasks.run(self, self._backups.standing, self._show, self._fail, lane="copy")

    def _show(self, standing: Standing) -> None:
        mark, left = standing.restored, standing.left
        self.setVisible(mark is not None)
        if mark is None:
            return
        words = self.tr("Naar de reservekopie van %1. Er wordt nog niets verstuurd of opgehaald.")
        self.what.setText(words.replace("%1", moment_text(mark.copied_at, self._now())))
        self.left.setText(self._left_words(left))
        self.left.setVisible(bool(self.left.text()))
        self._show_step(waits=left.anything)
        if mark.brought and not left.anything:
            self.left.setText(self.tr("Het werk van daarna is teruggehaald."))
            self.left.show()
        if self._steps_on:
            self._steps_on = False
            (self.bring if left.anything else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_words(self, left: LeftBehind) -> str:
        sentences = []
        if left.anything:
            words = self.tr("Daarna typte u nog: %1. Dat is apart bewaard.")
            sentences.append(words.replace("%1", left_words(left)))
        if not left.whole:
            sentences.append(self.tr("Een deel van wat er stond, is niet meer te lezen."))
        return " ".join(sentences)

    def _show_step(self, *, waits: bool) -> None:
        self.bring.setVisible(waits)
        self.without.setVisible(waits)
        self.why.setVisible(not waits)
        self.go_on.setVisible(not waits)

    @Slot()
    def _show_last_step(self) -> None:
        self._show_step(waits=False)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _bring(self) -> None:
        self._set_busy(True)
        self._tasks.run(self, self._backups.bring_over, self._brought, self._fail)

    def _brought(self, answer: tuple[LeftBehind, Changes]) -> None:
        self._set_busy(False)
        self._say(self.tr("Uw werk staat er weer."), "ok")
        self._changes.changed.emit(answer[1])
        self._steps_on = True
        self.look()

    @Slot()
    def _release(self) -> None:
        self._set_busy(True)
        self._tasks.run(self, self._backups.release, self._released, self._fail)

    def _released(self, changes: Changes) -> None:
        self._set_busy(False)
        self.hide()
        self._say(self.tr("WijkDesk verstuurt weer."), "ok")
        self._changes.changed.emit(changes)

    def _fail(self, trouble: BaseException) -> None:
        self._set_busy(False)
        tell(self._say, trouble)

    def _set_busy(self, busy: bool) -> None:
        for one in (self.bring, self.without, self.go_on):
            one.setEnabled(not busy)
