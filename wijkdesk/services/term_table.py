"""The municipality's table of terms: everybody counts with it, an administrator writes it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import chain, count
from typing import Any

from sqlalchemy.orm import Session

from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.term_rules import Rule, TermTable
from wijkdesk.models.all import TermEdition
from wijkdesk.models.term_table import as_csv, as_toml, read_csv, read_line, read_toml
from wijkdesk.services.changes import Changes
from wijkdesk.services.editions import (
    EditionRow,
    EditionService,
    Refusals,
    TableView,
    newest,
    today,
)

__all__ = ["EditionRow", "TableView", "TermTable", "TermTableService", "in_use"]


class TermTableService(EditionService[TermTable]):
    """The lines, the decree days, and the rules for tasks."""

    kind = TermEdition
    intent = "table_use"
    refusals = Refusals("term_table_read_only", "term_table_file", "term_table_unread")

    def view_of(self, session: Session) -> TableView[TermTable]:
        """As everybody counts with it."""
        return view_of(session)

    def shipped(self) -> TermTable:
        """As it came with the program."""
        return shipped()

    def read(self, text: str) -> TermTable:
        """Out of its text."""
        return read_toml(text)

    def write(self, table: TermTable) -> str:
        """As text."""
        return as_toml(table)

    def read_sheet(self, text: str, base: TermTable) -> TermTable:
        """The lines of a spreadsheet."""
        return read_csv(text, base)

    def write_sheet(self, table: TermTable) -> str:
        """The lines for a spreadsheet."""
        return as_csv(table.rules)

    def insist_today(self, table: TermTable) -> None:
        """A table without a line for today would stop every term: that is refused."""
        if not table.in_force(today()):
            years = [rule.valid_from.year for rule in table.rules]
            raise RuleBrokenError("term_table_years", first=min(years), last=max(years))

    def write_line(self, old: Rule | None, said: Mapping[str, Any]) -> Changes:
        """A line as somebody typed it, by the words of the table.

        Raises "term_line_…" with the field that is wrong, "term_line_overlap" for two of one kind
        that hold on one day.
        """
        name = old.id if old is not None else _new_id(said, self.view().table)
        rule = read_line({**said, "id": name})
        try:
            return self.put_line(old, rule)
        except RuleBrokenError as wrong:
            if wrong.values.get("what") != "overlap":
                raise
            raise RuleBrokenError("term_line_overlap", field="valid_from") from wrong

    def put_line(self, old: Rule | None, new: Rule) -> Changes:
        """A line that is new, or another one in the place of a line.

        Where it begins later than the line that was, that one ends the day before: terms that
        began under it are counted as they were.
        """
        now = self.view().table
        rules = [rule for rule in now.rules if rule != old]
        if old is None:
            rules.append(new)
        elif new.valid_from > old.valid_from and new.id == old.id:
            last = new.valid_from - timedelta(days=1)
            ended = replace(old, valid_until=min(last, old.valid_until or last))
            at = now.rules.index(old)
            rules[at:at] = [ended, new]
        else:
            rules.insert(now.rules.index(old), new)
        return self.use(replace(now, rules=tuple(rules)), new.name)

    def put_equated(self, days: frozenset[date], until: date | None) -> Changes:
        """The days that a decree made equal to a public holiday, and how far decrees reach."""
        now = self.view().table
        try:
            return self.use(replace(now, equated=days, equated_until=until), "")
        except RuleBrokenError as wrong:
            if wrong.values.get("what") != "too_many":
                raise
            year = wrong.values["said"]
            raise RuleBrokenError("term_days_many", field="days", year=year) from wrong


def _new_id(said: Mapping[str, Any], table: TermTable) -> str:
    """A name for a new line, of its law and its own name; no other line has it."""
    word = re.sub(r"[^a-z0-9]+", "-", str(said.get("name", "")).lower()).strip("-")[:32]
    first = f"{said.get('law', '')}.{word or 'regel'}"
    known = {rule.id for rule in table.rules}
    more = (f"{first}-{n}" for n in count(2))
    return next(one for one in chain([first], more) if one not in known)


@cache
def shipped() -> TermTable:
    """The table that came with the program."""
    return read_toml((resources() / "law" / "terms.toml").read_text("utf-8"))


def in_use(session: Session) -> TermTable:
    """The newest table that can be read here."""
    return view_of(session).table


def view_of(session: Session) -> TableView[TermTable]:
    """The newest edition that can be read counts; without one what came with the program does."""
    return newest(session, TermEdition, _read, shipped(), lambda table: table.rules)


@lru_cache(maxsize=8)
def _read(text: str) -> TermTable | None:
    """Another program may have sent one that this one refuses: then it is not here."""
    try:
        return read_toml(text)
    except RuleBrokenError:
        return None
