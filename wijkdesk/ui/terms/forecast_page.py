"""Which terms end, week by week, and what the rules ask: of all files, or of one team."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.terms import ForecastView, RuleTask, RunningTerm, TermService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import week_text
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.term_words import (
    end_mark,
    place_words,
    task_title,
    task_why,
    term_why,
    whose_words,
)
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList

KEY = "terms"
MOST = 200
_WEEK = timedelta(days=7)


class ForecastPage(Page):
    """`file_requested` carries a case file id, `registration_requested` that of a question.

    `table_requested` asks for the table itself.
    """

    file_requested = Signal(object)
    registration_requested = Signal(object)
    table_requested = Signal()

    def __init__(
        self,
        terms: TermService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Termijnen"), parent=parent)
        self.key = KEY
        self._terms, self._tasks, self._say, self._now = terms, tasks, say, now
        self._view = ForecastView()
        self._files: dict[object, object] = {}
        self.to_table = self.add_act(self.tr("Bekijk de tabel"))
        self.team = ChoiceBox([(None, self.tr("Alle teams"))])
        self.team.set_value(None)
        self.when = ChoiceBox([(None, self.tr("Alles wat loopt"))])
        self.when.set_value(None)
        self.card = Card(self.tr("Wat er afloopt"))
        self.empty = EmptyState(self.tr("Hier loopt geen termijn af."))
        self.rows = RowList(self.tr("Wat er afloopt"))
        self.tasks = Card(self.tr("Wat de regels nu vragen"))
        self.task_rows = RowList(self.tr("Wat de regels nu vragen"))
        self.ahead = Card(self.tr("De komende weken"))
        self.weeks = RowList(self.tr("De komende weken"), dense=True)

        self.card.add(self.empty)
        self.card.add_list(self.rows)
        self.tasks.add_list(self.task_rows)
        self.ahead.add_list(self.weeks)
        self.add_work(Field(self.tr("Van welk team?"), self.team))
        self.add_work(Field(self.tr("Wanneer?"), self.when))
        self.add_work(self.card)
        self.add_work(self.tasks)
        self.add_side(self.ahead)

        self.to_table.clicked.connect(self.table_requested)
        self.rows.opened.connect(self._open)
        self.task_rows.opened.connect(self._open)
        self.weeks.opened.connect(self._choose_week)
        for box in (self.team, self.when):
            box.currentIndexChanged.connect(self._show_chosen)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.team.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def look_again(self) -> None:
        """Count anew."""
        work = partial(self._terms.forecast, self._now().date())
        self._tasks.run(self, work, self._show, partial(tell, self._say), "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: ForecastView) -> None:
        self._view = view
        # An empty list would say that nothing ends, and nobody knows that now.
        self.columns.setVisible(not view.closed)
        teams = {one.team_id: one.team or "" for one in (view.files or {}).values()}
        named = sorted(teams.items(), key=_by_name)
        self.team.set_choices([(None, self.tr("Alle teams")), *named])
        if self.team.currentIndex() < 0:
            self.team.set_value(None)
        self.when.set_choices([(None, self.tr("Alles wat loopt")), *self._weeks()])
        if self.when.currentIndex() < 0:
            self.when.set_value(None)
        self._show_chosen()

    def _weeks(self) -> list[tuple[object, str]]:
        today = self._now().date()
        return [(one.begin, week_text(one.begin, today)) for one in self._view.weeks]

    @Slot()
    def _show_chosen(self) -> None:
        today = self._now().date()
        here = [one for one in self._view.terms if self._is_here(one)]
        begin = self.when.value()
        some = [one for one in here if _is_in(one, begin)]
        asked = [one for one in self._view.tasks if self._is_here(one)]
        self._files = {one.key: one.case_file_id for one in some}
        self._files |= {n: one.case_file_id for n, one in enumerate(asked)}
        self.rows.set_rows(self._row(one, today) for one in some[:MOST])
        self.task_rows.set_rows(self._task(n, one) for n, one in enumerate(asked[:MOST]))
        self.empty.setVisible(not some)
        self.tasks.setVisible(bool(asked))
        self.card.set_note(self.tr("%n termijn(en)", "", len(some)) if some else "")
        self.weeks.set_rows(self._told(here, today))
        late = sum(one.end is not None and one.end < today for one in here)
        monday = today - timedelta(days=today.weekday())
        ending = sum(one.end is not None and today <= one.end < monday + _WEEK for one in here)
        self.set_header(self.tr("Termijnen"), self._summary(ending, late))

    def _summary(self, ending: int, late: int) -> str:
        if self._view.closed:
            return self.tr("De dossiers zijn dicht. Maak verbinding: dan ziet u weer wat er loopt.")
        week = self.tr("Deze week lopen %n termijn(en) af.", "", ending)
        past = self.tr("%n termijn(en) zijn voorbij.", "", late) if late else ""
        return " ".join(filter(None, (week, past, self.tr("Uit uw dossiers en het postvak."))))

    def _told(self, here: list[RunningTerm], today: date) -> Iterator[Row]:
        """A line for each week: how many end in it, of the team that is chosen."""
        for week in self._view.weeks:
            inside = sum(_is_in(one, week.begin) and (one.end or today) >= today for one in here)
            said, told = week_text(week.begin, today), self.tr("%n termijn(en)", "", inside)
            chips = (Mark(str(inside)),) if inside else ()
            yield Row(week.begin, said, chips=chips, spoken=f"{said}, {told}")

    def _is_here(self, one: RunningTerm | RuleTask) -> bool:
        chosen, named = self.team.value(), self._view.of(one.case_file_id)
        return chosen is None or (named is not None and named.team_id == chosen)

    def _title(self, one: RunningTerm | RuleTask) -> str:
        return whose_words(self._view, one.case_file_id)

    def _row(self, one: RunningTerm, today: date) -> Row:
        said = place_words(self._view, one)
        title = self._title(one)
        spoken = ", ".join((title, one.rule.name, end_mark(one, today).text, term_why(one)))
        return Row(one.key, title, said, chips=(end_mark(one, today),), spoken=spoken)

    def _task(self, number: int, one: RuleTask) -> Row:
        return Row(number, f"{self._title(one)}: {task_title(one)}", task_why(one))

    @Slot(object)
    def _choose_week(self, begin: object) -> None:
        self.when.set_value(begin)

    @Slot(object)
    def _open(self, key: object) -> None:
        row_id = self._files[key]
        opened = self.registration_requested if row_id in self._view.asked else self.file_requested
        opened.emit(row_id)


def _is_in(one: RunningTerm, begin: object) -> bool:
    if not isinstance(begin, date):
        return True
    return one.end is not None and begin <= one.end < begin + _WEEK


def _by_name(item: tuple[object, str]) -> str:
    return item[1].casefold()
