"""What a save leaves to whoever comes next: a sentence is safe in half the time without it.

The team's line about a file whose people were renamed, and what is to be found again. All of it
follows from the change records behind `indexed_n`, so that it is known after a crash as well. It is
worked off in a turn of the background: before anybody reads, and before anything is sent.
"""

from typing import Any

from sqlalchemy.orm import Session

from wijkdesk.storage import file_line, likeness_keys, saved_marks, search_index

_LEFT = (
    f"SELECT {saved_marks.DUE} OR EXISTS (SELECT 1 FROM search_todo) "
    f"OR EXISTS (SELECT 1 FROM likeness_todo), EXISTS (SELECT 1 {file_line.LEFT}) FROM sync_ctx"
)
_ANY_SEARCH = "SELECT 1 FROM search_todo LIMIT 1"
_ANY_LIKENESS = "SELECT 1 FROM likeness_todo LIMIT 1"


class Afterwork:
    """Whether there is any, and the doing of it; asked and told by who has the lane."""

    def __init__(self) -> None:
        self.is_due = False
        self.line_is_due = False

    def note(self, driver: Any) -> None:
        """At the end of a transaction that leaves it to others."""
        is_due, line_is_due = driver.execute(_LEFT).fetchone()
        self.is_due = self.is_due or bool(is_due)
        self.line_is_due = self.line_is_due or bool(line_is_due)

    def begin(self, session: Session, driver: Any, *, background: bool) -> None:
        """At the beginning of a transaction that is not captured: it may take records away."""
        if not self.is_due:
            return
        if background:
            file_line.follow(session, driver)
        elif self.line_is_due:
            return  # the line could not be written just now: its record must not be passed over
        saved_marks.make(driver)

    def index(self, session: Session, driver: Any) -> None:
        """At the end of a turn of the background."""
        if driver.execute(_ANY_SEARCH).fetchone():
            search_index.refresh(session)
        if driver.execute(_ANY_LIKENESS).fetchone():
            likeness_keys.refresh(session)

    def done(self, *, indexed: bool) -> None:
        """When that stands on the disk."""
        self.line_is_due = False
        self.is_due = self.is_due and not indexed
