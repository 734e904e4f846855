"""How far a load in pages is, and how long what came took: kept with each page (sync.md 5.7)."""

import time

from sqlalchemy.orm import Session

from wijkdesk.protocol.messages import PullAnswer
from wijkdesk.storage import state

ALL_HERE = {"load_left": 0, "load_rows_left": 0, "load_rows": 0, "load_ms": 0}
"""Nothing is under way."""


class LoadClock:
    """Counts on from where an earlier sitting was; the time between the two is not counted."""

    def __init__(self, session: Session, *, anew: bool) -> None:
        self._rows = 0 if anew else state.number(session, "load_rows")
        self._ms = 0 if anew else state.number(session, "load_ms")
        self._begun = time.monotonic()

    def after(self, answer: PullAnswer, rows: int) -> dict[str, int]:
        """What to remember after a page, when so many rows came in this sitting."""
        took = int((time.monotonic() - self._begun) * 1000)
        return {
            "load_left": answer.left,
            "load_rows_left": answer.rows_left,
            "load_rows": self._rows + rows,
            "load_ms": self._ms + took,
        }
