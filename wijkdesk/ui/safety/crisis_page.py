"""Crisis numbers: the list of today, and the numbers that a team fills in for its region."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.changes import Changes
from wijkdesk.services.crisis_numbers import CrisisView, OwnLine
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.crisis_list import KEY as F_KEY
from wijkdesk.ui.crisis_list import CrisisList
from wijkdesk.ui.safety.number_fold import NumberFold
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label

KEY = "crisis"


class CrisisPage(Page):
    """`print_requested` asks for the list on paper."""

    print_requested = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Bel bij nood"))
        self.key = KEY
        self._bench = bench
        self._rows: dict[Hashable, OwnLine] = {}
        self._wanted: UUID | None = None
        self.print = self.add_act(self.tr("Afdrukken als kaart"))
        self.today = Card(self.tr("De lijst van vandaag"))
        self.list = CrisisList(with_source=True)
        self.own = Card(self.tr("Nummers van onze regio"))
        self.empty = EmptyState(
            self.tr("Nog niets ingevuld. Begin met de huisartsenpost en de crisisdienst.")
        )
        self.folds: Pile[NumberFold] = Pile(spacing=12, divided=True)
        self.which = ChoiceBox()
        self.which_field = Field(self.tr("Welk nummer?"), self.which)
        self.add_line = button(self.tr("Toevoegen"), "outline")
        self.how = Card(self.tr("Zo werkt het"))
        for words in (
            self.tr("%1 opent deze nummers overal, ook als WijkDesk nog op slot zit."),
            self.tr("Op het slot staan alleen de landelijke nummers."),
            self.tr("Uw team vult de nummers van de regio in. Een beheerder vult ze in voor alle "
                    "teams."),
            self.tr("Kijk elk half jaar na of de nummers nog kloppen."),
        ):  # fmt: skip
            self.how.add(label(words.replace("%1", F_KEY), "context"))

        self.today.add(self.list)
        for part in (self.empty, self.folds, self.which_field):
            self.own.add(part)
        self.own.body.addLayout(left_link(self.add_line))
        self.add_work(self.own)
        self.add_work(self.today)
        self.add_side(self.how)

        self.print.clicked.connect(self.print_requested)
        self.add_line.clicked.connect(self._add)
        self.list.copied.connect(self._say_copied)
        self.shown.connect(self.look_again)
        bench.changes.changed.connect(self._hear)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        for fold in self.folds.widgets.values():
            fold.flush()

    @Slot()
    def look_again(self) -> None:
        """Read the list anew."""
        work = self._bench.services.crisis_numbers.view
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    @Slot(object)
    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self.look_again()

    def _show(self, view: CrisisView) -> None:
        self.list.show_lines(view.lines)
        open_ones = sum(not line.phone for line in view.lines)
        told = self.tr("%n nummer(s) van uw regio ontbreken nog.", "", open_ones)
        self.set_header(self.tr("Bel bij nood"), told if open_ones else "")
        self._rows = {one.row.id: one for one in view.own}
        self.folds.keep_only(self._rows, self._make)
        for key, one in self._rows.items():
            self.folds.widgets[key].show_own(one)
        self.empty.setVisible(not view.own)
        self.folds.setVisible(bool(view.own))
        chosen = self.which.value()
        other = (None, self.tr("Een ander nummer"))
        self.which.set_choices([*((line.key, line.name) for line in view.fillable), other])
        first = view.fillable[0].key if view.fillable else None
        keys = {line.key for line in view.fillable}
        self.which.set_value(chosen if chosen in keys else first)
        self.which_field.setVisible(view.may_write)
        self.add_line.setVisible(view.may_write)
        new = self.folds.widgets.get(self._wanted)
        if new is not None:
            self._wanted = None
            new.begin()
        follow_layout(self)

    def _make(self, key: Hashable) -> NumberFold:
        made = NumberFold(self._rows[key], self._bench)
        made.removed.connect(self._remove)
        return made

    @Slot()
    def _add(self) -> None:
        chosen = self.which.value()
        key = chosen if isinstance(chosen, str) else None
        self._bench.run(self, partial(self._bench.services.crisis_numbers.add, key), self._added)

    def _added(self, number_id: UUID) -> None:
        self._wanted = number_id
        self._bench.announce(Changes())

    @Slot(object)
    def _remove(self, number_id: UUID) -> None:
        self.add_line.setFocus()
        work = partial(self._bench.services.crisis_numbers.remove, number_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot(str)
    def _say_copied(self, phone: str) -> None:
        self._bench.say(self.tr("%1 staat klaar om te plakken.").replace("%1", phone), "info")
