"""The sociale kaart: search in the words of the client, the lightest help first."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.finder import MOST, Answer, Asked, is_danger
from wijkdesk.services.house import Services
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.directory.known_part import KnownPart
from wijkdesk.ui.directory.panes import WIDGET_MAX, Panes
from wijkdesk.ui.directory.provision_filter import ProvisionFilter, Shown
from wijkdesk.ui.directory.provision_panel import ProvisionPanel
from wijkdesk.ui.directory.provision_words import kind_mark, standing_marks, wrong_mark
from wijkdesk.ui.fit_words import danger_words, fit_marks
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import label


class DirectoryPage(Page):
    """`referral_requested` carries a provision id; its button needs `offers_referral`.

    `edit_requested` too; None for one that is still to be made.
    """

    referral_requested = Signal(object)
    edit_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        now: Callable[[], datetime],
        *,
        offers_referral: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._finder, self._facts = services.finder, services.provision_facts
        self._tasks, self._say, self._now = tasks, say, now
        self._turn = 0
        self._found: dict[object, Answer] = {}
        self.set_header(
            self.tr("Sociale kaart"),
            self.tr("Zoek in gewone woorden. De lichtste hulp staat bovenaan."),
        )
        self.filter = ProvisionFilter()
        self.danger = label(danger_words(), "problem")
        self.danger.hide()
        self.card = Card(self.tr("Aanbod"))
        self.list = RowList(self.tr("Aanbod"), grows=False, shows_current=True)
        self.nothing = EmptyState(self._nothing_words(), self.tr("Alles laten zien"))
        self.panel = ProvisionPanel()
        self.panel.refer.setVisible(offers_referral)
        self.add = self.add_act(self.tr("Aanbod toevoegen"))
        self.add.setVisible(services.directory.may_write)
        self.known = KnownPart(services, tasks, changes, say, now)
        self.panel.above.addWidget(self.known)
        self.panel.below.addWidget(self.known.acts)
        self._lay_out()
        self._tie()
        changes.changed.connect(self._look_again)
        self.load()

    def _lay_out(self) -> None:
        whole = QWidget()

        self.card.add_list(self.list)
        self.card.add(self.nothing)
        self.card.body.setAlignment(self.nothing, Qt.AlignmentFlag.AlignTop)
        self.card.body.setStretchFactor(self.nothing, 1)  # or the title goes halfway down
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 1)
        column.addStretch(0)
        self.panes = Panes(left, self.panel)
        self._above = above = QHBoxLayout()
        above.setContentsMargins(px(24), px(16), px(24), px(4))
        asked = QVBoxLayout()
        asked.setSpacing(px(8))
        asked.addWidget(self.filter)
        asked.addWidget(self.danger)
        above.addLayout(asked)
        below = QVBoxLayout(whole)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addLayout(above)
        below.addWidget(self.panes, 1)
        self.nothing.hide()
        self.parts.addWidget(whole)
        self.parts.setCurrentWidget(whole)
        follow_layout(self.panel)

    def _tie(self) -> None:
        self.filter.changed.connect(self.load)
        self.filter.search.left_down.connect(self._go_to_list)
        self.nothing.action.clicked.connect(self.filter.clear)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.filter.search.returnPressed.connect(self._go_to_list)
        self.list.opened.connect(self._bring_detail)
        self.panel.refer.clicked.connect(self._refer)
        self.known.edit_requested.connect(self.edit_requested)
        self.add.clicked.connect(self._ask_new)

    def focus_first(self) -> None:
        self.filter.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_measure(self._above, event.size().width())

    def look_for(self, name: str) -> None:
        """Show what is called so, whatever was chosen before."""
        self.filter.clear()
        self.filter.search.setText(name)

    @Slot()
    def load(self) -> None:
        """Look for what is asked; an answer to an older question is dropped."""
        self._turn += 1
        text = self.filter.search.text()
        self.danger.setVisible(is_danger(text))
        self._tasks.run(
            self,
            partial(self._look, self.filter.shown(), text, self.filter.asked()),
            partial(self._show, self._turn),
            partial(tell, self._say),
            lane="read",
        )

    def _look(self, shown: Shown, text: str, asked: Asked) -> list[Answer]:
        """What is kept at hand or should be looked at comes whether it fits anybody or not."""
        if shown is Shown.ALL:
            return self._finder.find(text, asked)
        kept = shown is Shown.KEPT
        return [
            Answer(row, (), None, "")
            for row in (self._facts.at_hand() if kept else self._facts.to_check())
            if text.strip().casefold() in f"{row.name} {row.provider}".casefold()
            and (not asked.kinds or row.kind in asked.kinds)
            and (not asked.areas or asked.areas & set(row.life_areas))
        ]

    def _show(self, turn: int, found: Sequence[Answer]) -> None:
        if turn != self._turn:
            return
        self._found = {answer.provision.id: answer for answer in found}
        today = self._now().date()
        self.list.set_rows([_row(answer, today) for answer in found])
        if self.list.current_key() is None and found:
            self.list.select(found[0].provision.id)
        self.list.setVisible(bool(found))
        self._fit()
        self.nothing.text.setText(self._nothing_words())
        self.nothing.setVisible(not found)
        self.card.set_note(self._count(len(found)))
        self._show_current()

    def _fit(self) -> None:
        """A short list is no higher than its rows."""
        high = WIDGET_MAX
        if not self.list.isHidden():
            around = self.card.sizeHint().height() - self.list.sizeHint().height()
            high = around + self.list.height_of_all()
        self.card.setMaximumHeight(high)
        self.panes.set_high(high)

    def _nothing_words(self) -> str:
        if self.filter.is_whole_list() and self.filter.shown() is Shown.KEPT:
            return self.tr("U bewaarde nog niets. Kies Bewaren bij een aanbod.")
        if self.filter.is_whole_list() and self.filter.shown() is Shown.TO_CHECK:
            return self.tr("Niets om na te kijken.")
        return self.tr("Niets gevonden. Probeer een ander woord, of haal een keuze weg.")

    def _count(self, found: int) -> str:
        if found >= MOST:
            return self.tr("Er is meer dan hier past. Typ verder om minder te zien.")
        return self.tr("%n gevonden", "", found) if found else ""

    @Slot()
    def _show_current(self) -> None:
        answer = self._found.get(self.list.current_key())
        shown = answer.provision if answer else None
        if shown != self.panel.provision:
            self.panes.beside.verticalScrollBar().setValue(0)
        self.panel.show_provision(shown, self._now().date())
        self.known.follow(shown)

    @Slot(object)
    def _bring_detail(self, _key: object) -> None:
        self.panes.bring_detail()

    @Slot()
    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _refer(self) -> None:
        if self.panel.provision is not None:
            self.referral_requested.emit(self.panel.provision.id)

    @Slot()
    def _ask_new(self) -> None:
        self.edit_requested.emit(None)

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if changes.directory:
            self.load()


def _row(answer: Answer, today: date) -> Row:
    row = answer.provision
    detail = " · ".join(filter(None, (row.provider, row.audience, row.cost)))
    return Row(row.id, row.name, detail, chips=(*_marks(answer, today), kind_mark(row)))


def _marks(answer: Answer, today: date) -> tuple[Mark, ...]:
    """What was found to be wrong comes before why it does not fit."""
    wrong = wrong_mark(answer.provision.wrong)
    standing = () if answer.misfits else standing_marks(answer.provision, today)
    return (*wrong, *fit_marks(answer), *standing)
