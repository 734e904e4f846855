"""Colleagues, from what this laptop knows of the teams: as rights see them, and whom to choose."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.protocol.rights import Actor, laws_of
from wijkdesk.services.me import Me
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


def of_my_teams(session: Session, me: Me, today: date) -> list[WorkerRow]:
    """Who works in the teams of this worker on this day, oneself included, by name."""
    found = {
        worker.id: worker
        for team_id in me.team_ids
        for worker in organisation.members(session, team_id, today)
    }
    return sorted(found.values(), key=lambda worker: worker.name)
