"""Figures that people gave themselves, in words: "2 op 24 sep, 4 vandaag: beter dan daarvoor"."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.estimates import Estimate, Trend
from wijkdesk.ui.language import day_text
from wijkdesk.ui.words import word

MOST = 8
"""As many as are drawn."""


def trend_words(trend: Trend, today: date, most: int = MOST) -> str:
    """The last figures with their days, and how the last one is beside the one before."""
    said = trend.said[-most:]
    told = ", ".join(figure_words(one, today) for one in said)
    return " · ".join(filter(None, (word(trend.life_area), told, _compared(trend.said))))


def last_words(trend: Trend) -> str:
    """What was said with the last figure, in own words."""
    note = trend.said[-1].note.strip() if trend.said else ""
    return f"“{note}”" if note else ""


def wrong_words(trend: Trend, today: date) -> str:
    """A line for each figure that was taken back: "Klopt niet: 4 (vandaag), verkeerde persoon"."""
    words = QCoreApplication.translate("Estimates", "Klopt niet: %1, %2")
    return "\n".join(
        words.replace("%1", figure_words(one, today)).replace("%2", one.wrong)
        for one in trend.wrong
    )


def figure_words(one: Estimate, today: date) -> str:
    """Say "4 (vandaag)"."""
    return f"{int(one.score)} ({day_text(one.said_on, today)})"


def _compared(said: Sequence[Estimate]) -> str:
    if len(said) < 2:  # noqa: PLR2004 - one figure has nothing beside it
        return ""
    change = said[-1].score - said[-2].score
    if change > 0:
        return QCoreApplication.translate("Estimates", "beter dan de vorige keer")
    if change < 0:
        return QCoreApplication.translate("Estimates", "minder goed dan de vorige keer")
    return QCoreApplication.translate("Estimates", "net als de vorige keer")
