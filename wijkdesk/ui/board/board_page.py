"""The board: where every referral of the team stands, and what is next with each of them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.board import (
    BoardRow,
    BoardView,
    Column,
    Narrowing,
    column_of,
    first_step,
    in_columns,
    narrowed,
)
from wijkdesk.services.changes import Changes
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.board.board_filter import BoardFilter
from wijkdesk.ui.board.card_strip import CardStrip
from wijkdesk.ui.board.card_words import column_words
from wijkdesk.ui.board.columns_view import ColumnsView
from wijkdesk.ui.board.step_panel import StepPanel
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say
from wijkdesk.ui.voice import say_aloud
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import ReferralStatus

WIDEST = 2400


class BoardPage(Page):
    """`referral_requested` carries the id of a file and that of the referral in it."""

    referral_requested = Signal(object)
    waiting_requested = Signal()
    measure = WIDEST

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
        self._bench = Bench(NO_FILE, services, tasks, changes, say)
        self._now = now
        self._turn = 0
        self._enters = False
        self._followed: UUID | None = None
        self._rows: dict[UUID, BoardRow] = {}
        self.view = BoardView(())
        self.current: UUID | None = None
        self.to_waiting = self.add_act(self.tr("Wachtlijst"))
        self.filter = BoardFilter()
        self.all = button(self.tr("Alles tonen"), "link")
        self.empty = EmptyState("")
        self.board = ColumnsView()
        self.step = StepPanel(self._bench)
        self.strip = CardStrip()

        self.whole = QWidget()
        self.whole.setObjectName("columns")
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(px(24), px(12), px(24), px(16))
        column.setSpacing(px(12))
        across = QHBoxLayout()
        across.setSpacing(px(16))
        across.addWidget(self.board, 1)
        across.addWidget(self.step)
        column.addWidget(self.filter)
        column.addWidget(self.empty)
        column.addWidget(self.all)
        column.addLayout(across, 1)
        column.addWidget(self.strip)
        self.parts.addWidget(self.whole)
        self.parts.setCurrentWidget(self.whole)
        self.set_header(self.tr("Bord"), "")
        self.all.hide()
        self.empty.hide()

        self.to_waiting.clicked.connect(self.waiting_requested)
        self.filter.changed.connect(self._show_cards)
        self.all.clicked.connect(self.filter.clear)
        self.board.current_changed.connect(self._show_current)
        self.board.opened.connect(self._open)
        self.board.step_asked.connect(self._ask_step)
        self.board.pushed.connect(self._push)
        self.strip.open_wanted.connect(self._open_current)
        self.strip.step_wanted.connect(self._step_current)
        self.step.open_wanted.connect(self._open)
        self.step.noted.connect(self._follow)
        self.step.closed.connect(self._back_to)
        self.shown.connect(self.look_again)
        changes.changed.connect(self._hear)

    def focus_first(self) -> None:
        """To the cards; as long as there are none to the box above them."""
        if not self.board.focus_cards():
            self.filter.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self._enters = not self._rows

    @Slot()
    def flush(self) -> None:
        """Keep what is being typed."""
        self.step.keep()

    def narrow(self, wanted: Narrowing, only: Column | None = None) -> None:
        """Only these cards: somebody pressed a number elsewhere."""
        self.filter.choose(wanted)
        self.board.show_only(only)

    @Slot()
    def look_again(self) -> None:
        """Read the board anew; an answer to an older question is left out."""
        self._turn += 1
        work = partial(self._bench.services.board.view, self._now().date())
        done = partial(self._show, self._turn)
        self._bench.tasks.run(self, work, done, self._bench.tell, "read")

    def own_state(self) -> dict[str, str]:
        """The card one was at, the column that stood alone, the form that was open."""
        state = {"card": self.current.hex} if self.current else {}
        if self.board.only is not None:
            state["only"] = str(self.board.only)
        if (open_form := self.step.shown_id()) is not None:
            state["step"] = open_form.hex
        return state

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """The same again; True once the cards are there."""
        if not self._rows:
            return False
        if state.get("only") in set(Column):
            self.board.show_only(Column(state["only"]))
        for key, go in (("card", self._restore_card), ("step", self._ask_step)):
            if key in state and (row := self._rows.get(UUID(hex=state[key]))) is not None:
                go(row.id)
        return True

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, turn: int, view: BoardView) -> None:
        if turn != self._turn:
            return
        self.view = view
        self._rows = {row.id: row for row in view.rows}
        # An empty board would say that nothing runs, and nobody knows that now.
        self.whole.setVisible(not view.closed)
        self.filter.blockSignals(True)
        self.filter.offer(view)
        self.filter.count(view.asking, view.loose)
        self.filter.blockSignals(False)
        self.set_header(self.tr("Bord"), self._summary(view))
        self._show_cards()
        if (form := self.step.shown_id()) is not None:
            self.step.refresh(self._rows.get(form))
        self._tell_where()
        self._enter()

    def _enter(self) -> None:
        """Who came here before the cards did goes on to them, unless they are typing."""
        if self._enters and self.filter.text.hasFocus() and not self.filter.text.text():
            self.board.focus_cards()
        self._enters = False

    @Slot()
    def _show_cards(self) -> None:
        today = self._now().date()
        shown = narrowed(self.view, self.filter.wanted(), today)
        self.board.show_columns(in_columns(shown), today)
        self.board.setVisible(bool(shown))
        self.all.setVisible(self.filter.is_on())
        self.empty.text.setText(self._nothing())
        self.empty.setVisible(not shown)
        row = self._rows.get(self.current) if self.current else None
        is_shown = any(one is row for one in shown)
        self.strip.show_row(row if is_shown else None, self.view.levels, today)

    def _nothing(self) -> str:
        if self.view.rows:
            return self.tr("Geen verwijzing past bij wat u koos.")
        return self.tr(
            "Nog geen verwijzingen. Open een dossier en kies daar “Verwijzing voorbereiden”."
        )

    def _summary(self, view: BoardView) -> str:
        if view.closed:
            return self.tr("De dossiers zijn dicht. Maak verbinding: dan ziet u weer wat er loopt.")
        runs = sum(row.is_open for row in view.rows)
        number = self.tr("%n verwijzing(en) lopen", "", runs)
        whose = self.tr("Uit de dossiers die u ziet.")
        return f"{number}. {whose}"

    @Slot(object)
    def _show_current(self, key: UUID) -> None:
        self.current = key
        self.strip.show_row(self._rows.get(key), self.view.levels, self._now().date())

    @Slot(object)
    def _open(self, key: UUID) -> None:
        self.flush()
        row = self._rows.get(key)
        if row is not None:
            self.referral_requested.emit((row.case_file_id, row.id))

    @Slot()
    def _open_current(self) -> None:
        if self.current is not None:
            self._open(self.current)

    @Slot(object)
    def _step_current(self, status: ReferralStatus | None) -> None:
        if self.current is not None:
            self._ask_step(self.current, status)

    @Slot(object)
    def _ask_step(self, key: UUID, status: ReferralStatus | None = None) -> None:
        """The form; never a step without one."""
        row = self._rows.get(key)
        if row is None:
            return
        if not row.next_steps:
            said = self.tr("“%1” is het einde. Deze verwijzing gaat nergens meer heen.")
            self._refuse(said.replace("%1", word(row.status)))
            return
        self.step.show_step(row, status)

    @Slot(object, object)
    def _push(self, key: UUID, column: Column) -> None:
        """The card is meant for this column: ask what the rules ask, or say that they refuse."""
        row = self._rows.get(key)
        if row is None:
            return
        status = first_step(row, column)
        if status is None:
            said = self.tr("Van “%1” gaat een verwijzing niet naar “%2”. Er is niets veranderd.")
            words = said.replace("%1", word(row.status)).replace("%2", column_words(column))
            can = ", ".join(word(one) for one in row.next_steps)
            more = self.tr("Wel kan: %1.").replace("%1", can) if can else ""
            self._refuse(" ".join(filter(None, (words, more))))
            return
        self.step.show_step(row, status)

    def _refuse(self, words: str) -> None:
        self._bench.say(words, "warn")

    @Slot(object)
    def _follow(self, key: UUID) -> None:
        """The card goes to another column: the keyboard goes along once it is there."""
        self._followed = key

    @Slot(object)
    def _back_to(self, key: UUID | None) -> None:
        if key is not None:
            self.board.go_to(key)

    def _restore_card(self, key: UUID) -> None:
        self.board.go_to(key)

    def _tell_where(self) -> None:
        key, self._followed = self._followed, None
        row = self._rows.get(key) if key else None
        if row is None:
            return
        if self.board.go_to(row.id):
            said = self.tr("%1 staat nu bij %2").replace("%1", row.file_title)
            say_aloud(self, said.replace("%2", column_words(column_of(row.status))))
