"""What colleagues know of a provision beside its entry: does it hold, is there room, notes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CapacityReport,
    Favourite,
    Provider,
    Provision,
    ProvisionCheck,
    ProvisionNote,
    ProvisionPlace,
    Referral,
    Worker,
)
from wijkdesk.models.directory import stands
from wijkdesk.models.referral import OVER
from wijkdesk.storage.prepared import Prepared, ids_in, these
from wijkdesk.vocabulary import ProvisionStatus, Room


@dataclass(frozen=True, slots=True)
class CheckRow:
    """What a colleague found: whether the entry holds, on which day."""

    correct: bool
    on: date
    by: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RoomRow:
    """What was last heard of the room there is, and from whom; `by` is the colleague who heard."""

    room: Room
    weeks: int | None
    on: date
    heard_from: str
    by: str | None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a team tells itself."""

    id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Where one goes for it, and how one gets in."""

    id: UUID
    name: str
    street: str | None
    postcode: str | None
    city: str | None
    access: str | None


@dataclass(frozen=True, slots=True)
class UsedRow:
    """An entry that referrals lead to, and when it was last known to hold."""

    id: UUID
    used: int
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a referral led to, as it is now: whether it is no longer there, and how it is called."""

    over: bool
    name: str
    provider: str
    over_on: date | None = None


Checks = tuple[dict[UUID, CheckRow], dict[UUID, CheckRow]]


_EACH_CHECK = (
    select(
        ProvisionCheck.provision_id,
        ProvisionCheck.correct,
        ProvisionCheck.checked_on,
        Worker.name,
        ProvisionCheck.note,
    )
    .join(Worker, Worker.id == ProvisionCheck.worker_id, isouter=True)
    .where(~ProvisionCheck.deleted)
    .order_by(ProvisionCheck.checked_on, ProvisionCheck.id)
)
_CHECKS = Prepared(_EACH_CHECK)
_CHECKS_OF = Prepared(_EACH_CHECK.where(ids_in(ProvisionCheck.provision_id)))


def checks(session: Session, ids: Collection[UUID] | None = None) -> Checks:
    """Of each provision, or of these, what was found last, and when it was last found to hold."""
    found = _CHECKS.all(session) if ids is None else _CHECKS_OF.all(session, ids=these(ids))
    last, held = {}, {}
    for key, correct, on, by, note in found:
        last[key] = CheckRow(correct, on, by, note)
        if last[key].correct:
            held[key] = last[key]
    return last, held


def places(session: Session, provision_id: UUID) -> tuple[PlaceRow, ...]:
    """The places of one, in the order in which they were added."""
    query = (
        select(*(getattr(ProvisionPlace, name) for name in PlaceRow.__dataclass_fields__))
        .where(ProvisionPlace.provision_id == provision_id, ~ProvisionPlace.deleted)
        .order_by(ProvisionPlace.id)
    )
    return tuple(PlaceRow(*found) for found in session.execute(query))


def last_room(session: Session, provision_id: UUID) -> RoomRow | None:
    """What was last heard, or nothing."""
    query = (
        select(
            CapacityReport.room,
            CapacityReport.weeks,
            CapacityReport.heard_on,
            CapacityReport.heard_from,
            Worker.name,
        )
        .join(Worker, Worker.id == CapacityReport.worker_id, isouter=True)
        .where(~CapacityReport.deleted, CapacityReport.provision_id == provision_id)
        .order_by(CapacityReport.heard_on.desc(), CapacityReport.id.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    return RoomRow(*found) if found is not None else None


def notes(session: Session, provision_id: UUID) -> tuple[NoteRow, ...]:
    """The notes that this worker's teams have on it, the oldest first."""
    query = (
        select(ProvisionNote.id, ProvisionNote.text)
        .where(~ProvisionNote.deleted, ProvisionNote.provision_id == provision_id)
        .order_by(ProvisionNote.id)
    )
    return tuple(NoteRow(*found) for found in session.execute(query))


def favourites(session: Session) -> frozenset[UUID]:
    """What the worker of this profile keeps at hand."""
    return frozenset(session.scalars(select(Favourite.provision_id).where(~Favourite.deleted)))


def favourite_rows(session: Session, provision_id: UUID) -> list[Favourite]:
    """The rows that say so of one; two laptops of one worker may both have made one."""
    query = select(Favourite).where(~Favourite.deleted, Favourite.provision_id == provision_id)
    return list(session.scalars(query))


def running(session: Session, provision_id: UUID) -> int:
    """How many referrals lead there that have not ended, as far as this laptop holds them."""
    query = select(func.count()).where(
        ~Referral.deleted,
        Referral.provision_id == provision_id,
        Referral.status.not_in(OVER),
    )
    return int(session.scalar(query) or 0)


def standing(session: Session, ids: Collection[UUID], today: date) -> dict[UUID, Standing]:
    """How each of these stands in the sociale kaart now, also what was taken out of the list."""
    query = (
        select(
            Provision.id,
            or_(Provision.deleted, func.coalesce(Provider.deleted, False)),
            Provision.status,
            Provision.offered_by,
            Provision.offered_since,
            Provision.offered_until,
            Provision.name,
            Provider.name,
            Provision.status_on,
        )
        .join(Provider, Provider.id == Provision.provider_id, isouter=True)
        .where(Provision.id.in_(ids))
    )
    found = {}
    for key, gone, status, by, since, until, name, provider, on in (
        session.execute(query) if ids else ()
    ):
        ended = stands(status, (by, since, until), today) is ProvisionStatus.ENDED
        found[key] = Standing(bool(gone) or ended, name, provider or "", on if ended else None)
    return found


def used(session: Session) -> list[UsedRow]:
    """The entries to which referrals lead, those that nobody looked at for longest first."""
    _, seen = checks(session)
    counts = (
        select(Referral.provision_id, func.count().label("used"))
        .where(~Referral.deleted, Referral.provision_id.is_not(None))
        .group_by(Referral.provision_id)
        .subquery()
    )
    query = (
        select(Provision.id, counts.c.used, Provision.checked_on)
        .join(counts, counts.c.provision_id == Provision.id)
        .join(Provider, Provider.id == Provision.provider_id)
        .where(~Provision.deleted, ~Provider.deleted)
    )
    found = [UsedRow(i, often, newest(on, seen.get(i))) for i, often, on in session.execute(query)]
    return sorted(found, key=lambda row: (row.checked_on or date.min, -row.used))


def newest(on: date | None, check: CheckRow | None) -> date | None:
    """The day on which the entry was last known to hold."""
    days = [day for day in (on, check.on if check else None) if day is not None]
    return max(days, default=None)
