"""What the law asks of this file: the terms that run, what a rule asks, and a term by hand."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from wijkdesk.services.terms import FileTerms, RunningTerm
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.term_begin import TermBegin
from wijkdesk.ui.term_fold import TermFold
from wijkdesk.ui.term_words import task_title, task_why
from wijkdesk.ui.widgets.card import BLEED, Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.wider import Wider
from wijkdesk.ui.widgets.words import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TermsCard(Card):
    """`letter_wanted` carries a `LetterWish`."""

    letter_wanted = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__("")
        self.set_title(self.tr("Termijnen"))
        self._bench = bench
        self._terms: dict[Hashable, RunningTerm] = {}
        self.found: FileTerms | None = None
        self.tasks = RowList(self.tr("Wat de regels nu vragen"))
        self.empty = EmptyState(self.tr("Er loopt nu geen termijn."))
        self.folds: Pile[TermFold] = Pile(spacing=12, divided=True)
        self.past_toggle = button("", "link")
        self.past: Pile[TermFold] = Pile(spacing=12, divided=True)
        self.begin = TermBegin(bench)
        self.add(self.empty)
        self.body.addLayout(Wider(self.tasks, BLEED, BLEED))
        for part in (self.folds, self.begin, self.past_toggle, self.past):
            self.add(part)
        self.past.hide()
        self.tasks.opened.connect(self._open_term)
        self.past_toggle.clicked.connect(self._turn_past)

    @Slot()
    def look(self) -> None:
        """Ask what runs."""
        work = partial(self._bench.services.terms.of_file, self._bench.case_file_id)
        self._bench.tasks.run(self, work, self._show, self._bench.tell, "read")

    def flush(self) -> None:
        """Keep what is typed."""
        for fold in (*self.folds.widgets.values(), *self.past.widgets.values()):
            fold.flush()
        self.begin.flush()

    def _show(self, found: FileTerms) -> None:
        self.found = found
        running = [one for one in found.terms if one.runs]
        over = [one for one in found.terms if not one.runs]
        self._terms = {one.key: one for one in found.terms}
        for pile, some in ((self.folds, running), (self.past, over)):
            pile.keep_only([one.key for one in some], self._make)
            for one in some:
                pile.widgets[one.key].show_term(one)
        self.empty.setVisible(not running)
        self.folds.setVisible(bool(running))
        rows = [Row(n, task_title(one), task_why(one)) for n, one in enumerate(found.tasks)]
        self.tasks.set_rows(rows)
        self.tasks.setVisible(bool(rows))
        self.begin.offer(found.rules)
        self.set_note(self.tr("%n termijn(en)", "", len(running)) if running else "")
        self.past_toggle.setVisible(bool(over))
        self._name_past(len(over))

    def _make(self, key: Hashable) -> TermFold:
        made = TermFold(self._terms[key], self._bench)
        made.letter_wanted.connect(self.letter_wanted)
        return made

    @Slot(object)
    def _open_term(self, number: int) -> None:
        """The term that a task is about, opened."""
        tasks = self.found.tasks if self.found is not None else ()
        term = tasks[number].term if number < len(tasks) else None
        fold: QWidget | None = self.folds.widgets.get(term.key) if term is not None else None
        if isinstance(fold, TermFold):
            fold.open()
            fold.toggle.setFocus()

    @Slot()
    def _turn_past(self) -> None:
        self.past.setVisible(self.past.isHidden())
        self._name_past(len(self.past.widgets))

    def _name_past(self, number: int) -> None:
        shown = not self.past.isHidden() and number > 0
        if not number:
            self.past.hide()
        words = self.tr("%n klaar, verberg", "", number) if shown else ""
        self.past_toggle.setText(words or self.tr("%n klaar, toon", "", number))
