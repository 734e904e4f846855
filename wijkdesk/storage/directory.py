"""The sociale kaart on this laptop: provisions with their providers."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import RowMapping, select
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
    for row, haystack in _all(session):
        fits = (kind is None or row.kind is kind) and (
            life_area is None or life_area in row.life_areas
        )
        if fits and all(any(h.startswith(w) for h in haystack) for w in words):
            found.append(row)
            if len(found) == limit:
                break
    return tuple(found)


def get(session: Session, provision_id: UUID) -> ProvisionRow | None:
    """One provision."""
    return next((row for row, _ in _all(session, provision_id)), None)


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


def _all(session: Session, only: UUID | None = None) -> "list[tuple[ProvisionRow, list[str]]]":
    # Some hundred provisions fit in memory; the index for thousands comes with the sociale kaart
    # itself.
    query = (
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
    if only is not None:
        query = query.where(Provision.id == only)
    return [(_row(m), _haystack(m)) for m in session.execute(query).mappings()]


def _row(m: RowMapping) -> ProvisionRow:
    city = " ".join(filter(None, (m["postcode"], m["city"])))
    return ProvisionRow(
        **{n: m[n] for n in (*_OWN, "provider", "phone", "email", "website")},
        life_areas=tuple(LifeArea(a) for a in m["life_areas"].split() if a in set(LifeArea)),
        laws=tuple(Law(a) for a in m["laws"].split() if a in set(Law)),
        address=", ".join(filter(None, (m["street"], city))),
    )


def _haystack(m: RowMapping) -> list[str]:
    texts = (m[n] for n in ("name", "provider", "words", "description", "audience"))
    return fold(" ".join(filter(None, texts))).split()
