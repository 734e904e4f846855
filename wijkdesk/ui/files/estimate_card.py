"""Eigen cijfer: how it goes according to somebody themselves; only what they want to say."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.files import FileView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.estimate_words import figure_words
from wijkdesk.ui.figure_back import FigureBack
from wijkdesk.ui.theme import px
from wijkdesk.ui.trends import Trends
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import LifeArea, SelfScore


class EstimateCard(Card):
    """The lines so far. One press on a figure notes it; a slip is undone like anything else."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Eigen cijfer"))
        self._bench = bench
        self.trends, self.fold = Trends(), Fold()
        stays = self.tr("Het telt dan niet meer mee. Te zien blijft wat er stond en waarom.")
        self.back = FigureBack(bench, bench.services.estimates.take_back, stays)
        self.person, self.words = ChoiceBox(), QLineEdit()
        self.area = ChoiceBox(choices(LifeArea))
        self.about = Field(self.tr("Leefgebied"), self.area)
        self.figures = FigureRow()
        self.area.set_value(None)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Field(self.tr("Wie zegt het?"), self.person))
        column.addWidget(self.about)
        column.addWidget(Field(self.tr("In eigen woorden (mag leeg blijven)"), self.words))
        column.addWidget(label(self.tr("Hoe gaat het? 1 is slecht, 5 is heel goed."), "secondary"))
        column.addWidget(self.figures)
        form.setFocusProxy(self.person)

        self.add(self.trends)
        self.add(self.fold)
        self.add(self.back)
        self.fold.set_names(self.tr("Openen"), self.tr("Dicht"))
        free = self.tr("Alleen als iemand dat wil. Geen leefgebied is verplicht.")
        self.fold.say(self.tr("Cijfer noteren"), free)
        self.fold.set_form(form)
        self.figures.pressed.connect(self._note)
        self.area.currentIndexChanged.connect(self._chosen)

    def show_view(self, view: FileView) -> None:
        """What the store says now."""
        self.person.set_choices([(p.id, p.full_name) for p in view.people])
        if self.person.value() is None and view.people:
            self.person.set_value(view.people[0].id)
        self.back.show_figures(self._newest_first(view))
        self.trends.show_trends(view.trends, self._bench.now().date())

    def _newest_first(self, view: FileView) -> list[tuple[UUID, str]]:
        today = self._bench.now().date()
        found = [(one, trend) for trend in view.trends for one in trend.said]
        found.sort(key=lambda pair: pair[0].said_on, reverse=True)
        return [
            (one.id, f"{word(trend.life_area)}, {trend.person}: {figure_words(one, today)}")
            for one, trend in found
        ]

    @Slot(object)
    def follow(self, area: LifeArea | None) -> None:
        """The life area of the need that somebody is working on."""
        if area is not None:
            self.area.set_value(area)

    @Slot(object)
    def _note(self, score: SelfScore) -> None:
        person, area = self.person.value(), self.area.value()
        if not isinstance(person, UUID) or not isinstance(area, LifeArea):
            self.about.set_problem(self.tr("Kies eerst een leefgebied. Er is niets weg."))
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        said = self.words.text()
        note = self._bench.services.estimates.note
        work = partial(note, self._bench.case_file_id, person, area, score, said)
        self._bench.run(self, work, partial(self._noted, said))

    def _noted(self, said: str, changes: Changes) -> None:
        if self.words.text() == said:  # who typed on meanwhile keeps it
            self.words.clear()
        self._bench.announce(changes)

    @Slot()
    def _chosen(self) -> None:
        self.about.set_problem("")


class FigureRow(QWidget):
    """Five buttons beside each other; `pressed` carries the figure."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        self.buttons = {score: IdButton(str(int(score)), score, "outline") for score in SelfScore}
        for score, made in self.buttons.items():
            made.setAccessibleName(word(score))
            made.setToolTip(word(score))
            made.pressed_id.connect(self.pressed)
            row.addWidget(made, 1)
