"""What the law asks this week: how many terms end, and what the rules ask first."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.terms import ForecastView, RunningTerm, TermService
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.term_words import end_mark, place_words, term_why, whose_words
from wijkdesk.ui.today.asking_card import AskingCard
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import label

MOST = 6
_SUNDAY = timedelta(days=6)


class TermsCard(AskingCard[ForecastView]):
    """Only there when a term ends this week or is late. `file_requested` carries a case file id.

    `registration_requested` that of a question that is still in the inbox.
    `counted` carries how many are asking today: those that are late, or end today.
    """

    file_requested = Signal(object)
    registration_requested = Signal(object)
    all_requested = Signal()

    def __init__(
        self,
        terms: TermService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(terms.forecast, tasks, changes, say, now)
        self._files: dict[object, object] = {}
        self._view = ForecastView()
        self.set_title(self.tr("Wat de wet vraagt"))
        self.offer_all(self.tr("Alle termijnen"))
        self.sentence = label("", "secondary")
        self.rows = RowList(self.tr("Wat de wet vraagt"))
        self.add(self.sentence)
        self.add_list(self.rows)
        self.rows.opened.connect(self._open)
        self.action.clicked.connect(self.all_requested)

    def _show(self, view: ForecastView) -> None:
        self._view, today = view, self._now().date()
        sunday = today - timedelta(days=today.weekday()) + _SUNDAY
        near = view.until(sunday)
        late = [one for one in near if one.end is not None and one.end < today]
        self.sentence.setText(self._sentence(len(near) - len(late), len(late)))
        self._files = {one.key: one.case_file_id for one in near}
        self.rows.set_rows(self._row(one, today) for one in near[:MOST])
        self.set_note("")
        self.setVisible(bool(near))
        asking = sum(one.end is not None and one.end <= today for one in near)
        self.counted.emit(asking)

    def _sentence(self, ending: int, late: int) -> str:
        said = self.tr("Deze week lopen %n termijn(en) af.", "", ending) if ending else ""
        past = self.tr("%n termijn(en) zijn voorbij.", "", late) if late else ""
        return " ".join(filter(None, (said, past)))

    def _row(self, one: RunningTerm, today: date) -> Row:
        title = whose_words(self._view, one.case_file_id)
        said = place_words(self._view, one)
        spoken = ", ".join((title, one.rule.name, end_mark(one, today).text, term_why(one)))
        return Row(one.key, title, said, chips=(end_mark(one, today),), spoken=spoken)

    @Slot(object)
    def _open(self, key: object) -> None:
        row_id = self._files[key]
        opened = self.registration_requested if row_id in self._view.asked else self.file_requested
        opened.emit(row_id)
