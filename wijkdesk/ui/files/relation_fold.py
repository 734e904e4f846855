"""One family tie: a sentence to read, and who is what of whom when it is opened."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.files import PersonRow, RelationRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.kin_words import relation_detail, relation_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import Custody, RelationKind

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = ("person_id", "kind", "other_id", "custody", "since", "until")


class RelationFold(Fold):
    """Saves itself; `removed` carries the id of the tie that should go."""

    removed = Signal(object)

    def __init__(self, relation: RelationRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._relation = bench, relation
        self.editor: RowEditor | None = None
        self.person, self.other = ChoiceBox(), ChoiceBox()
        self.kind = ChoiceBox(choices(RelationKind, self.tr("Nog kiezen")))
        self.custody = ChoiceBox(choices(Custody, self.tr("Niet gevraagd")))
        self.since, self.until = DateBox(past=True), DateBox()
        self.remove = button(self.tr("Band verwijderen"), "link")
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.remove.clicked.connect(self._remove)
        bench.waiting(self, "relation", relation.id, self.open)

    def show_relation(self, relation: RelationRow, people: Sequence[PersonRow]) -> None:
        """What the store says now."""
        self._relation = relation
        offered = [(None, self.tr("Nog kiezen")), *((p.id, p.full_name) for p in people)]
        for box in (self.person, self.other):
            box.set_choices(offered)
        said = {p.id: p.full_name for p in people}
        today = self._bench.now().date()
        self.say(
            relation_words(relation, said) or self.tr("Nieuwe band"),
            relation_detail(relation),
            self._marks(relation, today),
        )
        if self.editor is not None:
            self.editor.refresh(self._values())

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()

    def _marks(self, relation: RelationRow, today: date) -> tuple[Mark, ...]:
        marks = []
        if not relation.is_whole:
            same = relation.person_id is not None and relation.person_id == relation.other_id
            words = self.tr("twee keer dezelfde persoon") if same else self.tr("nog niet af")
            marks.append(Mark(words, "warn"))
        if not relation.on(today):
            marks.append(Mark(self.tr("geldt nu niet")))
        return tuple(marks)

    @Slot()
    def _build(self) -> None:
        fields = {
            "person_id": Field(self.tr("Wie"), self.person),
            "kind": Field(self.tr("is"), self.kind),
            "other_id": Field(self.tr("wie"), self.other),
            "custody": Field(
                self.tr("Gezag over dit kind"),
                self.custody,
                hint=self.tr("Alleen bij een ouder of een voogd."),
            ),
            "since": Field(self.tr("Sinds"), self.since),
            "until": Field(self.tr("Tot"), self.until),
        }
        grid = FieldGrid()
        grid.add_row((fields["person_id"], 4), (fields["kind"], 4), (fields["other_id"], 4))
        grid.add_row((fields["custody"], 6), (fields["since"], 3), (fields["until"], 3))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(grid)
        layout.addLayout(left_link(self.remove))
        form.setFocusProxy(self.person)
        save = partial(self._bench.services.kin.save, self._relation.id)
        self.editor = self._bench.editor("relation", self._relation.id, save, self._values(), self)
        boxes = {
            "person_id": self.person,
            "kind": self.kind,
            "other_id": self.other,
            "custody": self.custody,
            "since": self.since,
            "until": self.until,
        }
        for name, box in boxes.items():
            self.editor.bind(name, box, fields[name])
        self.set_form(form)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self._relation, name) for name in NAMES}

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._relation.id)
