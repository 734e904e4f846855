"""What people must be told, beside a registration."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.information_duties import DutyRow
from wijkdesk.services.saving import Saved
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.duty_line import DutyLine
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.vocabulary import DutyKind


class DutiesCard(Card):
    """Ticked at once, saved at once. `reshaped`: boxes came or went."""

    reshaped = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._duties, self._drafts = services.duties, services.drafts
        self._tasks, self._changes, self._say = tasks, changes, say
        self._registration_id: UUID | None = None
        self._stale = False
        self.set_title(self.tr("Wat u moet vertellen"))
        self.lines = {kind: DutyLine(kind) for kind in DutyKind}
        for line in self.lines.values():
            self.add(line)
            line.given.connect(self._give)
            line.taken_back.connect(self._take_back)
        changes.changed.connect(self._hear)

    def show_registration(self, registration_id: UUID) -> None:
        """Whose lines these are; looks at once."""
        self._registration_id = registration_id
        self._look()

    @Slot()
    def look_when_stale(self) -> None:
        """Behind another page it waits until somebody comes back to it."""
        around = self.parentWidget()
        if self._stale and around is not None and around.isVisible():
            self._stale = False
            self._look()

    def flush(self) -> None:
        """Save what is typed."""
        for line in self.lines.values():
            line.flush()

    def _look(self) -> None:
        if self._registration_id is not None:
            work = partial(self._duties.of, self._registration_id)
            self._tasks.run(self, work, self._show, self._miss, "read")

    def _miss(self, trouble: BaseException) -> None:
        """What was thrown away behind us is no news; its page says so when it matters."""
        if not isinstance(trouble, RuleBrokenError) or trouble.code != "row_gone":
            tell(self._say, trouble)

    def _show(self, duties: Sequence[DutyRow]) -> None:
        by_kind = {duty.kind: duty for duty in duties}
        turned = [
            line.show_duty(by_kind.get(kind), self._make) for kind, line in self.lines.items()
        ]
        done = len(by_kind.keys() & self.lines.keys())
        words = self.tr("%1 van %2 verteld").replace("%1", str(done))
        self.set_note(words.replace("%2", str(len(self.lines))))
        if any(turned):
            self.reshaped.emit()

    def _make(self, duty: DutyRow, values: dict[str, object]) -> RowEditor:
        save = partial(self._duties.save, duty.id)
        kept = (self._tasks, self._drafts, "information_duty", duty.id)
        editor = RowEditor(*kept, save, values, self)
        editor.saved.connect(self._tell_saved)
        editor.problem.connect(self._tell)
        return editor

    @Slot(object)
    def _give(self, kind: DutyKind) -> None:
        if self._registration_id is not None:
            work = partial(self._duties.give, self._registration_id, kind)
            self._tasks.run(self, work, self._finish_giving, self._stay)

    def _finish_giving(self, _duty: DutyRow) -> None:
        self._changes.changed.emit(Changes(registrations=True))

    @Slot(object)
    def _take_back(self, duty_id: UUID) -> None:
        work = partial(self._duties.take_back, duty_id)
        self._tasks.run(self, work, self._changes.changed.emit, self._stay)

    def _stay(self, trouble: BaseException) -> None:
        """The tick stands as the store says."""
        tell(self._say, trouble)
        self._look()

    @Slot(object)
    def _tell_saved(self, saved: Saved) -> None:
        self._changes.changed.emit(saved.changes)

    @Slot(object)
    def _tell(self, trouble: BaseException) -> None:
        tell(self._say, trouble)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.registrations:
            self._stale = True
            self.look_when_stale()
