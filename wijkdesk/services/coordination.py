"""A coordinated approach over several laws (Wams): only where the municipality put it on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import CaseFile
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.scope import insist_held
from wijkdesk.storage import organisation
from wijkdesk.storage.store import Store

__all__ = ["Coordination", "CoordinationService"]


@dataclass(frozen=True, slots=True)
class Coordination:
    """Whether it may be noted here today, since when it is, and on what basis."""

    may: bool
    since: date | None
    basis: str


class CoordinationService:
    """One flag of a file with the words that say why; taking it away leaves nothing."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of_file(self, case_file_id: UUID) -> Coordination:
        """How it stands with a file that is open already."""
        with self._store.reading() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            row = saving.editable(session, CaseFile, case_file_id)
            begins = organisation.coordinated_from(session)
            may = begins is not None and begins <= _today()
            return Coordination(may, row.coordinated_on, row.coordinated_basis or "")

    def begin(self, case_file_id: UUID, basis: str) -> Changes:
        """From today on; raises "coordination_off" or "required"."""
        words = clean(basis).strip()
        with self._store.begin("file_coordinate") as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            begins = organisation.coordinated_from(session)
            if begins is None or begins > _today():
                raise RuleBrokenError("coordination_off")
            if not words:
                raise RuleBrokenError("required", field="basis")
            row = saving.editable(session, CaseFile, case_file_id)
            row.coordinated_on = row.coordinated_on or _today()
            row.coordinated_basis = words
        return of_file(case_file_id)

    def end(self, case_file_id: UUID) -> Changes:
        """Not any more."""
        with self._store.begin("file_coordinate") as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            row = saving.editable(session, CaseFile, case_file_id)
            row.coordinated_on = row.coordinated_basis = None
        return of_file(case_file_id)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
