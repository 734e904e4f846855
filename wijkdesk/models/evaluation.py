"""Evaluation (evaluatie) of a plan, and the scores that were given to its goals."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import ScoreBy


class Evaluation(Synced, Base):
    """Evaluatie: when, who was there, what was said, and when the next one is."""

    __tablename__ = "evaluation"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    version_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    held_on: Mapped[date] = mapped_column(Day, info=synced(since=2))
    present: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    text: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    next_on: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))


class GoalScore(Synced, Base):
    """One figure from 0 to 10 for one goal, by the client or by the worker (features.md C8).

    Another figure is another row, and together a line. `wrong` why it is not right: it counts no
    more and stays to be seen. It lies where its goal lies, and is empty only where it went on to
    other readers (docs/decisions/0070).
    """

    __tablename__ = "goal_score"
    goal_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    evaluation_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    scored_by: Mapped[ScoreBy] = mapped_column(Word(ScoreBy), info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", 2))
    score: Mapped[int | None] = mapped_column(info=synced("immutable", 2))
    said_on: Mapped[date] = mapped_column(Day, info=synced("immutable", 2))
    note: Mapped[str] = mapped_column(default="", info=synced("text", 2))
    wrong: Mapped[str | None] = mapped_column(info=synced("text", 2))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
