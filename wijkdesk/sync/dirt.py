"""Containers that are asked for as a whole at the next pull (R1, R4)."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from wijkdesk.storage.tables import sync_container


def mark_dirty(session: Session, containers: Iterable[UUID]) -> None:
    """Ask for these; only a container that came whole, or went, is clean again."""
    for container in containers:
        known = session.execute(
            update(sync_container).where(sync_container.c.container_id == container).values(dirty=1)
        )
        if not known.rowcount:  # type: ignore[attr-defined]
            session.execute(
                insert(sync_container).values(container_id=container, kind="", head=0, dirty=1)
            )
