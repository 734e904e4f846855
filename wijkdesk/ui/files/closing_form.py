"""What is written about a closing; nothing in it has to be filled in."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import ClosingReason, Rung

if TYPE_CHECKING:
    from wijkdesk.ui.editing import RowEditor

FIELDS = ("reason", "rung", "evaluation", "told", "stays_open")


class ClosingForm(FieldGrid):
    """The boxes below a closing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        not_yet = self.tr("Nog niet gekozen")
        self.reason_box = ChoiceBox(choices(ClosingReason, not_yet))
        self.rung_box = ChoiceBox(choices(Rung, not_yet))
        self.evaluation_box, self.told_box = TextArea(least=2), TextArea(least=1)
        self.stays_open_box = TextArea(least=1)
        self.reason = Field(self.tr("Waarom afgesloten?"), self.reason_box)
        self.rung = Field(self.tr("Laatste trede van hulp"), self.rung_box)
        self.evaluation = Field(self.tr("Hoe ging het? Wat werkte?"), self.evaluation_box)
        self.told = Field(
            self.tr("Wie weet dat het stopt?"),
            self.told_box,
            hint=self.tr("Vertel het gezin dat zij altijd terug mogen komen."),
        )
        self.stays_open = Field(self.tr("Wat gaat door zonder ons?"), self.stays_open_box)
        self.add_row((self.reason, 6), (self.rung, 6))
        for field in (self.evaluation, self.told, self.stays_open):
            self.add_row((field, 12))

    def bind(self, editor: "RowEditor") -> None:
        """Let the boxes save themselves."""
        for name in FIELDS:
            editor.bind(name, getattr(self, f"{name}_box"), getattr(self, name))
