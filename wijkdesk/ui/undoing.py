"""Undo and do again from every page, with a quiet line that says what it was."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.changes import Changes
from wijkdesk.services.undo import ActRow, Undone, UndoService
from wijkdesk.ui.act_words import act_words
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.undo_keys import UndoKeys
from wijkdesk.ui.widgets.message_bar import Message, MessageBar

TOPIC = "undo"
TOLD = 3
"""So many names stand in one line."""


class Undoing(QObject):
    """`done` carries an Undone; `act_wanted` the id of an act to look at, or None for all.

    `flush` saves what is still being typed: that is the last change then.
    """

    done = Signal(object)
    act_wanted = Signal(object)

    def __init__(
        self,
        service: UndoService,
        tasks: Tasks,
        changes: ChangeBus,
        bar: MessageBar,
        keys: UndoKeys,
        flush: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service, self._tasks, self._changes = service, tasks, changes
        self._bar, self._flush = bar, flush
        keys.undo_wanted.connect(self.undo)
        keys.redo_wanted.connect(self.redo)
        changes.changed.connect(self._hear)

    @Slot()
    def undo(self) -> None:
        """Take back the last change."""
        self._flush()
        self._tasks.run(self, self._service.undo_last, self._undone, self._refused)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._flush()
        self._tasks.run(self, self._service.redo_last, self._redone, self._refused)

    def turn(self, act_id: UUID) -> None:
        """Take back one act, from its own button."""
        self._flush()
        work = partial(self._service.turn, act_id)
        self._tasks.run(self, work, self._undone, self._refused)

    def tell(self, undone: Undone) -> None:
        """Pages look again, and the line says what was undone or done again."""
        if undone.others or undone.left:
            self._tell_all(undone)
            return
        row = undone.row
        again = partial(self.turn, row.id)
        if row.undone:
            words, act = self.tr("Opnieuw gedaan: %1"), self.tr("Ongedaan maken")
        else:
            words, act = self.tr("Ongedaan gemaakt: %1"), self.tr("Opnieuw doen")
        text = words.replace("%1", self._named(row))
        self._bar.tell(Message(text, "ok", again, act, TOPIC))
        self._spread(undone)

    def _tell_all(self, undone: Undone) -> None:
        """What one press did went back at once: how many, which, and what stayed."""
        rows = (undone.row, *undone.others)
        if undone.row.undone:
            words = self.tr("%n overdracht(en) opnieuw gedaan: %1.", "", len(rows))
            again, act = self.undo, self.tr("Ongedaan maken")
        else:
            words = self.tr("%n overdracht(en) ongedaan gemaakt: %1.", "", len(rows))
            again, act = self.redo, self.tr("Opnieuw doen")
        names = [row.title or self.tr("aanmelding of taak") for row in rows]
        told = ", ".join(dict.fromkeys(names[:TOLD]))
        if len(names) > TOLD:
            told += self.tr(" en nog %n", "", len(names) - TOLD)
        text = words.replace("%1", told)
        if undone.left:
            why = self.tr("%n bleef/bleven: kijk bij Laatste wijzigingen.", "", undone.left)
            text = f"{text} {why}"
        self._bar.tell(Message(text, "warn" if undone.left else "ok", again, act, TOPIC))
        self._spread(undone)

    def _spread(self, undone: Undone) -> None:
        self.done.emit(undone)
        self._changes.changed.emit(undone.changes)

    def _undone(self, undone: Undone | None) -> None:
        if undone is None:
            text = self.tr("Er is niets om ongedaan te maken.")
            self._bar.tell(Message(text, topic=TOPIC))
        else:
            self.tell(undone)

    def _redone(self, undone: Undone | None) -> None:
        if undone is None:
            self._bar.tell(Message(self.tr("Er is niets om opnieuw te doen."), topic=TOPIC))
        else:
            self.tell(undone)

    def _refused(self, trouble: BaseException) -> None:
        """What it was about is said too: the worker may be on another page by now."""
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        row, text = trouble.values.get("act"), text_for(trouble.code, **trouble.values)
        if isinstance(row, ActRow):
            text = f"{self._named(row)}. {text}"
            look = partial(self.act_wanted.emit, row.id)
            self._bar.tell(Message(text, "warn", look, self.tr("Bekijken"), TOPIC))
        else:
            self._bar.tell(Message(text, "warn", topic=TOPIC))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.removed is not None:
            then = partial(self.turn, changes.removed)
            text, act = self.tr("Verwijderd."), self.tr("Ongedaan maken")
            self._bar.tell(Message(text, "info", then, act, TOPIC))

    def _named(self, row: ActRow) -> str:
        return " · ".join(filter(None, (act_words(row), row.title)))
