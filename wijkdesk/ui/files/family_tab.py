"""The people of a file: households with their members, and who of the team works with them."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from wijkdesk.services.files import FileView, HouseholdRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.azc_card import AzcCard
from wijkdesk.ui.files.consent_card import ConsentCard
from wijkdesk.ui.files.cover_card import CoverCard
from wijkdesk.ui.files.day_choice import DayChoice
from wijkdesk.ui.files.home_choice import HomeChoice
from wijkdesk.ui.files.household_card import HouseholdCard
from wijkdesk.ui.files.merge_card import MergeCard
from wijkdesk.ui.files.network_card import NetworkCard
from wijkdesk.ui.files.person_ties import by_person
from wijkdesk.ui.files.relations_card import RelationsCard
from wijkdesk.ui.files.roles_card import RolesCard
from wijkdesk.ui.files.seers_card import SeersCard
from wijkdesk.ui.files.split_card import SplitCard
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from uuid import UUID


class FamilyTab(QObject):
    """A child may be in two households; each shows its own members.

    Merging two people, and undoing that, take the place of the households until they are done.
    """

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench, self._columns = bench, columns
        self._view: FileView | None = None
        self._homes: dict[Hashable, HouseholdRow] = {}
        self.on_day = DayChoice(self.tr("Het gezin zoals op"))
        self.which = HomeChoice()
        self.homes: Pile[HouseholdCard] = Pile()
        self.add_home = button(self.tr("Ander huishouden toevoegen"), "link")
        self._wanted: UUID | None = None
        self._line: QWidget | None = None
        self.relations = RelationsCard(bench)
        self.network = NetworkCard(bench)
        self.consent = ConsentCard(bench)
        self.roles = RolesCard(bench)
        self.cover = CoverCard(bench)
        self.seers = SeersCard(bench)
        self.azc = AzcCard(bench)
        self.open_azc = button(self.tr("Woont op een AZC"), "link")
        self.merging = MergeCard(bench)
        self.splitting = SplitCard(bench)

        self.foot = QWidget()
        foot = left_link(self.add_home)
        foot.insertWidget(1, self.open_azc)
        foot.setContentsMargins(0, 0, 0, 0)
        self.foot.setLayout(foot)
        for card in (self.merging, self.splitting, self.on_day, self.which, self.homes, self.foot):
            columns.add_work(card)
        columns.add_work(self.relations)
        columns.add_work(self.network)
        for aside in (self.azc, self.consent, self.roles, self.cover, self.seers):
            columns.add_side(aside)
        # Once the new card has its place: until then there is no top to go to.
        self._to_top = QTimer(self, singleShot=True, interval=0)
        self._to_line = QTimer(self, singleShot=True, interval=0)

        self._to_top.timeout.connect(self._show_top)
        self._to_line.timeout.connect(self._show_line)
        self.on_day.chosen.connect(self._show_day)
        self.which.chosen.connect(self._show_which)
        self.add_home.clicked.connect(self._add_home)
        self.open_azc.clicked.connect(self._open_azc)
        self.azc.contact_wanted.connect(self.network.add_contact_of)
        self.merging.done.connect(self._show_homes)
        self.splitting.done.connect(self._show_homes)

    def show_view(self, view: FileView) -> None:
        """What the store says now; open forms stay open."""
        self._view = view
        self._homes = {home.id: home for home in view.households}
        self.homes.keep_only(self._homes, self._make)
        self._show_day()
        self.relations.show_view(view)
        self.network.show_view(view)
        self.azc.show_view(view)
        self.azc.setVisible(view.at_azc)
        self.open_azc.setVisible(not view.at_azc)
        self.merging.show_view(view)
        self.roles.show_roles(view.roles)
        self.roles.show_contacts(view)
        self.cover.show_roles(view.roles)
        self.consent.show_view(view)
        self.seers.put_away()

    @Slot()
    def _show_day(self) -> None:
        """The households as they were on the day that is asked for."""
        if self._view is None:
            return
        people = {person.id: person for person in self._view.people}
        ties = by_person(self._view.merges, self._view.links)
        day = self.on_day.day(self._bench.now().date())
        for key, home in self._homes.items():
            self.homes.widgets[key].show_home(home, people, ties, day)
            self.homes.widgets[key].ask_v_numbers(self._view.asks_v_number)
            self.homes.widgets[key].show_around(self._view, day)
        self._show_which()

    def go_to(self, row_id: "UUID") -> None:
        """Bring the keyboard to a person, or to somebody who helps."""
        folds = [card.fold_of(row_id) for card in self.homes.widgets.values()]
        fold = next((f for f in folds if f is not None), self.network.folds.widgets.get(row_id))
        if fold is not None:
            self._line = fold.toggle
            self._to_line.start()

    @Slot()
    def _show_line(self) -> None:
        """Once the tab is laid out."""
        if self._line is not None and isValid(self._line):
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._columns.ensureWidgetVisible(self._line)
        self._line = None

    def flush(self) -> None:
        """Save what is typed."""
        self.roles.transfer.flush()
        for card in self.homes.widgets.values():
            card.flush()
        self.relations.flush()
        self.network.flush()
        self.azc.flush()

    @Slot()
    def _show_which(self) -> None:
        """One household, or all beside each other; a household that was just made is open."""
        self.which.show_homes(tuple(self._homes.values()))
        for key, card in self.homes.widgets.items():
            card.setVisible(self.which.home() in (None, key))
        made = self.homes.widgets.get(self._wanted)
        if made is not None:
            self._wanted = None
            made.address.open()
            made.address.name.setFocus(Qt.FocusReason.TabFocusReason)
            self._columns.bring(made.address.name)

    @Slot()
    def _add_home(self) -> None:
        work = partial(self._bench.services.homes.add, self._bench.case_file_id)
        self._bench.run(self, work, self._added)

    def _added(self, household_id: "UUID") -> None:
        self._wanted = household_id
        self.which.show_all()
        self._bench.announce_file()

    @Slot()
    def _open_azc(self) -> None:
        work = partial(self._bench.services.azc.turn, self._bench.case_file_id, on=True)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove_home(self, household_id: "UUID") -> None:
        self.add_home.setFocus(Qt.FocusReason.OtherFocusReason)
        work = partial(self._bench.services.homes.remove, household_id)
        self._bench.run(self, work, self._bench.announce)

    def _make(self, key: Hashable) -> HouseholdCard:
        made = HouseholdCard(self._homes[key], self._bench)
        made.merge_wanted.connect(self._begin_merge)
        made.split_wanted.connect(self._begin_split)
        made.remove_wanted.connect(self._remove_home)
        return made

    @Slot(object)
    def _begin_merge(self, pair: "tuple[UUID, UUID] | None") -> None:
        """What is being typed is saved first: it belongs to what is compared."""
        self.flush()
        if self._view is not None:
            self._show_around(shown=False)
            self._to_top.start()
            self.merging.begin(self._view, *(pair or (None, None)))

    @Slot(object)
    def _begin_split(self, merge_id: "UUID") -> None:
        self.flush()
        self._show_around(shown=False)
        self._to_top.start()
        self.splitting.begin(merge_id)

    def _show_around(self, *, shown: bool) -> None:
        for card in (self.on_day, self.homes, self.foot, self.relations, self.network):
            card.setVisible(shown)
        self.which.setVisible(shown and len(self._homes) > 1)

    @Slot()
    def _show_top(self) -> None:
        self._columns.verticalScrollBar().setValue(0)

    @Slot()
    def _show_homes(self) -> None:
        self._show_around(shown=True)
        first = next(iter(self.homes.widgets.values()), None)
        if first is not None:
            first.merge.setFocus(Qt.FocusReason.OtherFocusReason)
