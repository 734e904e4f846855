"""The audit rows of this device: who did or read what, on what ground. Never content."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from wijkdesk.storage.tables import audit


def note(session: Session, worker_id: UUID, act: str, subject: str = "", ground: str = "") -> None:
    """Add a row; `subject` holds ids only."""
    session.execute(
        insert(audit).values(
            at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            worker_id=worker_id,
            act=act,
            subject=subject,
            ground=ground,
        )
    )
