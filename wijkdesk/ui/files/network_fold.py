"""Somebody around the household: what they do, how often, and how heavy that is for them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.files import NetworkRow, PersonRow, PhoneRow
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.kin_words import network_detail
from wijkdesk.ui.files.phone_words import marks_at
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import Load, NetworkKind, PlaceKind, TieStrength

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "name",
    "kind",
    "member_id",
    "person_id",
    "does",
    "often",
    "tie",
    "load",
    "load_note",
    "phone",
    "since",
    "until",
    "location_id",
)
AT_A_PLACE = (PlaceKind.AZC, PlaceKind.SCHOOL)


class NetworkFold(Fold):
    """Saves itself; `removed` carries the id of who should go."""

    removed = Signal(object)

    def __init__(self, member: NetworkRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._member = bench, member
        self.editor: RowEditor | None = None
        self.name, self.often = QLineEdit(), QLineEdit()
        self.kind = ChoiceBox(choices(NetworkKind, self.tr("Nog kiezen")))
        self.inside, self.person = ChoiceBox(), ChoiceBox()
        self.does = TextArea(least=2)
        self.tie = ChoiceBox(choices(TieStrength, self.tr("Niet gevraagd")))
        self.load = ChoiceBox(choices(Load, self.tr("Niet gevraagd")))
        self.load_note, self.phone = QLineEdit(), QLineEdit()
        self.since, self.until = DateBox(past=True), DateBox()
        self.place = ChoiceBox([(None, self.tr("Niet gezegd"))])
        self.remove = button(self.tr("Verwijderen"), "link")
        self.often.setPlaceholderText(self.tr("Bijvoorbeeld: elke dinsdag"))
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "network_member", member.id, self.open)

    def show_row(
        self, member: NetworkRow, people: Sequence[PersonRow], phones: Sequence[PhoneRow] = ()
    ) -> None:
        """What the store says now."""
        self._member = member
        names = [(p.id, p.full_name) for p in people]
        self.inside.set_choices([(None, self.tr("Niet uit dit dossier")), *names])
        self.person.set_choices([(None, self.tr("Het hele gezin")), *names])
        title = member.called or self.tr("Nog zonder naam")
        unsafe = marks_at(member.phone, phones)
        self.say(title, network_detail(member), (*unsafe, *self._marks(member)))
        if self.editor is not None:
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def _marks(self, member: NetworkRow) -> tuple[Mark, ...]:
        marks = []
        if member.tie is TieStrength.TENSE:
            marks.append(Mark(word(member.tie), "warn"))
        if member.load is not None:
            said = self.tr("Voor de helper %1").replace("%1", word(member.load))
            said = " · ".join(filter(None, (said, member.load_note)))
            marks.append(Mark(said, "warn" if member.load >= Load.HEAVY else "neutral"))
        if not member.on(self._bench.now().date()):
            marks.append(Mark(self.tr("helpt nu niet")))
        return tuple(marks)

    @Slot()
    def _build(self) -> None:
        fields = {
            "name": Field(self.tr("Naam"), self.name),
            "kind": Field(self.tr("Wie is dit?"), self.kind),
            "phone": Field(self.tr("Telefoon"), self.phone),
            "does": Field(self.tr("Wat doet deze persoon?"), self.does),
            "often": Field(self.tr("Hoe vaak?"), self.often),
            "person_id": Field(self.tr("Voor wie?"), self.person),
            "member_id": Field(self.tr("Staat ook in dit dossier als"), self.inside),
            "tie": Field(self.tr("Hoe is het contact?"), self.tie),
            "load": Field(self.tr("Zwaarte voor de helper"), self.load),
            "load_note": Field(self.tr("In eigen woorden"), self.load_note),
            "since": Field(self.tr("Sinds"), self.since),
            "until": Field(self.tr("Tot"), self.until),
            "location_id": Field(self.tr("Welke school of welk AZC?"), self.place),
        }
        grid = FieldGrid()
        grid.add_row((fields["name"], 5), (fields["kind"], 4), (fields["phone"], 3))
        more = FieldGrid()
        more.add_row((fields["often"], 4), (fields["person_id"], 4), (fields["tie"], 4))
        more.add_row((fields["load"], 4), (fields["load_note"], 8))
        more.add_row((fields["member_id"], 6), (fields["since"], 3), (fields["until"], 3))
        more.add_row((fields["location_id"], 12))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for part in (grid, fields["does"], more):
            layout.addWidget(part)
        layout.addLayout(left_link(self.remove))
        form.setFocusProxy(self.name)
        save = partial(self._bench.services.network.save, self._member.id)
        self.editor = self._bench.editor(
            "network_member", self._member.id, save, self._values(), self
        )
        self.editor.bind("name", self.name, fields["name"], empty="")
        boxes = {
            "kind": self.kind,
            "member_id": self.inside,
            "person_id": self.person,
            "does": self.does,
            "often": self.often,
            "tie": self.tie,
            "load": self.load,
            "load_note": self.load_note,
            "phone": self.phone,
            "since": self.since,
            "until": self.until,
            "location_id": self.place,
        }
        for name, box in boxes.items():
            self.editor.bind(name, box, fields[name])
        self.set_form(form)
        places = self._bench.services.registrations.places
        self._bench.tasks.run(self, places, self._offer, self._bench.tell, "read")

    def _offer(self, places: list[PlaceRow]) -> None:
        """The schools and the AZC to choose from; one that is gone from the list stays chosen."""
        known = {place.id: place.name for place in places if place.kind in AT_A_PLACE}
        if self._member.location_id is not None:
            known.setdefault(self._member.location_id, self.tr("Een andere plek"))
        chosen = self.place.value() or self._member.location_id
        self.place.set_choices([(None, self.tr("Niet gezegd")), *known.items()])
        self.place.blockSignals(True)
        self.place.set_value(chosen)
        self.place.blockSignals(False)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._member, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._member.id)
