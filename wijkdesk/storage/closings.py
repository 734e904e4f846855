"""When files were closed and opened again, and who directed them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import CaseFile, FileClosing, FileRole, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import ClosingReason, FileRoleKind, Rung


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """One closing, with what was written about it."""

    id: UUID
    closed_on: date
    worker: str | None
    reason: ClosingReason | None
    rung: Rung | None
    evaluation: str
    told: str
    stays_open: str
    reopened_on: date | None
    reopened_by: str | None

    @property
    def is_in_force(self) -> bool:
        """Whether the file is closed by it now."""
        return self.reopened_on is None


@dataclass(frozen=True, slots=True)
class RegieRow:
    """Who was regisseur, from when until when."""

    worker: str | None
    since: date
    until: date | None


_AGAIN = aliased(Worker)


def of_file(session: Session, case_file_id: UUID) -> tuple[ClosingRow, ...]:
    """The closings of a file, the first one first."""
    own = [n for n in ClosingRow.__dataclass_fields__ if n not in ("worker", "reopened_by")]
    query = (
        select(
            *(getattr(FileClosing, n) for n in own),
            Worker.name.label("worker"),
            _AGAIN.name.label("reopened_by"),
        )
        .join(Worker, Worker.id == FileClosing.worker_id, isouter=True)
        .join(_AGAIN, _AGAIN.id == FileClosing.reopened_by, isouter=True)
        .where(FileClosing.case_file_id == case_file_id, ~FileClosing.deleted)
        .order_by(FileClosing.closed_on, FileClosing.id)
    )
    return rows(session, ClosingRow, query)


def closed_on() -> ScalarSelect[date]:
    """Of each file of a query: since when it is closed; NULL for one that is open."""
    return (
        select(func.max(FileClosing.closed_on, type_=FileClosing.closed_on.type))
        .where(
            FileClosing.case_file_id == CaseFile.id,
            FileClosing.reopened_on.is_(None),
            ~FileClosing.deleted,
        )
        .correlate(CaseFile)
        .scalar_subquery()
    )


def in_force(session: Session, case_file_id: UUID) -> date | None:
    """Since when a file is closed; None for one that is open."""
    return session.scalar(select(closed_on()).where(CaseFile.id == case_file_id))


def regie(session: Session, case_file_id: UUID) -> tuple[RegieRow, ...]:
    """Every regisseur of a file, the first one first."""
    query = (
        select(Worker.name.label("worker"), FileRole.since, FileRole.until)
        .join(Worker, Worker.id == FileRole.worker_id, isouter=True)
        .where(
            FileRole.case_file_id == case_file_id,
            FileRole.role == FileRoleKind.REGISSEUR,
            ~FileRole.deleted,
        )
        .order_by(FileRole.since, FileRole.id)
    )
    # Who had it for less than a day has no period: it was undone or a clash.
    found = rows(session, RegieRow, query)
    return tuple(row for row in found if row.until is None or row.until >= row.since)
