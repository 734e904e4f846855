"""FileClosing (afsluiting): that a file was closed, why, and that it was opened again."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import ClosingReason, Rung


class FileClosing(Synced, Base):
    """Afsluiting of a file. A file is closed while its last closing was not reopened.

    Nothing has to be filled in: who closes a file in a hurry completes it later. `told` is who was
    told, `stays_open` what goes on without us, `rung` the last rung of help.
    """

    __tablename__ = "file_closing"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    closed_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    reason: Mapped[ClosingReason | None] = mapped_column(Word(ClosingReason), info=synced(since=2))
    rung: Mapped[Rung | None] = mapped_column(Step(Rung), info=synced(since=2))
    evaluation: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    told: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    stays_open: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    reopened_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:reopening", 2))
    reopened_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:reopening", 2))
