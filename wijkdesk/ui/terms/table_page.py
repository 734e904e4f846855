"""The table of terms: what holds today, what held before, and how an administrator changes it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.term_table import TableView, TermTable, TermTableService
from wijkdesk.services.terms import Rule
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import written_day
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.term_words import length_words
from wijkdesk.ui.terms.days_card import DaysCard
from wijkdesk.ui.terms.edition_page import EditionPage, TableNames
from wijkdesk.ui.terms.line_card import LineCard
from wijkdesk.ui.terms.table_words import (
    by_rule,
    shape_words,
    table_trouble,
    validity_words,
    whole_words,
)
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import Law

KEY = "term_table"


class TablePage(EditionPage[TermTableService]):
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
        super().__init__(_names(), service, tasks, changes, say, now, parent)
        self._rules: dict[str, Rule] = {}
        self.cards = {law: Card(_over(law)) for law in Law}
        self.lists = {law: RowList(_over(law)) for law in Law}
        self.tasks = Card(self.tr("Regels voor taken"))
        self.task_rows = RowList(self.tr("Regels voor taken"))
        self.days = label("", "secondary")
        self.to_days = button(self.tr("Wijzig deze dagen"), "link")
        self.whole = {law: label("", "secondary") for law in Law}
        self.line, self.equated = LineCard(), DaysCard()

        for form in (self.line, self.equated):
            self.add_work(form)
        for law, card in self.cards.items():
            card.add_list(self.lists[law])
            card.add(self.whole[law])
            self.whole[law].hide()
            self.add_work(card)
        self.tasks.add_list(self.task_rows)
        self.add_work(self.tasks)
        self.lay_sides(self.days)
        self.about.body.addLayout(left_link(self.to_days))
        self.to_days.setVisible(service.may_write)

        for rows in self.lists.values():
            rows.opened.connect(self._open)
        self.add.clicked.connect(self._new)
        self.to_days.clicked.connect(self._edit_days)
        self.line.wanted.connect(self._put_line)
        self.equated.wanted.connect(self._put_days)
        self.tie()

    def show_table(self, view: TableView[TermTable]) -> None:
        """The lines by law, the rules for tasks, and the days of a decree."""
        today = self._now().date()
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
        self.told(view, table_trouble(view, today), view.table.note)
        self.days.setText(self._days(view))
        self.set_header(self.tr("Tabel met termijnen"), self._counted(view))

    def _counted(self, view: TableView[TermTable]) -> str:
        return self.tr("%n regel(s)", "", len(view.table.rules))

    def _row(self, rule: Rule, today: date) -> Row:
        chips = (Mark(length_words(rule)),) if rule.length is not None else ()
        if not rule.holds(today):
            chips = (*chips, Mark(validity_words(rule, today), "warn"))
        return Row(_key(rule), rule.name, shape_words(rule), chips=chips)

    def _days(self, view: TableView[TermTable]) -> str:
        days = ", ".join(written_day(day) for day in sorted(view.table.equated))
        said = self.tr("Gelijk aan een feestdag, bij besluit: %1.")
        return said.replace("%1", days or self.tr("geen dag"))

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
        self.used(changes)

    def _line_refused(self, trouble: BaseException) -> None:
        if not self.line.refuse(trouble):
            self.refused(trouble)

    @Slot(object, object)
    def _put_days(self, days: frozenset[date], until: date | None) -> None:
        work = partial(self._service.put_equated, days, until)
        self._tasks.run(self, work, self._days_used, self._days_refused)

    def _days_used(self, changes: Changes) -> None:
        self.equated.hide()
        self.used(changes)

    def _days_refused(self, trouble: BaseException) -> None:
        if not self.equated.refuse(trouble):
            self.refused(trouble)


def _names() -> TableNames:
    return TableNames(
        KEY,
        QCoreApplication.translate("TablePage", "Tabel met termijnen"),
        QCoreApplication.translate("TablePage", "Lees een tabel met termijnen"),
        "termijnen.toml",
        QCoreApplication.translate(
            "TablePage",
            "In gebruik. Na de volgende verzending rekent elke laptop met deze tabel.",
        ),
        QCoreApplication.translate(
            "TablePage", "Alleen een beheerder zet een eerdere tabel terug."
        ),
    )


def _key(rule: Rule) -> str:
    """What names a line: two of one kind never begin on one day."""
    return f"{rule.id}|{rule.valid_from}"


def _over(law: Law) -> str:
    return word(law)
