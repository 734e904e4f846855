"""A figure of a goal that is not right: taken back with a reason, and still to be seen."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.evaluations import GoalScores
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.score_words import figure_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button


class ScoreBack(Fold):
    """Only there while there is a figure to take back."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
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
        self.say(self.tr("Cijfer klopt niet"))
        self.set_form(form)
        self.take_back.clicked.connect(self._take)
        self.reason.textEdited.connect(self._typed)

    def show_scores(self, scores: GoalScores) -> None:
        """The newest figures first."""
        today = self._bench.now().date()
        found = sorted((*scores.client, *scores.worker), key=lambda one: one.said_on, reverse=True)
        self.figure.set_choices((one.id, figure_words(one, today)) for one in found)
        if self.figure.value() is None and found:
            self.figure.set_value(found[0].id)
        self.setVisible(bool(found))

    @Slot()
    def _take(self) -> None:
        figure, said = self.figure.value(), self.reason.text()
        if not said.strip():
            self.why.set_problem(self.tr("Schrijf kort waarom. Er is niets veranderd."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if isinstance(figure, UUID):
            work = partial(self._bench.services.evaluations.take_back, figure, said)
            self._bench.run(self, work, partial(self._taken, said))

    def _taken(self, said: str, changes: Changes) -> None:
        if self.reason.text() == said:  # who typed on meanwhile keeps it
            self.reason.clear()
        self._bench.announce(changes)

    @Slot()
    def _typed(self) -> None:
        self.why.set_problem("")
