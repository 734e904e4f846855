"""Who is working: the worker of this profile, with today's teams."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.rights import Actor, laws_of
from wijkdesk.storage import organisation, state
from wijkdesk.vocabulary import Law, WorkerRole


@dataclass(frozen=True, slots=True)
class Me:
    """The worker of this profile. Teams decide what is allowed; the employer never does."""

    worker_id: UUID
    device_id: UUID
    name: str
    role: WorkerRole | None
    team_ids: tuple[UUID, ...]
    team_names: tuple[str, ...]
    municipality: str
    laws: frozenset[Law] = frozenset()
    leads: frozenset[UUID] = frozenset()

    @property
    def actor(self) -> Actor:
        """The same as rights see it."""
        role = self.role if isinstance(self.role, WorkerRole) else None
        return Actor(self.worker_id, frozenset(self.team_ids), role, self.laws, self.leads)

    @property
    def team_id(self) -> UUID:
        """The team in which new work is made: the first one."""
        if not self.team_ids:
            raise UnavailableError("no_team_yet")
        return self.team_ids[0]


def load(session: Session, today: date) -> Me:
    """Read who works here; before the first sync the name is still empty."""
    worker_id, device_id = state.get(session, "worker_id"), state.get(session, "device_id")
    if worker_id is None or device_id is None:
        raise UnavailableError("not_enrolled")
    row = organisation.worker(session, UUID(worker_id))
    teams = organisation.teams_of(session, UUID(worker_id), today)
    leads, more = organisation.duties(session, UUID(worker_id), today)
    return Me(
        worker_id=UUID(worker_id),
        device_id=UUID(device_id),
        name=row.name if row else "",
        role=row.role if row else None,
        team_ids=tuple(t.id for t in teams),
        team_names=tuple(t.name for t in teams),
        municipality=organisation.municipality(session).name,
        laws=laws_of(row.role if row else None, more),
        leads=leads,
    )
