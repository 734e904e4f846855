"""ContactMoment: the journal of a file."""

import uuid
from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import Interpreter, InterpreterKind, Law, PlaceKind


class ContactMoment(Synced, Base):
    """Contactmoment. Who may read it follows from its compartment.

    Another visibility is another row.
    """

    __tablename__ = "contact_moment"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    happened_at: Mapped[datetime] = mapped_column(Moment, info=synced())
    place: Mapped[PlaceKind | None] = mapped_column(Word(PlaceKind), info=synced("unit:place"))
    place_name: Mapped[str | None] = mapped_column(info=synced("unit:place"))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    text: Mapped[str] = mapped_column(default="", info=synced("text"))
    interpreter: Mapped[Interpreter | None] = mapped_column(Word(Interpreter), info=synced())
    interpreter_kind: Mapped[InterpreterKind | None] = mapped_column(
        Word(InterpreterKind), info=synced(since=2)
    )
    interpreter_language: Mapped[str | None] = mapped_column(info=synced(since=2))
    interpreter_minutes: Mapped[int | None] = mapped_column(BigInteger, info=synced(since=2))
    interpreter_who: Mapped[str | None] = mapped_column(info=synced(since=2))
    interpreter_why: Mapped[str | None] = mapped_column(info=synced(since=2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    law: Mapped[Law | None] = mapped_column(Word(Law), info=synced(since=2))
