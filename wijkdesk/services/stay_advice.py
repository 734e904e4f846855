"""What each law means for a status of stay: dated advice with its source, never a decision.

A table of the municipality, as the table of terms: everybody reads it, an administrator writes it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any

from sqlalchemy.orm import Session

from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.advice_table import (
    Advice,
    AdviceTable,
    Source,
    as_csv,
    as_toml,
    read_csv,
    read_line,
    read_toml,
)
from wijkdesk.models.all import AdviceEdition
from wijkdesk.services.changes import Changes
from wijkdesk.services.editions import EditionService, Refusals, TableView, newest, today

__all__ = ["Advice", "AdviceTable", "Source", "StayAdviceService", "TableView", "in_use", "shipped"]


class StayAdviceService(EditionService[AdviceTable]):
    """The lines, and where they were found."""

    kind = AdviceEdition
    intent = "advice_use"
    refusals = Refusals("advice_table_read_only", "advice_table_file", "term_table_unread")

    def view_of(self, session: Session) -> TableView[AdviceTable]:
        """The newest edition that can be read counts."""
        return view_of(session)

    def shipped(self) -> AdviceTable:
        """As it came with the program."""
        return shipped()

    def read(self, text: str) -> AdviceTable:
        """Out of its text."""
        return read_toml(text)

    def write(self, table: AdviceTable) -> str:
        """As text."""
        return as_toml(table)

    def read_sheet(self, text: str, base: AdviceTable) -> AdviceTable:
        """The lines of a spreadsheet."""
        return read_csv(text, base)

    def write_sheet(self, table: AdviceTable) -> str:
        """The lines for a spreadsheet."""
        return as_csv(table.advice)

    def insist_today(self, table: AdviceTable) -> None:
        """A table that says nothing of today helps nobody: that is refused."""
        if not table.in_force(today()):
            years = [one.since.year for one in table.advice]
            raise RuleBrokenError("term_table_years", first=min(years), last=max(years))

    def write_line(self, old: Advice | None, said: Mapping[str, Any]) -> Changes:
        """A line as somebody typed it.

        Where it begins later than the line that was, that one ends the day before: what held then
        can still be read. Raises "term_line_…" with the field, "advice_overlap" for two at once.
        """
        new, now = read_line(said), self.view().table
        lines = list(now.advice)
        at = lines.index(old) if old in lines else len(lines)
        if old is not None and new.status is old.status and new.since > old.since:
            last = new.since - timedelta(days=1)
            lines[at : at + 1] = [replace(old, until=min(last, old.until or last)), new]
        else:
            lines[at : at + 1] = [new]
        try:
            return self.use(replace(now, advice=tuple(lines)), "")
        except RuleBrokenError as wrong:
            if wrong.values.get("what") != "overlap":
                raise
            raise RuleBrokenError("advice_overlap", field="since") from wrong

    def write_source(self, words: str, checked_on: date | None) -> Changes:
        """Where the advice was found, and who looked when; "required" without words or a day."""
        if not words.strip() or checked_on is None:
            raise RuleBrokenError("required", field="words" if checked_on else "checked_on")
        now = self.view().table
        return self.use(replace(now, source=Source(checked_on, words)), "")


@cache
def shipped() -> AdviceTable:
    """The table that came with the program."""
    return read_toml((resources() / "law" / "stay_advice.toml").read_text("utf-8"))


def in_use(session: Session) -> AdviceTable:
    """The newest table that can be read here."""
    return view_of(session).table


def view_of(session: Session) -> TableView[AdviceTable]:
    """The newest edition that can be read counts."""
    return newest(session, AdviceEdition, _read, shipped(), lambda table: table.advice)


@lru_cache(maxsize=8)
def _read(text: str) -> AdviceTable | None:
    """Another program may have sent one that this one refuses: then it is not here."""
    try:
        return read_toml(text)
    except RuleBrokenError:
        return None
