"""Undoing a merge: what goes back by itself, and of what came after: to whom it belongs."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.splitting import AfterRow, AfterUnit, Split
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.unit_words import said, unit_words
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.places import entity_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.tab_order import follow_layout
from wijkdesk.ui.widgets.words import button, label

if TYPE_CHECKING:
    from uuid import UUID


class Belongs(QWidget):
    """One thing that came after the merge; unless it is said otherwise it stays."""

    def __init__(
        self, title: str, text: str, kept: str, other: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = label(title, "over")
        self.text = label(text)
        belongs = self.tr("Hoort bij %1")
        self.stays = QRadioButton(belongs.replace("%1", kept))
        self.goes = QRadioButton(belongs.replace("%1", other))
        self._group = QButtonGroup(self)
        for choice in (self.stays, self.goes):
            self._group.addButton(choice)
            choice.setAccessibleName(f"{title}, {text}: {choice.text()}")
        self.stays.setChecked(True)
        grid = FieldGrid()
        grid.add_row((self.stays, 6), (self.goes, 6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for widget in (self.title, self.text, grid):
            layout.addWidget(widget)
        self.text.setVisible(bool(text))


class SplitCard(Card):
    """Hidden until somebody asks for it; `done` says that it can be put away."""

    done = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._bench = bench
        self.found: Split | None = None
        self.set_title(self.tr("Samenvoegen ongedaan maken"))
        self.about = label("")
        self.question = label(self.tr("Dit kwam daarna. Bij wie hoort het?"), "strong")
        self.items: Pile[Belongs] = Pile(spacing=12, divided=True)
        self.undo = button(self.tr("Ongedaan maken"), "primary")
        self.cancel = button(self.tr("Zo laten"), "link")

        acts = QHBoxLayout()
        acts.setSpacing(px(16))
        acts.addWidget(self.undo)
        acts.addWidget(self.cancel)
        acts.addStretch(1)
        for widget in (self.about, self.question, self.items):
            self.add(widget)
        self.body.addLayout(acts)
        self.hide()

        self.undo.clicked.connect(self._undo)
        self.cancel.clicked.connect(self.put_away)

    def begin(self, merge_id: "UUID") -> None:
        """Ask what undoing this merge would do, and show it."""
        look = partial(self._bench.services.splitting.look, self._bench.case_file_id, merge_id)
        self._bench.tasks.run(self, look, self._show, self._bench.tell, "read")

    @Slot()
    def put_away(self) -> None:
        """Nothing was undone."""
        self.hide()
        self.found = None
        self.done.emit()

    def _show(self, found: Split) -> None:
        self.found = found
        asked: dict[object, AfterRow | AfterUnit] = {row.key: row for row in found.rows}
        asked |= {unit.unit: unit for unit in found.units}
        self._asked = asked
        self.items.keep_only((), self._make)
        self.items.keep_only(asked, self._make)
        self.question.setVisible(bool(asked))
        self.items.setVisible(bool(asked))
        self.about.setText(self._words(found))
        self.undo.setEnabled(True)
        follow_layout(self)
        self.show()
        first = next(iter(self.items.widgets.values()), None)
        (first.stays if first else self.undo).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, key: object) -> Belongs:
        found, one = cast("Split", self.found), self._asked[key]
        if isinstance(one, AfterRow):
            title, text = entity_words(one.entity), one.text
        else:
            title, text = unit_words(one.unit), said(one.unit, one.now)
        return Belongs(title, text, found.kept_name, found.other_name)

    def _words(self, found: Split) -> str:
        day = birth_text(found.made_at.astimezone().date())
        words = self.tr("%1 en %2 zijn op %3 samengevoegd. %4 Er gaat niets verloren.")
        back = self.tr("%n ding(en) gaan terug naar wie ze had.", "", found.back)
        parts = (("%1", found.kept_name), ("%2", found.other_name), ("%3", day), ("%4", back))
        for mark, text in parts:
            words = words.replace(mark, text)
        return words

    @Slot()
    def _undo(self) -> None:
        if self.found is None:
            return
        to_other = [str(key) for key, item in self.items.widgets.items() if item.goes.isChecked()]
        undo = partial(
            self._bench.services.splitting.undo,
            self._bench.case_file_id,
            self.found.merge_id,
            to_other,
        )
        self.undo.setEnabled(False)
        self._bench.tasks.run(self, undo, self._undone, self._refused)

    def _undone(self, changes: Changes) -> None:
        self.hide()
        self._bench.announce(changes)
        self._bench.say(self.tr("Het zijn weer twee personen."), "ok")
        self.done.emit()

    def _refused(self, trouble: BaseException) -> None:
        self.undo.setEnabled(True)
        self._bench.tell(trouble)
