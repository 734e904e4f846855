"""Veiligheidscijfer: how safe the household finds it, and beside it how safe the worker does."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.changes import Changes
from wijkdesk.services.evaluations import LEAST, MOST
from wijkdesk.services.safety import SafetyView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.figure_back import FigureBack
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
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.figure_row import FigureRow
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.score_line import ScoreLine
from wijkdesk.ui.widgets.words import label
from wijkdesk.vocabulary import ScoreBy


class SafetyScoreCard(Card):
    """One press on a figure notes it; what is not right is taken back with a reason."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Veiligheidscijfer"))
        self._bench = bench
        self.line, self.told, self.said = ScoreLine(), label(""), label("", "context")
        self.wrong = label("", "secondary")
        self.person, self.words = ChoiceBox(), QLineEdit()
        self.figures = FigureRow(self.tr("Veiligheidscijfer"), LEAST, MOST)
        self.fold = Fold()
        self.back = FigureBack(
            bench,
            bench.services.safety_marks.take_back,
            self.tr("Het telt dan niet meer mee. Te zien blijft wat er stond en waarom."),
        )
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Field(self.tr("Wie geeft het cijfer?"), self.person))
        column.addWidget(Field(self.tr("Wat zegt diegene erbij? (mag leeg)"), self.words))
        column.addWidget(label(self.tr("0 is heel onveilig, 10 is veilig genoeg."), "secondary"))
        column.addWidget(self.figures)
        form.setFocusProxy(self.person)
        self.fold.set_names(self.tr("Openen"), self.tr("Dicht"))
        self.fold.say(
            self.tr("Cijfer noteren"), self.tr("Gezin en gids geven elk hun eigen cijfer.")
        )
        self.fold.set_form(form)
        for widget in (self.line, self.told, self.said, self.wrong, self.fold, self.back):
            self.add(widget)
        self.figures.given.connect(self._note)

    def show_view(self, view: SafetyView) -> None:
        """What the store says now."""
        today = self._bench.now().date()
        name = self.tr("Veiligheidscijfer")
        self.line.show_pairs(pairs(view.scores), None, spoken_words(name, view.scores, today))
        self.told.setText(score_words(view.scores, today) or self.tr("Nog geen cijfer gegeven."))
        last = rounds(view.scores)[-1:]
        quotes = note_words([*last[0][1], *last[0][2]]) if last else ""
        self.said.setText(quotes)
        self.said.setVisible(bool(quotes))
        wrong = wrong_words(view.scores, today)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        given = sorted(
            (*view.scores.client, *view.scores.worker), key=lambda one: one.said_on, reverse=True
        )
        self.back.show_figures([(one.id, figure_words(one, today)) for one in given])
        me = self.tr("%1 (gids)").replace("%1", self._bench.services.me.name)
        together = (ScoreBy.CLIENT, self.tr("Het gezin samen"))
        self.person.set_choices([together, *view.people, (ScoreBy.WORKER, me)])
        if self.person.value() is None:
            self.person.set_value(ScoreBy.CLIENT)
        self.fold.setVisible(view.may_write)
        if not view.may_write:
            self.back.hide()

    @Slot(object)
    def _note(self, figure: int) -> None:
        chosen = self.person.value()
        person = chosen if isinstance(chosen, UUID) else None
        by = chosen if isinstance(chosen, ScoreBy) else ScoreBy.CLIENT
        said = self.words.text()
        score = self._bench.services.safety_marks.score
        work = partial(score, self._bench.case_file_id, by, figure, person, said)
        self._bench.run(self, work, partial(self._noted, said))

    def _noted(self, said: str, changes: Changes) -> None:
        if self.words.text() == said:  # who typed on meanwhile keeps it
            self.words.clear()
        self._bench.announce(changes)
