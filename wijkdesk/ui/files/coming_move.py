"""A move to another place: noted when its day is known, and one press when it was."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.azc import AddressRow, Move, coming_moves
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView, HouseholdRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.file_header import move_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import button, label


class ComingMove(QWidget):
    """Says which moves are known, and takes one more; a day that was is a move that was."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.known = QVBoxLayout()
        self.known.setSpacing(px(4))
        self.arrive: dict[UUID, IdButton] = {}
        self.home, self.day = ChoiceBox(), DateBox()
        self.care_of, self.unit = QLineEdit(), QLineEdit()
        self.fields = {
            "home": Field(self.tr("Welk huishouden?"), self.home),
            "care_of": Field(self.tr("Verhuist naar"), self.care_of),
            "unit": Field(self.tr("Kamer of unit"), self.unit),
            "day": Field(self.tr("Op welke dag?"), self.day),
        }
        self.save = button(self.tr("Verhuizing noteren"), "outline")
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, "azc_move", bench.case_file_id, self
        )
        grid = FieldGrid()
        grid.add_row((self.fields["home"], 12))
        grid.add_row((self.fields["care_of"], 12))
        grid.add_row((self.fields["unit"], 6), (self.fields["day"], 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self.known)
        column.addWidget(grid)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.save.clicked.connect(self._save)
        for name in ("care_of", "unit", "day"):
            self.typed.bind(name, self.fields[name].box)
        self.typed.load()

    def show_view(self, view: FileView) -> None:
        """What the store says now."""
        nameless = self.tr("Huishouden zonder naam")
        self.home.set_choices((home.id, home.name or nameless) for home in view.households)
        if self.home.value() is None and view.households:
            self.home.set_value(view.households[0].id)
        self.fields["home"].setVisible(len(view.households) > 1)
        today = self._bench.now().date()
        empty(self.known)
        self.arrive = {}
        for move in coming_moves(view, today):
            self._add(move, view.households if len(view.households) > 1 else ())

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    def _add(self, move: AddressRow, homes: Sequence[HouseholdRow]) -> None:
        said = move_words(move, self._bench.now().date())
        whose = next((home.name for home in homes if home.id == move.household_id), "")
        self.known.addWidget(label(": ".join(filter(None, (whose, said))), "strong"))
        row = QWidget()
        acts = FlowLayout(row, 12)
        was = IdButton(self.tr("Is verhuisd"), move.id, "outline")
        off = IdButton(self.tr("Gaat niet door"), move.id)
        was.setAccessibleName(self.tr("Is verhuisd: %1").replace("%1", said))
        off.setAccessibleName(self.tr("Gaat niet door: %1").replace("%1", said))
        was.pressed_id.connect(self._arrived)
        off.pressed_id.connect(self._off)
        acts.addWidget(was)
        acts.addWidget(off)
        self.arrive[move.id] = was
        self.known.addWidget(row)

    @Slot()
    def _save(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        home = self.home.value()
        if not isinstance(home, UUID):
            return
        try:
            move = Move(self.care_of.text(), self.unit.text(), self.day.day())
        except RuleBrokenError as trouble:
            self._refused(RuleBrokenError(trouble.code, field="day"))
            return
        work = partial(self._bench.services.azc.plan_move, home, move)
        self._bench.tasks.run(self, work, self._saved, self._refused)

    def _saved(self, changes: Changes) -> None:
        self.typed.forget()
        for box in (self.care_of, self.unit, self.day):
            box.clear()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)

    @Slot(object)
    def _arrived(self, address_id: UUID) -> None:
        self.save.setFocus()
        work = partial(self._bench.services.azc.arrived, address_id)
        self._bench.run(self, work, self._bench.announce)

    @Slot(object)
    def _off(self, address_id: UUID) -> None:
        self.save.setFocus()
        work = partial(self._bench.services.homes.remove_address, address_id)
        self._bench.run(self, work, self._bench.announce)
