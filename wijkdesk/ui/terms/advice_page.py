"""The table of advice by status of stay: what holds today, and how an administrator changes it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.stay_advice import Advice, AdviceTable, StayAdviceService, TableView
from wijkdesk.ui.advice_words import advice_lines, source_words
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import written_day
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.terms.advice_card import AdviceCard, SourceCard
from wijkdesk.ui.terms.edition_page import EditionPage, TableNames
from wijkdesk.ui.terms.table_words import missed_words, unread_words
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word

KEY = "advice_table"


class AdvicePage(EditionPage[StayAdviceService]):
    """Everybody reads it; it is advice, and says so. Only who may, sees ways to change."""

    def __init__(
        self,
        service: StayAdviceService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_names(), service, tasks, changes, say, now, parent)
        self._advice: dict[str, Advice] = {}
        self.line, self.from_where = AdviceCard(), SourceCard()
        self.card = Card(self.tr("Wat geldt bij welke status"))
        self.rows = RowList(self.tr("Wat geldt bij welke status"))
        self.whole = label("", "secondary")
        self.law = label(
            self.tr("Dit is advies, geen besluit. Een jurist van de gemeente bevestigt het."),
            "secondary",
        )
        self.to_source = button(self.tr("Wijzig de bron"), "link")
        for form in (self.line, self.from_where, self.card):
            self.add_work(form)
        self.card.add_list(self.rows)
        self.card.add(self.whole)
        self.whole.hide()
        self.lay_sides(self.law)
        self.about.body.addLayout(left_link(self.to_source))
        self.to_source.setVisible(service.may_write)

        self.rows.opened.connect(self._open)
        self.add.clicked.connect(self._new)
        self.to_source.clicked.connect(self._edit_source)
        self.line.wanted.connect(self._put_line)
        self.from_where.wanted.connect(self._put_source)
        self.tie()

    def show_table(self, view: TableView[AdviceTable]) -> None:
        """Each line with all it says; what does not hold today with when it does."""
        today = self._now().date()
        self._advice = {_key(one): one for one in view.table.advice}
        self.line.know(self._advice)
        self.rows.set_rows(self._row(one, today) for one in view.table.advice)
        missed = missed_words(view, lambda one: word(one.status))
        trouble = unread_words() if view.faulty else missed
        self.told(view, trouble, source_words(view.table.source))
        self.set_header(self._names.title, self.tr("%n regel(s)", "", len(self._advice)))

    def _row(self, one: Advice, today: date) -> Row:
        since = self.tr("vanaf %1").replace("%1", written_day(one.since))
        until = self.tr("tot en met %1").replace("%1", written_day(one.until)) if one.until else ""
        if one.holds(today):
            chips = (Mark(until),) if until else ()
        else:
            chips = (Mark(since if one.since > today else until, "warn"),)
        detail = " · ".join((*advice_lines(one), since))
        return Row(_key(one), word(one.status), detail, chips=chips)

    @Slot(object)
    def _open(self, key: str) -> None:
        """Who may, changes the line; everybody else reads all that it says."""
        if self._service.may_write:
            self._edit(key)
            return
        one = self._advice[key]
        self.whole.setText("\n".join((word(one.status), *advice_lines(one))))
        self.whole.show()
        self.columns.bring(self.whole)

    @Slot()
    def _new(self) -> None:
        self._edit("")

    def _edit(self, key: str) -> None:
        self.line.edit(key)
        self.columns.bring(self.line.title)

    @Slot()
    def _edit_source(self) -> None:
        if self.view is not None:
            self.from_where.edit(self.view.table.source)
            self.columns.bring(self.from_where.title)

    @Slot(object, object)
    def _put_line(self, old: Advice | None, said: Mapping[str, object]) -> None:
        work = partial(self._service.write_line, old, said)
        self._tasks.run(self, work, self._line_used, self._line_refused)

    def _line_used(self, changes: Changes) -> None:
        self.line.put_away()
        self.used(changes)

    def _line_refused(self, trouble: BaseException) -> None:
        if not self.line.refuse(trouble):
            self.refused(trouble)

    @Slot(object, object)
    def _put_source(self, words: str, checked_on: date | None) -> None:
        work = partial(self._service.write_source, words, checked_on)
        self._tasks.run(self, work, self._source_used, self._source_refused)

    def _source_used(self, changes: Changes) -> None:
        self.from_where.hide()
        self.used(changes)

    def _source_refused(self, trouble: BaseException) -> None:
        if not self.from_where.refuse(trouble):
            self.refused(trouble)


def _names() -> TableNames:
    return TableNames(
        KEY,
        QCoreApplication.translate("AdvicePage", "Advies bij verblijfsstatus"),
        QCoreApplication.translate("AdvicePage", "Lees een tabel met advies"),
        "advies-verblijf.toml",
        QCoreApplication.translate(
            "AdvicePage", "In gebruik. Na de volgende verzending ziet elke laptop dit advies."
        ),
        QCoreApplication.translate(
            "AdvicePage", "Alleen een beheerder zet een eerdere tabel terug."
        ),
    )


def _key(one: Advice) -> str:
    """What names a line: two of one status never begin on one day."""
    return f"{one.status}|{one.since}"
