"""Papers to sign: by which code each is known, and what came of them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Paper
from wijkdesk.vocabulary import PaperKind


@dataclass(frozen=True, slots=True)
class SignPaper:
    """One paper that went out to be signed; `version_id` is what stands on it."""

    id: UUID
    case_file_id: UUID
    version_id: UUID
    code: str


def code_of(session: Session, version_id: UUID) -> str:
    """The code on the paper of a version; the first, where two laptops made one each."""
    query = (
        select(Paper.code)
        .where(Paper.about_id == version_id, Paper.kind == PaperKind.SIGNATURES, ~Paper.deleted)
        .order_by(Paper.id)
    )
    return session.scalars(query).first() or ""


def by_code(session: Session, code: str) -> tuple[SignPaper, ...]:
    """The papers of this code that this laptop knows of."""
    query = (
        select(Paper.id, Paper.case_file_id, Paper.about_id, Paper.code)
        .where(Paper.code == code, Paper.kind == PaperKind.SIGNATURES, ~Paper.deleted)
        .order_by(Paper.id)
    )
    return tuple(
        SignPaper(one, file_id, about, known)
        for one, file_id, about, known in session.execute(query)
        if about is not None and known is not None
    )
