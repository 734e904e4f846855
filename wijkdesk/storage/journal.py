"""Contact moments of a file."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Compartment, ContactMoment, Worker
from wijkdesk.storage.rows import rows
from wijkdesk.vocabulary import CompartmentKind, Interpreter, InterpreterKind, PlaceKind


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact moment; `visibility` follows from the compartment it lies in."""

    id: UUID
    happened_at: datetime
    place: PlaceKind | None
    place_name: str | None
    worker: str | None
    text: str
    interpreter: Interpreter | None
    visibility: CompartmentKind
    interpreter_language: str | None = None
    interpreter_kind: InterpreterKind | None = None
    interpreter_minutes: int | None = None
    interpreter_who: str | None = None
    interpreter_why: str | None = None


def of_file(session: Session, case_file_id: UUID) -> tuple[ContactRow, ...]:
    """The journal, the newest first."""
    query = (
        select(
            ContactMoment.id,
            ContactMoment.happened_at,
            ContactMoment.place,
            ContactMoment.place_name,
            Worker.name.label("worker"),
            ContactMoment.text,
            ContactMoment.interpreter,
            Compartment.kind.label("visibility"),
            ContactMoment.interpreter_language,
            ContactMoment.interpreter_kind,
            ContactMoment.interpreter_minutes,
            ContactMoment.interpreter_who,
            ContactMoment.interpreter_why,
        )
        .join(Compartment, Compartment.id == ContactMoment.container_id)
        .join(Worker, Worker.id == ContactMoment.worker_id, isouter=True)
        .where(ContactMoment.case_file_id == case_file_id, ~ContactMoment.deleted)
        .order_by(ContactMoment.happened_at.desc(), ContactMoment.id.desc())
    )
    return rows(session, ContactRow, query)
