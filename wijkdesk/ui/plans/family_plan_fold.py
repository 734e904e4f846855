"""One offer of an own plan: its boxes, what the family handed in, and a place for more."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.family_plans import FamilyPlanRow, FamilyText
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.family_plan_words import (
    plan_detail,
    plan_marks,
    plan_title,
    text_detail,
    text_title,
)
from wijkdesk.ui.plain_hint import PlainHint
from wijkdesk.ui.plans.family_text_form import FamilyTextForm
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import FamilyPlanAnswer, FamilyPlanSkip

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

NAMES = (
    "offered_on",
    "offered_to",
    "answer",
    "answered_on",
    "skip",
    "skip_note",
    "due",
)


class FamilyPlanFold(Fold):
    """Saves itself. What the family wrote is only shown: nothing here can change it."""

    reshaped = Signal()
    print_wanted = Signal(object)

    def __init__(self, row: FamilyPlanRow, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.row = row
        self.editor: RowEditor | None = None
        self.offered_on, self.answered_on, self.due = DateBox(), DateBox(), DateBox()
        self.offered_to = QLineEdit()
        self.answer = ChoiceBox(choices(FamilyPlanAnswer, self.tr("Nog niet gezegd")))
        self.skip = ChoiceBox(choices(FamilyPlanSkip, self.tr("Nog kiezen")))
        self.skip_note = TextArea(least=2)
        self.offer = button(self.tr("Vandaag toch aangeboden"), "outline")
        self.hand_in: FamilyTextForm | None = None
        self.texts = QWidget()
        self._texts = QVBoxLayout(self.texts)
        self._texts.setContentsMargins(0, 0, 0, 0)
        self._texts.setSpacing(px(8))
        self._shown: tuple[FamilyText, ...] | None = None
        self._grids: tuple[QWidget, QWidget, QWidget] | None = None

        self._whole.addWidget(self.texts)
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.offer.clicked.connect(self._offer)
        bench.waiting(self, "family_plan", row.id, self.open)
        bench.waiting(self, "family_text", row.id, self.open)

    def show_row(self, row: FamilyPlanRow) -> None:
        """What the store says now."""
        self.row = row
        today = self._bench.now().date()
        self.say(plan_title(row, today), plan_detail(row, today), plan_marks(row, today))
        if self._shown != row.texts:
            self._shown = row.texts
            self._show_texts()
            self.reshaped.emit()
        if self.editor is not None:
            self.editor.refresh(self._values())
        self._show_grids()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        if self.editor is not None:
            self.editor.flush()
        if self.hand_in is not None:
            self.hand_in.flush()

    def _show_texts(self) -> None:
        empty(self._texts)
        today = self._bench.now().date()
        for text in self.row.texts:
            self._texts.addWidget(label(text_title(text, today), "strong"))
            self._texts.addWidget(label(text_detail(text), "secondary"))
            if text.text:
                words = label(text.text)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._texts.addWidget(words)
                link = IdButton(self.tr("Afdrukken"), text.id)
                link.setAccessibleName(f"{link.text()}: {text_title(text, today)}")
                link.pressed_id.connect(self.print_wanted)
                self._texts.addLayout(left_link(link))
        self.texts.setVisible(bool(self.row.texts))

    @Slot()
    def _build(self) -> None:
        fields = {
            "offered_on": Field(self.tr("Aangeboden op"), self.offered_on),
            "offered_to": Field(self.tr("Aan wie?"), self.offered_to),
            "answer": Field(self.tr("Wat zei het gezin?"), self.answer),
            "answered_on": Field(self.tr("Gezegd op"), self.answered_on),
            "due": Field(self.tr("Komt erop terug"), self.due),
            "skip": Field(self.tr("Waarom niet aangeboden?"), self.skip),
            "skip_note": Field(self.tr("Wat is de reden?"), self.skip_note),
        }
        PlainHint(fields["skip_note"], self._bench)
        offered, skipped = FieldGrid(), FieldGrid()
        offered.add_row((fields["offered_on"], 4), (fields["offered_to"], 8))
        offered.add_row((fields["answer"], 6), (fields["answered_on"], 3), (fields["due"], 3))
        skipped.add_row((fields["skip"], 12))
        skipped.add_row((fields["skip_note"], 12))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        hand_in = FamilyTextForm(self._bench, self.row.id)
        for widget in (skipped, self.offer, offered, hand_in):
            layout.addWidget(widget)
        layout.setAlignment(self.offer, Qt.AlignmentFlag.AlignLeft)
        self.hand_in = hand_in
        self._grids = offered, skipped, hand_in
        save = partial(self._bench.services.family_plans.save, self.row.id)
        editor = self._bench.editor("family_plan", self.row.id, save, self._values(), self)
        for name, field in fields.items():
            editor.bind(name, field.box, field)
        self.editor = editor
        form.setFocusProxy(self.offered_to)
        self.set_form(form)
        self._show_grids()
        self.reshaped.emit()

    def _show_grids(self) -> None:
        """Why it was not offered stays to be read, also once it was offered after all."""
        if self._grids is None:
            return
        offered, skipped, hand_in = self._grids
        is_offered = self.row.offered_on is not None
        was_skipped = self.row.skip is not None or bool(self.row.skip_note.strip())
        offered.setVisible(is_offered)
        hand_in.setVisible(is_offered)
        skipped.setVisible(not is_offered or was_skipped)
        self.offer.setVisible(not is_offered)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self.row, name) for name in NAMES}

    @Slot()
    def _offer(self) -> None:
        self.flush()
        act = self._bench.services.family_plans.offer_after_all
        self._bench.run(self, partial(act, self.row.id), self._bench.announce)
