"""PlanSection (onderdeel van een plan): one thing that somebody said, with who said it."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Synced, Word, synced
from wijkdesk.vocabulary import SectionKind


class PlanSection(Synced, Base):
    """A strength, a concern, earlier help, analysis, result, safety, what was considered.

    `said_by` names the speaker (domain.md 4.2: each strength and concern does), `effect` is what it
    leads to, and of earlier help what came of it. Who reads it is its container.
    """

    __tablename__ = "plan_section"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    kind: Mapped[SectionKind] = mapped_column(Word(SectionKind), info=synced("immutable", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    said_by: Mapped[str | None] = mapped_column(info=synced(since=2))
    since_when: Mapped[str | None] = mapped_column(info=synced(since=2))
    effect: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    position: Mapped[str] = mapped_column(default="", info=synced("order", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
