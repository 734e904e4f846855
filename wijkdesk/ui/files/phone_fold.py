"""One telephone number: whose it is, and what is safe to do with it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.files import PhoneRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.phone_words import allowed_words, title_words, warnings
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Permission

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "number",
    "belongs_to",
    "may_call",
    "may_leave_message",
    "may_write",
    "call_when",
    "read_along",
    "note",
)


class PhoneFold(Fold):
    """Saves itself; `removed` carries the id of the number."""

    removed = Signal(object)

    def __init__(self, row: PhoneRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._row = bench, row
        self.editor: RowEditor | None = None
        self.number, self.belongs_to = QLineEdit(), QLineEdit()
        self.call_when, self.note = QLineEdit(), QLineEdit()
        offered = choices(Permission, self.tr("Niet gevraagd"))
        self.may_call, self.may_leave_message, self.may_write = (
            ChoiceBox(offered) for _ in range(3)
        )
        self.read_along = QCheckBox(self.tr("Partner of iemand anders leest of luistert mee"))
        self.remove = button(self.tr("Nummer verwijderen"), "link")
        self.belongs_to.setPlaceholderText(self.tr("Bijvoorbeeld: van de buurvrouw"))
        self.call_when.setPlaceholderText(self.tr("Bijvoorbeeld: na 18 uur"))
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)
        self.show_row(row)
        bench.waiting(self, "phone_number", row.id, self.open)

    def show_row(self, row: PhoneRow) -> None:
        """What the store says now."""
        self._row = row
        self.say(title_words(row), allowed_words(row), warnings(row))
        if self.editor is not None:
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    @Slot()
    def _build(self) -> None:
        fields = {
            "number": Field(
                self.tr("Nummer"),
                self.number,
                hint=self.tr("Uit een ander land met + en het landnummer"),
            ),
            "belongs_to": Field(self.tr("Van wie is het nummer?"), self.belongs_to),
            "may_call": Field(self.tr("Bellen?"), self.may_call),
            "may_leave_message": Field(self.tr("Inspreken?"), self.may_leave_message),
            "may_write": Field(self.tr("Bericht sturen?"), self.may_write),
            "call_when": Field(self.tr("Wanneer bellen?"), self.call_when),
            "note": Field(self.tr("Opmerking"), self.note),
        }
        grid, may, more = FieldGrid(), FieldGrid(), FieldGrid()
        grid.add_row((fields["number"], 6), (fields["belongs_to"], 6))
        may.add_row(
            (fields["may_call"], 4), (fields["may_leave_message"], 4), (fields["may_write"], 4)
        )
        more.add_row((fields["call_when"], 6), (fields["note"], 6))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for part in (grid, may, self.read_along, more):
            layout.addWidget(part)
        layout.addLayout(left_link(self.remove))
        form.setFocusProxy(self.number)
        save = partial(self._bench.services.phones.save, self._row.id)
        self.editor = self._bench.editor("phone_number", self._row.id, save, self._values(), self)
        self.editor.bind("number", self.number, fields["number"], empty="")
        for name in NAMES[1:]:
            self.editor.bind(name, getattr(self, name), fields.get(name))
        self.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._row, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._row.id)
