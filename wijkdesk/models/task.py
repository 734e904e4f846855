"""Task (taak) and Appointment (afspraak): what somebody will do, and when people meet."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import Interpreter, TaskDoer, TaskStatus


class Task(Synced, Base):
    """Taak at a file, or of a team when it is at none.

    Given to a colleague (`worker_id`), or to somebody of the household or a volunteer by name;
    `made_by` sees to it.
    """

    __tablename__ = "task"
    case_file_id: Mapped[uuid.UUID | None] = mapped_column(
        Id, index=True, info=synced("immutable", 2)
    )
    made_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    due: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    doer: Mapped[TaskDoer | None] = mapped_column(Word(TaskDoer), info=synced("unit:doer", 2))
    worker_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:doer", 2))
    doer_name: Mapped[str | None] = mapped_column(info=synced("unit:doer", 2))
    status: Mapped[TaskStatus] = mapped_column(
        Word(TaskStatus), default=TaskStatus.OPEN, info=synced("state:status", 2)
    )
    done_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status", 2))


class Appointment(Synced, Base):
    """Afspraak in the agenda of one worker, at a file or at none. `at` is "10:30"."""

    __tablename__ = "appointment"
    case_file_id: Mapped[uuid.UUID | None] = mapped_column(
        Id, index=True, info=synced("immutable", 2)
    )
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced(since=2))
    subject: Mapped[str] = mapped_column(default="", info=synced(since=2))
    day: Mapped[date] = mapped_column(Day, info=synced("unit:time", 2))
    at: Mapped[str | None] = mapped_column(info=synced("unit:time", 2))
    minutes: Mapped[int | None] = mapped_column(info=synced("unit:time", 2))
    place_name: Mapped[str | None] = mapped_column(info=synced(since=2))
    interpreter: Mapped[Interpreter | None] = mapped_column(
        Word(Interpreter), info=synced("unit:talk", 2)
    )
    language: Mapped[str | None] = mapped_column(info=synced("unit:talk", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
