"""Consultations at schools: advice about a child without a name, counted per school year."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.age import whole_years
from wijkdesk.law.name_hints import Hint, HintKind, hints
from wijkdesk.law.school_year import begins, span
from wijkdesk.models.all import Consultation
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import insist_held, insist_inbox, visible_files
from wijkdesk.storage import audit, files, lease, organisation, people
from wijkdesk.storage import consultations as stored
from wijkdesk.storage.consultations import ConsultationRow
from wijkdesk.storage.organisation import PlaceRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ConsultOutcome, PlaceKind

__all__ = [
    "Child",
    "ConsultationRow",
    "ConsultationService",
    "ConsultationView",
    "Figures",
    "Hint",
    "HintKind",
    "hints",
]

ADULT = 18
LINK = frozenset({"case_file_id", "person_id"})


@dataclass(frozen=True, slots=True)
class Child:
    """A child of a file of this worker, to which a consultation may be linked."""

    case_file_id: UUID
    person_id: UUID
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Figures:
    """How many there were, how long they took, and what came of them."""

    number: int
    minutes: int
    timed: int
    outcomes: Mapping[ConsultOutcome | None, int]
    helped: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class ConsultationView:
    """Those of one school year; `years` are all from the first one on, the newest first."""

    rows: tuple[ConsultationRow, ...]
    year: int
    years: tuple[int, ...]
    schools: tuple[PlaceRow, ...]
    children: tuple[Child, ...] = ()


class ConsultationService:
    """They lie with the team, not in a file; what they are linked to is seen by who sees that."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, year: int | None = None) -> ConsultationView:
        """Those of a school year, of now when none is said; looking is noted (decision 13)."""
        today = _today()
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_consultations")
        with self._store.reading() as session:
            chosen = begins(today) if year is None else year
            first = stored.first_day(session, self._me.team_ids)
            oldest = min(begins(first) if first else chosen, begins(today))
            years = tuple(range(max(begins(today), chosen), oldest - 1, -1))
            rows = stored.of_teams(session, self._me.team_ids, *span(chosen))
            schools = tuple(p for p in organisation.places(session) if p.kind is PlaceKind.SCHOOL)
            return ConsultationView(
                self._seen(session, rows), chosen, years, schools, self._children(session)
            )

    def start(self, location_id: UUID | None = None) -> ConsultationRow:
        """Begin one, on today; from here on nothing of it can be lost."""
        with self._store.begin("consultation_start") as session:
            insist_inbox(session, self._me, self._me.team_id, _today())
            row = Consultation(
                id=new_id(),
                container_id=self._me.team_id,
                location_id=location_id,
                day=_today(),
                worker_id=self._me.worker_id,
            )
            session.add(row)
            session.flush()
            return _found(stored.one(session, row.id))

    def save(
        self, consultation_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save what was changed; a link only to a file that one works with.

        Raises "future_consultation" for a day still to come.
        """
        if typed.get("day") is not None and typed["day"] > _today():
            raise RuleBrokenError("future_consultation", field="day")
        if "day" in typed and typed["day"] is None:
            raise RuleBrokenError("required", field="day")
        with self._store.begin("consultation_save") as session:
            row = saving.to_save(session, Consultation, consultation_id)
            insist_inbox(session, self._me, row.container_id, _today())
            if LINK & typed.keys():
                self._insist_link(session, row, typed)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(Changes(registrations=True), values, moved, merged)

    def remove(self, consultation_id: UUID) -> Changes:
        """Away with it; it can be undone."""
        with self._store.begin("consultation_remove") as session:
            row = saving.editable(session, Consultation, consultation_id)
            insist_inbox(session, self._me, row.container_id, _today())
            saving.remove(row)
            act = session.info["group"]
        return Changes(registrations=True, removed=act)

    def _insist_link(self, session: Session, row: Consultation, typed: Mapping[str, Any]) -> None:
        """One may link to and take away from a file in which one may write."""
        for file_id in (row.case_file_id, typed.get("case_file_id")):
            if file_id is not None:
                insist_held(session, self._me, file_id, Act.WRITE, _today())

    def _seen(
        self, session: Session, rows: Iterable[ConsultationRow]
    ) -> tuple[ConsultationRow, ...]:
        """To whom it was linked only for who sees that file."""
        found = tuple(rows)
        asked = {row.case_file_id for row in found if row.case_file_id is not None}
        seen = visible_files(session, self._me, asked, _today()) if asked else set()
        return tuple(
            row
            if row.case_file_id is None or row.case_file_id in seen
            else replace(row, case_file_id=None, person_id=None)
            for row in found
        )

    def _children(self, session: Session) -> tuple[Child, ...]:
        """Of one's own open files."""
        if lease.ended(session):
            return ()
        today = _today()
        found: list[Child] = []
        for line in files.of_worker(session, self._me.worker_id, today):
            head = files.head(session, line.case_file_id)
            if line.closed_on is None and head is not None:
                found += (
                    Child(line.case_file_id, person.id, person.full_name, line.title)
                    for person in people.in_container(session, head.shared)
                    if person.birth_date is None or whole_years(person.birth_date, today) < ADULT
                )
        return tuple(sorted(found, key=lambda child: (child.title, child.name)))


def figures(rows: Iterable[ConsultationRow]) -> Figures:
    """Counted exactly: nobody is named in them, and they are of one's own team."""
    found = list(rows)
    timed = [row.minutes for row in found if row.minutes]
    return Figures(
        len(found),
        sum(timed),
        len(timed),
        Counter(row.outcome for row in found),
        Counter(int(row.helped) for row in found if row.helped is not None),
    )


def _found(row: ConsultationRow | None) -> ConsultationRow:
    if row is None:
        raise RuleBrokenError("row_gone")
    return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
