"""Numbers and documents: note that one was seen, and show a number to who asks for it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import IdentityCheck, Person
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.again import MOST_NUMBERS, NUMBERS, insist_few
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import audit
from wijkdesk.storage.identity import CheckRow, check_of, masked, number_of, status_of
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import BsnStatus, DocumentKind, IdentityKind

__all__ = ["CheckRow", "IdentityService", "Seen", "check_of", "masked", "number_of", "status_of"]


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen; only what it proves is asked for."""

    proves: IdentityKind
    document: DocumentKind | None = None
    document_number: str | None = None
    valid_until: date | None = None
    seen_on: date | None = None


class IdentityService:
    """A number that changes later is not verified by what was seen before."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def check(self, case_file_id: UUID, person_id: UUID, seen: Seen) -> Changes:
        """Note that a number, or who somebody is, was checked on a document."""
        with self._store.begin("identity_check") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            person = saving.editable(session, Person, person_id)
            if person.container_id != head.shared:
                raise RuleBrokenError("row_gone")
            number = _number(person, seen.proves)
            if seen.proves is not IdentityKind.IDENTITY and not number:
                raise RuleBrokenError("no_number_to_check", field="proves")
            session.add(
                IdentityCheck(
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    person_id=person_id,
                    proves=seen.proves,
                    number=number,
                    document=seen.document,
                    document_number=one_line(seen.document_number),
                    valid_until=seen.valid_until,
                    seen_on=seen.seen_on or _today(),
                    worker_id=self._me.worker_id,
                )
            )
            if seen.proves is IdentityKind.BSN:
                person.bsn_status = BsnStatus.VERIFIED
        return of_file(case_file_id)

    def remove(self, check_id: UUID) -> Changes:
        """Take back that something was checked; it can be undone."""
        with self._store.begin("identity_remove") as session:
            row = saving.editable(session, IdentityCheck, check_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            session.flush()
            if row.proves is IdentityKind.BSN:
                _state_again(session, row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def show(self, case_file_id: UUID, person_id: UUID, kind: IdentityKind) -> None:
        """A number is going to be shown: that is noted first (decision 13).

        Raises "confirm_first" for more than twenty in an hour.
        """
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            insist_few(session, self._me.worker_id, NUMBERS, MOST_NUMBERS)
            audit.note(session, self._me.worker_id, f"{kind}_shown", person_id.hex)


def _number(person: Person, kind: IdentityKind) -> str | None:
    return {IdentityKind.BSN: person.bsn, IdentityKind.V_NUMBER: person.v_number}.get(kind)


def _state_again(session: Session, gone: IdentityCheck) -> None:
    """Without any check of it the number is again only what somebody said."""
    person = session.get(Person, gone.person_id)
    if person is None or person.bsn != gone.number:
        return
    others = select(IdentityCheck.id).where(
        IdentityCheck.person_id == person.id,
        IdentityCheck.proves == IdentityKind.BSN,
        IdentityCheck.number == person.bsn,
        ~IdentityCheck.deleted,
    )
    if session.scalar(others.limit(1)) is None:
        person.bsn_status = BsnStatus.STATED


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
