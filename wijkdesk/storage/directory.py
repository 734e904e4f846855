"""The sociale kaart on this laptop: provisions with their providers."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Provider, Provision
from wijkdesk.storage.folding import fold
from wijkdesk.vocabulary import Law, LifeArea, ProvisionKind, Rung


@dataclass(frozen=True, slots=True)
class ProvisionRow:
    """What somebody can get, where, and how."""

    id: UUID
    name: str
    provider: str
    kind: ProvisionKind
    rung: Rung
    description: str | None
    audience: str | None
    area: str | None
    cost: str | None
    languages: str | None
    opening: str | None
    how_to_apply: str | None
    life_areas: tuple[LifeArea, ...]
    laws: tuple[Law, ...]
    phone: str | None
    email: str | None
    website: str | None
    address: str
    checked_on: date | None
    checked_by: str | None


_OWN = (
    "id",
    "name",
    "kind",
    "rung",
    "description",
    "audience",
    "area",
    "cost",
    "languages",
    "opening",
    "how_to_apply",
    "checked_on",
    "checked_by",
)


_AREAS = {str(area): area for area in LifeArea}
_LAWS = {str(law): law for law in Law}


def find(
    session: Session,
    typed: str = "",
    kind: ProvisionKind | None = None,
    life_area: LifeArea | None = None,
    limit: int = 200,
) -> tuple[ProvisionRow, ...]:
    """What fits every typed word, the lightest rung first."""
    words = fold(typed).split()
    found = []
    for m in session.execute(_query()).mappings():
        row, haystack = _row(m), _haystack(m)
        fits = (kind is None or row.kind is kind) and (
            life_area is None or life_area in row.life_areas
        )
        if fits and all(any(h.startswith(w) for h in haystack) for w in words):
            found.append(row)
            if len(found) == limit:
                break
    return tuple(found)


def by_ids(session: Session, ids: Collection[UUID]) -> dict[UUID, ProvisionRow]:
    """These provisions, as far as they are there."""
    query = _query().where(Provision.id.in_(ids))
    return {m["id"]: _row(m) for m in session.execute(query).mappings()} if ids else {}


def get(session: Session, provision_id: UUID) -> ProvisionRow | None:
    """One provision."""
    return by_ids(session, [provision_id]).get(provision_id)


def called(session: Session, ids: Collection[UUID]) -> dict[UUID, str]:
    """What provisions are called, with who offers them; also of one that is offered no more."""
    if not ids:
        return {}
    query = (
        select(Provision.id, Provision.name, Provider.name.label("provider"))
        .join(Provider, Provider.id == Provision.provider_id, isouter=True)
        .where(Provision.id.in_(ids))
    )
    return {
        row.id: f"{row.name} ({row.provider})" if row.provider else row.name
        for row in session.execute(query)
    }


def _query() -> Select[Any]:
    return (
        select(
            *(getattr(Provision, n) for n in _OWN),
            Provision.life_areas,
            Provision.laws,
            Provision.words,
            Provider.name.label("provider"),
            Provider.phone,
            Provider.email,
            Provider.website,
            Provider.street,
            Provider.postcode,
            Provider.city,
        )
        .join(Provider, Provider.id == Provision.provider_id)
        .where(~Provision.deleted, ~Provider.deleted)
        .order_by(Provision.rung, Provision.name)
    )


def _row(m: RowMapping) -> ProvisionRow:
    city = " ".join(filter(None, (m["postcode"], m["city"])))
    return ProvisionRow(
        **{n: m[n] for n in (*_OWN, "provider", "phone", "email", "website")},
        life_areas=tuple(_AREAS[a] for a in m["life_areas"].split() if a in _AREAS),
        laws=tuple(_LAWS[a] for a in m["laws"].split() if a in _LAWS),
        address=", ".join(filter(None, (m["street"], city))),
    )


def _haystack(m: RowMapping) -> list[str]:
    texts = (m[n] for n in ("name", "provider", "words", "description", "audience"))
    return fold(" ".join(filter(None, texts))).split()
