"""Where a household lives: its address, and what happens to it when it moves."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.files import HouseholdRow
from wijkdesk.services.homes import AddressRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.address_boxes import AddressBoxes
from wijkdesk.ui.files.home_words import address_detail, told
from wijkdesk.ui.files.secret_fold import SecretFold
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("name", "street", "house_number", "unit", "postcode", "city")
ABOUT = {"address_kind": "kind", "address_since": "since", "address_secret": "secret"}


class HomeAddress(SecretFold):
    """Of now; where it lived before stands below it."""

    def __init__(self, home: HouseholdRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._home = home
        self.editor: RowEditor | None = None
        self.name = QLineEdit()
        self.parts = AddressBoxes()
        self.boxes = {"name": self.name, **self.parts.boxes}
        self.moved_on = DateBox(past=True)
        self.moved_on.setPlaceholderText(self.tr("vandaag"))
        self.moved_field = Field(self.tr("Verhuisd op"), self.moved_on)
        self.moved = button(self.tr("Maak hiervan een vorig adres"), "link")
        self.move_row = FieldGrid()
        self.move_row.add_row((self.moved_field, 4), (self.moved, 8))
        self.typed = TypedText(bench.tasks, bench.services.drafts, "home_moved", home.id, self)
        self.wanted.connect(self._build)
        self.closed.connect(self.flush)
        self.moved.clicked.connect(self._move)
        self.typed.bind("day", self.moved_on)

    def show_home(self, home: HouseholdRow, before: AddressRow | None) -> None:
        """What the store says; `before` is where it lived on the day that is asked for."""
        self._home = home
        marks = self.tell_secret(secret=bool(home.address_secret))
        if before is not None:
            self.say(self.tr("Adres toen"), address_detail(before.told, before.kind, before.since))
        else:
            self.say(self.tr("Adres"), told(home), marks)
        if self.editor is not None:
            self.move_row.setVisible(self._lives_somewhere())
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()
        self.typed.keep()

    @Slot()
    def _build(self) -> None:
        """The boxes, and below them what to do when the household moved."""
        named = Field(self.tr("Naam van het huishouden"), self.name)
        self.parts.above.addWidget(named)
        self.typed.load()
        save = partial(self._bench.services.files.save_household, self._home.id)
        self.editor = self._bench.editor("household", self._home.id, save, self._values(), self)
        self.editor.bind("name", self.name, named, empty="")
        for name in NAMES[1:]:
            self.editor.bind(name, self.boxes[name], self.parts.fields[name])
        fields = {"kind": self.parts.kind_field, "since": self.parts.since_field}
        for name, box in ABOUT.items():
            self.editor.bind(name, getattr(self.parts, box), fields.get(box))
        self.parts.test_postcode()
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.parts)
        layout.addWidget(self.move_row)
        self.move_row.setVisible(self._lives_somewhere())
        form.setFocusProxy(self.name)
        self.set_form(form)

    def _lives_somewhere(self) -> bool:
        """Who has no address yet does not leave one."""
        return any(getattr(self._home, name) for name in NAMES[1:])

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._home, name) for name in (*NAMES, *ABOUT)}

    @Slot()
    def _move(self) -> None:
        """An empty day is today; what is typed above is saved first, it is the earlier address."""
        self.moved_field.set_problem("")
        try:
            day = self.moved_on.day() or self._bench.now().date()
        except RuleBrokenError as trouble:
            self.moved_field.set_problem(text_for(trouble.code))
            self.moved_on.setFocus()
            return
        self.flush()
        self.typed.forget()
        self.moved_on.clear()
        work = partial(self._bench.services.homes.moved_house, self._home.id, day)
        self._bench.run(self, work, self._bench.announce)
        self.boxes["street"].setFocus()
