"""Who looks like the person that is being typed: shown before the rest is typed (I4).

Of a file that the worker may not see, nothing is said but the team that knows it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Compartment, FileIndex, Person, Team
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import audit, files, likeness, links, people
from wijkdesk.storage.faces import Known, known_of
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.likeness import Candidate
from wijkdesk.storage.likeness_keys import FILE
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind

__all__ = ["AlikeRow", "AlikeService", "Known", "PersonRow"]

SHOWN = 3
LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """Somebody who looks alike; without `person` only the team is known to this worker."""

    key: UUID
    case_file_id: UUID | None = None
    person: PersonRow | None = None
    home: str = ""
    title: str = ""
    number: str = ""
    regisseur: str = ""
    team: str = ""
    same_bsn: bool = False


class AlikeService:
    """Look while somebody types; what was shown is noted (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._noted = False

    def find(self, known: Known, but_not: Collection[UUID] = ()) -> list[AlikeRow]:
        """Who looks like what was typed, the likeliest first."""
        with self._store.reading() as session:
            found = self._rows(session, known, set(but_not))
        return self._note(found)

    def like(self, person_id: UUID) -> list[AlikeRow]:
        """Who looks like somebody of a file; who was compared before is not asked again."""
        with self._store.reading() as session:
            person = saving.editable(session, Person, person_id)
            but_not = links.settled(session, person_id) | {person_id}
            found = self._rows(session, known_of(person), but_not)
        return self._note(found)

    def ended(self, shown: Collection[UUID]) -> None:
        """Note who was shown when the looking ends."""
        if not self._noted:
            return
        with self._store.applying() as session:
            subject = " ".join(i.hex for i in sorted(shown))
            audit.note(session, self._me.worker_id, "alike_shown", subject)
        self._noted = False

    def _note(self, found: list[AlikeRow]) -> list[AlikeRow]:
        """The first row of a look is written before anything is shown."""
        if found and not self._noted:
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, "alike_search")
            self._noted = True
        return found

    def _rows(self, session: Session, known: Known, but_not: set[UUID]) -> list[AlikeRow]:
        found: dict[object, AlikeRow] = {}
        for candidate in likeness.look_alike(session, known, LOOKED_AT + len(but_not)):
            if len(found) == SHOWN:
                break
            row = None if candidate.ref_id in but_not else self._row(session, candidate)
            if row is None:
                continue
            # Two lines about one team say no more than one.
            found.setdefault(row.key if row.person else row.team, row)
        # Whoever can be looked at stands above what is only known elsewhere.
        return sorted(found.values(), key=lambda row: row.person is None)

    def _row(self, session: Session, candidate: Candidate) -> AlikeRow | None:
        if candidate.kind == FILE:
            return self._elsewhere(session, candidate)
        query = select(Compartment.case_file_id).where(Compartment.id == candidate.container_id)
        file_id = session.scalar(query)
        head = self._head(session, file_id) if file_id else None
        if head is None:
            return None
        person = next(
            (p for p in people.in_container(session, head.shared) if p.id == candidate.ref_id), None
        )
        if person is None:
            return None
        return AlikeRow(
            person.id,
            head.case_file_id,
            person,
            _home(session, head.case_file_id, person.id),
            head.title,
            head.number,
            _regisseur(session, head.case_file_id),
            same_bsn=candidate.same_bsn,
        )

    def _elsewhere(self, session: Session, candidate: Candidate) -> AlikeRow | None:
        """A file of the team that is not here, unless it is after all."""
        line = session.get(FileIndex, candidate.ref_id)
        if line is None or self._head(session, line.case_file_id) is not None:
            return None
        team = session.scalar(select(Team.name).where(Team.id == candidate.container_id))
        return AlikeRow(candidate.ref_id, team=team or "")

    def _head(self, session: Session, case_file_id: UUID) -> FileHead | None:
        try:
            return held_file(session, self._me, case_file_id, Act.SEE, date.today())  # noqa: DTZ011 - own day
        except RuleBrokenError:
            return None


def _regisseur(session: Session, case_file_id: UUID) -> str:
    roles = files.roles(session, case_file_id, date.today())  # noqa: DTZ011 - own day
    return next((r.name or "" for r in roles if r.role is FileRoleKind.REGISSEUR), "")


def _home(session: Session, case_file_id: UUID, person_id: UUID) -> str:
    homes = people.households(session, case_file_id)
    return next(
        (h.told for h in homes for m in h.members if m.person_id == person_id and not m.until),
        "",
    )
