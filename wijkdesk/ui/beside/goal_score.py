"""The household's own figure for a goal, in large type; the worker's stays away until then."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdesk.services.beside import BesidePerson, BesideScore
from wijkdesk.services.evaluations import LEAST, MOST
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.figure_row import FigureRow
from wijkdesk.ui.widgets.words import divider, label
from wijkdesk.vocabulary import ScoreBy

TOGETHER = "together"


class GoalScore(QWidget):
    """Only there while an evaluation is going on."""

    def __init__(self, goal_id: UUID, bench: Bench) -> None:
        super().__init__()
        self._goal_id, self._bench = goal_id, bench
        self._evaluation_id: UUID | None = None
        self._score = BesideScore()
        self.person = ChoiceBox()
        self.figures = FigureRow(self.tr("Cijfer van 0 tot 10"), LEAST, MOST)
        self.told = label("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(divider())
        column.addWidget(label(self.tr("Hoe gaat het met dit doel?"), "card-title"))
        column.addWidget(Field(self.tr("Wie zegt het?"), self.person))
        column.addWidget(self.figures)
        column.addWidget(
            label(self.tr("0 is nog helemaal niet gelukt, 10 is gehaald."), "secondary")
        )
        column.addWidget(self.told)
        self.hide()
        self.person.currentIndexChanged.connect(self._stand)
        self.figures.given.connect(self._note)

    def show_score(
        self, evaluation_id: UUID, score: BesideScore, people: Sequence[BesidePerson]
    ) -> None:
        """What was given so far at this evaluation."""
        self._evaluation_id, self._score = evaluation_id, score
        together = (TOGETHER, self.tr("Wij samen"))
        self.person.set_choices([together, *((p.id, p.name) for p in people)])
        if self.person.currentIndex() < 0:
            self.person.set_value(TOGETHER)
        self.told.setText(self._words())
        self.told.setVisible(bool(self.told.text()))
        self._stand()
        self.show()

    def _words(self) -> str:
        """Both figures, once both are there."""
        if self._score.waits:
            return self.tr(
                "Uw gids gaf ook een cijfer. U ziet het als u zelf een cijfer hebt gegeven."
            )
        if not self._score.said:
            return ""
        own = ", ".join(
            f"{one.score} ({one.person})" if one.person else str(one.score)
            for one in self._score.said
        )
        guide = ", ".join(map(str, self._score.guide))
        both = self.tr("Uw cijfer: %1. Het cijfer van uw gids: %2.")
        alone = self.tr("Uw cijfer: %1.")
        return (both.replace("%2", guide) if guide else alone).replace("%1", own)

    @Slot()
    def _stand(self) -> None:
        person = self._person()
        given = [one.score for one in self._score.said if one.person_id == person]
        self.figures.show_figure(given[-1] if given else None)

    def _person(self) -> UUID | None:
        chosen = self.person.value()
        return chosen if isinstance(chosen, UUID) else None

    @Slot(object)
    def _note(self, figure: int) -> None:
        note = self._bench.services.evaluations.score
        own = (self._goal_id, ScoreBy.CLIENT, figure, "", self._evaluation_id, self._person())
        self._bench.run(self, partial(note, *own), self._bench.announce)
