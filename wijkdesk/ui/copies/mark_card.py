"""One place that is about somebody else, in its sentence; and what happens with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel

from wijkdesk.services.differences import Run
from wijkdesk.services.file_copies import Decided
from wijkdesk.ui.copies.mark_words import kind_words, usual_reason
from wijkdesk.ui.marked_text import marked_html
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CopyChoice, CopyReason

if TYPE_CHECKING:
    from wijkdesk.documents.copy_line import CopyLine
    from wijkdesk.documents.third_parties import Mark

MOST = 900
"""Of a whole line so many characters are shown; the rest stands in the file."""


class MarkCard(Card):
    """`decided` carries (a Decided, whether it holds for all places that are alike)."""

    decided = Signal(object, object)

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Deze plek"))
        self.why = label("", "strong")
        self.where = label("", "secondary")
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.reason = ChoiceBox([(reason, word(reason)) for reason in CopyReason])
        self.field = Field(self.tr("Waarom niet?"), self.reason)
        self.all = QCheckBox()
        self.stays = button(self.tr("&Blijft staan"), "outline")
        self.black = button(self.tr("&Zwart maken"), "outline")
        self.out = button(self.tr("&Hele regel weg"), "outline")
        for widget in (self.why, self.where, self.sentence, self.field, self.all):
            self.add(widget)
        acts = FlowLayout()
        for act in (self.stays, self.black, self.out):
            acts.addWidget(act)
        self.body.addLayout(acts)
        self.hide()
        self.stays.clicked.connect(self._stay)
        self.black.clicked.connect(self._black)
        self.out.clicked.connect(self._out)

    def show_mark(
        self, mark: "Mark", line: "CopyLine", decided: Decided | None, alike: int
    ) -> None:
        """Show a place; `alike` are the others that say the same."""
        self.why.setText(kind_words()[mark.kind])
        self.where.setText(
            " · ".join(filter(None, (str(line.part), line.when.replace("\n", ", "))))
        )
        if mark.kind.of_line:
            text = line.text if len(line.text) <= MOST else line.text[:MOST] + " …"
            runs = [Run(text, differs=False)]
        else:
            runs = [
                Run(mark.before, differs=False),
                Run(mark.words, differs=True),
                Run(mark.after, differs=False),
            ]
        self.sentence.setText(marked_html(runs))
        self.sentence.setAccessibleName("".join(run.text for run in runs))
        reason = decided.reason if decided else None
        self.reason.set_value(reason or usual_reason(mark))
        self.black.setVisible(not mark.kind.of_line)
        self.all.setVisible(alike > 0)
        self.all.setText(self.tr("Ook op %n andere plek(ken)", "", alike))
        self.show()

    @Slot()
    def _stay(self) -> None:
        self.decided.emit(Decided(CopyChoice.STAYS), self._for_all())

    @Slot()
    def _black(self) -> None:
        self.decided.emit(Decided(CopyChoice.BLACK, self._why()), self._for_all())

    @Slot()
    def _out(self) -> None:
        self.decided.emit(Decided(CopyChoice.OUT, self._why()), self._for_all())

    def _why(self) -> CopyReason:
        reason = self.reason.value()
        return reason if isinstance(reason, CopyReason) else CopyReason.OTHER_PERSON

    def _for_all(self) -> bool:
        return self.all.isVisibleTo(self) and self.all.isChecked()
