"""What belongs to an AZC: moves, status of stay, who is around a child, and the V-number."""

from collections.abc import Hashable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.azc import StayRow, newest, without_guardian
from wijkdesk.services.consent import GROWN_UP
from wijkdesk.services.files import FileView
from wijkdesk.services.integration import IntegrationRow, without
from wijkdesk.services.who_first import here_first
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.coming_move import ComingMove
from wijkdesk.ui.files.integration_line import IntegrationLine
from wijkdesk.ui.files.stay_line import StayLine
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.words import button, divider, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import NetworkKind

AROUND = (
    NetworkKind.COA,
    NetworkKind.CASEMANAGER,
    NetworkKind.YOUTH_HEALTH,
    NetworkKind.ASYLUM_CARE,
    NetworkKind.GUARDIAN,
    NetworkKind.SCHOOL,
)


class AzcCard(Card):
    """Nothing has to be filled in. `contact_wanted` carries whom to add to the network."""

    contact_wanted = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self.set_title(self.tr("AZC"))
        self._bench = bench
        self._view: FileView | None = None
        self._rows: dict[Hashable, StayRow] = {}
        self._names: dict[UUID, str] = {}
        self._pips: dict[Hashable, IntegrationRow] = {}
        self.guardian = label("", "problem")
        self.moves = ComingMove(bench)
        self.stays: Pile[StayLine] = Pile(spacing=8)
        self.person = ChoiceBox()
        self.add_stay = button(self.tr("Status noteren"), "outline")
        self.integration: Pile[IntegrationLine] = Pile(spacing=8, divided=True)
        self.newcomer = ChoiceBox()
        self.newcomer_field = Field(self.tr("Inburgering (PIP) van"), self.newcomer)
        self.add_integration = button(self.tr("PIP noteren"), "outline")
        self.purpose = QLineEdit()
        self.purpose_field = Field(
            self.tr("Waarvoor is het V-nummer nodig?"),
            self.purpose,
            hint=self.tr("Leeg: dan vraagt WijkDesk er niet om."),
        )
        self.put_away = button(self.tr("Woont niet op een AZC"), "link")
        around = QWidget()
        contacts = FlowLayout(around, 8)
        self.contacts = {kind: IdButton(word(kind), kind, "outline") for kind in AROUND}
        for made in self.contacts.values():
            made.setAccessibleName(self.tr("Contact toevoegen: %1").replace("%1", made.text()))
            made.pressed_id.connect(self.contact_wanted)
            contacts.addWidget(made)

        self.add(self.guardian)
        self.add(self.moves)
        self.add(divider())
        self.add(self.stays)
        self.add(Field(self.tr("Verblijfsstatus van"), self.person))
        self.body.addLayout(left_link(self.add_stay))
        for part in (self.integration, self.newcomer_field):
            self.add(part)
        self.body.addLayout(left_link(self.add_integration))
        self.add(divider())
        self.add(label(self.tr("Contact toevoegen"), "strong"))
        self.add(around)
        self.add(divider())
        self.add(self.purpose_field)
        self.body.addLayout(left_link(self.put_away))

        save = partial(bench.services.azc.save, bench.case_file_id)
        self.editor = bench.editor("case_file_azc", bench.case_file_id, save, {}, self)
        self.editor.bind("v_number_for", self.purpose, self.purpose_field)
        self.add_stay.clicked.connect(self._add_stay)
        self.add_integration.clicked.connect(self._add_integration)
        self.put_away.clicked.connect(self._put_away)

    def show_view(self, view: FileView) -> None:
        """What the store says now; what is being typed stays."""
        self._view = view
        today = self._bench.now().date()
        people = here_first(view.people, view.households, today)
        self._names = {person.id: person.full_name for person in people}
        grown = {one.id for one in people if (one.age_on(today) or 0) >= GROWN_UP}
        alone = [self._names.get(i, "") for i in without_guardian(view, self._bench.now().date())]
        said = self.tr(
            "Voor %1 is geen voogd bekend. Vraag COA of Nidos er al is. Is er niemand? Meld het "
            "bij Nidos. Zonder voogd kan niemand toestemming geven."
        )
        self.guardian.setText(said.replace("%1", ", ".join(filter(None, alone))))
        self.guardian.setVisible(bool(alone))
        self.moves.show_view(view)
        self._rows = {row.id: row for row in view.stays}
        self.stays.keep_only(self._rows, self._make)
        for key, row in self._rows.items():
            name = self._names.get(row.person_id, "") if row.person_id else ""
            self.stays.widgets[key].show_row(row, name, view.advice)
            self.stays.widgets[key].alone.setVisible(row.alone or row.person_id not in grown)
        self.stays.setVisible(bool(self._rows))
        self._show_integration(view)
        self.person.set_choices(self._names.items())
        if self.person.value() is None and people:
            noted = {row.person_id for row in view.stays}
            ask = next((one.id for one in people if one.id not in noted), people[0].id)
            self.person.set_value(ask)
        self.editor.refresh({"v_number_for": view.azc.v_number_for})
        self.purpose_field.setVisible(view.azc.allowed)

    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()
        self.moves.flush()
        for line in self.stays.widgets.values():
            line.editor.flush()
        for pip in self.integration.widgets.values():
            pip.editor.flush()

    def _show_integration(self, view: FileView) -> None:
        """Of whom a PIP is noted, and which statushouders there are besides."""
        self._pips = {row.id: row for row in view.integration}
        self.integration.keep_only(self._pips, self._make_integration)
        for key, row in self._pips.items():
            name = self._names.get(row.person_id, "") if row.person_id else ""
            self.integration.widgets[key].show_row(row, name)
        self.integration.setVisible(bool(self._pips))
        ask = without(newest(view.stays), view.integration)
        self.newcomer.set_choices([(i, self._names[i]) for i in ask if i in self._names])
        if self.newcomer.value() is None and self.newcomer.values:
            self.newcomer.set_value(self.newcomer.values[0])
        for part in (self.newcomer_field, self.add_integration):
            part.setVisible(bool(self.newcomer.values))

    def _make_integration(self, key: Hashable) -> IntegrationLine:
        made = IntegrationLine(self._pips[key], self._bench)
        made.removed.connect(self._remove_integration)
        return made

    @Slot()
    def _add_integration(self) -> None:
        person = self.newcomer.value()
        if isinstance(person, UUID):
            add = self._bench.services.integration.add
            work = partial(add, self._bench.case_file_id, person)
            self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove_integration(self, row_id: UUID) -> None:
        self.person.setFocus()
        work = partial(self._bench.services.integration.remove, row_id)
        self._bench.run(self, work, self._bench.announce)

    def _make(self, key: Hashable) -> StayLine:
        made = StayLine(self._rows[key], self._bench)
        made.removed.connect(self._remove)
        return made

    @Slot()
    def _add_stay(self) -> None:
        person = self.person.value()
        if isinstance(person, UUID):
            add = self._bench.services.azc.add_stay
            work = partial(add, self._bench.case_file_id, person)
            self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _remove(self, stay_id: UUID) -> None:
        self.add_stay.setFocus()
        work = partial(self._bench.services.azc.remove_stay, stay_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot()
    def _put_away(self) -> None:
        self.flush()
        work = partial(self._bench.services.azc.turn, self._bench.case_file_id, on=False)
        self._bench.run(self, work, self._bench.announce)
