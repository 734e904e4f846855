"""How many wait and how long it took: two things that are never one figure."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.waiting import SMALL
from wijkdesk.services.wait_figures import Count, Spread, WaitRow, count, figures
from wijkdesk.ui.language import day_text
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import divider, label


class FiguresCard(Card):
    """Fewer than five are not told: that would say something of a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Cijfers"))
        self.now_head = label(self.tr("Op de wachtlijst, vandaag"), "strong")
        self.now = label("", "secondary")
        self.day = DateBox(past=True)
        self.day_field = Field(self.tr("Peildatum: op welke dag?"), self.day)
        self._rows: Sequence[WaitRow] = ()
        self._today = date.max
        self.ago_head = label("", "strong")
        self.ago = label("", "secondary")
        self.past_head = label(self.tr("Wachttijd van wie hulp kreeg, laatste jaar"), "strong")
        self.past = label("", "secondary")
        self.few = label(
            self.tr("Minder dan vijf laten we niet zien: dat zegt te veel over een persoon."),
            "context",
        )
        for part in (self.now_head, self.now, self.day_field, self.ago_head, self.ago, divider()):
            self.add(part)
        for part in (self.past_head, self.past, self.few):
            self.add(part)
        self.day.editingFinished.connect(self._show_day)

    def show_rows(self, rows: Sequence[WaitRow], today: date) -> None:
        """Of these waits, the ones that are over too."""
        self._rows, self._today = rows, today
        self.now.setText(self._count(count(rows, today)))
        self._show_day()
        told = figures(rows, today)
        lines = (
            (self.tr("Tot het eerste gesprek"), told.access),
            (self.tr("Tot akkoord met het plan"), told.clarification),
            (self.tr("Van verwijzing tot kennismaking"), told.intake),
            (self.tr("Van kennismaking tot hulp"), told.start),
            (self.tr("Alles samen"), told.whole),
        )
        enough = [f"{name}: {said}" for name, one in lines if (said := self._spread(one))]
        self.past.setText("\n".join(enough) or self.tr("Nog te weinig om te tellen."))

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
        day = asked or first
        self.ago_head.setText(self.tr("Op %1").replace("%1", day_text(day, today)))
        self.ago.setText(self._count(count(self._rows, day)))

    def _count(self, found: Count) -> str:
        people = self.tr("%n mens(en)", "", found.people)
        asked = self.tr("%n vraag/vragen", "", found.requests)
        few = self.tr("minder dan vijf")
        told = (
            people
            if found.people >= SMALL or not found.people
            else self.tr("mensen: %1").replace("%1", few),
            asked
            if found.requests >= SMALL or not found.requests
            else self.tr("vragen: %1").replace("%1", few),
        )
        shares = (
            self._share(self.tr("Over de norm: %1 van %2 (%3%)"), found.over, found.normed),
            self._share(
                self.tr("Met hulp intussen: %1 van %2 (%3%)"), found.bridged, found.requests
            ),
        )
        return "\n".join(filter(None, (" · ".join(told), *shares)))

    def _share(self, words: str, part: int, whole: int) -> str:
        """A share, where neither of the two says something of a person."""
        if whole < SMALL:
            return ""
        if 0 < part < SMALL:
            return words.split("%1", maxsplit=1)[0] + self.tr("minder dan vijf")
        per_cent = str(round(100 * part / whole))
        return words.replace("%1", str(part)).replace("%2", str(whole)).replace("%3", per_cent)

    def _spread(self, found: Spread) -> str:
        if found.median is None or found.p90 is None:
            return ""
        said = self.tr("helft binnen %1 dagen, 9 van de 10 binnen %2 (%3 keer)")
        told = said.replace("%1", str(found.median)).replace("%2", str(found.p90))
        return told.replace("%3", str(found.number))
