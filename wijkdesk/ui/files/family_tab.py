"""The people of a file: households with their members, and who of the team works with them."""

from collections.abc import Hashable

from PySide6.QtCore import QObject

from wijkdesk.services.files import FileView, HouseholdRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.household_card import HouseholdCard
from wijkdesk.ui.files.roles_card import RolesCard
from wijkdesk.ui.widgets.columns import TwoColumns
from wijkdesk.ui.widgets.pile import Pile


class FamilyTab(QObject):
    """A child may be in two households; each shows its own members."""

    def __init__(self, columns: TwoColumns, bench: Bench) -> None:
        super().__init__(columns)
        self._bench = bench
        self._homes: dict[Hashable, HouseholdRow] = {}
        self.homes: Pile[HouseholdCard] = Pile()
        self.roles = RolesCard(bench)

        columns.add_work(self.homes)
        columns.add_side(self.roles)

    def show_view(self, view: FileView) -> None:
        """What the store says now; open forms stay open."""
        people = {person.id: person for person in view.people}
        self._homes = {home.id: home for home in view.households}
        self.homes.keep_only(self._homes, self._make)
        for key, home in self._homes.items():
            self.homes.widgets[key].show_home(home, people)
        self.roles.show_roles(view.roles)

    def flush(self) -> None:
        """Save what is typed."""
        for card in self.homes.widgets.values():
            card.flush()

    def _make(self, key: Hashable) -> HouseholdCard:
        return HouseholdCard(self._homes[key], self._bench)
