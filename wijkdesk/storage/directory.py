"""The sociale kaart on this laptop: provisions with their providers."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Provider, Provision
from wijkdesk.models.directory import stands
from wijkdesk.protocol.forms import directory_of
from wijkdesk.storage import state
from wijkdesk.storage.folding import fold
from wijkdesk.storage.prepared import Prepared, ids_in, these
from wijkdesk.storage.provision_about import CheckRow, Checks, checks, newest
from wijkdesk.vocabulary import CostKind, Law, LifeArea, ProvisionKind, ProvisionStatus, Rung


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
    provider_id: UUID
    status: ProvisionStatus | None = None
    status_on: date | None = None
    min_age: int | None = None
    max_age: int | None = None
    conditions: str | None = None
    cost_kind: CostKind | None = None
    postcodes: str | None = None
    hours: str | None = None
    offered_by: str | None = None
    offered_since: date | None = None
    offered_until: date | None = None
    wrong: CheckRow | None = None
    """A colleague who found last that this does not hold."""

    def stands(self, today: date) -> ProvisionStatus | None:
        """How it stands with it on a day."""
        return stands(self.status, (self.offered_by, self.offered_since, self.offered_until), today)


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
    "provider_id",
    "status",
    "status_on",
    "min_age",
    "max_age",
    "conditions",
    "cost_kind",
    "postcodes",
    "hours",
    "offered_by",
    "offered_since",
    "offered_until",
)


_AREAS = {str(area): area for area in LifeArea}
_LAWS = {str(law): law for law in Law}


def find(
    session: Session,
    typed: str = "",
    limit: int = 200,
) -> tuple[ProvisionRow, ...]:
    """What fits every typed word, the lightest rung first."""
    words, said = fold(typed).split(), checks(session)
    found = []
    for m in session.execute(_query()).mappings():
        haystack = _haystack(m) if words else []
        if all(any(h.startswith(w) for h in haystack) for w in words):
            found.append(_row(m, said))
            if len(found) == limit:
                break
    return tuple(found)


def by_ids(session: Session, ids: Collection[UUID]) -> dict[UUID, ProvisionRow]:
    """These provisions, as far as they are there."""
    if not ids:
        return {}
    said = checks(session, ids)
    found = _THESE.all(session, ids=these(ids))
    return {row[0]: _row(dict(zip(_COLUMNS, row, strict=True)), said) for row in found}


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


def providers(session: Session) -> list[tuple[UUID, str]]:
    """Who offers something, by name."""
    query = select(Provider.id, Provider.name).where(~Provider.deleted)
    found = [(i, name) for i, name in session.execute(query)]
    return sorted(found, key=lambda one: one[1].casefold())


def named(session: Session, ids: Collection[UUID]) -> dict[str, str]:
    """What these are called, providers and provisions alike, by their ids in hex."""
    return {
        key.hex: name
        for kind in (Provider, Provision)
        for key, name in session.execute(select(kind.id, kind.name).where(kind.id.in_(ids)))
    }


def number_of(session: Session, provider_id: UUID) -> int:
    """How many provisions a provider has."""
    query = select(func.count()).where(~Provision.deleted, Provision.provider_id == provider_id)
    return int(session.scalar(query) or 0)


def home(session: Session) -> UUID | None:
    """The container of the sociale kaart; None where nothing came of it yet."""
    realm = state.get(session, "realm")
    if realm is not None:
        return directory_of(UUID(realm))
    return session.scalar(select(Provider.container_id).limit(1))


def _query() -> Select[Any]:
    return (
        select(
            *(getattr(Provision, n) for n in _OWN),
            Provision.life_areas,
            Provision.laws,
            Provision.words,
            Provider.name.label("provider"),
            *(
                func.coalesce(getattr(Provision, n), getattr(Provider, n)).label(n)
                for n in ("phone", "email", "website")
            ),
            Provider.street,
            Provider.postcode,
            Provider.city,
        )
        .join(Provider, Provider.id == Provision.provider_id)
        .where(~Provision.deleted, ~Provider.deleted)
        .order_by(Provision.rung, Provision.name)
    )


_THESE = Prepared(_query().where(ids_in(Provision.id)))
_COLUMNS = tuple(_query().selected_columns.keys())


def _row(m: RowMapping | Mapping[str, Any], said: Checks) -> ProvisionRow:
    last, held = (found.get(m["id"]) for found in said)
    on = newest(m["checked_on"], held)
    by = held.by if held is not None and on == held.on else m["checked_by"]
    own = {n: m[n] for n in (*_OWN, "provider", "phone", "email", "website")}
    city = " ".join(filter(None, (m["postcode"], m["city"])))
    return ProvisionRow(
        **{**own, "checked_on": on, "checked_by": by},
        life_areas=tuple(_AREAS[a] for a in m["life_areas"].split() if a in _AREAS),
        laws=tuple(_LAWS[a] for a in m["laws"].split() if a in _LAWS),
        address=", ".join(filter(None, (m["street"], city))),
        wrong=last if last is not None and not last.correct else None,
    )


def _haystack(m: RowMapping) -> list[str]:
    texts = (m[n] for n in ("name", "provider", "words", "description", "audience"))
    return fold(" ".join(filter(None, texts))).split()
