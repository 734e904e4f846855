"""What decides whether a provision fits somebody, of the whole sociale kaart in one go."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from wijkdesk.models.all import CapacityReport, Municipality, Provider, Provision, ProvisionPlace
from wijkdesk.models.directory import stands
from wijkdesk.storage.prepared import driver_of
from wijkdesk.vocabulary import CostKind, ProvisionKind, ProvisionStatus, Room, Rung


@dataclass(frozen=True, slots=True)
class FactsRow:
    """One provision; lists are text as they are kept, `words` all text by which it is found."""

    id: UUID
    name: str
    kind: ProvisionKind
    rung: Rung
    life_areas: str
    laws: str
    languages: str | None
    status: ProvisionStatus | None
    min_age: int | None
    max_age: int | None
    cost_kind: CostKind | None
    postcodes: str | None
    hours: str | None
    words: str
    place: str | None
    room: Room | None


_OWN = (
    "id",
    "name",
    "kind",
    "rung",
    "life_areas",
    "laws",
    "languages",
    "status",
    "min_age",
    "max_age",
    "cost_kind",
    "postcodes",
    "hours",
)
_OFFER = ("offered_by", "offered_since", "offered_until")
_SAID = ("name", "description", "audience", "words")


_FIGURES = str(
    union_all(
        *(
            select(func.count(), func.total(table.lv), func.total(table.seq))
            for table in (Provision, Provider, ProvisionPlace, CapacityReport, Municipality)
        )
    )
)


def version(session: Session) -> tuple[object, int]:
    """Another one as soon as anything at all was saved by others than this connection.

    SQLite counts for each connection apart, so the figure says nothing without it.
    """
    driver = driver_of(session)
    return driver, int(driver.execute("PRAGMA data_version").fetchone()[0])


def stamp(session: Session) -> tuple[Any, ...]:
    """Another one as soon as anything of the directory changed, or the table of postcodes."""
    return tuple(driver_of(session).execute(_FIGURES))


def all_facts(session: Session, today: date) -> list[FactsRow]:
    """Every provision that is there, also one that has ended: a referral may still run to it."""
    places = _first_places(session)
    rooms = _last_heard(session)
    query = (
        select(
            *(getattr(Provision, name) for name in {*_OWN, *_SAID, *_OFFER}),
            Provider.name.label("provider"),
            Provider.postcode,
        )
        .join(Provider, Provider.id == Provision.provider_id)
        .where(~Provision.deleted, ~Provider.deleted)
    )
    return [
        FactsRow(
            **{name: m[name] for name in _OWN if name != "status"},
            status=stands(m["status"], tuple(m[name] for name in _OFFER), today),
            words=" ".join(filter(None, (*(m[name] for name in _SAID), m["provider"]))),
            place=places.get(m["id"], m["postcode"]),
            room=rooms.get(m["id"]),
        )
        for m in session.execute(query).mappings()
    ]


def _first_places(session: Session) -> dict[UUID, str]:
    query = (
        select(ProvisionPlace.provision_id, ProvisionPlace.postcode)
        .where(~ProvisionPlace.deleted, ProvisionPlace.postcode.is_not(None))
        .order_by(ProvisionPlace.id.desc())
    )
    return {provision: postcode or "" for provision, postcode in session.execute(query)}


def _last_heard(session: Session) -> dict[UUID, Room]:
    query = (
        select(CapacityReport.provision_id, CapacityReport.room)
        .where(~CapacityReport.deleted)
        .order_by(CapacityReport.heard_on, CapacityReport.id)
    )
    return {provision: room for provision, room in session.execute(query)}  # noqa: C416 - rows
