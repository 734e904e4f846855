"""Somebody moves to another household on a day, or lives there too."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.files import HouseholdRow, MemberRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.trouble import told_beside
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button


class MovePanel(QWidget):
    """Closed it is one link; an empty day is today."""

    def __init__(self, member: MemberRow, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._member = bench, member
        self.ask = button(self.tr("Verhuist, of woont ook ergens anders"), "link")
        self.panel = QWidget()
        self.home = ChoiceBox([(None, self.tr("Een nieuw huishouden"))])
        self.day = DateBox(past=True)
        self.day.setPlaceholderText(self.tr("vandaag"))
        self.moves = QRadioButton(self.tr("Verhuist daarheen"))
        self.also = QRadioButton(self.tr("Woont ook daar"))
        self.moves.setChecked(True)
        self.kinds = QButtonGroup(self)
        self.save = button(self.tr("Vastleggen"), "outline")
        self.cancel = button(self.tr("Toch niet"), "link")
        self.fields = {
            "home": Field(self.tr("Naar welk huishouden?"), self.home),
            "day": Field(self.tr("Vanaf welke dag?"), self.day),
        }
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, "member_move", member.membership_id, self
        )

        for kind in (self.moves, self.also):
            self.kinds.addButton(kind)
        grid = FieldGrid()
        grid.add_row((self.fields["home"], 8), (self.fields["day"], 4))
        choice, acts = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((choice, (self.moves, self.also)), (acts, (self.save, self.cancel))):
            row.setSpacing(px(16))
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(grid)
        inside.addLayout(choice)
        inside.addLayout(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(left_link(self.ask))
        layout.addWidget(self.panel)
        self.panel.hide()

        self.ask.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._cancel)
        self.typed.restored.connect(self._open)
        for name, box in (("home", self.home), ("day", self.day), ("also", self.also)):
            self.typed.bind(name, box)
        self.typed.load()

    def show_homes(self, homes: Sequence[HouseholdRow], here: UUID) -> None:
        """The households of the file, but for the one that this is about."""
        nameless = self.tr("Huishouden zonder naam")
        others = [(home.id, home.name or nameless) for home in homes if home.id != here]
        self.home.set_choices([*others, (None, self.tr("Een nieuw huishouden"))])
        if self.panel.isHidden():
            self.home.blockSignals(True)  # a home that is offered is not one that was chosen
            self.home.setCurrentIndex(0)
            self.home.blockSignals(False)

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def _open(self) -> None:
        self.ask.hide()
        self.panel.show()
        self.home.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _save(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        try:
            day = self.day.day() or self._bench.now().date()
        except RuleBrokenError as trouble:
            self._refused(RuleBrokenError(trouble.code, field="day"))
            return
        chosen = self.home.value()
        to = chosen if isinstance(chosen, UUID) else None
        move = partial(self._bench.services.homes.move, self._member.membership_id, to, day)
        work = partial(move, also=self.also.isChecked())
        self._bench.tasks.run(self, work, self._moved, self._refused)

    def _moved(self, changes: Changes) -> None:
        self._cancel()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        if not told_beside(trouble, self.fields):
            self._bench.tell(trouble)

    @Slot()
    def _cancel(self) -> None:
        self.typed.forget()
        self.day.clear()
        self.moves.setChecked(True)
        self.panel.hide()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)
