"""A household: where it lives and who belongs to it."""

from collections.abc import Hashable, Mapping
from datetime import date
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from wijkdesk.services.files import FileView, HouseholdRow, MemberRow, PersonRow
from wijkdesk.services.homes import address_on
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.address_list import AddressList
from wijkdesk.ui.files.home_address import HomeAddress
from wijkdesk.ui.files.member_fold import MemberFold
from wijkdesk.ui.files.new_person import NewPerson
from wijkdesk.ui.files.person_ties import Ties
from wijkdesk.ui.files.reading import only_reading
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, divider


class HouseholdCard(Card):
    """Address and members each open in place.

    `merge_wanted` carries two people, or nobody yet; `split_wanted` the id of a merge,
    `remove_wanted` that of this household, in which nobody ever lived.
    """

    merge_wanted = Signal(object)
    split_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, home: HouseholdRow, bench: Bench) -> None:
        super().__init__(home.name)
        self._bench = bench
        self._home = home
        self._people: Mapping[UUID, PersonRow] = {}
        self._members: dict[Hashable, MemberRow] = {}
        self._view: FileView | None = None
        self.address = HomeAddress(home, bench)
        self.boxes = self.address.boxes
        self.others = AddressList(home.id, bench)
        self.members: Pile[MemberFold] = Pile(spacing=12, divided=True)
        self.gone = QCheckBox()
        self._shown: (
            tuple[HouseholdRow, Mapping[UUID, PersonRow], Mapping[UUID, Ties], date] | None
        ) = None
        self.add_person = button(self.tr("Persoon toevoegen"), "outline")
        self.merge = button(self.tr("Twee personen samenvoegen"), "link")
        self.remove = button(self.tr("Huishouden verwijderen"), "link")
        self._v_numbers = False

        self.add(self.address)
        self.add(self.others)
        self.line = divider()
        self.add(self.line)
        self.add(self.members)
        self.add(self.gone)
        self.add(divider())
        self.acts = QWidget()
        acts = QHBoxLayout(self.acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(px(16))
        acts.addWidget(self.add_person)
        acts.addWidget(self.merge)
        acts.addWidget(self.remove)
        acts.addStretch(1)
        self.add(self.acts)

        self.gone.toggled.connect(self._show_again)
        self.add_person.clicked.connect(self._start_person)
        self.remove.clicked.connect(self._remove)
        self.merge.clicked.connect(self._ask_merge)
        bench.waiting(self, "person_new", home.id, self._bring_back)

    @cached_property
    def new_person(self) -> NewPerson:
        """Made when somebody is added, or was being added: most days nobody is."""
        made = NewPerson(self._bench, self._home.id)
        made.hide()
        made.fields.ask_v_number(self._v_numbers)
        made.alike.at = (self._home.postcode, self._home.house_number)
        made.done.connect(self._end_person)
        made.typed.restored.connect(self._start_person)
        made.asked.connect(self._start_person)
        self.body.insertWidget(self.body.indexOf(self.acts), made)
        if not self.add_person.isEnabled():
            only_reading(made)
        follow_layout(self)
        return made

    def own_state(self) -> dict[str, str]:
        """Whether somebody is being added."""
        there = self._there()
        return {"adds": "1"} if there is not None and there.is_open() else {}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Ask for somebody again."""
        if state:
            self._start_person()
        return True

    def _there(self) -> NewPerson | None:
        """The form, once it was made."""
        return vars(self).get("new_person")

    @Slot()
    def _bring_back(self) -> None:
        """Made, it shows itself with what was typed."""
        self.new_person.typed.keep()

    def show_home(
        self,
        home: HouseholdRow,
        people: Mapping[UUID, PersonRow],
        ties: Mapping[UUID, Ties],
        day: date,
    ) -> bool:
        """What the store says, as it was on a day; True when a member came or went."""
        self._home, self._people = home, people
        self._shown = (home, people, ties, day)
        here = [m for m in home.members_on(day) if _was_there(people.get(m.person_id), day)]
        there = {m.person_id for m in here}
        gone = [m for m in home.members if m.person_id not in there and m.person_id in people]
        self._tell_gone(len(gone))
        shown = [*here, *(gone if self.gone.isChecked() else ())]
        self._members = {m.membership_id: m for m in shown}
        self.set_title(home.name or self.tr("Huishouden zonder naam"))
        if (adding := self._there()) is not None:
            adding.alike.at = (home.postcode, home.house_number)
        self.line.setVisible(bool(shown))
        moved = self.members.keep_only(self._members, self._make)
        for key, member in self._members.items():
            self.members.widgets[key].show_row(people[member.person_id], member, day)
            self.members.widgets[key].show_ties(ties.get(member.person_id, Ties()))
        self.merge.setVisible(len(people) > 1)
        return moved

    def show_around(self, view: FileView, day: date) -> None:
        """Addresses, numbers and other households: what of the file touches this home."""
        self._view = view
        self.address.show_home(self._home, address_on(self._home, view.addresses, day))
        self.others.show_rows(view.addresses, view.people)
        self.remove.setVisible(not self._home.stays and len(view.households) > 1)
        for member in self.members.widgets.values():
            member.show_around(view, self._home.id)

    def fold_of(self, person_id: UUID) -> MemberFold | None:
        """The line of somebody who is shown here."""
        shown = (k for k, m in self._members.items() if m.person_id == person_id)
        key = next(shown, None)
        return self.members.widgets.get(key) if key else None

    def _tell_gone(self, number: int) -> None:
        words = self.tr("Ook wie hier toen niet woonde: %n persoon(en)", "", number)
        self.gone.setText(words)
        self.gone.setVisible(bool(number))

    @Slot()
    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_home(*self._shown)

    def ask_v_numbers(self, asked: bool) -> None:
        """Whether people of this home may have one."""
        self._v_numbers = asked
        if (adding := self._there()) is not None:
            adding.fields.ask_v_number(asked)
        for member in self.members.widgets.values():
            member.ask_v_number(asked)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.address.flush()
        self.others.flush()
        for member in self.members.widgets.values():
            member.flush()
        if (adding := self._there()) is not None:
            adding.typed.keep()

    def _make(self, key: Hashable) -> MemberFold:
        member = self._members[key]
        made = MemberFold(self._people[member.person_id], member, self._bench)
        made.split_wanted.connect(self.split_wanted)
        made.merge_wanted.connect(self.merge_wanted)
        if self._view is not None:
            made.show_around(self._view, self._home.id)
        return made

    @Slot()
    def _ask_merge(self) -> None:
        self.merge_wanted.emit(None)

    @Slot()
    def _remove(self) -> None:
        self.remove_wanted.emit(self._home.id)

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


def _was_there(person: PersonRow | None, day: date) -> bool:
    """Born by then, or expected; and still alive."""
    if person is None:
        return False
    born, died = person.birth_date, person.died_on
    return (born is None or born <= day or person.is_unborn(day)) and (died is None or day <= died)
