"""PhoneNumber: a number at which somebody can be reached, and what is safe to do with it."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Synced, Word, synced
from wijkdesk.vocabulary import Permission


class PhoneNumber(Synced, Base):
    """Telefoonnummer van iemand, uit elk land en zoals het getypt is; `belongs_to`: van wie het is.

    What may be done with it is empty when nobody asked. `read_along`: somebody else reads or hears
    what is sent there.
    """

    __tablename__ = "phone_number"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    number: Mapped[str] = mapped_column(default="", info=synced(since=2))
    belongs_to: Mapped[str | None] = mapped_column(info=synced(since=2))
    may_call: Mapped[Permission | None] = mapped_column(Word(Permission), info=synced(since=2))
    may_leave_message: Mapped[Permission | None] = mapped_column(
        Word(Permission), info=synced(since=2)
    )
    may_write: Mapped[Permission | None] = mapped_column(Word(Permission), info=synced(since=2))
    call_when: Mapped[str | None] = mapped_column(info=synced(since=2))
    read_along: Mapped[bool | None] = mapped_column(info=synced(since=2))
    note: Mapped[str | None] = mapped_column(info=synced(since=2))
