"""One term of a file: how it stands and why, with all that can be decided of it."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.terms import PauseRow, RunningTerm
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.term_form import TermForm
from wijkdesk.ui.term_words import (
    count_words,
    end_mark,
    law_words,
    over_words,
    pause_words,
    penalty_words,
    why_words,
)
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import button, label
from wijkdesk.vocabulary import LetterKind

if TYPE_CHECKING:
    from wijkdesk.services.changes import Changes


class TermFold(Fold):
    """`letter_wanted` carries a `LetterWish`."""

    letter_wanted = Signal(object)

    def __init__(self, term: RunningTerm, bench: Bench) -> None:
        super().__init__()
        self.term, self._bench = term, bench
        self.parts: QWidget | None = None
        self.act: TermForm | None = None
        self.why = label("", "body")
        self.must = label("", "secondary")
        self.owed = label("", "strong")
        self.pauses = QVBoxLayout()
        self.again = button(self.tr("Hij loopt toch door"), "link")
        self.set_names(self.tr("Hoe en waarom"), self.tr("Klaar"))
        self.opened.connect(self._build)
        self.closed.connect(self.flush)
        self.again.clicked.connect(self._reopen)

    def show_term(self, term: RunningTerm) -> None:
        """What the store says now."""
        self.term = term
        today = self._bench.now().date()
        detail = law_words(term.rule) if term.runs else over_words(term)
        marks = [end_mark(term, today)]
        if term.pauses and term.end is not None and term.runs and term.count.paused:
            days = self.tr("%n dag(en) opgeschort", "", term.count.paused)
            marks.append(Mark(days))
        if term.extension is not None:
            marks.append(Mark(self.tr("verlengd")))
        if term.penalty is not None and term.penalty.days:
            marks.append(Mark(self.tr("dwangsom loopt"), "bad"))
        self.say(term.rule.name, detail, tuple(marks))
        if self.parts is not None:
            self._fill()

    def flush(self) -> None:
        """Keep what is typed."""
        if self.act is not None:
            self.act.flush()

    @Slot()
    def _build(self) -> None:
        self.parts = form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.pauses.setSpacing(px(8))
        for part in (self.why, self.must, self.owed):
            column.addWidget(part)
        column.addLayout(self.pauses)
        column.addLayout(left_link(self.again))
        column.addSpacing(px(8))
        self.act = TermForm(self.term, self._bench)
        self.act.letter_wanted.connect(self.letter_wanted)
        column.addWidget(self.act)
        form.setFocusProxy(self.act)
        self._fill()
        self.set_form(form)

    def _fill(self) -> None:
        term = self.term
        self.why.setText(f"{why_words(term)} {count_words(term)}")
        self.must.setText(self.tr("Dan moet er zijn: %1").replace("%1", term.rule.must))
        self.must.setVisible(bool(term.rule.must))
        self.owed.setText(penalty_words(term.penalty) if term.penalty else "")
        self.owed.setVisible(term.penalty is not None)
        self.again.setVisible(term.result is not None)
        empty(self.pauses)
        for row in term.pauses:
            self.pauses.addLayout(self._pause(row))
        if self.act is not None:
            self.act.show_term(term)
            self.act.setVisible(term.runs)

    def _pause(self, row: PauseRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(label(pause_words(row)), 1)
        if self.term.runs:
            letter = IdButton(self.tr("Schrijf de brief"), row.id)
            letter.pressed_id.connect(self._ask_letter)
            line.addWidget(letter)
        if row.ended_on is None:
            ends = IdButton(self.tr("Vandaag voorbij"), row.id)
            ends.pressed_id.connect(self._end_pause)
            line.addWidget(ends)
        away = IdButton(self.tr("Haal weg"), row.id)
        away.pressed_id.connect(self._remove_pause)
        line.addWidget(away)
        return line

    @Slot(object)
    def _ask_letter(self, pause_id: UUID) -> None:
        self.letter_wanted.emit(LetterWish(LetterKind.SUSPENSION, pause_id))

    @Slot(object)
    def _end_pause(self, pause_id: UUID) -> None:
        today = self._bench.now().date()
        self._run(partial(self._bench.services.terms.end_pause, pause_id, today))

    @Slot(object)
    def _remove_pause(self, pause_id: UUID) -> None:
        self._run(partial(self._bench.services.terms.remove_pause, pause_id))

    @Slot()
    def _reopen(self) -> None:
        self._run(partial(self._bench.services.terms.reopen, self.term))

    def _run(self, work: "partial[Changes]") -> None:
        self._bench.run(self, work, self._bench.announce)
