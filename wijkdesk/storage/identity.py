"""What was checked of the people of a file: which number, on which document, when and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import IdentityCheck, Worker
from wijkdesk.storage import same_people
from wijkdesk.storage.people import PersonRow
from wijkdesk.vocabulary import BsnStatus, DocumentKind, IdentityKind

MASK = "••••••"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One look at a document; the numbers are masked, `number` is what was seen then."""

    id: UUID
    person_id: UUID
    proves: IdentityKind
    number: str | None
    document: DocumentKind | None
    document_number: str | None
    valid_until: date | None
    seen_on: date | None
    worker: str | None

    @property
    def document_masked(self) -> str:
        """The end of the number of the document."""
        return masked(self.document_number)


def masked(number: str | None) -> str:
    """The last three characters; the rest is shown only on purpose (security.md T7)."""
    return f"{MASK}{number[-3:]}" if number else ""


def of_file(session: Session, case_file_id: UUID, container_id: UUID) -> tuple[CheckRow, ...]:
    """The checks of a file, the latest first; of who was merged too."""
    names = [n for n in CheckRow.__dataclass_fields__ if n != "worker"]
    query = (
        select(*(getattr(IdentityCheck, name) for name in names), Worker.name.label("worker"))
        .join(Worker, Worker.id == IdentityCheck.worker_id, isouter=True)
        .where(IdentityCheck.case_file_id == case_file_id, ~IdentityCheck.deleted)
        .order_by(IdentityCheck.seen_on.desc(), IdentityCheck.id)
    )
    found = session.execute(query).mappings().all()
    gone = same_people.merged(session, [container_id]) if found else {}
    return tuple(
        CheckRow(**{**row, "person_id": gone.get(row["person_id"], row["person_id"])})
        for row in found
    )


def number_of(person: PersonRow, kind: IdentityKind) -> str | None:
    """The number of this kind that stands at somebody."""
    if kind is IdentityKind.IDENTITY:
        return None
    return person.bsn if kind is IdentityKind.BSN else person.v_number


def check_of(person: PersonRow, kind: IdentityKind, checks: Iterable[CheckRow]) -> CheckRow | None:
    """The latest check of the number as it stands now; of another number it says nothing."""
    number = number_of(person, kind)
    return next(
        (
            check
            for check in checks
            if check.person_id == person.id and check.proves is kind and check.number == number
        ),
        None,
    )


def status_of(person: PersonRow, kind: IdentityKind, checks: Iterable[CheckRow]) -> BsnStatus:
    """Unknown, stated or verified."""
    if not number_of(person, kind):
        return BsnStatus.UNKNOWN
    found = check_of(person, kind, checks)
    brought = kind is IdentityKind.BSN and person.bsn_status is BsnStatus.VERIFIED
    return BsnStatus.VERIFIED if found or brought else BsnStatus.STATED
