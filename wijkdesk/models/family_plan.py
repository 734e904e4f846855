"""FamilyPlan (familiegroepsplan): the plan that the family makes itself (Jeugdwet 2.1 g, 4.1.2)."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import FamilyPlanAnswer, FamilyPlanSkip


class FamilyPlan(Synced, Base):
    """When the family was offered to make its own plan, by whom, and what it said.

    `skip` is the ground on which it was not offered, with `skip_note`; `due` when the family
    comes back with it.
    """

    __tablename__ = "family_plan"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    offered_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:offer", 2))
    offered_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:offer", 2))
    offered_to: Mapped[str | None] = mapped_column(info=synced("unit:offer", 2))
    answer: Mapped[FamilyPlanAnswer | None] = mapped_column(
        Word(FamilyPlanAnswer), info=synced("state:answer", 2)
    )
    answered_on: Mapped[date | None] = mapped_column(Day, info=synced("state:answer", 2))
    skip: Mapped[FamilyPlanSkip | None] = mapped_column(Word(FamilyPlanSkip), info=synced(since=2))
    skip_note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    due: Mapped[date | None] = mapped_column(Day, info=synced(since=2))


class FamilyPlanText(Synced, Base):
    """What the family handed in, as text or as a scan (`attachment_id`): never overwritten."""

    __tablename__ = "family_plan_text"
    family_plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("immutable", 2))
    attachment_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    received_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    language: Mapped[str | None] = mapped_column(info=synced("immutable", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
