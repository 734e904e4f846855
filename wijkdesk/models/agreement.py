"""Agreement (akkoord): what one person said of one fixed version of a plan. Never changed."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod


class Agreement(Synced, Base):
    """Akkoord of one person with one version; who says something else gets a new one (decision 9).

    `remark` is what somebody said in their own words, or why somebody was not asked. `for_id` is
    the child that somebody with gezag answers for; `signature` what was drawn, as strokes in
    text; `attachment_id` the scan of the signed paper and `paper_id` that paper.
    """

    __tablename__ = "agreement"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    version_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    answer: Mapped[AgreementAnswer] = mapped_column(
        Word(AgreementAnswer), info=synced("immutable", 2)
    )
    remark: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    method: Mapped[AgreementMethod] = mapped_column(
        Word(AgreementMethod), info=synced("immutable", 2)
    )
    given_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    language: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    interpreter: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    for_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    signature: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    attachment_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    paper_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
