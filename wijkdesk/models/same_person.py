"""SamePerson: two person rows are one human being; never deleted, so that it can be undone."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import SamePersonKind


class SamePerson(Synced, Base):
    """Zelfde persoon: `other_id` is the same human being as `person_id` (decision 5).

    A merge inside one file also moved references: `moved` is a JSON list of [entity, row, field],
    and `chosen` a JSON object, field to [what the kept row had, what it got]. A link to a person in
    another file (`other_file_id`) moves nothing.
    """

    __tablename__ = "same_person"
    kind: Mapped[SamePersonKind] = mapped_column(
        Word(SamePersonKind), info=synced("immutable", since=2)
    )
    person_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", since=2))
    other_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", since=2))
    other_file_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", since=2))
    moved: Mapped[str | None] = mapped_column(info=synced("immutable", since=2))
    chosen: Mapped[str | None] = mapped_column(info=synced("immutable", since=2))
    made_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", since=2))
    made_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", since=2))
    undone_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("state:undone", since=2))
    undone_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:undone", since=2))
