"""The whole sociale kaart as an exchange needs it: every field, with the version of each row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Provider, Provision, ProvisionPlace
from wijkdesk.models.base import Synced

_ROW = frozenset({"id", "lv", "seq", "deleted", "extra", "container_id"})


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row with its version, so that nobody is written over."""

    id: UUID
    lv: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that stands in the sociale kaart; places by their provision."""

    providers: tuple[KeptRow, ...]
    provisions: tuple[KeptRow, ...]
    places: Mapping[UUID, Sequence[KeptRow]]


def kept(session: Session) -> Kept:
    """All of it, in three reads."""
    places: dict[UUID, list[KeptRow]] = {}
    for row in _rows(session, ProvisionPlace):
        places.setdefault(row.values["provision_id"], []).append(row)
    return Kept(_rows(session, Provider), _rows(session, Provision), places)


def sources(session: Session) -> dict[str, set[str]]:
    """From which directories something came, and the ids it has there."""
    query = select(Provision.source, Provision.source_id).where(
        ~Provision.deleted, Provision.source.is_not(None)
    )
    found: dict[str, set[str]] = {}
    for source, key in session.execute(query):
        found.setdefault(str(source), set()).add(str(key))
    return found


def _rows(session: Session, kind: type[Synced]) -> tuple[KeptRow, ...]:
    mapped = kind.__mapper__  # type: ignore[attr-defined]
    names = [each.key for each in mapped.column_attrs if each.key not in _ROW]
    columns = [getattr(kind, name) for name in names]
    query = select(kind.id, kind.lv, *columns).where(~kind.deleted).order_by(kind.id)
    return tuple(
        KeptRow(i, lv, dict(zip(names, rest, strict=True)))
        for i, lv, *rest in session.execute(query)
    )
