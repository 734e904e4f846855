"""What one party may get of one case: exact parts with a ground; ticked is laid down at once."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.changes import Changes
from wijkdesk.services.meetings import ShareRow, parts_of
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.typed_text import TypedText
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.id_button import left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import MeetingPart, MeetingParty, SharingGround


class ShareForm(QWidget):
    """Nothing goes to a party that is not ticked here; without a ground nothing goes at all."""

    def __init__(self, case_id: UUID, party: MeetingParty, bench: Bench) -> None:
        super().__init__()
        self._bench, self._case_id, self.party = bench, case_id, party
        self._row: ShareRow | None = None
        self.ticks = {part: QCheckBox(word(part)) for part in MeetingPart}
        for part, tick in self.ticks.items():
            tick.setAccessibleName(f"{word(party)}: {word(part)}")
        self.ground = ChoiceBox(choices(SharingGround, self.tr("Nog kiezen")))
        self.ground.set_value(None)
        self.reason = QLineEdit()
        self.fields = {
            "ground": Field(self.tr("Waarom mag dit?"), self.ground),
            "reason": Field(self.tr("Toelichting"), self.reason),
        }
        self.lay = button(self.tr("Leg vast wat deze partij krijgt"), "outline")
        self.lay.setAccessibleName(self.tr("Leg vast wat %1 krijgt").replace("%1", word(party)))
        self.state = label("", "secondary")
        self.typed = TypedText(
            bench.tasks, bench.services.drafts, f"meeting_share_{party}", case_id, self
        )

        tick_row = QWidget()
        ticks = FlowLayout(tick_row, 12)
        for tick in self.ticks.values():
            ticks.addWidget(tick)
        grid = FieldGrid()
        grid.add_row((self.fields["ground"], 5), (self.fields["reason"], 7))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(label(word(party), "strong"))
        column.addWidget(self.state)
        column.addWidget(tick_row)
        column.addWidget(grid)
        column.addLayout(left_link(self.lay))

        self.lay.clicked.connect(self._lay)
        for part, tick in self.ticks.items():
            self.typed.bind(str(part), tick)
        self.typed.bind("ground", self.ground)
        self.typed.bind("reason", self.reason)

    def show_row(self, row: ShareRow | None) -> None:
        """What was laid down; the first time it stands in the boxes too."""
        is_first, changed = self._row is None, row != self._row
        self._row = row
        parts = parts_of(row.parts) if row else frozenset()
        if changed and row is not None:
            boxes = self.typed.boxes
            for part in MeetingPart:
                boxes[str(part)].show(part in parts)
            boxes["ground"].show(row.ground)
            boxes["reason"].show(row.reason or "")
        if is_first:
            self.typed.load()
        named = ", ".join(word(part).lower() for part in MeetingPart if part in parts)
        nothing = self.tr("Krijgt nu niets van deze zaak.")
        said = self.tr("Krijgt nu: %1. Reden: %2.")
        told = said.replace("%1", named).replace("%2", word(row.ground if row else None))
        self.state.setText(told if parts else nothing)

    def flush(self) -> None:
        """Keep what is typed."""
        self.typed.keep()

    @Slot()
    def _lay(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        chosen = [part for part, tick in self.ticks.items() if tick.isChecked()]
        ground = self.ground.value()
        share = self._bench.services.meeting_cases.share
        known = ground if isinstance(ground, SharingGround) else None
        work = partial(share, self._case_id, self.party, chosen, known, self.reason.text())
        self._bench.tasks.run(self, work, self._laid, self._refused)

    def _laid(self, changes: Changes) -> None:
        self.typed.forget()
        self._bench.announce(changes)

    def _refused(self, trouble: BaseException) -> None:
        field = self.fields.get(getattr(trouble, "field", None) or "")
        if isinstance(trouble, RuleBrokenError) and field is not None:
            field.set_problem(text_for(trouble.code))
            field.box.setFocus()
        else:
            self._bench.tell(trouble)
