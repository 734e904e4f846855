"""What rights ask about: who somebody is, what a container is, and who has what to do with it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from wijkdesk.vocabulary import AccessMode, ContainerKind, FileRoleKind, Law, WorkerRole


class Act(StrEnum):
    """What somebody wants to do. To share is to give somebody a role in the file, or end one."""

    SEE = "see"
    WRITE = "write"
    CREATE = "create"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Actor:
    """A worker with the teams they work in today. Where they are employed plays no part."""

    worker_id: UUID
    teams: frozenset[UUID]
    role: WorkerRole | None = None
    laws: frozenset[Law] = frozenset()
    leads: frozenset[UUID] = frozenset()
    """The teams that they lead today."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A working relation to a file: whose, from when until when, as what; cover says for whom."""

    worker_id: UUID
    since: date | None
    until: date | None
    role: FileRoleKind | None = None
    covers: UUID | None = None

    def holds(self, worker_id: UUID, today: date) -> bool:
        """Whether this worker has it on this day; the last day counts. Cover has an end."""
        if self.worker_id != worker_id or (self.role is FileRoleKind.COVER and self.until is None):
            return False
        begun = self.since is None or self.since <= today
        return begun and (self.until is None or today <= self.until)


@dataclass(frozen=True, slots=True)
class Grant:
    """What is settled about one worker and one file besides roles.

    Being on the list of the file, or with `container_id` on that of one compartment; not being
    allowed; or looking with a reason, until a moment.
    """

    worker_id: UUID
    mode: AccessMode
    until_ms: int | None = None
    container_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Crossing:
    """Somebody said why they look at what was written for these laws, and does so until then."""

    worker_id: UUID
    laws: frozenset[Law]
    until_ms: int


@dataclass(frozen=True, slots=True)
class Subject:
    """What rights need to know of a container.

    Its kind, its team, who works with its file, and whether only those on its list may see it.
    The `container_id` matters for what is one worker's own, and for a list of names.
    """

    kind: ContainerKind
    team_id: UUID | None = None
    relations: tuple[Relation, ...] = ()
    grants: tuple[Grant, ...] = ()
    protected: bool = False
    container_id: UUID | None = None
    crossings: tuple[Crossing, ...] = ()


LAWS_OF: dict[WorkerRole, frozenset[Law]] = {
    WorkerRole.WMO_GIDS: frozenset({Law.WMO, Law.WGS}),
    WorkerRole.JEUGDGIDS: frozenset({Law.JW}),
    WorkerRole.PW_GIDS: frozenset({Law.PW, Law.WGS}),
}
"""The law domains that come with a role; a team may give a member more."""


def laws_of(role: WorkerRole | None, more: str | None = None) -> frozenset[Law]:
    """The law domains of a worker: by role, and those their team adds."""
    known = {str(law): law for law in Law}
    added = {known[word] for word in (more or "").split() if word in known}
    return LAWS_OF.get(role, frozenset()) | added if role else frozenset(added)
