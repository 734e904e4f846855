"""What goes on paper of a meeting: for a party only the parts that were laid down for it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.meeting import parts_of
from wijkdesk.protocol.rights import Act
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file, open_lease, visible_files
from wijkdesk.storage import audit, people
from wijkdesk.storage import meetings as stored
from wijkdesk.storage.meetings import CaseRow, GuestRow, LineRow, MeetingRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import MeetingPart, MeetingParty

__all__ = ["CaseContent", "MeetingContent", "MeetingPapers"]


@dataclass(frozen=True, slots=True)
class CaseContent:
    """One case with what may be said of it; what may not be said is empty."""

    case_file_id: UUID
    number: str
    title: str = ""
    people: tuple[tuple[str, int | None], ...] = ()
    units: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    question: str = ""
    decision: str = ""
    lines: tuple[LineRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingContent:
    """A meeting for one party; `party` None is for the team itself, and has everything."""

    row: MeetingRow
    party: MeetingParty | None
    guests: tuple[GuestRow, ...]
    cases: tuple[CaseContent, ...]
    minutes: bool
    left_out: int = 0


class MeetingPapers:
    """Making one is noted with each file, before anything of it is shown (decision 13)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def to_print(
        self, meeting_id: UUID, party: MeetingParty | None, *, minutes: bool = False
    ) -> MeetingContent:
        """The agenda, or with `minutes` what was decided and agreed too.

        A case of which this party may get nothing is not on it, not even that there is one.
        """
        with self._store.reading() as session:
            open_lease(session)
            row = stored.one(session, meeting_id)
            if row is None:
                raise RuleBrokenError("row_gone")
            cases = self._seen(session, stored.cases(session, meeting_id))
            may = self._parts(session, cases, party)
            told = [case for case in cases if may[case.id]]
        with self._store.applying() as session:
            ids = " ".join([meeting_id.hex, *(case.case_file_id.hex for case in told)])
            audit.note(session, self._me.worker_id, "meeting_print", ids, purpose=party)
        with self._store.reading() as session:
            content = tuple(
                self._case(session, case, may[case.id], minutes=minutes) for case in told
            )
            guests = stored.guests(session, meeting_id)
        return MeetingContent(row, party, guests, content, minutes, len(cases) - len(told))

    def _seen(self, session: Session, cases: tuple[CaseRow, ...]) -> list[CaseRow]:
        ids = {case.case_file_id for case in cases}
        seen = visible_files(session, self._me, ids, _today()) if ids else set()
        return [case for case in cases if case.case_file_id in seen]

    def _parts(
        self, session: Session, cases: list[CaseRow], party: MeetingParty | None
    ) -> dict[UUID, frozenset[MeetingPart]]:
        if party in (None, MeetingParty.TEAM):
            return {case.id: frozenset(MeetingPart) for case in cases}
        laid = {
            share.case_id: parts_of(share.parts)
            for share in stored.shares(session, [case.id for case in cases])
            if share.party is party and share.ground is not None
        }
        return {case.id: laid.get(case.id, frozenset()) for case in cases}

    def _case(
        self, session: Session, case: CaseRow, may: frozenset[MeetingPart], *, minutes: bool
    ) -> CaseContent:
        head = held_file(session, self._me, case.case_file_id, Act.SEE, _today())
        members = people.in_container(session, head.shared)
        named = MeetingPart.NAMES in may
        born = MeetingPart.BIRTH in may
        homes = people.households(session, case.case_file_id) if MeetingPart.UNIT in may else ()
        return CaseContent(
            case.case_file_id,
            case.number or "",
            head.title if named else "",
            tuple(
                (
                    person.full_name if named else "",
                    person.birth_date.year if born and person.birth_date else None,
                )
                for person in members
                if named or (born and person.birth_date is not None)
            ),
            tuple(home.unit for home in homes if home.unit and not home.address_secret),
            tuple(
                sorted({p.language for p in members if p.language})
                if MeetingPart.LANGUAGE in may
                else ()
            ),
            case.question if MeetingPart.QUESTION in may else "",
            case.decision if minutes and MeetingPart.DECISION in may else "",
            stored.lines(session, [case.id]) if minutes and MeetingPart.AGREEMENTS in may else (),
        )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
