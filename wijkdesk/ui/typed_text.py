"""Keeps what is typed in a form that has no row yet; after a crash it stands there again."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from wijkdesk.services.drafts import Draft, DraftService
from wijkdesk.ui.bound_box import BoundBox
from wijkdesk.ui.editing import DRAFT_MS
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.date_box import DateBox


class TypedText(QObject):
    """`restored` says that something was waiting; `page` and `row_id` name the form.

    `typed` carries the name of a box in which the worker writes.
    """

    restored = Signal()
    typed = Signal(object)

    def __init__(
        self, tasks: Tasks, drafts: DraftService, page: str, row_id: UUID, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.boxes: dict[str, BoundBox] = {}
        self._tasks, self._drafts = tasks, drafts
        self._page, self._row_id = page, str(row_id)
        self._typed: set[str] = set()
        self._noted: set[str] = set()
        self.timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self.timer.timeout.connect(self.keep)

    @property
    def holds(self) -> bool:
        """Whether words stand here that have not found their place; a day is no word."""
        noted = (self.boxes[name] for name in self._noted)
        return any(_is_for_words(one.box) and one.draft().strip() for one in noted)

    def bind(self, name: str, box: QWidget) -> None:
        """Watch a box."""
        bound = BoundBox(name, box, None, self)
        bound.typed.connect(self._note)
        self.boxes[name] = bound

    def load(self) -> None:
        """Ask for what was typed before; call it when all boxes are bound."""
        work = partial(self._drafts.pending, self._page, self._row_id)
        self._tasks.run(self, work, self._put_back)

    @Slot()
    def keep(self) -> None:
        """Keep now what was typed since the last time."""
        self.timer.stop()
        for name in sorted(self._typed):
            bound = self.boxes[name]
            keep = partial(
                self._drafts.keep, self._page, self._row_id, name, bound.draft(), bound.cursor()
            )
            self._tasks.run(self, keep, _nothing)
        self._typed.clear()

    def forget(self) -> None:
        """What was typed has found its place."""
        self.timer.stop()
        self._typed.clear()
        self._noted.clear()
        self._tasks.run(self, partial(self._drafts.drop, self._page, self._row_id), _nothing)

    def _put_back(self, drafts: Mapping[str, Draft]) -> None:
        waiting = {n: d for n, d in drafts.items() if n in self.boxes and n not in self._typed}
        for name, draft in waiting.items():
            self.boxes[name].restore(draft.text, draft.cursor)
        if any(draft.text for draft in waiting.values()):
            self._noted |= waiting.keys()
            self.restored.emit()

    @Slot(object)
    def _note(self, name: str) -> None:
        self._typed.add(name)
        self._noted.add(name)
        self.typed.emit(name)
        if not self.timer.isActive():
            self.timer.start()


def _is_for_words(box: QWidget) -> bool:
    return isinstance(box, (QLineEdit, QPlainTextEdit)) and not isinstance(box, DateBox)


def _nothing(_answer: object) -> None:
    """A draft that is kept needs no answer."""
