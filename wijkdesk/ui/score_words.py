"""The figures of a goal in words, round by round: "26 nov: gezin 6, gids 5"."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.evaluations import GoalScores, ScoreRow
from wijkdesk.ui.language import day_text
from wijkdesk.vocabulary import ScoreBy

Pair = tuple[float | None, float | None]
Round = tuple[date, tuple[ScoreRow, ...], tuple[ScoreRow, ...]]
"""A day with what the household said, and what workers said."""
MOST = 4


def rounds(scores: GoalScores) -> list[Round]:
    """What was given at one evaluation together, or on one day outside any; the oldest first."""
    days: dict[object, date] = {}
    for one in (*scores.client, *scores.worker):
        key = one.evaluation_id or one.said_on
        days[key] = min(days.get(key, one.said_on), one.said_on)
    return sorted(
        ((day, _at(scores.client, key), _at(scores.worker, key)) for key, day in days.items()),
        key=lambda found: found[0],
    )


def pairs(scores: GoalScores) -> list[Pair]:
    """What is drawn: of several figures of one side the middle."""
    return [(_middle(client), _middle(worker)) for _day, client, worker in rounds(scores)]


def score_words(scores: GoalScores, today: date, most: int = MOST) -> str:
    """Each round in a line, the last one first."""
    return "\n".join(round_words(found, today) for found in reversed(rounds(scores)[-most:]))


def round_words(found: Round, today: date) -> str:
    """Say "26 nov: Letay Habte 6, gids 5"."""
    day, client, worker = found
    said = [f"{who(one)} {one.score}" for one in client]
    same = len({one.worker for one in worker}) < 2  # noqa: PLR2004 - two differ
    guide = QCoreApplication.translate("Scores", "gids")
    said += [f"{guide if same or not one.worker else one.worker} {one.score}" for one in worker]
    return f"{day_text(day, today)}: {', '.join(said)}"


def spoken_words(name: str, scores: GoalScores, today: date) -> str:
    """All that is drawn, for who does not see it."""
    words = score_words(scores, today, len(rounds(scores))).replace("\n", "; ")
    return f"{name}. {words}" if words else name


def note_words(found: Sequence[ScoreRow]) -> str:
    """What was said with these figures, in own words."""
    return "\n".join(f"“{one.note.strip()}” ({who(one)})" for one in found if one.note.strip())


def figure_words(one: ScoreRow, today: date) -> str:
    """Say "Letay Habte 6 (vandaag)"."""
    return f"{who(one)} {one.score} ({day_text(one.said_on, today)})"


def wrong_words(scores: GoalScores, today: date) -> str:
    """A line for each figure that was taken back."""
    words = QCoreApplication.translate("Scores", "Klopt niet: %1, %2")
    return "\n".join(
        words.replace("%1", figure_words(one, today)).replace("%2", one.wrong)
        for one in scores.wrong
    )


def who(one: ScoreRow) -> str:
    """Who said it."""
    if one.scored_by is ScoreBy.WORKER:
        return one.worker or QCoreApplication.translate("Scores", "gids")
    return one.person or QCoreApplication.translate("Scores", "gezin")


def _at(line: Sequence[ScoreRow], key: object) -> tuple[ScoreRow, ...]:
    return tuple(one for one in line if (one.evaluation_id or one.said_on) == key)


def _middle(found: Sequence[ScoreRow]) -> float | None:
    return sum(one.score for one in found) / len(found) if found else None
