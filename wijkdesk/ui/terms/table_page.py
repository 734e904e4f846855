"""The table of terms: what holds today, what held before, and how an administrator changes it."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.term_table import EditionRow, TableView, TermTableService
from wijkdesk.services.terms import Rule
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import written_day
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.term_words import length_words
from wijkdesk.ui.terms.table_words import shape_words, table_trouble, validity_words
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law

KEY = "term_table"
SHIPPED = "shipped"


class TablePage(Page):
    """Everybody reads it: it says why a day is the last one. Only who may, sees ways to change."""

    forecast_requested = Signal()

    def __init__(
        self,
        service: TermTableService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Tabel met termijnen"), parent=parent)
        self.key = KEY
        self._service, self._tasks, self._changes = service, tasks, changes
        self._say, self._now = say, now
        self._rules: dict[object, Rule] = {}
        self.give = self.add_act(self.tr("Bewaar als bestand"))
        self.take = self.add_act(self.tr("Lees een bestand in"), "primary")
        self.cards = {law: Card(_over(law)) for law in Law}
        self.lists = {law: RowList(_over(law)) for law in Law}
        self.tasks = Card(self.tr("Regels voor taken"))
        self.task_rows = RowList(self.tr("Regels voor taken"))
        self.about = Card(self.tr("Over deze tabel"))
        self.source = label("", "body")
        self.days = label("", "secondary")
        self.warn = label("", "strong")
        self.earlier = Card(self.tr("Eerdere tabellen"))
        self.editions = RowList(self.tr("Eerdere tabellen"), dense=True)

        for law, card in self.cards.items():
            card.add_list(self.lists[law])
            self.add_work(card)
        self.tasks.add_list(self.task_rows)
        self.add_work(self.tasks)
        for part in (self.warn, self.source, self.days):
            self.about.add(part)
        self.earlier.add_list(self.editions)
        self.add_side(self.about)
        self.add_side(self.earlier)
        self.take.setVisible(service.may_write)
        self.warn.hide()

        self.give.clicked.connect(self._give)
        self.take.clicked.connect(self._take)
        self.editions.opened.connect(self._put_back)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    @Slot()
    def look_again(self) -> None:
        """Read the table anew."""
        self._tasks.run(self, self._service.view, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: TableView) -> None:
        today = self._now().date()
        for law, rows in self.lists.items():
            own = [rule for rule in view.table.rules if rule.law is law]
            rows.set_rows(self._row(n, rule, today) for n, rule in enumerate(own))
            self.cards[law].setVisible(bool(own))
        self.task_rows.set_rows(
            Row(n, one.do, self.tr("omdat %1").replace("%1", one.why))
            for n, one in enumerate(view.table.tasks)
        )
        trouble = table_trouble(view, today)
        self.warn.setText(trouble)
        self.warn.setVisible(bool(trouble))
        self.source.setText(self._source(view))
        self.days.setText(self._days(view))
        self.editions.set_rows([self._edition(row) for row in view.editions] + [self._shipped()])
        self.set_header(self.tr("Tabel met termijnen"), self._counted(view))

    def _counted(self, view: TableView) -> str:
        return self.tr("%n regel(s)", "", len(view.table.rules))

    def _row(self, number: int, rule: Rule, today: date) -> Row:
        chips = (Mark(length_words(rule)),) if rule.length is not None else ()
        if not rule.holds(today):
            chips = (*chips, Mark(validity_words(rule, today), "warn"))
        return Row(number, rule.name, shape_words(rule), chips=chips)

    def _source(self, view: TableView) -> str:
        if view.edition is None:
            began = self.tr("Zoals hij bij WijkDesk zit.")
        else:
            row = view.edition
            said = self.tr("In gebruik sinds %1, door %2.")
            said = said.replace("%1", written_day(_day(row.made_at)))
            began = said.replace("%2", row.worker or self.tr("een beheerder"))
        return " ".join(filter(None, (began, view.table.note)))

    def _days(self, view: TableView) -> str:
        days = ", ".join(written_day(day) for day in sorted(view.table.equated))
        said = self.tr("Gelijk aan een feestdag, bij besluit: %1.")
        return said.replace("%1", days or self.tr("geen dag"))

    def _edition(self, row: EditionRow) -> Row:
        told = " · ".join(filter(None, (row.worker, row.note)))
        return Row(row.id, written_day(_day(row.made_at)), told)

    def _shipped(self) -> Row:
        return Row(SHIPPED, self.tr("De tabel van WijkDesk zelf"))

    @Slot(object)
    def _put_back(self, key: object) -> None:
        """An earlier table is in use again: another edition, so that this can be undone too."""
        if not self._service.may_write:
            self._say(self.tr("Alleen een beheerder zet een eerdere tabel terug."), "info")
            return
        work = partial(self._service.put_back, key if isinstance(key, UUID) else None)
        self._tasks.run(self, work, self._used, partial(tell, self._say))

    @Slot()
    def _take(self) -> None:
        """A window of the system, so that the file may lie anywhere."""
        self.dialog = QFileDialog(self, self.tr("Lees een tabel met termijnen"))
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.setNameFilter(self.tr("Tabel (*.toml *.csv)"))
        self.dialog.fileSelected.connect(self.read_in)
        self.dialog.open()

    @Slot(str)
    def read_in(self, path: str) -> None:
        """The table of this file; with an error in it the old one stays, and the line is told."""
        work = partial(self._service.read_in, Path(path))
        self._tasks.run(self, work, self._used, partial(tell, self._say))

    def _used(self, changes: Changes) -> None:
        self._say(
            self.tr("In gebruik. Na de volgende verzending rekent elke laptop met deze tabel."),
            "ok",
        )
        self._changes.changed.emit(changes)
        self.look_again()

    @Slot()
    def _give(self) -> None:
        """As TOML, or as CSV for a spreadsheet: by the end of the name."""
        self.dialog = QFileDialog(self, self.tr("Bewaar de tabel"), "termijnen.toml")
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


def _over(law: Law) -> str:
    return word(law)


def _day(at: datetime) -> date:
    return at.astimezone().date()
