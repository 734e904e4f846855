"""On which days somebody looks again because of safety: of all files, and in one compartment."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, literal, or_, select, union_all
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, SafetyCheck, SafetyTerm
from wijkdesk.storage import closings


@dataclass(frozen=True, slots=True)
class DateRow:
    """A day on which somebody looks again. Without one a meldcode goes on and nobody looks."""

    id: UUID
    on: date | None
    is_term: bool


def files_asking(session: Session, last: date) -> tuple[UUID, ...]:
    """The files that are open, with a running meldcode or something to see to until this day."""
    walks = select(SafetyCheck.case_file_id).where(_walks(last))
    agreed = select(SafetyTerm.case_file_id).where(_agreed(last))
    query = select(CaseFile.id).where(
        CaseFile.id.in_(union_all(walks, agreed)),
        ~CaseFile.deleted,
        closings.closed_on().is_(None),
    )
    return tuple(session.scalars(query))


def dates(session: Session, part: UUID, last: date) -> tuple[DateRow, ...]:
    """Until this day: the next step of each running meldcode, and what is to be looked at."""
    walks = select(SafetyCheck.id, SafetyCheck.next_on, literal(value=False)).where(
        SafetyCheck.container_id == part, _walks(last)
    )
    agreed = select(SafetyTerm.id, SafetyTerm.check_on, literal(value=True)).where(
        SafetyTerm.container_id == part, _agreed(last)
    )
    return tuple(DateRow(*row) for query in (walks, agreed) for row in session.execute(query))


def _walks(last: date) -> ColumnElement[bool]:
    due = or_(SafetyCheck.next_on.is_(None), SafetyCheck.next_on <= last)
    return SafetyCheck.closed_on.is_(None) & due & ~SafetyCheck.deleted


def _agreed(last: date) -> ColumnElement[bool]:
    runs = SafetyTerm.met_on.is_(None) & SafetyTerm.dropped_on.is_(None)
    return (SafetyTerm.check_on <= last) & runs & ~SafetyTerm.deleted
