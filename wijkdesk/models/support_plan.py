"""SupportPlan (ondersteuningsplan) with goals, actions and fixed versions."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Day, Id, Moment, Step, Synced, Word, synced
from wijkdesk.vocabulary import ActionStatus, DoerKind, GoalStatus, Law, LifeArea, Rung


class SupportPlan(Synced, Base):
    """Ondersteuningsplan: one per household over three laws."""

    __tablename__ = "support_plan"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    reason: Mapped[str] = mapped_column(default="", info=synced("text"))
    agreements: Mapped[str] = mapped_column(default="", info=synced("text"))
    sharing: Mapped[str] = mapped_column(default="", info=synced("text"))
    evaluation_on: Mapped[date | None] = mapped_column(Day, info=synced())


class Goal(Synced, Base):
    """Doel, in the words of the client."""

    __tablename__ = "goal"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    need_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    owner_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    text: Mapped[str] = mapped_column(default="", info=synced("text"))
    life_area: Mapped[LifeArea | None] = mapped_column(Word(LifeArea), info=synced())
    law: Mapped[Law | None] = mapped_column(Word(Law), info=synced())
    measure: Mapped[str | None] = mapped_column(info=synced())
    due: Mapped[date | None] = mapped_column(Day, info=synced())
    status: Mapped[GoalStatus] = mapped_column(
        Word(GoalStatus), default=GoalStatus.OPEN, info=synced("state")
    )
    position: Mapped[str] = mapped_column(default="", info=synced("order"))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))


class Action(Synced, Base):
    """Actie: one verb sentence, one doer, one date."""

    __tablename__ = "action"
    goal_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    text: Mapped[str] = mapped_column(default="", info=synced("text"))
    doer_kind: Mapped[DoerKind | None] = mapped_column(Word(DoerKind), info=synced("unit:doer"))
    doer_name: Mapped[str | None] = mapped_column(info=synced("unit:doer"))
    doer_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:doer"))
    start: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
    due: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
    rung: Mapped[Rung | None] = mapped_column(Step(Rung), info=synced())
    status: Mapped[ActionStatus] = mapped_column(
        Word(ActionStatus), default=ActionStatus.OPEN, info=synced("state:status")
    )
    done_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status"))
    position: Mapped[str] = mapped_column(default="", info=synced("order"))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))

    def finish(self, on: date) -> None:
        """Mark as done; doing it twice is a mistake worth telling."""
        if self.status is not ActionStatus.OPEN:
            raise RuleBrokenError("action_not_open")
        self.status, self.done_on = ActionStatus.DONE, on


class PlanVersion(Synced, Base):
    """Versie: a plan as it was fixed. Never changed.

    Named by number and hash ("v1-7F3K", decision 10). `parents` are the versions that it goes on
    from, as hex with a space between: two, where two laptops fixed one each.
    """

    __tablename__ = "plan_version"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    number: Mapped[int] = mapped_column(info=synced("immutable"))
    content_hash: Mapped[str] = mapped_column(info=synced("immutable"))
    content: Mapped[str] = mapped_column(info=synced("immutable"))
    fixed_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable"))
    fixed_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    parents: Mapped[str | None] = mapped_column(info=synced("immutable", since=2))

    @property
    def label(self) -> str:
        """Number and the first four characters of the hash."""
        return f"v{self.number}-{self.content_hash[:4].upper()}"
