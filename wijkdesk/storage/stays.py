"""What right of residence the people of a file have, and since when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Municipality, Stay
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import StayStatus


@dataclass(frozen=True, slots=True)
class StayRow:
    """One status of somebody; the newest holds."""

    id: UUID
    case_file_id: UUID
    person_id: UUID | None
    status: StayStatus | None
    since: date | None
    alone: bool | None


@dataclass(frozen=True, slots=True)
class AzcRow:
    """Whether the block was opened or put away, and what V-numbers are needed for, if they may."""

    shown: bool | None
    v_number_for: str | None
    allowed: bool


NO_AZC = AzcRow(None, None, allowed=True)


def azc(session: Session, case_file_id: UUID) -> AzcRow:
    """What the file says; the municipality may say that no V-number is noted at all."""
    query = select(CaseFile.azc, CaseFile.v_number_for).where(CaseFile.id == case_file_id)
    shown, wanted = session.execute(query).one()
    refused = select(Municipality.id).where(
        Municipality.v_numbers.is_(False), ~Municipality.deleted
    )
    return AzcRow(shown, wanted, allowed=session.scalar(refused.limit(1)) is None)


def of_file(session: Session, case_file_id: UUID) -> tuple[StayRow, ...]:
    """Those of this file, the newest first; one without a day is the oldest."""
    columns = (getattr(Stay, n) for n in StayRow.__dataclass_fields__)
    query = select(*columns).where(Stay.case_file_id == case_file_id, ~Stay.deleted)
    order = (Stay.since.is_(None), Stay.since.desc(), Stay.id.desc())
    return rows(session, StayRow, query.order_by(*order))
