"""Provider and provision: the sociale kaart, container `dir`."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import CostKind, ProvisionKind, ProvisionStatus, Rung


class Provider(Synced, Base):
    """Aanbieder. `source` is the directory it was read from, `source_id` its id there.

    `reply_days` is how long we wait for their answer, where the municipality's own is not right.
    """

    __tablename__ = "provider"
    name: Mapped[str] = mapped_column(info=synced())
    description: Mapped[str | None] = mapped_column(info=synced("text"))
    phone: Mapped[str | None] = mapped_column(info=synced())
    email: Mapped[str | None] = mapped_column(info=synced())
    website: Mapped[str | None] = mapped_column(info=synced())
    street: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    postcode: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    city: Mapped[str | None] = mapped_column(info=synced("unit:address"))
    kvk: Mapped[str | None] = mapped_column(info=synced(since=2))
    agb: Mapped[str | None] = mapped_column(info=synced(since=2))
    reply_days: Mapped[int | None] = mapped_column(info=synced(since=2))
    source: Mapped[str | None] = mapped_column(info=synced("unit:source", 2))
    source_id: Mapped[str | None] = mapped_column(info=synced("unit:source", 2))


class Provision(Synced, Base):
    """Aanbod. `life_areas` and `laws` are codes with a space between them.

    `words` are everyday search words. `languages` and `postcodes` (four digits each: where it is
    for) likewise; ages are in whole years; `hours` is "ma 09:00-12:00; do 13:00-17:00". What a
    resident offers carries who (`offered_by`), and from and until which day it may stand here.
    """

    __tablename__ = "provision"
    provider_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced())
    name: Mapped[str] = mapped_column(info=synced())
    description: Mapped[str | None] = mapped_column(info=synced("text"))
    kind: Mapped[ProvisionKind] = mapped_column(Word(ProvisionKind), info=synced())
    rung: Mapped[Rung] = mapped_column(Step(Rung), info=synced())
    life_areas: Mapped[str] = mapped_column(default="", info=synced())
    laws: Mapped[str] = mapped_column(default="", info=synced())
    audience: Mapped[str | None] = mapped_column(info=synced())
    area: Mapped[str | None] = mapped_column(info=synced())
    cost: Mapped[str | None] = mapped_column(info=synced())
    languages: Mapped[str | None] = mapped_column(info=synced())
    opening: Mapped[str | None] = mapped_column(info=synced())
    how_to_apply: Mapped[str | None] = mapped_column(info=synced("text"))
    words: Mapped[str] = mapped_column(default="", info=synced())
    checked_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:checked"))
    checked_by: Mapped[str | None] = mapped_column(info=synced("unit:checked"))
    status: Mapped[ProvisionStatus | None] = mapped_column(
        Word(ProvisionStatus), info=synced("state:status", 2)
    )
    status_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status", 2))
    min_age: Mapped[int | None] = mapped_column(info=synced("unit:ages", 2))
    max_age: Mapped[int | None] = mapped_column(info=synced("unit:ages", 2))
    conditions: Mapped[str | None] = mapped_column(info=synced("text", 2))
    cost_kind: Mapped[CostKind | None] = mapped_column(Word(CostKind), info=synced(since=2))
    postcodes: Mapped[str | None] = mapped_column(info=synced(since=2))
    hours: Mapped[str | None] = mapped_column(info=synced(since=2))
    phone: Mapped[str | None] = mapped_column(info=synced(since=2))
    email: Mapped[str | None] = mapped_column(info=synced(since=2))
    website: Mapped[str | None] = mapped_column(info=synced(since=2))
    norm_days: Mapped[int | None] = mapped_column(info=synced(since=2))
    """The most days that somebody should wait for this, from the referral to the first help."""
    offered_by: Mapped[str | None] = mapped_column(info=synced("unit:offer", 2))
    offered_since: Mapped[date | None] = mapped_column(Day, info=synced("unit:offer", 2))
    offered_until: Mapped[date | None] = mapped_column(Day, info=synced("unit:offer", 2))
    source: Mapped[str | None] = mapped_column(info=synced("unit:source", 2))
    source_id: Mapped[str | None] = mapped_column(info=synced("unit:source", 2))


def stands(
    status: ProvisionStatus | None,
    offer: tuple[str | None, date | None, date | None],
    today: date,
) -> ProvisionStatus | None:
    """How it stands with a provision; `offer` is who offers it, since when and until when.

    What a resident offers ends by itself, and rests until it is known when they agreed and for how
    long.
    """
    by, since, until = offer
    if until is not None and until < today:
        return ProvisionStatus.ENDED
    unsettled = bool(by) and (since is None or until is None)
    if unsettled and status is not ProvisionStatus.ENDED:
        return ProvisionStatus.PAUSED
    return status
