"""The municipality's table of terms: everybody counts with it, an administrator writes it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from itertools import chain, count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.law.term_rules import Rule, TermTable
from wijkdesk.models.all import TermEdition
from wijkdesk.models.term_table import as_csv, as_toml, checked, read_csv, read_line, read_toml
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.outside import keep_outside
from wijkdesk.storage import terms as stored
from wijkdesk.storage.store import Store
from wijkdesk.storage.terms import EditionRow
from wijkdesk.vocabulary import ContainerKind

__all__ = ["EditionRow", "TableView", "TermTable", "TermTableService", "in_use"]

LARGEST = 512 * 1024
"""A table has some tens of kilobytes; a file larger than this is something else."""
_FORMS = Subject(ContainerKind.FORMS)


@dataclass(frozen=True, slots=True)
class TableView:
    """The table as it counts now. `edition` None: as it came with the program.

    `faulty`: a newer one cannot be read here, so the one before it stays in use.
    """

    table: TermTable
    edition: EditionRow | None = None
    editions: tuple[EditionRow, ...] = ()
    faulty: bool = False


class TermTableService:
    """An edition never changes and is never overwritten: putting in use adds one."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    @property
    def may_write(self) -> bool:
        """Whether this worker writes it; judged again at each act, here and at the centre."""
        return decide(self._me.actor, Act.WRITE, _FORMS, _today()).allowed

    def view(self) -> TableView:
        """The table with its earlier editions."""
        with self._store.reading() as session:
            return view_of(session)

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
        return self._use(replace(now, rules=tuple(rules)), new.name)

    def put_equated(self, days: frozenset[date], until: date | None) -> Changes:
        """The days that a decree made equal to a public holiday, and how far decrees reach."""
        now = self.view().table
        try:
            return self._use(replace(now, equated=days, equated_until=until), "")
        except RuleBrokenError as wrong:
            if wrong.values.get("what") != "too_many":
                raise
            year = wrong.values["said"]
            raise RuleBrokenError("term_days_many", field="days", year=year) from wrong

    def read_in(self, path: Path) -> Changes:
        """A whole table from a file, TOML or CSV; with an error in it the old one stays.

        Raises "term_table_wrong" with the line, or "term_table_file" for what is no text.
        """
        try:
            raw = path.read_bytes() if path.stat().st_size <= LARGEST else b"\x00"
            text = raw.decode("utf-8-sig")
        except OSError as trouble:
            raise UnavailableError("term_table_unread", path=path.name) from trouble
        except UnicodeDecodeError as trouble:
            raise RuleBrokenError("term_table_file") from trouble
        if "\x00" in text:
            raise RuleBrokenError("term_table_file")
        now = self.view().table
        table = read_csv(text, now) if path.suffix.lower() == ".csv" else read_toml(text)
        return self._use(table, path.name)

    def give_out(self, path: Path) -> Path:
        """The table as a file, to keep it up elsewhere: CSV by the name of the file, else TOML."""
        table = self.view().table
        as_sheet = path.suffix.lower() == ".csv"
        text = "\ufeff" + as_csv(table.rules) if as_sheet else as_toml(table)
        keep_outside(path, text.encode("utf-8"))
        return path

    def put_back(self, edition_id: UUID | None) -> Changes:
        """An earlier table again; None for the one that came with the program."""
        if edition_id is None:
            return self._use(shipped(), "")
        row = next((one for one in self.view().editions if one.id == edition_id), None)
        if row is None:
            raise RuleBrokenError("row_gone")
        return self._use(read_toml(row.text), row.note)

    def _use(self, table: TermTable, note: str) -> Changes:
        """A table without a line for today would stop every term: that is refused."""
        table = checked(table)
        if not table.in_force(_today()):
            years = [rule.valid_from.year for rule in table.rules]
            raise RuleBrokenError("term_table_years", first=min(years), last=max(years))
        with self._store.begin("table_use") as session:
            if not self.may_write:
                raise RuleBrokenError("term_table_read_only")
            home = stored.home(session)
            if home is None:
                raise UnavailableError("no_team_yet")
            session.add(
                TermEdition(
                    container_id=home,
                    text=clean(as_toml(table)) or "",
                    note=one_line(note) or "",
                    made_at=_after(stored.editions(session)),
                    worker_id=self._me.worker_id,
                )
            )
        return Changes()


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


def view_of(session: Session) -> TableView:
    """The newest edition that can be read counts; without one what came with the program does."""
    editions = stored.editions(session)
    for row in editions:
        table = _read(row.text)
        if table is not None:
            return TableView(table, row, editions, faulty=row is not editions[0])
    return TableView(shipped(), None, editions, faulty=bool(editions))


@lru_cache(maxsize=8)
def _read(text: str) -> TermTable | None:
    """Another program may have sent one that this one refuses: then it is not here."""
    try:
        return read_toml(text)
    except RuleBrokenError:
        return None


def _after(before: Iterable[EditionRow]) -> datetime:
    """Now; or just after the newest one, when the clock of who wrote that was ahead."""
    now = datetime.now(UTC)
    return max([now, *(row.made_at + timedelta(milliseconds=1) for row in before)])


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
