"""A table of the municipality in editions: everybody reads it, an administrator writes it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services import edition_line
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.outside import keep_outside
from wijkdesk.storage import editions as stored
from wijkdesk.storage import terms
from wijkdesk.storage.editions import EditionRow, Kind
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ContainerKind

__all__ = ["EditionRow", "EditionService", "TableView", "newest"]

LARGEST = 512 * 1024
"""A table has some tens of kilobytes; a file larger than this is something else."""
_FORMS = Subject(ContainerKind.FORMS)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TableView(Generic[T]):
    """The table as it counts now. `edition` None: as it came with the program.

    `faulty`: a newer one cannot be read here, so the one before it stays in use.
    """

    table: T
    edition: EditionRow | None = None
    editions: tuple[EditionRow, ...] = ()
    faulty: bool = False
    missed: tuple["Missed", ...] = ()


@dataclass(frozen=True, slots=True)
class Missed:
    """An edition that who wrote the one in use had not heard of, and the lines that it changed."""

    edition: EditionRow
    lines: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Refusals:
    """The codes of what is wrong with who writes a table, or with its file."""

    read_only: str
    file: str
    unread: str


class EditionService(ABC, Generic[T]):
    """An edition never changes and is never overwritten: putting in use adds one."""

    kind: ClassVar[Kind]
    intent: ClassVar[str]
    refusals: ClassVar[Refusals]

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    @property
    def may_write(self) -> bool:
        """Whether this worker writes it; judged again at each act, here and at the centre."""
        return decide(self._me.actor, Act.WRITE, _FORMS, today()).allowed

    @abstractmethod
    def view_of(self, session: Session) -> TableView[T]:
        """The newest edition that can be read counts."""

    @abstractmethod
    def shipped(self) -> T:
        """The table that came with the program."""

    @abstractmethod
    def read(self, text: str) -> T:
        """A table out of its text; raises "term_table_wrong" with the line."""

    @abstractmethod
    def write(self, table: T) -> str:
        """The same table as text."""

    @abstractmethod
    def read_sheet(self, text: str, base: T) -> T:
        """The lines of a spreadsheet, with all else as it was."""

    @abstractmethod
    def write_sheet(self, table: T) -> str:
        """The lines as a spreadsheet opens them."""

    @abstractmethod
    def insist_today(self, table: T) -> None:
        """Refuse a table that says nothing of today."""

    def view(self) -> TableView[T]:
        """The table with its earlier editions."""
        with self._store.reading() as session:
            return self.view_of(session)

    def read_in(self, path: Path) -> Changes:
        """A whole table from a file, TOML or CSV; with an error in it the old one stays.

        Raises "term_table_wrong" with the line, and what `refusals` says for what is no text.
        """
        try:
            raw = path.read_bytes() if path.stat().st_size <= LARGEST else b"\x00"
            text = raw.decode("utf-8-sig")
        except OSError as trouble:
            raise UnavailableError(self.refusals.unread, path=path.name) from trouble
        except UnicodeDecodeError as trouble:
            raise RuleBrokenError(self.refusals.file) from trouble
        if "\x00" in text:
            raise RuleBrokenError(self.refusals.file)
        now = self.view().table
        table = self.read_sheet(text, now) if path.suffix.lower() == ".csv" else self.read(text)
        return self.use(table, path.name)

    def give_out(self, path: Path) -> Path:
        """The table as a file, to keep it up elsewhere: CSV by the name of the file, else TOML."""
        table = self.view().table
        as_sheet = path.suffix.lower() == ".csv"
        text = "\ufeff" + self.write_sheet(table) if as_sheet else self.write(table)
        keep_outside(path, text.encode("utf-8"))
        return path

    def put_back(self, edition_id: UUID | None) -> Changes:
        """An earlier table again; None for the one that came with the program."""
        if edition_id is None:
            return self.use(self.shipped(), "")
        row = next((one for one in self.view().editions if one.id == edition_id), None)
        if row is None:
            raise RuleBrokenError("row_gone")
        return self.use(self.read(row.text), row.note)

    def use(self, table: T, note: str) -> Changes:
        """Another edition, through all rules of a table."""
        table = self.read(self.write(table))
        self.insist_today(table)
        with self._store.begin(self.intent) as session:
            if not self.may_write:
                raise RuleBrokenError(self.refusals.read_only)
            home = terms.home(session)
            if home is None:
                raise UnavailableError("no_team_yet")
            editions = stored.editions(session, self.kind)
            session.add(
                self.kind(
                    id=new_id(),
                    container_id=home,
                    text=clean(edition_line.written_after(self.write(table), editions)),
                    note=one_line(note) or "",
                    made_at=_after(editions),
                    worker_id=self._me.worker_id,
                )
            )
        return Changes()


def newest(
    session: Session,
    kind: Kind,
    read: Callable[[str], T | None],
    shipped: T,
    lines_of: Callable[[T], Iterable[Any]],
) -> TableView[T]:
    """The newest edition that can be read counts; without one what came with the program does.

    `lines_of` a table are told where somebody else changed them without a line.
    """
    editions = stored.editions(session, kind)
    for row in editions:
        table = read(row.text)
        if table is not None:
            holds = frozenset(lines_of(table))
            missed = []
            for one in edition_line.missed(editions, row):
                base = edition_line.before(editions, one)
                was, meant = read(base.text) if base else shipped, read(one.text)
                had = frozenset(lines_of(was)) if was is not None else frozenset()
                news = [line for line in lines_of(meant) if line not in had] if meant else []
                lost = tuple(line for line in news if line not in holds)
                if meant is not None and (lost or not news):
                    missed.append(Missed(one, lost))
            is_first = row is editions[0]
            return TableView(table, row, editions, not is_first, tuple(missed))
    return TableView(shipped, None, editions, faulty=bool(editions))


def _after(before: Iterable[EditionRow]) -> datetime:
    """Now; or just after the newest one, when the clock of who wrote that was ahead."""
    now = datetime.now(UTC)
    return max([now, *(row.made_at + timedelta(milliseconds=1) for row in before)])


def today() -> date:
    """The day of who works here."""
    return date.today()  # noqa: DTZ011 - the worker's own day
