"""Another address of a household or of one of its people."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.services.files import PersonRow
from wijkdesk.services.homes import AddressRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.address_boxes import AddressBoxes
from wijkdesk.ui.files.home_words import address_detail
from wijkdesk.ui.files.secret_fold import SecretFold
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import word

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "street",
    "house_number",
    "unit",
    "postcode",
    "city",
    "care_of",
    "country",
    "person_id",
    "kind",
    "since",
    "until",
    "secret",
)


class AddressFold(SecretFold):
    """Saves itself; `removed` carries the id of the address. A secret one shows when asked for."""

    removed = Signal(object)

    def __init__(self, row: AddressRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._row = row
        self.editor: RowEditor | None = None
        self.parts = AddressBoxes()
        self.care_of, self.country = QLineEdit(), QLineEdit()
        self.person = ChoiceBox()
        self.until = DateBox()
        self.remove = button(self.tr("Adres verwijderen"), "link")
        self.care_of.setPlaceholderText(self.tr("Bijvoorbeeld: AZC Noorderhof, of bij oma"))
        self.wanted.connect(self._build)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "address", row.id, self.open)

    def show_row(self, row: AddressRow, people: Sequence[PersonRow]) -> None:
        """What the store says now."""
        self._row = row
        names = {p.id: p.full_name for p in people}
        self.person.set_choices([(None, self.tr("Het hele huishouden")), *names.items()])
        ended = row.until is not None and row.until < self._bench.now().date()
        before = self.tr("Vorig adres")
        title = before if ended else word(row.kind) or self.tr("Ander adres")
        whose = names.get(row.person_id, "") if row.person_id else ""
        place = "" if row.secret else row.address
        detail = address_detail(place, row.kind if ended else None, row.since, row.until)
        marks = self.tell_secret(secret=bool(row.secret))
        self.say(" · ".join(filter(None, (title, whose))), detail, marks)
        if self.editor is not None:
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    @Slot()
    def _build(self) -> None:
        """The boxes of an address, and with whom, whose and until when."""
        fields = {
            **self.parts.fields,
            "care_of": Field(self.tr("Bij wie, of welke opvang"), self.care_of),
            "country": Field(self.tr("Land, als het niet Nederland is"), self.country),
            "person_id": Field(self.tr("Van wie?"), self.person),
            "until": Field(self.tr("Tot en met"), self.until),
            "kind": self.parts.kind_field,
            "since": self.parts.since_field,
        }
        first, last = FieldGrid(), FieldGrid()
        first.add_row((fields["care_of"], 7), (fields["person_id"], 5))
        last.add_row((fields["country"], 8), (fields["until"], 4))
        self.parts.above.addWidget(first)
        self.parts.below.addWidget(last)
        layout = self.parts.layout()
        if layout is not None:
            layout.addItem(left_link(self.remove))
        self.parts.setFocusProxy(self.care_of)
        save = partial(self._bench.services.homes.save_address, self._row.id)
        self.editor = self._bench.editor("address", self._row.id, save, self._values(), self)
        boxes = {
            **self.parts.boxes,
            "care_of": self.care_of,
            "country": self.country,
            "person_id": self.person,
            "kind": self.parts.kind,
            "since": self.parts.since,
            "until": self.until,
            "secret": self.parts.secret,
        }
        for name in NAMES:
            self.editor.bind(name, boxes[name], fields.get(name))
        self.parts.test_postcode()
        self.set_form(self.parts)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._row, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._row.id)
