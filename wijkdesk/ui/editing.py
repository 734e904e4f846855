"""Forms that save themselves: every key is safe within two seconds, every field once it is left."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError, WijkDeskError
from wijkdesk.services.drafts import Draft, DraftService
from wijkdesk.services.saving import Saved
from wijkdesk.ui.bound_box import OWN_EMPTY, BoundBox, Read, Write
from wijkdesk.ui.kept_row import KeptRow, Save, Values
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.field import Field

DRAFT_MS = 1000  # the promise is two seconds; the store needs a moment too
IDLE_MS = 5000


class RowEditor(QObject):
    """Ties the boxes of a form to one row; `saved` carries a Saved.

    `save` is what the service offers with the id filled in: partial(service.save, row_id). It runs
    on the store lane, so it may hold no widget. Trouble with a field stands beside it and the text
    stays a draft; `problem` carries trouble that has no field here, for the banner of the page.
    """

    saved = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        drafts: DraftService,
        page: str,
        row_id: UUID,
        save: Save,
        values: Mapping[str, object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.row_id = row_id
        self.boxes: dict[str, BoundBox] = {}
        self.draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self.idle_timer = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._tasks = tasks
        self._row = KeptRow(drafts, page, str(row_id), save)
        self._seen: Values = dict(values)
        self._found: Mapping[str, Draft] = {}
        self._typed: set[str] = set()  # not yet in the store
        self._undrafted: set[str] = set()
        self._refused: set[str] = set()  # waits until the worker mends it
        self._sent: dict[str, _Sent] = {}  # on its way
        self._turns = count()
        self._in_use = False  # somebody types; until it is left nothing of it is sent (decision 8)
        self._told = False
        self.draft_timer.timeout.connect(self._keep_drafts)
        self.idle_timer.timeout.connect(self._save)
        # On the lane of the writers: what an earlier form of this row still had to save goes first.
        tasks.run(self, self._row.pending, self._restore, self._trouble)

    @property
    def busy(self) -> bool:
        """Whether something typed is still on its way to the store."""
        return bool(self._sent or self._typed - self._refused)

    @property
    def holds(self) -> bool:
        """Whether something is typed that is not in the row, on its way or refused."""
        return bool(self._sent or self._typed)

    def bind(
        self,
        name: str,
        box: QWidget,
        field: Field | None = None,
        *,
        read: Read | None = None,
        write: Write | None = None,
        empty: object = OWN_EMPTY,
    ) -> None:
        """Tie a box to a field of the row; an empty line means None, an empty text area ""."""
        bound = BoundBox(name, box, field, self)
        bound.read, bound.write, bound.empty = read, write, empty
        bound.show(self._seen.get(name))
        bound.typed.connect(self._note)
        bound.left.connect(self._leave)
        self.boxes[name] = bound
        self._restore({name: self._found[name]} if name in self._found else {})

    def refresh(self, values: Mapping[str, object]) -> None:
        """New values from the store: a field being edited keeps its text, the rest follow."""
        for name, value in values.items():
            if name in self._typed or name in self._sent:
                continue
            changed = self._seen.get(name) != value
            self._seen[name] = value
            if changed and name in self.boxes:
                self.boxes[name].show(value)

    @Slot()
    def flush(self) -> None:
        """Save now what is typed, ahead of whatever is asked of the store after this.

        The form is left with it: what was saved may be sent.
        """
        self._in_use = False
        self._save()
        self._tell_left()

    @Slot()
    def _save(self) -> None:
        waiting = {name for name in self._typed - self._refused if not self._is_sent(name)}
        typed = self._readable(waiting)
        self._keep(waiting - typed.keys())  # the store may close before the timer would
        if not typed:
            return
        self.idle_timer.stop()
        seen = {name: self._seen[name] for name in typed if name in self._seen}
        work = partial(self._row.put, seen, typed, self._drafts(typed), set(self._sent))
        sent = _Sent(next(self._turns), {name: self.boxes[name].draft() for name in typed})
        self._sent |= dict.fromkeys(typed, sent)
        self._tasks.run(self, work, partial(self._settle, sent), partial(self._refuse, sent))

    def _is_sent(self, name: str) -> bool:
        """Whether what stands in the box now is on its way already."""
        return name in self._sent and self._sent[name].texts[name] == self.boxes[name].draft()

    def _arrived(self, sent: "_Sent") -> None:
        self._sent = {name: other for name, other in self._sent.items() if other is not sent}
        self._tell_left()

    def _tell_left(self) -> None:
        if not self._sent and not self._in_use:
            self._row.left()

    def _readable(self, names: Collection[str]) -> Values:
        """The values of these boxes; one that cannot be understood is told beside it."""
        values: Values = {}
        for name in sorted(names):
            try:
                values[name] = self.boxes[name].value()
            except RuleBrokenError as trouble:
                self._show_problem(trouble, name, {name})
        return values

    @Slot(object)
    def _note(self, name: str) -> None:
        self._typed.add(name)
        self._undrafted.add(name)
        self._refused.discard(name)
        self._in_use = True
        self._row.typed()
        if not self.draft_timer.isActive():
            self.draft_timer.start()
        self.idle_timer.start()

    @Slot(object)
    def _leave(self, name: str) -> None:
        if name in self._typed or self._in_use:
            self.flush()

    @Slot()
    def _keep_drafts(self) -> None:
        self._keep(self._undrafted & self._typed)
        self._undrafted.clear()

    def _keep(self, names: Collection[str]) -> None:
        texts = self._drafts(names)
        if texts:
            self._tasks.run(self, partial(self._row.keep, texts), _nothing, self._trouble)

    def _drafts(self, names: Collection[str]) -> dict[str, Draft]:
        return {name: Draft(self.boxes[name].draft(), self.boxes[name].cursor()) for name in names}

    def _restore(self, found: Mapping[str, Draft]) -> None:
        """Put back what was typed before the program stopped; what is typed now goes first."""
        self._found = {**self._found, **found}
        for name in found.keys() & self.boxes.keys() - self._typed:
            if self.boxes[name].draft() != found[name].text:
                self.boxes[name].restore(found[name].text, found[name].cursor)
            self._note(name)

    def _settle(self, sent: "_Sent", saved: Saved) -> None:
        self._arrived(sent)
        self._told = False
        for name, text in sent.texts.items():
            bound = self.boxes[name]
            is_merged = name in saved.merged
            self._seen[name] = saved.values.get(name, self._seen.get(name))
            bound.note((_merged() if is_merged else _moved()) if saved.moved else "")
            if is_merged and (bound.box.hasFocus() or bound.draft() != text):
                # What came in is not before the worker's eyes yet: it was not seen.
                self._seen[name] = text
            if bound.draft() != text:
                continue  # typed on meanwhile: that is for the next turn
            self._typed.discard(name)
            bound.say("")
            if not bound.box.hasFocus():
                bound.show(self._seen[name])  # as it was cleaned
        self.saved.emit(saved)
        if self.busy and not self.idle_timer.isActive():
            self.idle_timer.start()

    def _refuse(self, sent: "_Sent", trouble: BaseException) -> None:
        self._arrived(sent)
        if isinstance(trouble, RuleBrokenError):
            names, wrong = set(sent.texts), trouble.field or ""
            # One wrong field does not hold up its neighbours.
            self._show_problem(trouble, wrong, {wrong} if wrong in names else names)
            self._save()
        else:
            self.idle_timer.start()
            self._trouble(trouble)

    def _show_problem(self, trouble: RuleBrokenError, name: str, refused: set[str]) -> None:
        self._refused |= refused
        text = text_for(trouble.code, **trouble.values)
        if name in self.boxes and self.boxes[name].say(text):
            say_aloud(self.boxes[name].box, text)
        else:
            self.problem.emit(trouble)

    def _trouble(self, trouble: BaseException) -> None:
        if not isinstance(trouble, WijkDeskError):
            raise trouble
        if not self._told:  # once is enough until it works again
            self._told = True
            self.problem.emit(trouble)


@dataclass(frozen=True, slots=True)
class _Sent:
    """One save on its way, with the texts that stood in the boxes at that moment."""

    turn: int
    texts: dict[str, str]


def _moved() -> str:
    return QCoreApplication.translate(
        "RowEditor", "Een collega heeft dit ook gewijzigd. Beide teksten blijven bewaard."
    )


def _merged() -> str:
    return QCoreApplication.translate(
        "RowEditor", "Een collega wijzigde een andere alinea. De twee teksten zijn samengevoegd."
    )


def _nothing(_answer: object) -> None:
    """A draft that is kept needs no answer."""
