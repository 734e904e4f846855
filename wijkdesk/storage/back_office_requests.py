"""What was asked of the back office for a file, and what nobody answered yet."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wijkdesk.law.back_office import answer_due
from wijkdesk.models.all import BackOfficeRequest, CaseFile, Compartment
from wijkdesk.storage import closings, same_people
from wijkdesk.vocabulary import CompartmentKind, Law, RequestStatus


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request with where it stands; `person` is who it is for."""

    id: UUID
    case_file_id: UUID
    action_id: UUID
    person_id: UUID | None
    law: Law | None
    category: str | None
    product_code: str | None
    provider: str | None
    agb: str | None
    start: date | None
    until: date | None
    volume: str | None
    unit: str | None
    frequency: str | None
    budget: str | None
    pgb: bool | None
    referrer: str | None
    referrer_name: str | None
    referrer_agb: str | None
    residence: str | None
    result: str
    status: RequestStatus
    status_on: date | None
    sent_on: date | None
    decision_number: str | None
    answer: str
    visibility: CompartmentKind = CompartmentKind.SHARED
    file_title: str = ""
    person: str | None = None

    @property
    def waits(self) -> bool:
        """Whether the back office still has to decide."""
        return self.status in {RequestStatus.SENT, RequestStatus.PENDING}

    @property
    def due(self) -> date | None:
        """Until when its answer may take; None when none is awaited."""
        return answer_due(self.law, self.sent_on) if self.waits and self.sent_on else None


_NAMED = ("person", "file_title", "visibility")
_OWN = [name for name in RequestRow.__dataclass_fields__ if name not in _NAMED]


def of_file(session: Session, case_file_id: UUID) -> tuple[RequestRow, ...]:
    """Those of a file, the newest first."""
    return _rows(session, _all().where(BackOfficeRequest.case_file_id == case_file_id))


def get(session: Session, request_id: UUID) -> RequestRow | None:
    """One request."""
    return next(iter(_rows(session, _all().where(BackOfficeRequest.id == request_id))), None)


def silent(session: Session, today: date) -> tuple[RequestRow, ...]:
    """Those of files that are open of which nothing was heard in time, the longest first."""
    waiting = (RequestStatus.SENT, RequestStatus.PENDING)
    query = _all().where(
        BackOfficeRequest.status.in_(waiting),
        BackOfficeRequest.sent_on.is_not(None),
        ~CaseFile.deleted,
        closings.closed_on().is_(None),
    )
    late = [row for row in _rows(session, query) if row.due is not None and row.due <= today]
    return tuple(sorted(late, key=lambda row: (row.due or today, row.id)))


def _all() -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(getattr(BackOfficeRequest, name) for name in _OWN),
            Compartment.kind.label("visibility"),
            CaseFile.title.label("file_title"),
            CaseFile.container_id.label("home"),
        )
        .join(Compartment, Compartment.id == BackOfficeRequest.container_id)
        .join(CaseFile, CaseFile.id == BackOfficeRequest.case_file_id)
        .where(~BackOfficeRequest.deleted)
        .order_by(BackOfficeRequest.id.desc())
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[RequestRow, ...]:
    found = session.execute(query).mappings().all()
    homes = {m["home"] for m in found if m["person_id"]}
    gone = same_people.merged(session, homes)
    said = {i: name for home in homes for i, name in same_people.names(session, home).items()}
    return tuple(
        RequestRow(
            **{name: m[name] for name in _OWN if name != "person_id"},
            person_id=gone.get(m["person_id"], m["person_id"]),
            visibility=m["visibility"],
            file_title=m["file_title"],
            person=said.get(m["person_id"]),
        )
        for m in found
    )
