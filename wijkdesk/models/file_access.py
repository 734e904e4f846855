"""FileAccess: what is settled about access to a file besides the roles in it."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import AccessMode, EmergencyGround


class FileAccess(Synced, Base):
    """Toegang buiten de rollen om: op de lijst, geweigerd, of ingezien met een reden.

    Written by the centre, in the shared compartment, so that whoever works with the file sees it.
    A copy "told" stands in the own container of who leads the team; there `seen_at` is theirs.
    """

    __tablename__ = "file_access"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    mode: Mapped[AccessMode] = mapped_column(Word(AccessMode), info=synced("immutable", 2))
    compartment_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    ground: Mapped[EmergencyGround | None] = mapped_column(
        Word(EmergencyGround), info=synced("immutable", 2)
    )
    reason: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    given_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    until: Mapped[datetime | None] = mapped_column(Moment, info=synced("scalar", 2))
    file_number: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    seen_at: Mapped[datetime | None] = mapped_column(Moment, info=synced("pref", 2))
