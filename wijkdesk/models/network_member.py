"""NetworkMember: who stands around a household, of its own network or by a role as school or GP."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Step, Synced, Word, synced
from wijkdesk.vocabulary import Load, NetworkKind, TieStrength


class NetworkMember(Synced, Base):
    """Wie er om het gezin heen staat: netwerklid of vast contact.

    `member_id` is somebody of this file, else there is a name; `person_id` is who is helped, empty
    for the whole household. `load` is how heavy it is for who helps; `location_id` is the school or
    the AZC where a contact works.
    """

    __tablename__ = "network_member"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    kind: Mapped[NetworkKind | None] = mapped_column(Word(NetworkKind), info=synced(since=2))
    member_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    name: Mapped[str] = mapped_column(default="", info=synced(since=2))
    does: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    often: Mapped[str | None] = mapped_column(info=synced(since=2))
    tie: Mapped[TieStrength | None] = mapped_column(Word(TieStrength), info=synced(since=2))
    load: Mapped[Load | None] = mapped_column(Step(Load), info=synced(since=2))
    load_note: Mapped[str | None] = mapped_column(info=synced(since=2))
    phone: Mapped[str | None] = mapped_column(info=synced(since=2))
    location_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    since: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period", 2))
