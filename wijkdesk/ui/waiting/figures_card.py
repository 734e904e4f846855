"""How many wait and how long it took: two things that are never one figure."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.waiting import SMALL
from wijkdesk.services.wait_figures import TIMES, Count, Figures, Part, WaitRow, count, figures
from wijkdesk.ui.language import day_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.waiting.figure_line import FigureLine
from wijkdesk.ui.waiting.figure_words import listed_words, part_words, share_words, spread_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import divider, label

COUNTS = (Part.LISTED, Part.OVER, Part.BRIDGED)


class FiguresCard(Card):
    """Fewer than five are not told: that would say something of a person.

    `list_wanted` carries the part that a figure counts, and the day of it.
    """

    list_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Cijfers"))
        self.now_head = label(self.tr("Op de wachtlijst, vandaag"), "strong")
        self.now = {part: FigureLine(part) for part in COUNTS}
        self.day = DateBox(past=True)
        self.day_field = Field(self.tr("Peildatum: op welke dag?"), self.day)
        self._rows: Sequence[WaitRow] = ()
        self._today = self.asked_day = date.max
        self.ago_head = label("", "strong")
        self.ago = {part: FigureLine(part) for part in COUNTS}
        self.past_head = label(self.tr("Wachttijd van wie hulp kreeg, laatste jaar"), "strong")
        self.past = {part: FigureLine(part) for part in TIMES}
        self.too_few = label(self.tr("Nog te weinig om te tellen."), "secondary")
        self.few = label(
            self.tr("Minder dan vijf laten we niet zien: dat zegt te veel over een persoon."),
            "context",
        )
        self.add_pair(self.now_head, *self.now.values())
        self.add(self.day_field)
        self.add_pair(self.ago_head, *self.ago.values())
        self.add(divider())
        self.add_pair(self.past_head, *self.past.values(), self.too_few)
        self.add(self.few)
        self.day.editingFinished.connect(self._show_day)
        for line in (*self.now.values(), *self.past.values()):
            line.opened.connect(self._open_now)
        for line in self.ago.values():
            line.opened.connect(self._open_ago)

    def show_rows(self, rows: Sequence[WaitRow], today: date) -> None:
        """Of these waits, the ones that are over too."""
        self._rows, self._today = rows, today
        _say_count(self.now, count(rows, today))
        self._show_day()
        told = figures(rows, today)
        for part, line in self.past.items():
            self._say_time(line, told, part)
        self.too_few.setVisible(all(line.isHidden() for line in self.past.values()))

    @Slot()
    def _show_day(self) -> None:
        """The list as it was on the day that was asked; without one the first of last month."""
        today = self._today
        self.day_field.set_problem("")
        try:
            asked = self.day.day()
        except RuleBrokenError as wrong:
            self.day_field.set_problem(text_for(wrong.code))
            return
        if asked is not None and asked > today:
            self.day_field.set_problem(text_for("date_invalid"))
            return
        first = date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)
        self.asked_day = asked or first
        self.ago_head.setText(self.tr("Op %1").replace("%1", day_text(self.asked_day, today)))
        _say_count(self.ago, count(self._rows, self.asked_day))

    def _say_time(self, line: FigureLine, told: Figures, part: Part) -> None:
        found = getattr(told, part.name.lower())
        times = self.tr("%n keer", "", found.number)
        line.say(f"{part_words(part)} ({times})", spread_words(found), opens=True)

    @Slot(object)
    def _open_now(self, part: Part) -> None:
        self.list_wanted.emit(part, self._today)

    @Slot(object)
    def _open_ago(self, part: Part) -> None:
        self.list_wanted.emit(part, self.asked_day)


def _say_count(lines: dict[Part, FigureLine], found: Count) -> None:
    """A figure that is told opens its list; what is of so few is not told, and opens nothing."""
    lines[Part.LISTED].say("", listed_words(found), opens=found.requests >= SMALL)
    for part, number, whole in (
        (Part.OVER, found.over, found.normed),
        (Part.BRIDGED, found.bridged, found.requests),
    ):
        words = share_words(number, whole)
        lines[part].say("", words and f"{part_words(part)}: {words}", opens=number >= SMALL)
