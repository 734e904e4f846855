"""A table of the municipality as a page: what counts now, what counted before, and its file."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.editions import EditionRow, EditionService, TableView
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import written_day
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.terms.table_words import wrong_words
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import label

SHIPPED = "shipped"
S = TypeVar("S", bound=EditionService[Any])


@dataclass(frozen=True, slots=True)
class TableNames:
    """What a table is called where it is opened, read in, kept and put back."""

    key: str
    title: str
    read_in: str
    file: str
    used: str
    read_only: str


class EditionPage(Page, Generic[S]):
    """Everybody reads it: it says what WijkDesk goes by. Only who may, sees ways to change."""

    def __init__(
        self,
        names: TableNames,
        service: S,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(names.title, parent=parent)
        self.key = names.key
        self._names, self._service = names, service
        self._tasks, self._changes, self._say, self._now = tasks, changes, say, now
        self.view: TableView[Any] | None = None
        self.add = self.add_act(self.tr("Nieuwe regel"))
        self.give = self.add_act(self.tr("Bewaar als bestand"))
        self.take = self.add_act(self.tr("Lees een bestand in"), "primary")
        self.about = Card(self.tr("Over deze tabel"))
        self.source = label("", "body")
        self.warn = label("", "strong")
        self.earlier = Card(self.tr("Eerdere tabellen"))
        self.editions = RowList(self.tr("Eerdere tabellen"), dense=True)
        self.warn.hide()

    def lay_sides(self, *about: QWidget) -> None:
        """Beside the table: what it is, and the ones before."""
        for part in (self.warn, self.source, *about):
            self.about.add(part)
        self.earlier.add_list(self.editions)
        self.add_side(self.about)
        self.add_side(self.earlier)
        for act in (self.take, self.add):
            act.setVisible(self._service.may_write)

    def tie(self) -> None:
        """What the page itself does."""
        self.give.clicked.connect(self._give)
        self.take.clicked.connect(self._take)
        self.editions.opened.connect(self._put_back)
        self.shown.connect(self.look_again)
        self._changes.changed.connect(self._hear)

    @abstractmethod
    def show_table(self, view: TableView[Any]) -> None:
        """The lines, as they are now."""

    @Slot()
    def look_again(self) -> None:
        """Read the table anew."""
        self._tasks.run(self, self._service.view, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: TableView[Any]) -> None:
        self.view = view
        self.show_table(view)
        self.editions.set_rows([self._edition(row) for row in view.editions] + [self._shipped()])

    def told(self, view: TableView[Any], trouble: str, note: str) -> None:
        """Since when it is in use, and what should be done about it."""
        self.warn.setText(trouble)
        self.warn.setVisible(bool(trouble))
        if view.edition is None:
            began = self.tr("Zoals hij bij WijkDesk zit.")
        else:
            row = view.edition
            said = self.tr("In gebruik sinds %1, door %2.")
            said = said.replace("%1", written_day(_day(row.made_at)))
            began = said.replace("%2", row.worker or self.tr("een beheerder"))
        self.source.setText(" ".join(filter(None, (began, note))))

    def _edition(self, row: EditionRow) -> Row:
        told = " · ".join(filter(None, (row.worker, row.note)))
        return Row(row.id, written_day(_day(row.made_at)), told)

    def _shipped(self) -> Row:
        return Row(SHIPPED, self.tr("De tabel van WijkDesk zelf"))

    def refused(self, trouble: BaseException) -> None:
        """An error in a file is told with its line, and with what can stand there."""
        if isinstance(trouble, RuleBrokenError) and trouble.code == "term_table_wrong":
            self._say(wrong_words(trouble.field, trouble.values), "bad")
        else:
            tell(self._say, trouble)

    def used(self, changes: Changes) -> None:
        """It counts from now on."""
        self._say(self._names.used, "ok")
        self._changes.changed.emit(changes)
        self.look_again()

    @Slot(object)
    def _put_back(self, key: object) -> None:
        """An earlier table is in use again: another edition, so that this can be undone too."""
        if not self._service.may_write:
            self._say(self._names.read_only, "info")
            return
        work = partial(self._service.put_back, key if isinstance(key, UUID) else None)
        self._tasks.run(self, work, self.used, self.refused)

    @Slot()
    def _take(self) -> None:
        """A window of the system, so that the file may lie anywhere."""
        self.dialog = QFileDialog(self, self._names.read_in)
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.setNameFilter(self.tr("Tabel (*.toml *.csv)"))
        self.dialog.fileSelected.connect(self.read_in)
        self.dialog.open()

    @Slot(str)
    def read_in(self, path: str) -> None:
        """The table of this file; with an error in it the old one stays, and the line is told."""
        work = partial(self._service.read_in, Path(path))
        self._tasks.run(self, work, self.used, self.refused)

    @Slot()
    def _give(self) -> None:
        """As TOML, or as CSV for a spreadsheet: by the end of the name."""
        self.dialog = QFileDialog(self, self.tr("Bewaar de tabel"), self._names.file)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(self.tr("Tabel (*.toml *.csv)"))
        self.dialog.fileSelected.connect(self.give_out)
        self.dialog.open()

    @Slot(str)
    def give_out(self, path: str) -> None:
        """Written whole, or not at all."""
        work = partial(self._service.give_out, Path(path))
        self._tasks.run(self, work, self._given, partial(tell, self._say))

    def _given(self, path: Path) -> None:
        self._say(self.tr("Bewaard als %1.").replace("%1", path.name), "ok")


def _day(at: datetime) -> date:
    return at.astimezone().date()
