"""Meetings (MDO) at an AZC or a school: the agenda, the minutes at the table, what each party gets.

A meeting lies with the team and names nobody. What is said of a family lies in its own file, so
who may not see that file has nothing of it on the laptop.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import (
    Meeting,
    MeetingGuest,
)
from wijkdesk.models.base import new_id
from wijkdesk.models.meeting import parts_of
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import (
    insist_inbox,
    open_lease,
    visible_files,
)
from wijkdesk.storage import audit, files, organisation, plans
from wijkdesk.storage import meetings as stored
from wijkdesk.storage.meetings import CaseRow, GuestRow, LineRow, MeetingRow, ShareRow
from wijkdesk.storage.organisation import PlaceRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    MeetingParty,
    MeetingStatus,
    PlaceKind,
)

__all__ = [
    "CaseRow",
    "CaseView",
    "GuestRow",
    "LineRow",
    "MeetingLineView",
    "MeetingRow",
    "MeetingService",
    "MeetingView",
    "MeetingsView",
    "ShareRow",
    "parts_of",
]

AT_A_CENTRE = (
    MeetingParty.COA,
    MeetingParty.YOUTH_HEALTH,
    MeetingParty.ASYLUM_CARE,
    MeetingParty.SCHOOL,
)
AT_A_SCHOOL = (MeetingParty.SCHOOL, MeetingParty.SCHOOL_WORK, MeetingParty.YOUTH_HEALTH)
"""Who usually sits there, when there was no meeting there before."""
KINDS = (PlaceKind.AZC, PlaceKind.SCHOOL)


@dataclass(frozen=True, slots=True)
class MeetingLineView:
    """A meeting in a list, with how many of one's own files are on its agenda."""

    row: MeetingRow
    cases: int


@dataclass(frozen=True, slots=True)
class MeetingsView:
    """All meetings of the team, the latest day first."""

    meetings: tuple[MeetingLineView, ...]
    places: tuple[PlaceRow, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """One file on the agenda, with what was agreed, and the goals an agreement may come under."""

    row: CaseRow
    lines: tuple[LineRow, ...]
    shares: tuple[ShareRow, ...]
    goals: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting; `files` are one's own files that may come on the agenda."""

    row: MeetingRow
    guests: tuple[GuestRow, ...]
    cases: tuple[CaseView, ...]
    files: tuple[tuple[UUID, str], ...]
    places: tuple[PlaceRow, ...] = ()

    @property
    def parties(self) -> tuple[MeetingParty, ...]:
        """Who sits at the table beside the team, each once."""
        known = dict.fromkeys(g.party for g in self.guests if g.party is not None)
        return tuple(party for party in known if party is not MeetingParty.TEAM)


class MeetingService:
    """Everything works without a line; two laptops may write in one meeting."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def all(self) -> MeetingsView:
        """The meetings of one's teams; that the list was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_meetings")
        with self._store.reading() as session:
            found = stored.of_teams(session, self._me.team_ids)
            on = stored.counted(session, [row.id for row in found])
            asked = {file_id for ids in on.values() for file_id in ids}
            seen = visible_files(session, self._me, asked, _today()) if asked else set()
            told = tuple(
                MeetingLineView(row, sum(i in seen for i in on.get(row.id, ()))) for row in found
            )
            return MeetingsView(told, self._places(session))

    def open(self, meeting_id: UUID) -> MeetingView:
        """Open a meeting: the reading is noted before anything is shown (decision 13)."""
        with self._store.applying() as session:
            open_lease(session)
            audit.note(session, self._me.worker_id, "meeting_open", meeting_id.hex)
        return self.look(meeting_id)

    def look(self, meeting_id: UUID) -> MeetingView:
        """Look again at a meeting that is open already."""
        with self._store.reading() as session:
            open_lease(session)
            row = stored.one(session, meeting_id)
            if row is None:
                raise RuleBrokenError("row_gone")
            cases = stored.cases(session, meeting_id)
            ids = {case.case_file_id for case in cases}
            seen = visible_files(session, self._me, ids, _today()) if ids else set()
            told = self._cases(session, [case for case in cases if case.case_file_id in seen])
            own = files.of_worker(session, self._me.worker_id, _today())
            offered = tuple(
                (line.case_file_id, line.title)
                for line in own
                if line.closed_on is None and line.case_file_id not in seen
            )
            guests = stored.guests(session, meeting_id)
            return MeetingView(row, guests, told, offered, self._places(session))

    def start(self, location_id: UUID | None = None, day: date | None = None) -> MeetingRow:
        """A meeting at a place; whoever sat there the last time is asked again."""
        with self._store.begin("meeting_start") as session:
            insist_inbox(session, self._me, self._me.team_id, _today())
            place = next((p for p in self._places(session) if p.id == location_id), None)
            row = Meeting(
                id=new_id(),
                container_id=self._me.team_id,
                place=place.kind if place else None,
                place_name=place.name if place else None,
                location_id=location_id,
                day=day or _today(),
                status=MeetingStatus.PLANNED,
                worker_id=self._me.worker_id,
            )
            for party, name in self._usual(session, place):
                session.add(_guest(row, party, name))
            session.add(row)
            session.flush()
            return _found(stored.one(session, row.id))

    def save(self, meeting_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Another day, time or place, or what was said in general."""
        if "day" in typed and typed["day"] is None:
            raise RuleBrokenError("required", field="day")
        with self._store.begin("meeting_save") as session:
            row = saving.to_save(session, Meeting, meeting_id)
            insist_inbox(session, self._me, row.container_id, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(Changes(registrations=True), values, moved, merged)

    def hold(self, meeting_id: UUID, *, held: bool = True) -> Changes:
        """It was, or it is still to come."""
        with self._store.begin("meeting_hold") as session:
            row = saving.editable(session, Meeting, meeting_id)
            insist_inbox(session, self._me, row.container_id, _today())
            row.status = MeetingStatus.HELD if held else MeetingStatus.PLANNED
        return Changes(registrations=True)

    def remove(self, meeting_id: UUID) -> Changes:
        """It does not go on; what was noted of a family stays in its file, so first without those.

        Raises "meeting_has_cases".
        """
        with self._store.begin("meeting_remove") as session:
            row = saving.editable(session, Meeting, meeting_id)
            insist_inbox(session, self._me, row.container_id, _today())
            if stored.cases(session, meeting_id):
                raise RuleBrokenError("meeting_has_cases")
            saving.remove(row)
            act = session.info["group"]
        return Changes(registrations=True, removed=act)

    def add_guest(self, meeting_id: UUID, party: MeetingParty, name: str = "") -> Changes:
        """Somebody for a party."""
        with self._store.begin("meeting_guest_add") as session:
            row = saving.editable(session, Meeting, meeting_id)
            insist_inbox(session, self._me, row.container_id, _today())
            session.add(_guest(row, party, one_line(name) or None))
        return Changes(registrations=True)

    def save_guest(
        self, guest_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Who it is, and whether they came."""
        with self._store.begin("meeting_guest_save") as session:
            row = saving.to_save(session, MeetingGuest, guest_id)
            insist_inbox(session, self._me, row.container_id, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(Changes(registrations=True), values, moved, merged)

    def remove_guest(self, guest_id: UUID) -> Changes:
        """Not at the table."""
        with self._store.begin("meeting_guest_remove") as session:
            row = saving.editable(session, MeetingGuest, guest_id)
            insist_inbox(session, self._me, row.container_id, _today())
            saving.remove(row)
            act = session.info["group"]
        return Changes(registrations=True, removed=act)

    def _cases(self, session: Session, cases: list[CaseRow]) -> tuple[CaseView, ...]:
        ids = [case.id for case in cases]
        lines, shares = stored.lines(session, ids), stored.shares(session, ids)
        told = []
        for case in cases:
            plan = plans.of_file(session, case.case_file_id)
            goals = plans.goals(session, plan.id) if plan else ()
            told.append(
                CaseView(
                    case,
                    tuple(line for line in lines if line.case_id == case.id),
                    tuple(share for share in shares if share.case_id == case.id),
                    tuple((goal.id, goal.text) for goal in goals if not goal.hidden),
                )
            )
        return tuple(told)

    def _usual(
        self, session: Session, place: PlaceRow | None
    ) -> list[tuple[MeetingParty, str | None]]:
        if place is not None:
            for row in stored.of_teams(session, self._me.team_ids):
                if row.location_id == place.id:
                    last = stored.guests(session, row.id)
                    return [(g.party, g.name) for g in last if g.party is not None]
        at_school = place is not None and place.kind is PlaceKind.SCHOOL
        others = AT_A_SCHOOL if at_school else AT_A_CENTRE
        return [(MeetingParty.TEAM, self._me.name), *((party, None) for party in others)]

    def _places(self, session: Session) -> tuple[PlaceRow, ...]:
        return tuple(p for p in organisation.places(session) if p.kind in KINDS)


def _guest(meeting: Meeting, party: MeetingParty, name: str | None) -> MeetingGuest:
    return MeetingGuest(
        id=new_id(),
        container_id=meeting.container_id,
        meeting_id=meeting.id,
        party=party,
        name=name,
    )


def _found(row: MeetingRow | None) -> MeetingRow:
    if row is None:
        raise RuleBrokenError("row_gone")
    return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
