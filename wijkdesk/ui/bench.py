"""What the pages of a file work with: services, tasks, news of changes, and a voice for trouble."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from wijkdesk.errors import RuleBrokenError, WijkDeskError
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.house import Services
from wijkdesk.services.saving import Saved
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.clash_marks import ClashMarks
from wijkdesk.ui.editing import RowEditor
from wijkdesk.ui.kept_row import Save
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.unsaved import Unsaved

Result = TypeVar("Result")


NO_FILE = UUID(int=0)
"""For a page that is about no file in particular, such as the agenda."""


def _nowhere(_case_file_id: UUID) -> None:
    """A page that leads to no other file."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Bench:
    """Handed from a page to its parts, so that each of them is built with one argument less."""

    case_file_id: UUID
    services: Services
    tasks: Tasks
    changes: ChangeBus
    say: Callable[[str, str], object]
    go: Callable[[UUID], object] = _nowhere
    """Show another file, while this one stays open."""
    marks: ClashMarks | None = None
    """Says beside a box that two people wrote in it."""
    unsaved: Unsaved = field(default_factory=Unsaved)
    """Which forms ask whether something was typed in them before."""

    def run(
        self, owner: QObject, work: Callable[[], Result], done: Callable[[Result], object]
    ) -> None:
        """Do something on the store lane; trouble goes to the banner."""
        self.tasks.run(owner, work, done, self.tell)

    def tell(self, trouble: BaseException) -> None:
        """Trouble that we expect becomes a sentence in the banner; anything else is a bug."""
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        tone = "warn" if isinstance(trouble, RuleBrokenError) else "bad"
        self.say(text_for(trouble.code, **trouble.values), tone)

    def announce(self, changes: Changes) -> None:
        """Every open page hears what changed."""
        self.changes.changed.emit(changes)

    def announce_file(self, _answer: object = None) -> None:
        """After a command that gives back a row: this file changed."""
        self.announce(of_file(self.case_file_id))

    def announce_saved(self, saved: Saved) -> None:
        """After a form saved itself."""
        self.announce(saved.changes)

    def editor(
        self, page: str, row_id: UUID, save: Save, values: dict[str, object], parent: QObject
    ) -> RowEditor:
        """A form that saves itself and tells it."""
        made = RowEditor(self.tasks, self.services.drafts, page, row_id, save, values, parent)
        made.saved.connect(self.announce_saved)
        made.problem.connect(self.tell)
        if self.marks is not None:
            self.marks.follow(made)
        return made

    def waiting(
        self, owner: QObject, page: str, row_id: UUID, open_it: Callable[[], object]
    ) -> None:
        """Open a form when something unsaved was typed in it before the program stopped."""
        if self.unsaved.wait(owner, (page, str(row_id)), open_it):
            # In nobody's name: a form that is gone by then takes no answer of the others along.
            ask = self.services.drafts.waiting
            self.tasks.run(self.tasks, ask, self.unsaved.open, self._give_up, "read")

    def _give_up(self, trouble: BaseException) -> None:
        if self.unsaved.give_up():
            self.tell(trouble)

    def now(self) -> datetime:
        """The time at this desk."""
        return datetime.now().astimezone()
