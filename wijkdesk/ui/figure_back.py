"""A figure that is not right is taken back with a reason: it counts no more and is still seen."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button


class FigureBack(Fold):
    """Only there while there is a figure to take back; `act` takes one by its id, and why."""

    def __init__(
        self, bench: Bench, act: Callable[[UUID, str], Changes], explained: str = ""
    ) -> None:
        super().__init__()
        self._bench, self._act = bench, act
        self.figure, self.reason = ChoiceBox(), QLineEdit()
        self.why = Field(self.tr("Waarom klopt het niet?"), self.reason)
        self.take_back = button(self.tr("Cijfer terugnemen"), "outline")
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Field(self.tr("Welk cijfer?"), self.figure))
        column.addWidget(self.why)
        column.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)
        form.setFocusProxy(self.figure)
        self.set_names(self.tr("Openen"), self.tr("Dicht"))
        self.say(self.tr("Cijfer klopt niet"), explained)
        self.set_form(form)
        self.take_back.clicked.connect(self._take)
        self.reason.textEdited.connect(self._typed)

    def show_figures(self, figures: Sequence[tuple[UUID, str]]) -> None:
        """Each with its words; the first is meant unless another one was chosen."""
        self.figure.set_choices(figures)
        if self.figure.value() is None and figures:
            self.figure.set_value(figures[0][0])
        self.setVisible(bool(figures))

    @Slot()
    def _take(self) -> None:
        figure, said = self.figure.value(), self.reason.text()
        if not said.strip():
            self.why.set_problem(self.tr("Schrijf kort waarom. Er is niets veranderd."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if isinstance(figure, UUID):
            self._bench.run(self, partial(self._act, figure, said), partial(self._taken, said))

    def _taken(self, said: str, changes: Changes) -> None:
        if self.reason.text() == said:  # who typed on meanwhile keeps it
            self.reason.clear()
        self._bench.announce(changes)

    @Slot()
    def _typed(self) -> None:
        self.why.set_problem("")
