"""How far a load in pages is: the first of a caseload, or what came together in some weeks."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile
from wijkdesk.storage import state

SHORTEST_MS = 1000
"""A shorter time says nothing about the line."""


@dataclass(frozen=True, slots=True)
class Loading:
    """Rows that came and are still to come, about; files that can be opened already.

    `seconds` is about how long the rest takes at the pace of what came, as far as that is known.
    """

    came: int
    left: int
    files: int
    seconds: int | None = None

    @property
    def percent(self) -> int:
        """Never all of it, and never nothing: it began and has not ended."""
        return min(max(100 * self.came // max(self.came + self.left, 1), 1), 99)


def look(session: Session) -> Loading | None:
    """Where it stands; None when nothing is under way."""
    if not state.number(session, "load_left"):
        return None
    came, left = state.number(session, "load_rows"), state.number(session, "load_rows_left")
    took = state.number(session, "load_ms")
    files = session.scalar(select(func.count()).select_from(CaseFile).where(~CaseFile.deleted))
    seconds = took * left // came // 1000 if came and left and took >= SHORTEST_MS else None
    return Loading(came, left, int(files or 0), seconds)
