"""A choice between two texts that somebody puts before the regisseur of the file.

Whoever may write in the file may still choose. A choice that lies with somebody who can no longer
make it waits for everybody again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Conflict
from wijkdesk.protocol import regie
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services import saving
from wijkdesk.services.colleagues import actor_of
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_container
from wijkdesk.storage import access, days, files, lease
from wijkdesk.storage import conflicts as stored
from wijkdesk.storage.conflicts import ConflictRow, Passed
from wijkdesk.storage.files import RoleRow
from wijkdesk.vocabulary import ConflictStatus, FileRoleKind


class Lead(StrEnum):
    """Whether a choice can be put before the regisseur."""

    CAN = "can"
    HAS_IT = "has_it"
    SELF = "self"
    NOBODY = "nobody"
    CLOSED = "closed"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Passing:
    """How a choice lies between colleagues: who was asked, and what the regisseur could do.

    `lapsed`: whoever was asked can no longer choose.
    """

    lead: Lead
    lead_name: str = ""
    passed: Passed | None = None
    to_me: bool = False
    by_me: bool = False
    lapsed: bool = False

    @property
    def is_mine(self) -> bool:
        """Whether it waits for this worker too."""
        return self.passed is None or self.to_me or self.lapsed


def passings(
    session: Session, me: Me, rows: Iterable[ConflictRow], today: date
) -> dict[UUID, Passing]:
    """Of each of these choices how it lies between colleagues."""
    parts: dict[UUID | None, _Part] = {}
    found = {}
    for row in rows:
        if row.container_id not in parts:
            parts[row.container_id] = _part(session, row, today)
        found[row.id] = _passing(session, me, row, parts[row.container_id], today)
    return found


def pass_on(session: Session, me: Me, conflict_id: UUID, today: date) -> tuple[UUID | None, str]:
    """Put a choice before the regisseur; the file, and the name of who has it now.

    Raises "pass_self", "pass_nobody" or "pass_closed" when there is nobody to put it before.
    """
    conflict = saving.editable(session, Conflict, conflict_id)
    file_id = held_container(session, me, conflict.container_id, Act.WRITE, today)
    if conflict.status is not ConflictStatus.OPEN:
        raise RuleBrokenError("conflict_resolved")
    row = next(r for r in stored.open_ones(session, file_id) if r.id == conflict_id)
    part = _part(session, row, today)
    lead = _passing(session, me, row, part, today).lead
    if lead in _REFUSED or part.regisseur is None:
        raise RuleBrokenError(_REFUSED.get(lead, "pass_nobody"), name=part.name)
    if lead is Lead.CAN:
        conflict.passed_to = part.regisseur.worker_id
        conflict.passed_by, conflict.passed_at = me.worker_id, datetime.now(UTC)
    return file_id, part.name


_REFUSED = {Lead.SELF: "pass_self", Lead.NOBODY: "pass_nobody", Lead.CLOSED: "pass_closed"}


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a file that two texts stand in, and who is regisseur of it on this day."""

    subject: Subject | None
    regisseur: RoleRow | None
    is_open: bool
    """Whether the regisseur may write in it."""

    @property
    def name(self) -> str:
        return (self.regisseur.name if self.regisseur else None) or ""


def _part(session: Session, row: ConflictRow, today: date) -> _Part:
    found = access.part(session, row.container_id) if row.container_id else None
    if found is None:
        return _Part(None, None, is_open=False)
    file_id, subject = found
    roles = files.roles(session, file_id, today)
    regisseur = next((role for role in roles if role.role is FileRoleKind.REGISSEUR), None)
    is_open = bool(regisseur and _may_choose(session, regisseur.worker_id, subject, today))
    return _Part(subject, regisseur, is_open)


def _passing(session: Session, me: Me, row: ConflictRow, part: _Part, today: date) -> Passing:
    passed = row.passed
    lapsed = passed is not None and not _may_choose(session, passed.to_id, part.subject, today)
    return Passing(
        _lead(me, row, part),
        part.name,
        passed,
        to_me=passed is not None and passed.to_id == me.worker_id,
        by_me=passed is not None and passed.by_id == me.worker_id,
        lapsed=lapsed,
    )


def _lead(me: Me, row: ConflictRow, part: _Part) -> Lead:
    if part.subject is None or (row.entity, row.unit) == (regie.ENTITY, regie.UNIT):
        return Lead.NOT_ASKED  # of who is regisseur it is no use to ask who that is
    if part.regisseur is None:
        return Lead.NOBODY
    if part.regisseur.worker_id == me.worker_id:
        return Lead.SELF
    if not part.is_open:
        return Lead.CLOSED
    has_it = row.passed is not None and row.passed.to_id == part.regisseur.worker_id
    return Lead.HAS_IT if has_it else Lead.CAN


def _may_choose(session: Session, worker_id: UUID, subject: Subject | None, today: date) -> bool:
    if subject is None:
        return False
    day = days.no_earlier(session, today)
    actor, _ = actor_of(session, worker_id, day)
    return decide(actor, Act.WRITE, subject, day, lease.now_ms(session)).allowed
