"""PlanApproval (goedkeuring): a colleague is asked to look at a fixed version (features.md C5)."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import ApprovalStatus


class PlanApproval(Synced, Base):
    """One colleague who is asked about one version; a deputy is asked beside the first.

    Only `asked_of` answers, once (`protocol/approval.py`). `note` says what is to be otherwise.
    """

    __tablename__ = "plan_approval"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    version_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    asked_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    asked_of: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    as_deputy: Mapped[bool | None] = mapped_column(info=synced("immutable", 2))
    asked_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    status: Mapped[ApprovalStatus] = mapped_column(
        Word(ApprovalStatus), default=ApprovalStatus.ASKED, info=synced("state:status", 2)
    )
    decided_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:status", 2))
    decided_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("state:status", 2))
