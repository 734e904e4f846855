"""The lines of what people themselves say, per person and life area: drawn and in words."""

from collections.abc import Hashable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.estimates import Trend
from wijkdesk.ui.estimate_words import last_words, trend_words, wrong_words
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.pile import Pile
from wijkdesk.ui.widgets.plain_tip import plain_tip
from wijkdesk.ui.widgets.trend_line import TrendLine
from wijkdesk.ui.widgets.words import label


class TrendRow(QWidget):
    """One life area of one person; `quotes` shows what was said with the last figure."""

    def __init__(self, *, quotes: bool) -> None:
        super().__init__()
        self._quotes = quotes
        self.person, self.told = label("", "strong"), label("", "secondary")
        self.quote, self.wrong = label("", "context"), label("", "secondary")
        self.line = TrendLine()
        words = QVBoxLayout()
        words.setSpacing(px(2))
        for part in (self.person, self.told, self.quote, self.wrong):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addLayout(words, 1)
        layout.addWidget(self.line, 0, Qt.AlignmentFlag.AlignTop)

    def show_trend(self, trend: Trend, today: date) -> None:
        """What was said so far."""
        told, spoken = trend_words(trend, today, 1), trend_words(trend, today)
        self.person.setText(trend.person)
        self.told.setText(told)
        self.quote.setText(last_words(trend) if self._quotes else "")
        self.quote.setVisible(self._quotes and bool(last_words(trend)))
        self.wrong.setText(wrong_words(trend, today) if self._quotes else "")
        self.wrong.setVisible(bool(self.wrong.text()))
        self.line.setVisible(bool(trend.said))
        self.line.show_figures([int(one.score) for one in trend.said], f"{trend.person}: {spoken}")
        self.setToolTip(plain_tip(spoken))


class Trends(Pile[TrendRow]):
    """A row for each person and life area that somebody gave a figure for; no others.

    Words that came with a figure may have been said in confidence: without `quotes` they stay away.
    """

    def __init__(self, *, quotes: bool = True) -> None:
        super().__init__(spacing=12)
        self._quotes = quotes

    def show_trends(self, trends: Sequence[Trend], today: date) -> None:
        """What the store says now."""
        by_key: dict[Hashable, Trend] = {(t.person_id, t.life_area): t for t in trends}
        self.keep_only(by_key, self._make)
        for key, trend in by_key.items():
            self.widgets[key].show_trend(trend, today)
        self.setVisible(bool(trends))

    def _make(self, _key: Hashable) -> TrendRow:
        return TrendRow(quotes=self._quotes)
