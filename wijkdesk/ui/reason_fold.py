"""Something that is done with a reason: one line of words, and a button for each way to do it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import IdButton


class ReasonFold(Fold):
    """`decided` carries the key of the button and the reason; `needs` says when it is empty."""

    decided = Signal(object, object)

    def __init__(
        self, question: str, ways: Sequence[tuple[object, str]], *, must: bool = True
    ) -> None:
        super().__init__()
        self.reason = QLineEdit()
        self.why = Field(question, self.reason)
        self._must = must
        self.ways = {key: IdButton(words, key, "outline") for key, words in ways}
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for made in self.ways.values():
            row.addWidget(made)
            made.pressed_id.connect(self._decide)
        row.addStretch(1)
        column.addLayout(row)
        form.setFocusProxy(self.reason)
        self.set_names(self.tr("Openen"), self.tr("Dicht"))
        self.set_form(form)
        self.reason.textEdited.connect(self._typed)

    def done(self, said: str) -> None:
        """It is done: the line is empty again, unless somebody typed on meanwhile."""
        if self.reason.text() == said:
            self.reason.clear()
            self.close_form()

    @Slot(object)
    def _decide(self, key: object) -> None:
        said = self.reason.text()
        if self._must and not said.strip():
            self.why.set_problem(self.tr("Schrijf kort waarom. Er is niets veranderd."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.decided.emit(key, said)

    @Slot()
    def _typed(self) -> None:
        self.why.set_problem("")
