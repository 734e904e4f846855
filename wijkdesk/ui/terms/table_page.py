"""The table of terms: what holds today, what held before, and how an administrator changes it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.term_table import EditionRow, TableView, TermTableService
from wijkdesk.services.terms import Rule
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import written_day
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.term_words import length_words
from wijkdesk.ui.terms.days_card import DaysCard
from wijkdesk.ui.terms.line_card import LineCard
from wijkdesk.ui.terms.table_words import (
    by_rule,
    shape_words,
    table_trouble,
    validity_words,
    whole_words,
    wrong_words,
)
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label
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
        self._rules: dict[str, Rule] = {}
        self.view: TableView | None = None
        self.add = self.add_act(self.tr("Nieuwe regel"))
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
        self.to_days = button(self.tr("Wijzig deze dagen"), "link")
        self.whole = {law: label("", "secondary") for law in Law}
        self.line, self.equated = LineCard(), DaysCard()
        self.earlier = Card(self.tr("Eerdere tabellen"))
        self.editions = RowList(self.tr("Eerdere tabellen"), dense=True)

        for form in (self.line, self.equated):
            self.add_work(form)
        for law, card in self.cards.items():
            card.add_list(self.lists[law])
            card.add(self.whole[law])
            self.whole[law].hide()
            self.add_work(card)
        self.tasks.add_list(self.task_rows)
        self.add_work(self.tasks)
        for part in (self.warn, self.source, self.days):
            self.about.add(part)
        self.about.body.addLayout(left_link(self.to_days))
        self.earlier.add_list(self.editions)
        self.add_side(self.about)
        self.add_side(self.earlier)
        for act in (self.take, self.add, self.to_days):
            act.setVisible(service.may_write)
        self.warn.hide()

        for rows in self.lists.values():
            rows.opened.connect(self._open)
        self.add.clicked.connect(self._new)
        self.to_days.clicked.connect(self._edit_days)
        self.line.wanted.connect(self._put_line)
        self.equated.wanted.connect(self._put_days)
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
        self.view = view
        self._rules = {_key(rule): rule for rule in view.table.rules}
        self.line.know(self._rules)
        for law, rows in self.lists.items():
            own = [rule for rule in view.table.rules if rule.law is law]
            rows.set_rows(self._row(rule, today) for rule in own)
            self.cards[law].setVisible(bool(own))
        self.task_rows.set_rows(
            Row(n, by_rule(one.do), self.tr("want %1").replace("%1", by_rule(one.why, first=False)))
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

    def _row(self, rule: Rule, today: date) -> Row:
        chips = (Mark(length_words(rule)),) if rule.length is not None else ()
        if not rule.holds(today):
            chips = (*chips, Mark(validity_words(rule, today), "warn"))
        return Row(_key(rule), rule.name, shape_words(rule), chips=chips)

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
    def _open(self, key: str) -> None:
        """Who may, changes the line; everybody else reads all that it says."""
        if self._service.may_write:
            self._edit(key)
            return
        rule = self._rules[key]
        said = self.whole[rule.law]
        said.setText(f"{rule.name}\n{whole_words(rule)}")
        said.show()
        self.columns.bring(said)

    @Slot()
    def _new(self) -> None:
        self._edit("")

    def _edit(self, key: str) -> None:
        self.line.edit(key)
        self.columns.bring(self.line.title)

    @Slot()
    def _edit_days(self) -> None:
        if self.view is not None:
            self.equated.edit(self.view.table)
            self.columns.bring(self.equated.title)

    @Slot(object, object)
    def _put_line(self, old: Rule | None, said: Mapping[str, object]) -> None:
        work = partial(self._service.write_line, old, said)
        self._tasks.run(self, work, self._line_used, self._line_refused)

    def _line_used(self, changes: Changes) -> None:
        self.line.put_away()
        self._used(changes)

    def _line_refused(self, trouble: BaseException) -> None:
        if not self.line.refuse(trouble):
            self._refused(trouble)

    @Slot(object, object)
    def _put_days(self, days: frozenset[date], until: date | None) -> None:
        work = partial(self._service.put_equated, days, until)
        self._tasks.run(self, work, self._days_used, self._days_refused)

    def _days_used(self, changes: Changes) -> None:
        self.equated.hide()
        self._used(changes)

    def _days_refused(self, trouble: BaseException) -> None:
        if not self.equated.refuse(trouble):
            self._refused(trouble)

    def _refused(self, trouble: BaseException) -> None:
        """An error in a file is told with its line, and with what can stand there."""
        if isinstance(trouble, RuleBrokenError) and trouble.code == "term_table_wrong":
            self._say(wrong_words(trouble.field, trouble.values), "bad")
        else:
            tell(self._say, trouble)

    @Slot(object)
    def _put_back(self, key: object) -> None:
        """An earlier table is in use again: another edition, so that this can be undone too."""
        if not self._service.may_write:
            self._say(self.tr("Alleen een beheerder zet een eerdere tabel terug."), "info")
            return
        work = partial(self._service.put_back, key if isinstance(key, UUID) else None)
        self._tasks.run(self, work, self._used, self._refused)

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
        self._tasks.run(self, work, self._used, self._refused)

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


def _key(rule: Rule) -> str:
    """What names a line: two of one kind never begin on one day."""
    return f"{rule.id}|{rule.valid_from}"


def _over(law: Law) -> str:
    return word(law)


def _day(at: datetime) -> date:
    return at.astimezone().date()
