"""Giving a figure for one goal: who says it, in what words, and one press on the figure."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.evaluations import LEAST, MOST, GoalScores
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.figure_row import FigureRow
from wijkdesk.ui.widgets.words import label
from wijkdesk.vocabulary import ScoreBy

Who = tuple[ScoreBy, UUID | None]
TOGETHER: Who = (ScoreBy.CLIENT, None)


class ScoreEntry(QWidget):
    """A slip is undone; another figure of the same person at this evaluation is the one meant."""

    def __init__(self, goal_id: UUID, bench: Bench) -> None:
        super().__init__()
        self._goal_id, self._bench = goal_id, bench
        self._evaluation_id: UUID | None = None
        self._scores = GoalScores(goal_id)
        self._names: dict[Who, str] = {}
        self.person, self.words = ChoiceBox(), QLineEdit()
        self.figures = FigureRow(self.tr("Cijfer"), LEAST, MOST)
        grid = FieldGrid()
        grid.add_row(
            (Field(self.tr("Wie geeft het cijfer?"), self.person), 5),
            (Field(self.tr("Wat zegt diegene erbij? (mag leeg)"), self.words), 7),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(grid)
        column.addWidget(self.figures)
        column.addWidget(
            label(self.tr("0 is nog helemaal niet gelukt, 10 is gehaald."), "secondary")
        )
        self.person.currentIndexChanged.connect(self._stand)
        self.figures.given.connect(self._note)

    def show_scores(
        self, evaluation_id: UUID | None, scores: GoalScores, people: Sequence[tuple[UUID, str]]
    ) -> None:
        """What was given at this evaluation; the household first, then who lives there, and me."""
        self._evaluation_id, self._scores = evaluation_id, scores
        me = self._bench.services.me.name
        self._names = {TOGETHER: self.tr("Het gezin samen")}
        self._names |= {(ScoreBy.CLIENT, i): name for i, name in people}
        self._names |= {(ScoreBy.WORKER, None): self.tr("%1 (gids)").replace("%1", me)}
        self.person.set_choices(self._names.items())
        if self.person.value() is None:
            self.person.set_value(TOGETHER)
        self._stand()

    @Slot()
    def _stand(self) -> None:
        """The figure that whoever is chosen gave at this evaluation."""
        chosen = self.person.value()
        by, person = chosen if isinstance(chosen, tuple) else TOGETHER
        if self._evaluation_id is None:
            self.figures.show_figure(None)
            return
        me = self._bench.services.me.worker_id
        given = self._scores.at(self._evaluation_id, by)
        own = [one for one in given if one.worker_id == me and one.person_id == person]
        self.figures.show_figure(own[-1].score if own else None)

    @Slot(object)
    def _note(self, figure: int) -> None:
        chosen = self.person.value()
        by, person = chosen if isinstance(chosen, tuple) else TOGETHER
        said = self.words.text()
        note = self._bench.services.evaluations.score
        work = partial(note, self._goal_id, by, figure, said, self._evaluation_id, person)
        self._bench.run(self, work, partial(self._noted, said))

    def _noted(self, said: str, changes: Changes) -> None:
        if self.words.text() == said:  # who typed on meanwhile keeps it
            self.words.clear()
        self._bench.announce(changes)
