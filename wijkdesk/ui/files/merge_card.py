"""Two people of the file that are one: side by side, and field by field which value stands."""

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView
from wijkdesk.services.merging import NAME, Comparison
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.unit_choice import UnitChoice
from wijkdesk.ui.files.unit_words import hangs_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label


class MergeCard(Card):
    """Hidden until somebody asks for it; `done` says that it can be put away."""

    done = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._bench = bench
        self._turn = 0
        self.compared: Comparison | None = None
        self.set_title(self.tr("Twee personen samenvoegen"))
        self.hint = label(
            self.tr(
                "Staat iemand er twee keer? Kies die twee. Alles gaat naar de eerste. "
                "Het kan later weer ongedaan."
            ),
            "secondary",
        )
        self.left, self.right = ChoiceBox(), ChoiceBox()
        self.left_field = Field(self.tr("Deze blijft"), self.left)
        self.right_field = Field(self.tr("Deze hoort erbij"), self.right)
        self.units: Pile[UnitChoice] = Pile(spacing=12, divided=True)
        self.both_names = QCheckBox(self.tr("De andere naam ook bewaren, dan blijft die vindbaar"))
        self.comes_along = label("", "secondary")
        self.merge = button(self.tr("Samenvoegen"), "primary")
        self.cancel = button(self.tr("Niet samenvoegen"), "link")

        grid = FieldGrid()
        grid.add_row((self.left_field, 6), (self.right_field, 6))
        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.merge)
        acts.addWidget(self.cancel)
        acts.addStretch(1)
        below = QVBoxLayout()
        below.setSpacing(px(12))
        for widget in (self.units, self.both_names, self.comes_along):
            below.addWidget(widget)
        below.addLayout(acts)
        self.add(self.hint)
        self.add(grid)
        self.body.addLayout(below)
        self.hide()

        self.left.currentIndexChanged.connect(self._compare)
        self.right.currentIndexChanged.connect(self._compare)
        self.merge.clicked.connect(self._merge)
        self.cancel.clicked.connect(self.put_away)

    def begin(self, view: FileView, left: UUID | None = None, right: UUID | None = None) -> None:
        """Offer the people of the file; who looks alike stands chosen already."""
        people = [(person.id, person.full_name) for person in view.people]
        for box in (self.left, self.right):
            box.set_choices(people)
        ids = [person_id for person_id, _ in people]
        self.left.set_value(left or ids[0])
        self.right.set_value(right or next((i for i in ids if i != self.left.value()), ids[0]))
        if left is None:
            suggest = partial(self._bench.services.merging.suggest, self._bench.case_file_id)
            self._bench.tasks.run(self, suggest, self._take_suggestion, self._bench.tell, "read")
        self._compare()
        self.show()
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_suggestion(self, pair: tuple[UUID, UUID] | None) -> None:
        """Unless somebody was chosen meanwhile."""
        untouched = self.left.currentIndex() == 0 and self.right.currentIndex() == 1
        if pair is not None and untouched:
            self.left.set_value(pair[0])
            self.right.set_value(pair[1])

    def show_view(self, view: FileView) -> None:
        """Who came or went meanwhile."""
        if self.isVisible():
            people = [(person.id, person.full_name) for person in view.people]
            for box in (self.left, self.right):
                if [i for i, _ in people] != box.values:
                    box.set_choices(people)

    @Slot()
    def put_away(self) -> None:
        """Nothing was merged."""
        self.hide()
        self.compared = None
        self.done.emit()

    @Slot()
    def _compare(self) -> None:
        self._turn += 1
        self.right_field.set_problem("")
        pair = self.left.value(), self.right.value()
        self.merge.setEnabled(False)
        if None in pair or pair[0] == pair[1]:
            self._show(self._turn, None)
            return
        compare = partial(self._bench.services.merging.compare, self._bench.case_file_id)
        work = partial(compare, *cast("tuple[UUID, UUID]", pair))
        self._bench.run(self, work, partial(self._show, self._turn))

    def _show(self, turn: int, compared: Comparison | None) -> None:
        if turn != self._turn:
            return
        self.compared = compared
        self.units.keep_only((), self._make)
        self.units.keep_only(compared.units if compared else (), self._make)
        self.merge.setEnabled(compared is not None)
        differ = compared is not None and compared.left.name != compared.right.name
        self.both_names.setVisible(differ)
        self.both_names.setChecked(True)
        self.comes_along.setText(self._words(compared) if compared else "")
        follow_layout(self)

    def _make(self, key: object) -> UnitChoice:
        compared = cast("Comparison", self.compared)
        return UnitChoice(str(key), compared.left.values, compared.right.values)

    def _words(self, compared: Comparison) -> str:
        hangs = hangs_words(compared.right.hangs)
        if not hangs:
            return self.tr("Bij %1 staat verder niets.").replace("%1", compared.right.name)
        words = self.tr("Van %1 komt mee: %2.").replace("%1", compared.right.name)
        return words.replace("%2", hangs)

    @Slot()
    def _merge(self) -> None:
        compared = self.compared
        if compared is None:
            return
        chosen = {str(unit): box.takes_other() for unit, box in self.units.widgets.items()}
        merge = partial(
            self._bench.services.merging.merge,
            self._bench.case_file_id,
            compared.left.person_id,
            compared.right.person_id,
            chosen,
            both_names=NAME in chosen and self.both_names.isChecked(),
        )
        self.merge.setEnabled(False)
        self._bench.tasks.run(self, merge, self._merged, self._refused)

    def _merged(self, changes: Changes) -> None:
        self.hide()
        self._bench.announce(changes)
        self._bench.say(self.tr("Samengevoegd. Ongedaan maken kan bij de persoon."), "ok")
        self.done.emit()

    def _refused(self, trouble: BaseException) -> None:
        self.merge.setEnabled(True)
        self._bench.tell(trouble)
