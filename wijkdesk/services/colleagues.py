"""A colleague as rights see them, from what this laptop knows of the teams."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.protocol.rights import Actor, laws_of
from wijkdesk.storage import organisation
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.vocabulary import WorkerRole


def actor_of(session: Session, worker_id: UUID, today: date) -> tuple[Actor, WorkerRow | None]:
    """Their teams, role and laws on this day; and their name, when we know them."""
    row = organisation.worker(session, worker_id)
    role = row.role if row and isinstance(row.role, WorkerRole) else None
    teams = frozenset(team.id for team in organisation.teams_of(session, worker_id, today))
    _, more = organisation.duties(session, worker_id, today)
    return Actor(worker_id, teams, role, laws_of(role, more)), row
