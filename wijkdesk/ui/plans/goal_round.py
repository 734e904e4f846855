"""One goal as it is looked back on: figures over time, what stands now, and what help it needs."""

from functools import partial
from operator import attrgetter

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wijkdesk.services.evaluations import EvaluationRow, EvaluationView, GoalScores
from wijkdesk.services.plans import GoalRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.figure_back import FigureBack
from wijkdesk.ui.plans.scaling_fold import ScalingFold
from wijkdesk.ui.plans.score_entry import ScoreEntry
from wijkdesk.ui.score_words import (
    figure_words,
    note_words,
    pairs,
    rounds,
    score_words,
    spoken_words,
    wrong_words,
)
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.chip import chip_of
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.widgets.score_line import ScoreLine
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import divider, label
from wijkdesk.ui.words import choices, lock_marks
from wijkdesk.vocabulary import GoalStatus

NAMES = ("status", "closed_reason")


class GoalRound(Card):
    """The household's figure is a whole line with dots, the worker's a broken one with squares."""

    def __init__(self, row: GoalRow, bench: Bench) -> None:
        super().__init__("")
        self._bench = bench
        self._view: EvaluationView | None = None
        self.over, self.text = label("", "over"), label("", "strong")
        self.aim, self.told = label("", "secondary"), label("", "body")
        self.notes, self.wrong = label("", "context"), label("", "secondary")
        self.key = label(self.tr("● gezin   ■ gids"), "secondary", wraps=False)
        self.line = ScoreLine()
        self.locks = QHBoxLayout()
        self.entry = ScoreEntry(row.id, bench)
        self.back = FigureBack(bench, bench.services.evaluations.take_back)
        self.status = ChoiceBox(choices(GoalStatus))
        self.reason = TextArea(least=1)
        self.why = Field(self.tr("Waarom? (mag leeg)"), self.reason)
        self.scaling = ScalingFold(bench)
        self._lay_out()
        save = partial(bench.services.plan_lines.save_goal, row.id)
        self.editor = bench.editor("goal", row.id, save, _values(row), self)
        self.editor.bind("status", self.status, self.stands)
        self.editor.bind("closed_reason", self.reason, self.why, empty=None)
        self.status.currentIndexChanged.connect(self._ask)

    def show_goal(
        self, row: GoalRow, number: int, view: EvaluationView, at: EvaluationRow | None
    ) -> None:
        """What the store says now; `at` is the evaluation that is shown."""
        today = self._bench.now().date()
        name = self.tr("Doel %1").replace("%1", str(number))
        words = row.text.strip() or self.tr("Doel zonder tekst")
        scores = view.scores.get(row.id, GoalScores(row.id))
        self.setAccessibleName(name)
        self.over.setText(name)
        self.text.setText(words)
        self.aim.setText(self._aim(row))
        self.aim.setVisible(bool(self.aim.text()))
        self._show_locks(row)
        told = score_words(scores, today)
        self.told.setText(told or self.tr("Nog geen cijfer."))
        last = [one for found in rounds(scores)[-1:] for one in (*found[1], *found[2])]
        self.notes.setText(note_words(last))
        self.notes.setVisible(bool(self.notes.text()))
        self.wrong.setText(wrong_words(scores, today))
        self.wrong.setVisible(bool(self.wrong.text()))
        self.line.show_pairs(pairs(scores), row.scale_target, spoken_words(words, scores, today))
        self.key.setVisible(bool(told))
        people = [(person.id, person.full_name) for person in view.people]
        self.entry.show_scores(at.id if at else None, scores, people)
        given = sorted((*scores.client, *scores.worker), key=attrgetter("said_on"), reverse=True)
        self.back.show_figures([(one.id, figure_words(one, today)) for one in given])
        self.scaling.show_need(row.need_id, view, at.id if at else None)
        self.editor.refresh(_values(row))
        self._ask()

    @Slot()
    def flush(self) -> None:
        """Save what is typed."""
        self.editor.flush()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(4))
        for part in (self.over, self.text, self.aim):
            words.addWidget(part)
        words.addLayout(self.locks)
        for part in (self.told, self.notes, self.wrong):
            words.addWidget(part)
        words.addStretch(1)
        drawn = QVBoxLayout()
        drawn.setSpacing(px(4))
        drawn.addWidget(self.line, 0, Qt.AlignmentFlag.AlignRight)
        drawn.addWidget(self.key, 0, Qt.AlignmentFlag.AlignRight)
        drawn.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addLayout(words, 1)
        head.addLayout(drawn)
        self.body.addLayout(head)
        self.add(self.entry)
        self.add(self.back)
        self.add(divider())
        self.stands = Field(self.tr("Hoe staat het doel ervoor?"), self.status)
        grid = FieldGrid()
        grid.add_row((self.stands, 4), (self.why, 8))
        self.add(grid)
        self.add(self.scaling)

    def _show_locks(self, row: GoalRow) -> None:
        empty(self.locks)
        for lock in lock_marks(row.visibility):
            self.locks.addWidget(chip_of(lock))
        self.locks.addStretch(1)

    def _aim(self, row: GoalRow) -> str:
        told = []
        if row.measure:
            told.append(self.tr("Dat merken we zo: %1").replace("%1", row.measure))
        if row.scale_start is not None:
            told.append(self.tr("begonnen op %1").replace("%1", str(row.scale_start)))
        if row.scale_target is not None:
            told.append(self.tr("wil naar %1").replace("%1", str(row.scale_target)))
        return " · ".join(told)

    @Slot()
    def _ask(self) -> None:
        """Why is only asked of a goal that is not going on as it was."""
        stands = self.status.value()
        self.why.setVisible(stands is not GoalStatus.OPEN or bool(self.reason.text().strip()))


def _values(row: GoalRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in NAMES}
