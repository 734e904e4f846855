"""Where the PIP of somebody is, and what it says of days, route and contact."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Integration
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import IntegrationRoute


@dataclass(frozen=True, slots=True)
class IntegrationRow:
    """Of one person; every box may be empty."""

    id: UUID
    case_file_id: UUID
    person_id: UUID | None
    route: IntegrationRoute | None
    intake_on: date | None
    tested_on: date | None
    plan_on: date | None
    ends_on: date | None
    contact: str | None
    phone: str | None
    email: str | None
    found_at: str | None


def of_file(session: Session, case_file_id: UUID) -> tuple[IntegrationRow, ...]:
    """Those of this file, in the order in which they were noted."""
    columns = (getattr(Integration, n) for n in IntegrationRow.__dataclass_fields__)
    query = select(*columns).where(Integration.case_file_id == case_file_id, ~Integration.deleted)
    return rows(session, IntegrationRow, query.order_by(Integration.id))
