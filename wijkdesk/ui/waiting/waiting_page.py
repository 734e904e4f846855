"""Who waits for help: one list in its order, or that of a team, a place or an offer."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.services.wait_figures import Part, rows_of
from wijkdesk.services.waiting import WaitingView, WaitRow
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.wait_fold import WaitFold
from wijkdesk.ui.wait_words import rule_words
from wijkdesk.ui.waiting.behind_card import BehindCard
from wijkdesk.ui.waiting.figures_card import FiguresCard
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label

MOST = 100
KEY = "waiting"
TEAM, PLACE, OFFER = "team_id", "location_id", "provision_name"


class WaitingPage(Page):
    """`file_requested` carries a case file id."""

    file_requested = Signal(object)
    board_requested = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.key = KEY
        self._bench = Bench(NO_FILE, services, tasks, changes, say)
        self._now = now
        self._turn = 0
        self.view: WaitingView | None = None
        self._rows: dict[Hashable, WaitRow] = {}
        self.to_board = self.add_act(self.tr("Bord"))
        self.which = ChoiceBox([(None, self.tr("Iedereen die wacht"))])
        self.which.set_value(None)
        self.locations = self.add_act(self.tr("AZC en school"))
        self.rule = label(rule_words(), "context")
        self.card = Card(self.tr("Wachtlijst"))
        self.empty = EmptyState(self.tr("Op deze lijst wacht niemand."))
        self.folds: Pile[WaitFold] = Pile(spacing=12, divided=True)
        self.more = label("", "context")
        self.figures = FiguresCard()
        self.behind = BehindCard()
        self._asked: tuple[Part, date] | None = None

        self.card.add(self.rule)
        self.card.add(self.empty)
        self.card.add(self.folds)
        self.card.add(self.more)
        self.add_work(Field(self.tr("Welke lijst?"), self.which))
        self.add_work(self.behind)
        self.add_work(self.card)
        self.add_side(self.figures)
        self.set_header(self.tr("Wachten"), "")

        self.to_board.clicked.connect(self.board_requested)
        self.which.currentIndexChanged.connect(self._show_list)
        self.figures.list_wanted.connect(self._look_behind)
        self.behind.left.connect(self._leave_behind)
        self.behind.file_wanted.connect(self.file_requested)
        self.shown.connect(self.look_again)
        self.behind.hide()
        changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    @Slot()
    def look_again(self) -> None:
        """Read who waits anew."""
        work = self._bench.services.waiting.view
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: WaitingView) -> None:
        self.view = view
        # An empty list would say that nobody waits, and nobody knows that now.
        self.columns.setVisible(not view.closed)
        self.which.set_choices(self._lists(view.running))
        if self.which.currentIndex() < 0:
            self.which.set_value(None)
        self._show_list()

    def _lists(self, rows: Iterable[WaitRow]) -> list[tuple[object, str]]:
        """Those on which somebody waits now: of teams, then of places, then of offers."""
        found: dict[object, str] = {}
        waiting = list(rows)
        for field, name, words in (
            (TEAM, "team", self.tr("Team: %1")),
            (PLACE, "location", self.tr("School of AZC: %1")),
            (OFFER, "provision_name", self.tr("Aanbod: %1")),
        ):
            named = {getattr(row, field): getattr(row, name) or "" for row in waiting}
            named.pop(None, None)
            for key, said in sorted(named.items(), key=_by_words):
                found[field, key] = words.replace("%1", said)
        return [(None, self.tr("Iedereen die wacht")), *found.items()]

    @Slot()
    def _show_list(self) -> None:
        if self.view is None:
            return
        today = self._now().date()
        chosen = self.which.value()
        here = [row for row in self.view.running if _is_on(row, chosen)]
        shown = here[:MOST]
        self._rows = {row.id: row for row in shown}
        self.folds.keep_only(self._rows, self._make)
        for row in shown:
            self.folds.widgets[row.id].show_row(row, self.view.places, self.view.levels)
        self.empty.setVisible(not here)
        self.folds.setVisible(bool(here))
        self.rule.setVisible(bool(here))
        self.more.setVisible(len(here) > MOST)
        self.more.setText(
            self.tr("Er wachten er nog %n. Kies een lijst om ze te zien.", "", len(here) - MOST)
        )
        self.set_header(self.tr("Wachten"), self._summary(here))
        self.figures.show_rows([row for row in self.view.all if _is_on(row, chosen)], today)
        self._show_behind()
        follow_layout(self)

    @Slot(object, object)
    def _look_behind(self, part: Part, on: date) -> None:
        """Instead of the list: whom the figure counts."""
        self._asked = (part, on)
        self._show_behind()
        follow_layout(self)
        self.behind.focus_first()

    @Slot()
    def _leave_behind(self) -> None:
        self._asked = None
        self._show_behind()
        self.focus_first()

    def _show_behind(self) -> None:
        self.behind.setVisible(self._asked is not None)
        self.card.setVisible(self._asked is None)
        if self.view is not None and self._asked is not None:
            part, on = self._asked
            here = [row for row in self.view.all if _is_on(row, self.which.value())]
            self.behind.show_rows(rows_of(here, part, on), part, on, self._now().date())

    def _summary(self, rows: list[WaitRow]) -> str:
        """People and requests are not the same number; a bridge is of a request."""
        if self.view is not None and self.view.closed:
            return self.tr("De dossiers zijn dicht. Maak verbinding: dan ziet u weer wie er wacht.")
        people = self.tr("%n mens(en) wachten", "", len({row.who for row in rows}))
        asked = self.tr("%n vraag/vragen", "", len(rows))
        bridged = sum(row.bridge is not None for row in rows)
        meanwhile = self.tr("bij %n is er intussen hulp", "", bridged)
        seen = self.tr("Uit de dossiers die u ziet.")
        return f"{people} · {asked} · {meanwhile}. {seen}"

    def _make(self, key: Hashable) -> WaitFold:
        made = WaitFold(self._rows[key], self._bench, with_title=True)
        made.file_wanted.connect(self.file_requested)
        return made


def _is_on(row: WaitRow, chosen: object) -> bool:
    if not isinstance(chosen, tuple):
        return True
    field, key = chosen
    return bool(getattr(row, field) == key)


def _by_words(item: tuple[object, str]) -> str:
    return item[1].casefold()
