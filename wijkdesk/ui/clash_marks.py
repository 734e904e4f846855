"""Beside a box: two people wrote here, or their texts were put together; one click to see both."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.sync_state import ConflictRow, SyncStateService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Chip, Mark
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

Key = tuple[UUID, str]
"""A row and one of its fields."""


class ClashMarks(QObject):
    """Knows the forms of one page; `wanted` carries the id of a conflict to look at."""

    wanted = Signal(object)

    def __init__(
        self,
        case_file_id: UUID,
        service: SyncStateService,
        tasks: Tasks,
        changes: ChangeBus,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file, self._service, self._tasks = case_file_id, service, tasks
        # No part of the page by this way: its boxes have their names where they stand.
        self._editors: list[ref[RowEditor]] = []
        self._rows: dict[Key, ConflictRow] = {}
        self.marks: dict[Key, FieldMark] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        changes.changed.connect(self._hear)
        self.look()

    def follow(self, editor: "RowEditor") -> None:
        """A form that was just made: its boxes come in a moment."""
        self._editors.append(ref(editor))
        self._soon.start()

    def look(self) -> None:
        """Ask what two people wrote in this file."""
        work = partial(self._service.marks, self._file)
        self._tasks.run(self, work, self._show, lane="read")

    def _show(self, rows: Sequence[ConflictRow]) -> None:
        # An open choice says more than an older text that was put together: it comes last.
        ordered = sorted(rows, key=lambda row: row.is_open)
        self._rows = {(row.row_id, one.name): row for row in ordered for one in row.fields}
        self._draw()

    @Slot()
    def _draw(self) -> None:
        found = (one() for one in self._editors)
        known = [one for one in found if one is not None and shiboken6.isValid(one)]
        self._editors = [ref(one) for one in known]
        wanted = {key: field for editor in known for key, field in _fields(editor)}
        for key in [k for k, mark in self.marks.items() if not shiboken6.isValid(mark)]:
            del self.marks[key]
        for key in self.marks.keys() - (self._rows.keys() & wanted.keys()):
            self._take_away(self.marks.pop(key))
        for key in self._rows.keys() & wanted.keys():
            mark = self.marks.get(key)
            if mark is not None and wanted[key].isAncestorOf(mark):
                mark.show_row(self._rows[key])
                continue
            if mark is not None:
                self._take_away(mark)
            self.marks[key] = FieldMark(self._rows[key], wanted[key], self.wanted.emit)

    def _take_away(self, mark: "FieldMark") -> None:
        mark.hide()
        mark.deleteLater()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touches(self._file) or not changes.files:
            self.look()


class FieldMark(QWidget):
    """A word and a link, below the box and its hint."""

    def __init__(self, row: ConflictRow, field: Field, go: Callable[[UUID], object]) -> None:
        super().__init__(field)
        self._go, self._name = go, field.name.text().replace("&", "")
        self.row = row
        self.chip = Chip("")
        self.look = button(self.tr("Toon beide teksten"), "link")
        self.look.setAccessibleName(f"{self.look.text()}: {self._name}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.chip)
        layout.addWidget(self.look)
        layout.addStretch(1)
        around = field.layout()
        if isinstance(around, QGridLayout):
            around.addWidget(self, around.rowCount(), around.columnCount() - 1)
        self.show_row(row)
        self.show()
        self.look.clicked.connect(self._ask)

    def show_row(self, row: ConflictRow) -> None:
        """A choice that waits, or two texts that were put together."""
        self.row = row
        words = self.tr("twee teksten") if row.is_open else self.tr("samengevoegd")
        tone = "bad" if row.is_open else "accent"
        self.chip.set_mark(Mark(words, tone, "conflict"))
        self.chip.update()

    @Slot()
    def _ask(self) -> None:
        self._go(self.row.id)


def _fields(editor: "RowEditor") -> list[tuple[Key, Field]]:
    return [
        ((editor.row_id, name), bound.field)
        for name, bound in editor.boxes.items()
        if bound.field is not None
    ]
