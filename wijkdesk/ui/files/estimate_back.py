"""A figure that is not right is taken back with a reason: it counts no more and is still seen."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.estimate_words import figure_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.words import button
from wijkdesk.ui.words import word


class EstimateBack(Fold):
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
        stays = self.tr("Het telt dan niet meer mee. Te zien blijft wat er stond en waarom.")
        self.say(self.tr("Cijfer klopt niet"), stays)
        self.set_form(form)
        self.take_back.clicked.connect(self._take)
        self.reason.textEdited.connect(self._typed)

    def show_view(self, view: FileView) -> None:
        """The newest figures first."""
        today = self._bench.now().date()
        found = sorted(
            ((one, trend) for trend in view.trends for one in trend.said),
            key=lambda pair: pair[0].said_on,
            reverse=True,
        )
        self.figure.set_choices(
            (one.id, f"{word(trend.life_area)}, {trend.person}: {figure_words(one, today)}")
            for one, trend in found
        )
        if self.figure.value() is None and found:
            self.figure.set_value(found[0][0].id)
        self.setVisible(bool(found))

    @Slot()
    def _take(self) -> None:
        figure, said = self.figure.value(), self.reason.text()
        if not said.strip():
            self.why.set_problem(self.tr("Schrijf kort waarom. Er is niets veranderd."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if isinstance(figure, UUID):
            work = partial(self._bench.services.estimates.take_back, figure, said)
            self._bench.run(self, work, partial(self._taken, said))

    def _taken(self, said: str, changes: Changes) -> None:
        if self.reason.text() == said:  # who typed on meanwhile keeps it
            self.reason.clear()
        self._bench.announce(changes)

    @Slot()
    def _typed(self) -> None:
        self.why.set_problem("")
