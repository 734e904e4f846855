"""The rungs that were chosen for the needs of a file."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.law import ladder
from wijkdesk.models.all import Compartment, LadderStep, Need, Worker
from wijkdesk.storage import moved
from wijkdesk.vocabulary import CompartmentKind, Rung, ScalingGround


@dataclass(frozen=True, slots=True)
class LadderRow:
    """One change of the rung of a need."""

    id: UUID
    need_id: UUID
    from_rung: Rung | None
    to_rung: Rung | None
    reason: str
    decided_at: datetime
    worker: str | None
    beside: bool
    """Somebody else chose meanwhile: it did not begin where the line before it ended."""
    visibility: CompartmentKind = CompartmentKind.SHARED
    ground: ScalingGround | None = None
    evaluation_id: UUID | None = None

    @property
    def eased(self) -> bool:
        """Whether help was scaled down to the forefield."""
        return ladder.to_forefield(self.from_rung, self.to_rung)

    @property
    def skipped(self) -> tuple[Rung, ...]:
        """The lighter rungs that were passed over."""
        return ladder.skipped(self.from_rung, self.to_rung)


def of_file(session: Session, case_file_id: UUID) -> tuple[LadderRow, ...]:
    """All changes of a file, per need the first one first."""
    query = _query().where(LadderStep.case_file_id == case_file_id)
    return _rows(session, query, moved.of_file(session, Need, case_file_id))


def of_need(session: Session, need_id: UUID) -> tuple[LadderRow, ...]:
    """The changes of one need, the first one first."""
    came = session.scalar(select(Need.came_from).where(Need.id == need_id))
    known = moved.successors(session, Need, {need_id: came})
    return _rows(session, _query().where(LadderStep.need_id.in_([need_id, *known])), known)


_NAMES = [n for n in LadderRow.__dataclass_fields__ if n not in {"worker", "beside", "visibility"}]


def _query() -> Select[*tuple[object, ...]]:
    return (
        select(
            *(getattr(LadderStep, n) for n in _NAMES),
            Worker.name.label("worker"),
            Compartment.kind.label("visibility"),
        )
        .join(Compartment, Compartment.id == LadderStep.container_id)
        .join(Worker, Worker.id == LadderStep.worker_id, isouter=True)
        .where(~LadderStep.deleted)
        .order_by(LadderStep.decided_at, LadderStep.id)
    )


def _rows(
    session: Session, query: Select[*tuple[object, ...]], known: Mapping[UUID, UUID]
) -> tuple[LadderRow, ...]:
    """Each with the need that goes on: a rung may have been chosen before one knew where it is."""
    stood: dict[UUID, Rung | None] = defaultdict(lambda: None)
    found: dict[UUID, list[LadderRow]] = defaultdict(list)
    for row in session.execute(query).mappings():
        need: UUID = known.get(row["need_id"], row["need_id"])
        said = {**row, "need_id": need}
        found[need].append(LadderRow(**said, beside=row["from_rung"] != stood[need]))
        stood[need] = row["to_rung"]
    return tuple(row for need in sorted(found) for row in found[need])
