"""Bring the sociale kaart of others in, look first, take it back for thirty days, give ours out."""

import threading
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError, WijkDeskError
from wijkdesk.intake.hsds.found import FoundFile, FoundService, FoundTable
from wijkdesk.services import taking_back
from wijkdesk.services.acts import Act, gather
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.directory import home_of, insist_keeper
from wijkdesk.services.exchange import columns
from wijkdesk.services.exchange.checking import Wanted
from wijkdesk.services.exchange.comparing import Comparison, Outcome, RowResult, checked, compare
from wijkdesk.services.exchange.files import FileReader
from wijkdesk.services.exchange.giving import as_json
from wijkdesk.services.exchange.giving_tables import as_package, sheet_of
from wijkdesk.services.exchange.progress import STOPPED, Meter, Phase, Progress
from wijkdesk.services.exchange.writing import RUNNING, Import, begun, end, write_all
from wijkdesk.services.me import Me
from wijkdesk.services.outside import keep_outside
from wijkdesk.services.taking_back import Plan
from wijkdesk.storage import change_record, state
from wijkdesk.storage import exchange as stored
from wijkdesk.storage.change_record import IMPORTED, KEPT, TAKEN_BACK
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store

__all__ = [
    "STOPPED",
    "ExchangeService",
    "Given",
    "ImportRow",
    "Opened",
    "Outcome",
    "Phase",
    "Progress",
    "Report",
    "RowResult",
]

AHEAD = 50
"""So many acts are looked at in one go before they are taken back."""
APART_MS = 60_000
"""Acts of one import follow each other: so those are told apart that an older program wrote."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read: entries, or a sheet with a guess of what its columns are.

    Of a workbook with more sheets, `table` is the one that is looked at; hidden ones are not read.
    """

    name: str
    source: str
    services: tuple[FoundService, ...] = ()
    table: FoundTable | None = None
    guess: tuple[str, ...] = ()
    sheets: tuple[FoundTable, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What becomes, or became, of each row, those that need a person first."""

    rows: tuple[RowResult, ...]
    counts: Mapping[Outcome, int]
    changes: Changes


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import of the last thirty days: how many entries, of which `left` were not taken back."""

    id: UUID
    at: datetime
    entries: int
    left: int


@dataclass(frozen=True, slots=True)
class Given:
    """How much left, and how many offers of residents stayed at home."""

    services: int
    stayed: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many entries are as before; where somebody wrote on, all of that provider stayed."""

    back: int
    stayed: int
    changes: Changes


class ExchangeService:
    """Only for who keeps the sociale kaart."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store, self._me = store, me
        self._stopped = threading.Event()
        self._alone = threading.RLock()
        self.reader = FileReader()
        self._meter = Meter()

    def progress(self) -> Progress | None:
        """How far what was asked for is; None when nothing runs."""
        return self._meter.now

    def break_off(self) -> None:
        """Stop what is read, checked or written: that raises "exchange_stopped", all is as before.

        Not what is being taken back: half of that would be neither the one nor the other.
        """
        self._meter.break_off()
        self.reader.stop()

    def open(self, path: Path) -> Opened:
        """Read a file, and find out from which directory it is: where most of its ids are known."""
        insist_keeper(self._me, _today())
        found = self._read(path)
        name = one_line(path.name) or ""
        if found.tables:
            guesses = [columns.guess(table.columns) for table in found.tables]
            known = [sum(map(bool, guess)) for guess in guesses]
            opened = Opened(name, "", sheets=found.tables, hidden=found.hidden)
            return self.sheet(opened, known.index(max(known)))
        ids = {one.id for one in found.services}
        return Opened(name, self._source(name, ids), services=found.services)

    def _read(self, path: Path) -> FoundFile:
        self._meter.begin(Phase.READ)
        try:
            found = self.reader.read(path)
        except WijkDeskError:
            self._meter.heed()  # it is damaged because somebody stopped it
            raise
        finally:
            self._meter.end()
        self._meter.heed()
        return found

    def sheet(self, opened: Opened, number: int) -> Opened:
        """The same file, with another of its sheets to be looked at."""
        table = opened.sheets[number]
        guess = columns.guess(table.columns)
        ids = {one.id for one in columns.services_in(table, guess)}
        source = self._source(opened.name, ids)
        return replace(opened, source=source, table=table, guess=guess)

    def look(self, opened: Opened, source: str, chosen: Sequence[str] = ()) -> Report:
        """What would happen; nothing is written."""
        self._meter.begin(Phase.CHECK)
        try:
            wanted, refused = self._checked(opened, source, chosen)
            with self._store.reading() as session:
                found = compare(source, wanted, stored.kept(session))
        finally:
            self._meter.end()
        return _report(found, refused, Changes(sync=False))

    def take(self, opened: Opened, source: str, chosen: Sequence[str] = ()) -> Report:
        """Do it, a few rows at a time; what breaks off is taken back: nothing stays half there.

        A row that a colleague saved meanwhile stays as they left it, and is told.
        """
        insist_keeper(self._me, _today())
        self._meter.begin(Phase.CHECK)
        try:
            wanted, refused = self._checked(opened, source, chosen)
            with self._alone:
                return self._take(source, wanted, refused)
        finally:
            self._meter.end()

    def _take(self, source: str, wanted: list[Wanted], refused: list[RowResult]) -> Report:
        self.finish()
        with self._store.reading() as session:
            found = compare(source, wanted, stored.kept(session))
            about = Import(home_of(session), source, _today())
        is_whole = False
        try:
            lost = write_all(self._store, about, found.writes, self._written)
            is_whole = True
        finally:
            if not is_whole and not self._stopped.is_set():
                with suppress(UnavailableError):  # then it is done when the profile opens
                    self.finish()
        return _report(_without(found, lost), refused, Changes(directory=True))

    def finish(self) -> None:
        """Take back what an import wrote that broke off: asked when a profile opens too."""
        with self._alone:
            with self._store.reading() as session:
                since = state.number(session, RUNNING)
                if not since:
                    return
                records = change_record.of_intents(session, (IMPORTED, TAKEN_BACK), 0)
            self._set_back(gather([one for one in records if one.n >= since]))
            end(self._store)

    def stop(self) -> None:
        """At lock: what is half there is taken back when the profile opens again."""
        self._stopped.set()

    def _written(self, done: int, total: int) -> None:
        """Told before each turn of writing."""
        self._meter.tell(Phase.WRITE, done, total)
        self.go_on()
        self._meter.heed()

    def go_on(self) -> None:
        """Asked before each turn."""
        if self._stopped.is_set():
            raise UnavailableError("import_stopped")

    def imports(self) -> list[ImportRow]:
        """Those that can still be taken back, the newest first."""
        with self._store.reading() as session:
            return [_import(acts) for acts in reversed(_imports(session))]

    def take_back(self, import_id: UUID) -> TakenBack:
        """Set back each provider with what it offers; where somebody wrote on, that stays."""
        insist_keeper(self._me, _today())
        with self._store.reading() as session:
            acts = next((a for a in _imports(session) if a[0].id == import_id), None)
        if acts is None:
            raise RuleBrokenError("undo_not_held")
        try:
            return TakenBack(*self._set_back(acts), Changes(directory=True))
        finally:
            self._meter.end()

    def _set_back(self, acts: Sequence[Act]) -> tuple[int, int]:
        """The last first, a few in each turn: how many entries are back, and how many stayed."""
        back = stayed = done = 0
        pace = Pace(least=1)
        left = [act for act in reversed(acts) if not act.undone]
        for start in range(0, len(left), AHEAD):
            ahead = left[start : start + AHEAD]
            # Where nobody waits for it; what it finds of the last few goes into the index first.
            with self._store.reading() as session:
                turns = self._store.turns
                looked = taking_back.plans_together(session, ahead)
            for some in pace.chunks(ahead):
                self.go_on()
                self._meter.tell(Phase.BACK, done, len(left))
                with pace.turn(self._store, len(some), TAKEN_BACK) as session:
                    if looked is None or self._store.turns != turns:
                        looked = None  # somebody wrote since
                    at = done - start
                    stay = _write_back(session, some, looked and looked[at : at + len(some)])
                turns += 1
                done += len(some)
                stayed += sum(map(_entries, stay))
                back += sum(map(_entries, some)) - sum(map(_entries, stay))
        return back, stayed

    def export(self, path: Path) -> Given:
        """Write all that may be shown to others: JSON, or a package when the name ends in .zip."""
        with self._store.reading() as session:
            kept = stored.kept(session)
        shown = [row for row in kept.provisions if not row.values["offered_by"]]
        given = replace(kept, provisions=tuple(shown))
        is_package = path.suffix.lower() == ".zip"
        keep_outside(path, as_package(given) if is_package else as_json(given))
        return Given(len(shown), len(kept.provisions) - len(shown))

    def keep_report(self, path: Path, rows: Iterable[Sequence[str]]) -> None:
        """What became of each row, as a sheet for whoever made the file; nothing in it runs."""
        keep_outside(path, "\ufeff".encode() + sheet_of(rows, ";").encode())

    def _checked(
        self, opened: Opened, source: str, chosen: Sequence[str]
    ) -> tuple[list[Wanted], list[RowResult]]:
        if not one_line(source):
            raise RuleBrokenError("required", field="source")
        if opened.table is None:
            return checked(self._meter.check(opened.services, len(opened.services)))
        if missing := [name for name in columns.NEEDED if name not in chosen]:
            raise RuleBrokenError("exchange_columns", field=missing[0])
        rows = columns.services_in(opened.table, chosen)
        return checked(self._meter.check(rows, len(opened.table.rows)))

    def _source(self, name: str, ids: Collection[str]) -> str:
        with self._store.reading() as session:
            known = stored.sources(session)
        shared = Counter({own: len(theirs & set(ids)) for own, theirs in known.items()})
        best = shared.most_common(1)
        return best[0][0] if best and best[0][1] else one_line(Path(name).stem) or ""


def _without(found: Comparison, lost: Collection[str]) -> Comparison:
    """With the rows of the file that were not written, because somebody was before it."""
    rows = (
        replace(row, outcome=Outcome.REFUSED, reason="row_meanwhile", fields=())
        if row.at in lost
        else row
        for row in found.rows
    )
    return replace(found, rows=tuple(rows))


def _report(found: Comparison, refused: Iterable[RowResult], changes: Changes) -> Report:
    order = list(Outcome)[::-1]
    rows = sorted((*refused, *found.rows), key=lambda row: order.index(row.outcome))
    return Report(tuple(rows), Counter(row.outcome for row in rows), changes)


def _imports(session: Session) -> list[list[Act]]:
    since = int((time.time() - KEPT.total_seconds()) * 1000)
    records = change_record.of_intents(session, (IMPORTED, TAKEN_BACK), since)
    starts, found = begun(session), list[list[Act]]()
    last = -1
    for act in gather(records):
        which = bisect_right(starts, act.n)
        if which == last and (which or act.at_ms - found[-1][-1].at_ms <= APART_MS):
            found[-1].append(act)
        else:
            found.append([act])
        last = which
    return found


def _write_back(session: Session, acts: Sequence[Act], looked: list[Plan] | None) -> list[Act]:
    """Take these back as was looked at, or else look now; returns those that stay."""
    plans = looked or taking_back.plans_together(session, acts)
    stay = []
    for n, act in enumerate(acts):
        plan = plans[n] if plans else taking_back.plan(session, act)
        if plan.met or plan.why is not None:
            stay.append(act)
            continue
        change_record.next_group(session)
        change_record.undoing(session, act.id)
        plan.write(session)
    return stay


def _import(acts: Sequence[Act]) -> ImportRow:
    at = datetime.fromtimestamp(acts[0].at_ms / 1000, UTC)
    left = sum(_entries(act) for act in acts if not act.undone)
    return ImportRow(acts[0].id, at, sum(map(_entries, acts)), left)


def _entries(act: Act) -> int:
    """Entries of an act; a change of only the provider or a place is one of an entry too."""
    return sum(change.entity == "provision" for change in act.changes) or 1


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
