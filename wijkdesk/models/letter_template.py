"""Letter template (sjabloon): the text of a letter as an administrator wrote it."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Moment, Synced, Word, synced
from wijkdesk.vocabulary import LetterKind


class LetterTemplate(Synced, Base):
    """One edition of a template: it never changes, so that what a letter was made from stays known.

    The newest edition of a series counts; one that is not `active` takes the series out of use.
    """

    __tablename__ = "letter_template"
    series_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    name: Mapped[str] = mapped_column(info=synced("immutable", 2))
    kind: Mapped[LetterKind] = mapped_column(Word(LetterKind), info=synced("immutable", 2))
    language: Mapped[str] = mapped_column(info=synced("immutable", 2))
    subject: Mapped[str] = mapped_column(info=synced("immutable", 2))
    body: Mapped[str] = mapped_column(info=synced("immutable", 2))
    active: Mapped[bool] = mapped_column(info=synced("immutable", 2))
    made_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
