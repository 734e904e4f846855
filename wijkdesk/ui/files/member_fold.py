"""A member of a household: one line to read, and the whole form when it is opened."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.code_lists import choices
from wijkdesk.services.consent import GROWN_UP
from wijkdesk.services.files import FileView, MemberRow, PersonRow
from wijkdesk.services.saving import Saved
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.carry_over import CarryOver
from wijkdesk.ui.files.identity_list import IdentityList
from wijkdesk.ui.files.move_panel import MovePanel
from wijkdesk.ui.files.person_fields import PersonFields
from wijkdesk.ui.files.person_ties import PersonTies, Ties, marks
from wijkdesk.ui.files.person_words import life_marks, long_words
from wijkdesk.ui.files.phone_list import PhoneList
from wijkdesk.ui.files.phone_words import marks_of, numbers_of
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.vocabulary import HouseholdRole, IdentityKind, Law

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "given_names",
    "infix",
    "own_script",
    "other_names",
    "v_number",
    "birth_certainty",
    "bsn",
    "language",
    "interpreter",
    "phone",
    "contact_note",
    "gender",
    "initials",
    "name_usage",
    "partner_infix",
    "partner_surname",
    "reading_level",
    "residence_ground",
    "residence_place",
)
DAYS = ("birth_date", "died_on", "expected_on", "residence_on")
PERIOD = ("since", "until")


class MemberFold(Fold):
    """Saves itself; the role belongs to the membership, the rest to the person.

    `split_wanted` carries the id of a merge, `merge_wanted` this person and who looks alike.
    """

    split_wanted = Signal(object)
    merge_wanted = Signal(object)

    def __init__(
        self, person: PersonRow, member: MemberRow, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._person, self._member = person, member
        self._shown_ties = Ties()
        self._day = bench.now().date()
        self._asks_v_number = False
        self.fields: PersonFields | None = None
        self.since, self.until = DateBox(past=True), DateBox()
        self.phones = PhoneList(person, bench)
        self.moving: MovePanel | None = None
        self.identity: IdentityList | None = None
        self._view: FileView | None = None
        self._household_id: UUID | None = None
        self.ties = PersonTies(person.id, bench)
        self.carry_over = CarryOver(bench)
        self.editors: tuple[RowEditor, ...] = ()
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.closed.connect(self.ties.end)
        self.ties.split_wanted.connect(self.split_wanted)
        self.ties.merge_wanted.connect(self._ask_merge)
        self.show_row(person, member, self._day)
        bench.waiting(self, "person", person.id, self.open)
        bench.waiting(self, "identity", person.id, self.open)
        bench.waiting(self, "member_move", member.membership_id, self.open)

    def ask_v_number(self, asked: bool) -> None:
        """Whether this person may have one."""
        self._asks_v_number = asked
        if self.fields is not None:
            self.fields.ask_v_number(asked)

    def show_around(self, view: FileView, household_id: UUID) -> None:
        """The numbers and the other households of the file, as the store says now."""
        self._view, self._household_id = view, household_id
        self.show_row(self._person, self._member, self._day)
        self.phones.show_rows(self._person, view.phones)
        if self.identity is not None:
            self.identity.show_rows(self._person, view.checks)
        if self.moving is not None:
            self.moving.show_homes(view.households, household_id)

    def _elsewhere(self) -> tuple[Mark, ...]:
        """The other homes in which this person lives too."""
        homes = self._view.households if self._view is not None else ()
        words = self.tr("woont ook bij %1")
        return tuple(
            Mark(words.replace("%1", home.name or self.tr("een ander huishouden")), "accent")
            for home in homes
            if home.id != self._household_id
            and any(m.person_id == self._person.id for m in home.members_on(self._day))
        )

    def show_ties(self, ties: Ties) -> None:
        """Merges and other files, as the store says now."""
        self._shown_ties = ties
        self.ties.show_ties(ties)
        self.carry_over.show_links(ties.links)
        self.show_row(self._person, self._member, self._day)

    def show_row(self, person: PersonRow, member: MemberRow, day: date) -> None:
        """What the store says now, with the age on that day."""
        self._person, self._member, self._day = person, member, day
        note = (Mark(person.contact_note, "warn", "phone"),) if person.contact_note else ()
        phones = self._view.phones if self._view is not None else ()
        note = (*note, *marks_of(person.id, phones), *self._elsewhere())
        note = (*life_marks(person, member, day), *note, *marks(self._shown_ties))
        name = "  ".join(filter(None, (person.full_name, person.own_script)))
        numbers = numbers_of(person, phones)
        self.say(name, " · ".join((long_words(person, member.role, day), *numbers)), note)
        for editor, values in zip(self.editors, self._values(), strict=False):
            editor.refresh(values)

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        for editor in self.editors:
            editor.flush()
        self.phones.flush()
        if self.moving is not None:
            self.moving.flush()
        if self.identity is not None:
            self.identity.panel.typed.keep()

    def _asks_residence(self) -> bool:
        """Of who is, or may be, below eighteen; what was noted stays to be seen."""
        age = self._person.age_on(self._day)
        noted = self._person.residence_ground or self._person.residence_place
        is_child = self._member.role is HouseholdRole.CHILD
        return bool(noted) or (is_child if age is None else age < GROWN_UP)

    @Slot()
    def _build(self) -> None:
        of_person, of_member = self._values()
        service = self._bench.services.people
        fields = PersonFields(self._person.language)
        fields.ask_v_number(self._asks_v_number)
        fields.ask_residence(self._asks_residence(), choices("residence", Law.JW, self._day))
        person = self._bench.editor(
            "person", self._person.id, partial(service.save, self._person.id), of_person, self
        )
        for name in (*NAMES, *DAYS):
            person.bind(name, getattr(fields, name), fields.fields[name])
        person.bind("surname", fields.surname, fields.fields["surname"], empty="")
        save_member = partial(service.save_member, self._member.membership_id)
        member = self._bench.editor(
            "member", self._member.membership_id, save_member, of_member, self
        )
        member.bind("role", fields.role, fields.fields["role"])
        period = FieldGrid()
        stays = {
            "since": Field(self.tr("Woont hier sinds"), self.since),
            "until": Field(self.tr("Woonde hier tot"), self.until),
        }
        for name, day in (("since", self.since), ("until", self.until)):
            member.bind(name, day, stays[name])
        period.add_row((stays["since"], 4), (stays["until"], 4))
        person.saved.connect(self._tell_changed)
        self.fields, self.editors = fields, (person, member)
        self.moving = MovePanel(self._member, self._bench)
        if self._view is not None and self._household_id is not None:
            self.moving.show_homes(self._view.households, self._household_id)
        self.identity = IdentityList(self._person, self._bench)
        self.identity.shown.connect(self._show_number)
        self.identity.show_rows(self._person, self._view.checks if self._view is not None else ())
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        for part in (
            fields,
            self.identity,
            self.phones,
            period,
            self.moving,
            self.carry_over,
            self.ties,
        ):
            layout.addWidget(part)
        form.setFocusProxy(fields)
        self.set_form(form)
        self.ties.look()

    @Slot(object)
    def _show_number(self, kind: IdentityKind) -> None:
        """It has been noted: the box shows its digits until it is left."""
        if self.fields is not None:
            box = self.fields.bsn if kind is IdentityKind.BSN else self.fields.v_number
            box.reveal()

    @Slot(object)
    def _tell_changed(self, saved: Saved) -> None:
        self.carry_over.changed(saved.values)

    @Slot(object)
    def _ask_merge(self, other_id: UUID) -> None:
        self.flush()
        self.merge_wanted.emit((self._person.id, other_id))

    def _values(self) -> tuple[dict[str, object], dict[str, object]]:
        names, place = (*NAMES, "surname", *DAYS), ("role", *PERIOD)
        of_member: dict[str, object] = {n: getattr(self._member, n) for n in place}
        return {n: getattr(self._person, n) for n in names}, of_member
