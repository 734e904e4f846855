"""Who agrees to help for each child, why, and from which day on that changes."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from wijkdesk.services.agenda import TaskRow
from wijkdesk.services.consent import ChildConsent, children
from wijkdesk.services.files import FileView
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.files.consent_words import (
    contradiction_words,
    decides_words,
    gezag_words,
    lack_words,
    soon,
    turn_words,
)
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import Card, empty
from wijkdesk.ui.widgets.chip import Mark, chip_of
from wijkdesk.ui.widgets.id_button import IdButton, left_link
from wijkdesk.ui.widgets.words import label

A_WEEK = timedelta(days=7)


class ConsentCard(Card):
    """Hidden where there is no child; computed from birth dates and ties, nobody fills it in."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(self.tr("Wie beslist over hulp"))
        self._bench = bench
        self._tasks: tuple[str, ...] = ()
        self.about = label(
            self.tr("Volgt uit de geboortedatum en het gezag bij de familiebanden."), "secondary"
        )
        self.rows = QVBoxLayout()
        self.rows.setSpacing(px(14))
        self.add(self.about)
        self.body.addLayout(self.rows)

    def show_view(self, view: FileView) -> None:
        """What the store says now."""
        empty(self.rows)
        self._tasks = tuple(task.text for task in view.tasks if task.is_open)
        found = children(view, self._bench.now().date())
        for child in found:
            self.rows.addLayout(self._row(child))
        self.setVisible(bool(found))

    def _row(self, child: ChildConsent) -> QVBoxLayout:
        today = self._bench.now().date()
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(label(child.name, "strong"))
        lines.addWidget(label(decides_words(child)))
        lines.addWidget(label(gezag_words(child), "secondary"))
        if child.lacks_guardian or child.contradicts:
            lines.addWidget(chip_of(Mark(self._trouble(child), "warn")))
            lines.addWidget(label(_todo(child), "secondary"))
            if not self._is_task(child):
                look = IdButton(self.tr("Zet bij mijn taken"), child)
                look.setAccessibleName(
                    self.tr("Zet bij mijn taken: gezag van %1").replace("%1", child.name)
                )
                look.pressed_id.connect(self._make_task)
                lines.addLayout(left_link(look))
        for number, turn in enumerate(child.turns):
            if number == 0 and soon(turn, today):
                lines.addWidget(chip_of(Mark(turn_words(turn), "warn", "clock")))
            else:
                lines.addWidget(label(turn_words(turn), "secondary"))
        return lines

    def _trouble(self, child: ChildConsent) -> str:
        if child.contradicts:
            return self.tr("gezag spreekt elkaar tegen")
        return self.tr("niemand kan beslissen")

    def _is_task(self, child: ChildConsent) -> bool:
        """Whether somebody sees to it already."""
        return any(child.name in text and self._what() in text for text in self._tasks)

    def _what(self) -> str:
        return self.tr("gezag nakijken")

    @Slot(object)
    def _make_task(self, child: ChildConsent) -> None:
        """Within a week: until then nobody can agree to help for this child."""
        text = f"{child.name}: {self._what()}. {_todo(child)}"
        due = self._bench.now().date() + A_WEEK
        add = self._bench.services.agenda.add_task
        work = partial(add, text, self._bench.case_file_id, due)
        self._bench.run(self, work, self._made)

    def _made(self, _row: TaskRow) -> None:
        self._bench.announce_file()


def _todo(child: ChildConsent) -> str:
    return contradiction_words() if child.contradicts else lack_words()
