"""The meeneemmap (F2): which files go along, and how much of each is on this laptop.

What goes along is no business of anybody else: it stands among the facts of this device.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    Appointment,
    Attachment,
    CaseFile,
    Compartment,
    ContactMoment,
    FileAccess,
    FileIndex,
    Household,
    Location,
    Need,
    NetworkMember,
    Person,
    Referral,
    SafetyCheck,
    SupportPlan,
    Worker,
)
from wijkdesk.storage import state
from wijkdesk.storage.blobs import State
from wijkdesk.storage.outbox import moment
from wijkdesk.storage.tables import blob, sync_container, sync_op
from wijkdesk.vocabulary import AccessMode

KEY = "pouch"
GROWN = 18
LEAP = (2, 29)
KINDS: Mapping[str, Any] = {
    "notes": ContactMoment,
    "needs": Need,
    "plans": SupportPlan,
    "referrals": Referral,
    "attachments": Attachment,
    "safety": SafetyCheck,
}
"""What is counted of a file for who must report a lost laptop; in the order of the list."""


@dataclass(frozen=True, slots=True)
class Pouch:
    """The files that go along. `packed_ms` and `checked_ms` by the centre's clock; 0 is never."""

    files: tuple[UUID, ...] = ()
    packed_ms: int = 0
    checked_ms: int = 0
    last_day: date | None = None

    @property
    def packed_at(self) -> datetime | None:
        """When it was packed."""
        return moment(self.packed_ms) if self.packed_ms else None

    @property
    def checked_at(self) -> datetime | None:
        """When all of it was seen to be here."""
        return moment(self.checked_ms) if self.checked_ms else None


@dataclass(frozen=True, slots=True)
class Inside:
    """What this laptop has of one file."""

    people: int = 0
    children: int = 0
    bsn: int = 0
    v_numbers: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    size: int = 0
    missing: int = 0
    """Attachments of which the bytes are not here."""
    to_come: int = 0
    """How many bytes those are."""
    confirmed_ms: int = 0
    """When the centre last said that this is all of it; 0: not, or more is under way."""
    unsent: int = 0
    places: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    meets: tuple[tuple[date, str | None], ...] = ()

    @property
    def confirmed_at(self) -> datetime | None:
        """The same, as a moment."""
        return moment(self.confirmed_ms) if self.confirmed_ms else None

    @property
    def attachments(self) -> int:
        """How many there are."""
        return dict(self.kinds).get("attachments", 0)


def get(session: Session) -> Pouch:
    """How it is packed now."""
    kept = json.loads(state.get(session, KEY) or "{}")
    last = kept.get("last_day")
    return Pouch(
        tuple(UUID(hex=one) for one in kept.get("files", ())),
        kept.get("packed_ms", 0),
        kept.get("checked_ms", 0),
        date.fromisoformat(last) if last else None,
    )


def put(session: Session, pouch: Pouch) -> None:
    """From now on it is this."""
    kept = {
        "files": [one.hex for one in pouch.files],
        "packed_ms": pouch.packed_ms,
        "checked_ms": pouch.checked_ms,
        "last_day": pouch.last_day.isoformat() if pouch.last_day else "",
    }
    state.put(session, pouch=json.dumps(kept))


@dataclass(frozen=True, slots=True)
class NotHere:
    """A file of one's own team that this laptop does not hold, as its index tells it."""

    case_file_id: UUID
    title: str
    number: str
    regisseur: str | None


def not_here(session: Session, teams: Collection[UUID]) -> tuple[NotHere, ...]:
    """The running files of these teams of which nothing is on this laptop, by title."""
    held = select(CaseFile.id).where(~CaseFile.deleted)
    query = (
        select(FileIndex.case_file_id, FileIndex.title, FileIndex.number, Worker.name)
        .join(Worker, Worker.id == FileIndex.regisseur_id, isouter=True)
        .where(
            FileIndex.container_id.in_(list(teams)),
            ~FileIndex.deleted,
            FileIndex.closed_on.is_(None),
            FileIndex.case_file_id.not_in(held),
        )
        .order_by(func.lower(FileIndex.title), FileIndex.case_file_id)
    )
    return tuple(NotHere(*row) for row in session.execute(query))


def looked_into(session: Session, worker_id: UUID, now: datetime) -> dict[UUID, datetime]:
    """Which files are open to this worker for some hours because they said why, and until when."""
    query = select(FileAccess.case_file_id, FileAccess.until).where(
        FileAccess.worker_id == worker_id,
        FileAccess.mode == AccessMode.EMERGENCY,
        FileAccess.until > now,
        ~FileAccess.deleted,
    )
    found: dict[UUID, datetime] = {}
    for file_id, until in session.execute(query):
        if until is not None:  # the query says so; the column may be empty
            found[file_id] = max(until, found.get(file_id, until))
    return found


def on_this_laptop(session: Session) -> list[UUID]:
    """Every file of which something is here, whoever works with it."""
    return list(session.scalars(select(CaseFile.id).where(~CaseFile.deleted)))


def inside(
    session: Session, files: Collection[UUID], worker_id: UUID, today: date, until: date
) -> dict[UUID, Inside]:
    """Of each of these files; meetings are those of this worker in these days."""
    people = _people(session, today)
    kinds = _kinds(session)
    bytes_of = _bytes(session)
    contact = _contact(session)
    places, units = _places(session)
    meets: dict[UUID, list[tuple[date, str | None]]] = defaultdict(list)
    found = select(Appointment.case_file_id, Appointment.day, Appointment.at).where(
        Appointment.worker_id == worker_id,
        ~Appointment.deleted,
        Appointment.day.between(today, until),
    )
    for file_id, day, at in session.execute(found.order_by(Appointment.day, Appointment.at)):
        if file_id is not None:
            meets[file_id].append((day, at))
    return {
        one: Inside(
            *people.get(one, (0, 0, 0, 0)),
            tuple((kind, kinds[kind][one]) for kind in KINDS if one in kinds[kind]),
            *bytes_of.get(one, (0, 0, 0)),
            *contact.get(one, (0, 0)),
            tuple(sorted(places[one])),
            tuple(sorted(units[one])),
            tuple(meets[one]),
        )
        for one in files
    }


def _people(session: Session, today: date) -> dict[UUID, tuple[int, int, int, int]]:
    grown = today.replace(day=1 if (today.month, today.day) == LEAP else today.day)
    grown = grown.replace(year=today.year - GROWN, month=3 if grown != today else today.month)
    query = (
        select(
            Compartment.case_file_id,
            func.count(Person.id),
            func.sum((Person.birth_date > grown).cast(Person.drawn_x.type)),
            func.count(func.nullif(Person.bsn, "")),
            func.count(func.nullif(Person.v_number, "")),
        )
        .join(Compartment, Compartment.id == Person.container_id)
        .where(~Person.deleted, Person.merged_into.is_(None))
        .group_by(Compartment.case_file_id)
    )
    return {row[0]: (row[1], int(row[2] or 0), row[3], row[4]) for row in session.execute(query)}


def _kinds(session: Session) -> dict[str, dict[UUID, int]]:
    found: dict[str, dict[UUID, int]] = {}
    for kind, row in KINDS.items():
        query = (
            select(Compartment.case_file_id, func.count(row.id))
            .join(Compartment, Compartment.id == row.container_id)
            .where(~row.deleted)
            .group_by(Compartment.case_file_id)
        )
        found[kind] = dict(session.execute(query).all())
    return found


def _bytes(session: Session) -> dict[UUID, tuple[int, int, int]]:
    """Bytes that are looked at, attachments of which they are not here, and how many those are."""
    digest = func.coalesce(Attachment.shown_digest, Attachment.digest)
    size = func.coalesce(Attachment.shown_size, Attachment.size)
    away = or_(blob.c.digest.is_(None), blob.c.state.in_((State.COMING, State.GOING)))
    query = (
        select(
            Attachment.case_file_id,
            func.sum(size),
            func.sum(away.cast(Attachment.size.type)),
            func.sum(case((away, size), else_=0)),
        )
        .join(blob, blob.c.digest == digest, isouter=True)
        .where(~Attachment.deleted)
        .group_by(Attachment.case_file_id)
    )
    return {
        row[0]: (int(row[1] or 0), int(row[2] or 0), int(row[3] or 0))
        for row in session.execute(query)
    }


def _contact(session: Session) -> dict[UUID, tuple[int, int]]:
    """When each file was last confirmed as a whole, and what of it is unsent."""
    unsent: dict[UUID, int] = dict(
        session.execute(
            select(sync_op.c.container_id, func.count(sync_op.c.n)).group_by(sync_op.c.container_id)
        ).all()
    )
    query = select(
        Compartment.case_file_id,
        Compartment.id,
        sync_container.c.confirmed_ms,
        sync_container.c.dirty,
    ).join(sync_container, sync_container.c.container_id == Compartment.id)
    found: dict[UUID, tuple[int, int]] = {}
    for file_id, part, confirmed_ms, dirty in session.execute(query):
        when = 0 if dirty else int(confirmed_ms or 0)
        before, waits = found.get(file_id, (when, 0))
        found[file_id] = (min(before, when), waits + int(unsent.get(part, 0)))
    return found


def _places(session: Session) -> tuple[dict[UUID, set[str]], dict[UUID, set[str]]]:
    """Where each family lives with others, in which unit, and the schools of its children."""
    places: dict[UUID, set[str]] = defaultdict(set)
    units: dict[UUID, set[str]] = defaultdict(set)
    homes = select(Household.case_file_id, Household.care_of, Household.unit)
    for file_id, care_of, unit in session.execute(homes.where(~Household.deleted)):
        if care_of:
            places[file_id].add(care_of)
            if unit:
                units[file_id].add(unit)
    schools = (
        select(NetworkMember.case_file_id, Location.name)
        .join(Location, Location.id == NetworkMember.location_id)
        .where(~NetworkMember.deleted)
    )
    for file_id, name in session.execute(schools):
        places[file_id].add(name)
    return places, units
