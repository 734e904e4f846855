"""Who may do what with which container.

One pure function, used by services and centre alike (decision 7).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from wijkdesk.vocabulary import ContainerKind


class Act(StrEnum):
    """What somebody wants to do."""

    SEE = "see"
    WRITE = "write"
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class Actor:
    """A worker with the teams they work in today. Where they are employed plays no part."""

    worker_id: UUID
    teams: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Relation:
    """A working relation to a file: whose, and from when until when."""

    worker_id: UUID
    since: date | None
    until: date | None

    def holds(self, worker_id: UUID, today: date) -> bool:
        """Whether this worker has it on this day; the last day counts."""
        begun = self.since is None or self.since <= today
        return self.worker_id == worker_id and begun and (self.until is None or today <= self.until)


@dataclass(frozen=True, slots=True)
class Subject:
    """What rights need to know of a container: its kind, its team, and who works with its file."""

    kind: ContainerKind
    team_id: UUID | None = None
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Allowed or not, and the reason as a code."""

    allowed: bool
    reason: str


READABLE_BY_ALL = frozenset({ContainerKind.ORG, ContainerKind.DIR})


def decide(actor: Actor, act: Act, subject: Subject, today: date) -> Verdict:
    """Whether `actor` may `act` on `subject` on this day."""
    if subject.kind in READABLE_BY_ALL:
        return Verdict(allowed=act is Act.SEE, reason="everyone" if act is Act.SEE else "read_only")
    if subject.team_id not in actor.teams:
        return Verdict(allowed=False, reason="other_team")
    if subject.kind is ContainerKind.TEAM or act is Act.CREATE:
        return Verdict(allowed=True, reason="team")
    if any(r.holds(actor.worker_id, today) for r in subject.relations):
        return Verdict(allowed=True, reason="working_relation")
    return Verdict(allowed=False, reason="no_working_relation")
