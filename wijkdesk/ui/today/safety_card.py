"""What cannot be left because of somebody's safety: a next step, what was agreed, Veilig Thuis.

Only who may read about safety in a file gets a row of it, and no row says what is the matter.
"""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.safety_day import ErrandKind, SafetyDay, SafetyDayService, SafetyErrand
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.today.asking_card import AskingCard
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.vt_words import act_of_handover, until_mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.row_list import RowList

MOST = 8


class SafetyCard(AskingCard[SafetyDay]):
    """Only there when something asks. `file_requested` carries a case file id.

    `handover_requested` carries the id of a handover that lies with the team; `counted` how many
    cannot wait until tomorrow.
    """

    file_requested = Signal(object)
    handover_requested = Signal(object)
    all_requested = Signal()

    def __init__(
        self,
        safety: SafetyDayService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(safety.view, tasks, changes, say, now)
        self._errands: dict[object, SafetyErrand] = {}
        self.set_title(self.tr("Veiligheid"))
        self.offer_all(self.tr("Alle overdrachten"))
        self.rows = RowList(self.tr("Veiligheid"))
        self.add_list(self.rows)
        self.rows.opened.connect(self._open)
        self.action.clicked.connect(self.all_requested)

    def _show(self, view: SafetyDay) -> None:
        today = self._now().date()
        self._errands = {(one.kind, one.id): one for one in view.errands}
        shown = view.errands[:MOST]
        self.rows.set_rows(self._row(one, today) for one in shown)
        more = len(view.errands) - len(shown)
        self.set_note(self.tr("en nog %n", "", more) if more else "")
        self.action.setVisible(any(one.kind is ErrandKind.HANDOVER for one in view.errands))
        self.setVisible(bool(shown))
        self.counted.emit(view.asking(today))

    def _row(self, one: SafetyErrand, today: date) -> Row:
        title = one.title.strip() or self.tr("Overdracht zonder naam")
        return Row((one.kind, one.id), title, self._said(one), chips=until_mark(one.on, today))

    def _said(self, one: SafetyErrand) -> str:
        if one.step is not None:
            said = act_of_handover(one.step.act)
            return self.tr("Overdracht: %1").replace("%1", f"{said[:1].lower()}{said[1:]}")
        return {
            ErrandKind.MELDCODE: self.tr("Meldcode: zet de volgende stap"),
            ErrandKind.NO_DAY: self.tr("Meldcode: kies de dag van de volgende stap"),
            ErrandKind.TERM: self.tr("Veiligheidsafspraak: kijk na of het zo is"),
        }[one.kind]

    @Slot(object)
    def _open(self, key: object) -> None:
        one = self._errands[key]
        if one.case_file_id is not None:
            self.file_requested.emit(one.case_file_id)
        else:
            self.handover_requested.emit(one.id)
