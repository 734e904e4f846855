"""The meeneemmap (F2, F3): choose families, see that all of it is here, and unpack on return.

What was on the laptop is noted file by file when it is packed. Those rows go to the centre by the
audit stream, so that they are known there when the laptop is lost.
"""

import shutil
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.packed import told
from wijkdesk.services.me import Me
from wijkdesk.services.scope import open_lease, visible_files
from wijkdesk.storage import audit, files, lease, outbox
from wijkdesk.storage import pouch as stored
from wijkdesk.storage.files import FileLine
from wijkdesk.storage.pouch import Inside, NotHere, Pouch
from wijkdesk.storage.store import Store

__all__ = [
    "MOST",
    "Home",
    "Inside",
    "Listed",
    "NotHere",
    "Pouch",
    "PouchLine",
    "PouchService",
    "PouchView",
]

MOST = 60
"""Files in one meeneemmap: what is lost with a laptop stays within bounds (decision 6)."""
AHEAD = timedelta(days=8)
MEGA = 1_000_000
ROOM = 100 * MEGA
"""Left free on the disk beside what comes: a week of work has to fit too."""


@dataclass(frozen=True, slots=True)
class PouchLine:
    """One file that could go along, and whether it does."""

    file: FileLine
    inside: Inside
    along: bool
    ready: bool
    """All of it is here, as the centre said after it was packed."""
    until: datetime | None = None
    """Nobody's own file: it was opened with a reason, and closes then."""


@dataclass(frozen=True, slots=True)
class PouchView:
    """Everything to choose from, by title."""

    lines: tuple[PouchLine, ...] = ()
    pouch: Pouch = field(default_factory=Pouch)
    lease_until: datetime | None = None
    closed: bool = False
    others: tuple[NotHere, ...] = ()
    """Of one's own team, and not on this laptop: one says why before it comes."""

    @property
    def along(self) -> tuple[PouchLine, ...]:
        """What goes along."""
        return tuple(one for one in self.lines if one.along)


@dataclass(frozen=True, slots=True)
class Home:
    """It was unpacked: so many files went along, and of those so many are here no more."""

    files: int
    gone: int


@dataclass(frozen=True, slots=True)
class Listed:
    """What stands on the list for the form of a data leak: numbers and counts, and no names."""

    municipality: str
    team: str
    who: str
    device: str
    pouch: Pouch
    lease_until: datetime | None
    files: tuple[tuple[str, bool, Inside], ...] = ()
    """Of each file on this laptop its number, whether it goes along, and what is in it."""


class PouchService:
    """What one takes along is what this laptop may hold already: rights are not given here."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, today: date) -> PouchView:
        """What can go along, and how far it is; looking is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_pouch")
        with self._store.reading() as session:
            return self._view(session, today)

    def choose(self, case_file_ids: Collection[UUID], *, along: bool) -> None:
        """These go along, or stay; raises "pouch_full" and "lease_ended"."""
        with self._store.applying() as session:
            open_lease(session)
            pouch = stored.get(session)
            rest = [one for one in pouch.files if one not in case_file_ids]
            asked = list(pouch.files) + [i for i in case_file_ids if i not in pouch.files]
            chosen = tuple(asked if along else rest)
            if along and len(chosen) > MOST:
                raise RuleBrokenError("pouch_full", most=MOST)
            if chosen != pouch.files:  # what was checked was another pouch
                stored.put(session, replace(pouch, files=chosen, packed_ms=0, checked_ms=0))

    def pack(self, last_day: date, today: date) -> None:
        """From now on it counts what comes; what is on this laptop is noted, file by file.

        Raises "pouch_empty" when nothing was chosen, "pouch_days" for a day that is past or too far
        ahead, and "pouch_no_room" when the disk does not hold what is still to come.
        """
        if not today <= last_day <= today + AHEAD:
            raise RuleBrokenError("pouch_days", field="last_day")
        with self._store.applying() as session:
            open_lease(session)
            view = self._view(session, today)
            if not view.along:
                raise RuleBrokenError("pouch_empty")
            self._insist_room(view.along)
            chosen = tuple(one.file.case_file_id for one in view.along)
            self._note(session, chosen, today)
            stored.put(session, Pouch(chosen, lease.now_ms(session), 0, last_day))

    def list_out(self, today: date) -> Listed:
        """Everything that is on this laptop now, to be printed and kept elsewhere; that is noted.

        The whole of it, and not only what was chosen: with a laptop all of it is lost.
        """
        with self._store.applying() as session:
            open_lease(session)
            audit.note(session, self._me.worker_id, "pouch_print")
        with self._store.reading() as session:
            pouch = stored.get(session)
            ids = stored.on_this_laptop(session)
            inside = self._inside(session, ids, today)
            numbers = {one: head.number for one in ids if (head := files.head(session, one))}
            found = [(number, one in pouch.files, inside[one]) for one, number in numbers.items()]
            found.sort(key=lambda one: (not one[1], one[0]))
            return Listed(
                self._me.municipality,
                ", ".join(self._me.team_names),
                self._me.name,
                str(self._me.device_id),
                pouch,
                lease.until(session),
                tuple(found),
            )

    def check(self, today: date) -> PouchView:
        """After a round of sync: is all of it here? Then the moment is kept, and noted."""
        with self._store.applying() as session:
            view = self._view(session, today)
            along, pouch = view.along, view.pouch
            if not (pouch.packed_ms and along and all(one.ready for one in along)):
                return view
            if not pouch.checked_ms:  # more may have come since it was packed
                self._note(session, pouch.files, today)
                audit.note(session, self._me.worker_id, "pouch_check")
                pouch = replace(pouch, checked_ms=lease.now_ms(session))
                stored.put(session, pouch)
            return replace(view, pouch=pouch)

    def come_home(self, today: date) -> Home | None:
        """After a round of sync: unpack what was away long enough, once all work is sent."""
        with self._store.reading() as session:
            pouch = stored.get(session)
            is_out = pouch.last_day is not None and pouch.packed_ms and pouch.last_day < today
            if not is_out or lease.ended(session) or outbox.totals(session)[0]:
                return None
        return self.unpack(today)

    def unpack(self, today: date) -> Home:
        """It lies empty; the files stay where they are, as far as they belong here."""
        with self._store.applying() as session:
            pouch = stored.get(session)
            here = visible_files(session, self._me, pouch.files, today)
            for one in pouch.files:
                ground = "here" if one in here else "gone"
                audit.note(session, self._me.worker_id, "pouch_unpack", one.hex, ground)
            stored.put(session, Pouch())
        return Home(len(pouch.files), len(pouch.files) - len(here))

    def _insist_room(self, along: Collection[PouchLine]) -> None:
        """Known before anything comes in: half a meeneemmap is found out at the AZC."""
        needed = sum(one.inside.to_come for one in along)
        free = shutil.disk_usage(self._store.folder).free
        if needed and free < needed + ROOM:
            missing = -(-(needed + ROOM - free) // MEGA)
            raise RuleBrokenError("pouch_no_room", megabytes=missing)

    def _view(self, session: Session, today: date) -> PouchView:
        pouch = stored.get(session)
        if lease.ended(session):
            return PouchView((), pouch, lease.until(session), closed=True)
        mine = files.of_worker(session, self._me.worker_id, today)
        until = stored.looked_into(session, self._me.worker_id, _moment(session))
        known = {one.case_file_id for one in mine}
        looked = [line for one in until if one not in known and (line := files.line(session, one))]
        rows = [one for one in (*mine, *looked) if not one.closed_on]
        ids = [one.case_file_id for one in rows]
        seen = visible_files(session, self._me, ids, today)
        inside = self._inside(session, seen, today)
        lines = tuple(
            PouchLine(
                row,
                inside[row.case_file_id],
                row.case_file_id in pouch.files,
                _is_ready(inside[row.case_file_id], pouch),
                None if row.case_file_id in known else until[row.case_file_id],
            )
            for row in rows
            if row.case_file_id in seen
        )
        others = stored.not_here(session, self._me.team_ids)
        return PouchView(lines, pouch, lease.until(session), others=others)

    def _note(self, session: Session, chosen: Collection[UUID], today: date) -> None:
        """What is on this laptop, file by file: codes and numbers."""
        ids = stored.on_this_laptop(session)
        for file_id, one in self._inside(session, ids, today).items():
            ground = "along" if file_id in chosen else "caseload"
            said = (file_id.hex, ground)
            note = told(_counts(one))
            audit.note(session, self._me.worker_id, "pouch_pack", *said, part=note)

    def _inside(self, session: Session, ids: Collection[UUID], today: date) -> dict[UUID, Inside]:
        tomorrow = today + timedelta(days=1)
        return stored.inside(session, ids, self._me.worker_id, today, tomorrow)


def _moment(session: Session) -> datetime:
    """What time it is, by the clock that the lease goes by."""
    return datetime.fromtimestamp(lease.now_ms(session) / 1000, UTC)


def _is_ready(one: Inside, pouch: Pouch) -> bool:
    if not pouch.packed_ms or one.missing:
        return False
    # Once it was whole, one's own work in it does not make it less so.
    return one.confirmed_ms >= pouch.packed_ms or bool(pouch.checked_ms and one.confirmed_ms)


def _counts(one: Inside) -> dict[str, int]:
    whose = {"people": one.people, "children": one.children}
    return whose | {"bsn": one.bsn, "v_numbers": one.v_numbers} | dict(one.kinds)
