"""How much somebody works: what a caseload is weighed against (features.md E4)."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, synced


class WorkingWeek(Synced, Base):
    """So many hours a week from a day on; 0 hours until a day is leave. It says nothing of why."""

    __tablename__ = "working_week"
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    hours: Mapped[int] = mapped_column(info=synced("unit:week", 2))
    since: Mapped[date] = mapped_column(Day, info=synced("unit:week", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:week", 2))
