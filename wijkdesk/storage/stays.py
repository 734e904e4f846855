"""What right of residence the people of a file have, and since when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Stay
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


def of_file(session: Session, case_file_id: UUID) -> tuple[StayRow, ...]:
    """Those of this file, the newest first; one without a day is the oldest."""
    columns = (getattr(Stay, n) for n in StayRow.__dataclass_fields__)
    query = select(*columns).where(Stay.case_file_id == case_file_id, ~Stay.deleted)
    order = (Stay.since.is_(None), Stay.since.desc(), Stay.id.desc())
    return rows(session, StayRow, query.order_by(*order))
