"""SamePerson: two person rows are one human being; never deleted, so that it can be undone."""

import uuid
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import SamePersonKind


class SamePerson(Synced, Base):
    """Zelfde persoon: `other_id` is the same human being as `person_id` (decision 5).

    A merge inside one file also moved references: `moved` is JSON, the references that came over
    and those that were there already, and `chosen` a JSON object, field to [what the kept row had,
    what it got, what the other row has] (`storage/merges.py`). A link to a person in another file
    (`other_file_id`) moves nothing, and neither does the word that two are different people.
    Two who undo the same thing agree: who was last does not matter.
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
    undone_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("pref:undone", since=2))
    undone_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("pref:undone", since=2))


def survivors(links: Mapping[uuid.UUID, uuid.UUID | None]) -> dict[uuid.UUID, uuid.UUID]:
    """Who stands for whom: each merged person with the person at the end of its chain.

    `links` are the people that are there, with what they were merged into. A chain that leads to
    somebody who is not there ends before it, and in a ring the smallest id stands for all of it,
    so that everybody stands for himself or is stood for, on every laptop the same.
    """
    found = {}
    for person in links:
        path = [person]
        while (after := links[path[-1]]) is not None and after in links and after not in path:
            path.append(after)
        into = links[path[-1]]
        end = min(path[path.index(into) :]) if into is not None and into in path else path[-1]
        if end != person:
            found[person] = end
    return found
