"""A household: where it lives and who belongs to it."""

from collections.abc import Hashable, Mapping
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wijkdesk.services.files import HouseholdRow, MemberRow, PersonRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.member_fold import MemberFold
from wijkdesk.ui.files.new_person import NewPerson
from wijkdesk.ui.files.person_ties import Ties
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, divider

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

ADDRESS = ("name", "street", "house_number", "postcode", "city", "unit")


class HouseholdCard(Card):
    """Address and members each open in place.

    `merge_wanted` carries two people, or nobody yet; `split_wanted` the id of a merge.
    """

    merge_wanted = Signal(object)
    split_wanted = Signal(object)

    def __init__(self, home: HouseholdRow, bench: Bench) -> None:
        super().__init__(home.name)
        self._bench = bench
        self._home = home
        self._people: Mapping[UUID, PersonRow] = {}
        self._members: dict[Hashable, MemberRow] = {}
        self.editor: RowEditor | None = None
        self.address = Fold()
        self.boxes = {name: QLineEdit() for name in ADDRESS}
        self.members: Pile[MemberFold] = Pile(spacing=12, divided=True)
        self.add_person = button(self.tr("Persoon toevoegen"), "outline")
        self.merge = button(self.tr("Twee personen samenvoegen"), "link")
        self.new_person = NewPerson(bench, home.id)
        self.new_person.hide()

        self.add(self.address)
        self.add(divider())
        self.add(self.members)
        self.add(divider())
        self.add(self.new_person)
        self.acts = QWidget()
        acts = QHBoxLayout(self.acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(px(16))
        acts.addWidget(self.add_person)
        acts.addWidget(self.merge)
        acts.addStretch(1)
        self.add(self.acts)

        self.address.opened.connect(self._build_address)
        self.address.closed.connect(self.flush)
        self.add_person.clicked.connect(self._start_person)
        self.merge.clicked.connect(self._ask_merge)
        self.new_person.done.connect(self._end_person)
        self.new_person.typed.restored.connect(self._start_person)
        self.new_person.asked.connect(self._start_person)

    def show_home(
        self, home: HouseholdRow, people: Mapping[UUID, PersonRow], ties: Mapping[UUID, Ties]
    ) -> bool:
        """What the store says now; True when a member came or went."""
        self._home, self._people = home, people
        self._members = {m.membership_id: m for m in home.members if m.person_id in people}
        self.set_title(home.name)
        self.new_person.alike.at = (home.postcode, home.house_number)
        self.address.say(self.tr("Adres"), home.address or self.tr("Nog geen adres."))
        moved = self.members.keep_only(self._members, self._make)
        for key, member in self._members.items():
            self.members.widgets[key].show_row(people[member.person_id], member)
            self.members.widgets[key].show_ties(ties.get(member.person_id, Ties()))
        self.merge.setVisible(len(people) > 1)
        if self.editor is not None:
            self.editor.refresh({name: getattr(home, name) for name in ADDRESS})
        return moved

    def ask_v_numbers(self, asked: bool) -> None:
        """Whether people of this home may have one."""
        self.new_person.fields.ask_v_number(asked)
        for member in self.members.widgets.values():
            member.ask_v_number(asked)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()
        for member in self.members.widgets.values():
            member.flush()
        self.new_person.typed.keep()

    def _make(self, key: Hashable) -> MemberFold:
        member = self._members[key]
        made = MemberFold(self._people[member.person_id], member, self._bench)
        made.split_wanted.connect(self.split_wanted)
        made.merge_wanted.connect(self.merge_wanted)
        return made

    @Slot()
    def _ask_merge(self) -> None:
        self.merge_wanted.emit(None)

    @Slot()
    def _build_address(self) -> None:
        of = self.boxes
        fields = {
            "name": Field(self.tr("Naam van het huishouden"), of["name"]),
            "street": Field(self.tr("Straat"), of["street"]),
            "house_number": Field(self.tr("Nummer"), of["house_number"]),
            "postcode": Field(self.tr("Postcode"), of["postcode"]),
            "city": Field(self.tr("Plaats"), of["city"]),
            "unit": Field(self.tr("Kamer of unit"), of["unit"]),
        }
        grid = FieldGrid()
        grid.add_row((fields["name"], 12))
        grid.add_row((fields["street"], 6), (fields["house_number"], 3), (fields["unit"], 3))
        grid.add_row((fields["postcode"], 4), (fields["city"], 8))
        grid.setFocusProxy(of["name"])
        save = partial(self._bench.services.files.save_household, self._home.id)
        values = {name: getattr(self._home, name) for name in ADDRESS}
        self.editor = self._bench.editor("household", self._home.id, save, values, self)
        for name, field in fields.items():
            self.editor.bind(name, of[name], field)
        self.address.set_form(grid)

    @Slot()
    def _start_person(self) -> None:
        self.acts.hide()
        self.new_person.show()
        self.new_person.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _end_person(self) -> None:
        self.new_person.hide()
        self.acts.show()
        self.add_person.setFocus(Qt.FocusReason.OtherFocusReason)
