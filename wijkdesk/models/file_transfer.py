"""FileTransfer (overdracht): to another team, or a colleague who asks to take over (D13)."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import TransferKind, TransferStatus


class FileTransfer(Synced, Base):
    """What is asked, with the card that goes along, and what was answered.

    Giving to another team makes two rows, that name each other with `pair_id`: one in the file and
    one in the inbox of that team. The centre lets both say the same. Asking to take over is one row
    in the inbox of the team of the file. `file_number` and `about` say which file it is to who does
    not hold it. With a `referral_id` only that question goes.
    """

    __tablename__ = "file_transfer"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    kind: Mapped[TransferKind] = mapped_column(Word(TransferKind), info=synced("immutable", 2))
    referral_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    pair_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    from_team_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    to_team_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    file_number: Mapped[str] = mapped_column(info=synced("immutable", 2))
    about: Mapped[str] = mapped_column(info=synced("immutable", 2))
    question: Mapped[str] = mapped_column(info=synced("immutable", 2))
    plan: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    promises: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    first_on: Mapped[date | None] = mapped_column(Day, info=synced("immutable", 2))
    told_on: Mapped[date | None] = mapped_column(Day, info=synced("immutable", 2))
    told_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    asked_by: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    asked_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    status: Mapped[TransferStatus] = mapped_column(
        Word(TransferStatus), default=TransferStatus.ASKED, info=synced("state:status", 2)
    )
    decided_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:status", 2))
    decided_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status", 2))
    reason: Mapped[str] = mapped_column(default="", info=synced("state:status", 2))
