"""The sharing cards of a file that are of no referral."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from wijkdesk.models.all import SharingCard, SharingConsent, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import PartyKind, SharedPart, SharingGround


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """A card as it was laid down: it is never changed, only withdrawn."""

    id: UUID
    case_file_id: UUID
    party_kind: PartyKind | None
    party: str
    purpose: str
    exactly: str | None
    ground: SharingGround | None
    person_id: UUID | None
    agreed_on: date | None
    since: date | None
    until: date | None
    withdrawn_on: date | None
    told: str
    worker: str | None


def of_file(session: Session, case_file_id: UUID) -> tuple[OutsideRow, ...]:
    """The newest first."""
    c = SharingCard
    query = (
        select(
            c.id, c.case_file_id, c.party_kind, c.party, c.purpose, c.exactly, c.ground,
            c.person_id, c.agreed_on, c.since, c.until, c.withdrawn_on, c.told,
            Worker.name.label("worker"),
        )
        .join(Worker, Worker.id == c.worker_id, isouter=True)
        .where(c.case_file_id == case_file_id, c.referral_id.is_(None), ~c.deleted)
        .order_by(c.id.desc())
    )  # fmt: skip
    return rows(session, OutsideRow, query)


@dataclass(frozen=True, slots=True)
class LaidRow(OutsideRow):
    """Any card of a file, of a referral too: with its parts, and who let it go without consent."""

    codes: str
    override_reason: str | None
    decided_by: str | None

    @property
    def parts(self) -> tuple[SharedPart, ...]:
        """What went along; what a newer release calls otherwise is left out."""
        said = self.codes.split()
        return tuple(one for one in SharedPart if one in said)


def every(session: Session, case_file_id: UUID) -> tuple[LaidRow, ...]:
    """Those of a referral and those of none, the oldest first: for who reads the whole file."""
    c, by = SharingCard, aliased(Worker)
    query = (
        select(
            c.id, c.case_file_id, c.party_kind, c.party, c.purpose, c.exactly, c.ground,
            c.person_id, c.agreed_on, c.since, c.until, c.withdrawn_on, c.told,
            Worker.name.label("worker"), c.parts.label("codes"), c.override_reason,
            by.name.label("decided_by"),
        )
        .join(Worker, Worker.id == c.worker_id, isouter=True)
        .join(by, by.id == c.override_by, isouter=True)
        .where(c.case_file_id == case_file_id, ~c.deleted)
        .order_by(c.id)
    )  # fmt: skip
    return rows(session, LaidRow, query)


def agreed_too(session: Session, card_id: UUID) -> tuple[UUID, ...]:
    """Who agreed besides the one on the card itself."""
    c = SharingConsent
    query = select(c.person_id).where(c.card_id == card_id, ~c.deleted).order_by(c.id)
    return tuple(session.scalars(query))
