"""SameFamily: two files are about one family; never deleted, so that it can be undone."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.models.same_person import survivors
from wijkdesk.vocabulary import SameFamilyKind


class SameFamily(Synced, Base):
    """Zelfde gezin: the family of `other_file_id` goes on in `file_id`; or they are two families.

    Nothing moves between the files (decision 5). It says no more than the team's index does, and
    lives beside it, so that whoever has only one of the two files knows it too. Who works with one
    file is let into the other by a role, which says so (`came_from`). Two who undo the same thing
    agree: who was last does not matter.
    """

    __tablename__ = "same_family"
    kind: Mapped[SameFamilyKind] = mapped_column(
        Word(SameFamilyKind), info=synced("immutable", since=2)
    )
    file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", since=2))
    other_file_id: Mapped[uuid.UUID] = mapped_column(
        Id, index=True, info=synced("immutable", since=2)
    )
    made_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", since=2))
    made_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", since=2))
    undone_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("pref:undone", since=2))
    undone_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("pref:undone", since=2))


def goes_on_in(rows: Iterable[SameFamily]) -> dict[uuid.UUID, uuid.UUID]:
    """In which file the family of each file goes on, at the end of its chain.

    Of two that say it of one file the first counts; in a ring the smallest id does, so that it is
    the same on every laptop until somebody chooses.
    """
    into: dict[uuid.UUID, uuid.UUID | None] = {}
    said = [row for row in rows if row.kind is SameFamilyKind.SAME]
    for row in sorted(said, key=lambda row: (row.made_at, row.id)):
        into.setdefault(row.other_file_id, row.file_id)
    for row in said:
        into.setdefault(row.file_id, None)
    return survivors(into)
