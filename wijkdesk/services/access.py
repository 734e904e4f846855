"""Access besides roles: is somebody known, looking with a reason, cover, and who sees a file."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import bsn_digits, is_bsn
from wijkdesk.models.all import FileRole
from wijkdesk.protocol.enquiries import LEAST_REASON, MOST_REASON, Who
from wijkdesk.protocol.rights import Act, decide
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.colleagues import actor_of
from wijkdesk.services.giving import give
from wijkdesk.services.me import Me
from wijkdesk.services.readers import OFFERED
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import access, audit, days, files, law_looks, lease, organisation
from wijkdesk.storage.access import AccessRow
from wijkdesk.storage.law_looks import LawLookRow
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind, EmergencyGround, FileRoleKind, WorkerRole

__all__ = [
    "LEAST_REASON",
    "LONGEST_COVER",
    "AccessRow",
    "AccessService",
    "KnownTeam",
    "Looked",
    "Reason",
    "Seer",
    "Sight",
    "WorkerRow",
]

LONGEST_COVER = timedelta(weeks=12)


@dataclass(frozen=True, slots=True)
class KnownTeam:
    """A team at which somebody is known."""

    id: UUID
    name: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody looks at a file: which file, or whom at which team."""

    ground: EmergencyGround
    text: str
    case_file_id: UUID | None = None
    who: Who | None = None
    team_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What the centre opened: the files, until when, and how many team leads heard of it."""

    files: tuple[UUID, ...]
    until: datetime
    told: int


@dataclass(frozen=True, slots=True)
class Seer:
    """Somebody and a file: whether they see it, and why, until when."""

    worker_id: UUID
    name: str
    role: WorkerRole | None
    sees: bool
    reason: str
    until: datetime | date | None = None
    parts: tuple[CompartmentKind, ...] = ()
    """For whose eyes something may be so that they read it too, whether there is any or not."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Who sees a file, and who looked at it before."""

    seers: tuple[Seer, ...]
    looked: tuple[AccessRow, ...]
    protected: bool
    across: tuple[LawLookRow, ...] = ()
    """Who looked at what was written for another law than theirs."""


class AccessService:
    """What a worker does about access; the rule itself is `protocol.rights`."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def question(self, bsn: str, name: str, born: date | None) -> Who:
        """Somebody, well enough described to ask for; that it is asked is noted first."""
        digits = bsn_digits(bsn) if bsn.strip() else ""
        if digits and not is_bsn(digits):
            raise RuleBrokenError("bsn_invalid", field="bsn")
        said = one_line(name) or ""
        if not digits and not (said and born):
            raise RuleBrokenError("known_needs_more", field="bsn")
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "known_ask")
        if digits:
            return Who(bsn=digits)
        return Who(name=said[:80], born=born.isoformat() if born else None)

    def checked(self, reason: Reason) -> Reason:
        """A reason that says something."""
        words = clean(reason.text).strip()
        if len(words) < LEAST_REASON:
            raise RuleBrokenError("reason_too_short", field="reason")
        return replace(reason, text=words[:MOST_REASON])

    def note_look(self, reason: Reason) -> None:
        """That somebody looks is noted before it is asked, with the ground."""
        subject = reason.case_file_id.hex if reason.case_file_id else ""
        with self._store.applying() as session:
            audit.note(
                session, self._me.worker_id, "emergency_look", subject, emergency=str(reason.ground)
            )

    def leads(self, team_id: UUID) -> list[WorkerRow]:
        """Who hears of a look at a file of this team."""
        with self._store.reading() as session:
            return list(organisation.leads(session, team_id, _today()))

    def cover(self, case_file_id: UUID, worker_id: UUID, until: date | None) -> Changes:
        """Let a colleague stand in for me in a file, until a day."""
        until = self.cover_until(until)
        with self._store.begin("cover_give") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            mine = self._me.worker_id
            give(session, head, worker_id, FileRoleKind.COVER, until=until, covers_id=mine)
        return of_file(case_file_id)

    def cover_until(self, day: date | None) -> date:
        """The last day of a cover: it has one, within some weeks."""
        if day is None:
            raise RuleBrokenError("cover_needs_end", field="until")
        if not _today() <= day <= _today() + LONGEST_COVER:
            raise RuleBrokenError("cover_end_far", field="until")
        return day

    def end_cover(self, role_id: UUID) -> Changes:
        """End a cover today; the file goes from the colleague's laptop at its next round."""
        with self._store.begin("cover_end") as session:
            row = saving.editable(session, FileRole, role_id)
            insist_held(session, self._me, row.case_file_id, Act.SHARE, _today())
            if row.role is not FileRoleKind.COVER:
                raise RuleBrokenError("no_access", field="role")
            row.until = _today() - timedelta(days=1)
        return of_file(row.case_file_id)

    def who_sees(self, case_file_id: UUID) -> Sight:
        """Who sees a file and why, as far as this laptop knows; that it was asked is noted."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, "who_sees", case_file_id.hex)
        with self._store.reading() as session:
            return _sight(session, case_file_id)

    def told(self) -> list[AccessRow]:
        """What I was told of as lead of a team, and have not said that I read."""
        with self._store.reading() as session:
            if lease.ended(session):
                return []
            rows = [row for row in access.told(session) if row.seen_at is None]
        if rows:
            files = " ".join(sorted({row.case_file_id.hex for row in rows}))
            with self._store.applying() as session:
                audit.note(session, self._me.worker_id, "list_told", files)
        return rows

    def read(self, ids: Collection[UUID]) -> Changes:
        """I read these."""
        with self._store.begin("notice_read") as session:
            access.mark_read(session, ids, datetime.now(UTC))
        return Changes()


def _sight(session: Session, case_file_id: UUID) -> Sight:
    """Everybody who could see it is put to the rule: the team, and whoever stands in the file."""
    subject = access.subjects(session, [case_file_id])[case_file_id]
    looks = access.looked_at(session, case_file_id)
    now = lease.now_ms(session)
    asked: dict[UUID, None] = {}
    if subject.team_id is not None:
        asked |= dict.fromkeys(
            w.id for w in organisation.members(session, subject.team_id, _today())
        )
    asked |= dict.fromkeys(r.worker_id for r in subject.relations)
    asked |= dict.fromkeys(g.worker_id for g in subject.grants)
    ends: dict[tuple[str, UUID], date | datetime | None] = {
        ("emergency", row.worker_id): row.until for row in reversed(looks)
    }
    roles = files.roles(session, case_file_id, _today())
    ends |= {("cover", role.worker_id): role.until for role in roles if role.until}
    seers = []
    for worker_id in asked:
        actor, row = actor_of(session, worker_id, _today())
        verdict = decide(actor, Act.SEE, subject, days.today(session), now)
        if verdict.allowed or verdict.reason == "denied":
            until = ends.get((verdict.reason, worker_id))
            name, role = (row.name, row.role) if row else ("", None)
            parts = tuple(
                kind
                for kind in OFFERED
                if decide(
                    actor,
                    Act.SEE,
                    replace(subject, kind=access.KINDS[kind]),
                    days.today(session),
                    now,
                ).allowed
            )
            seers.append(Seer(worker_id, name, role, verdict.allowed, verdict.reason, until, parts))
    seers.sort(key=lambda one: (not one.sees, one.name.casefold()))
    looking = {one.worker_id for one in seers if one.reason == "emergency"}
    past = tuple(row for row in looks if row.worker_id not in looking)
    across = law_looks.of_file(session, case_file_id)
    return Sight(tuple(seers), past, subject.protected, across)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
