"""SupportPlan (ondersteuningsplan) with goals, actions and fixed versions."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Day, Id, Moment, Step, Synced, Word, synced
from wijkdesk.vocabulary import (
    ActionStatus,
    DoerKind,
    GoalStatus,
    Law,
    LifeArea,
    PlanForm,
    RegieLevel,
    Rung,
)


class SupportPlan(Synced, Base):
    """Ondersteuningsplan: one per household over three laws.

    `form` with `sections` (codes with a space between) says which parts it has; `casus_name` and
    `casus_phone` who runs it at a provider; `current_id` which of two versions stands, where two
    laptops fixed one each: the regisseur chooses (decision 10).
    """

    __tablename__ = "support_plan"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    reason: Mapped[str] = mapped_column(default="", info=synced("text"))
    agreements: Mapped[str] = mapped_column(default="", info=synced("text"))
    sharing: Mapped[str] = mapped_column(default="", info=synced("text"))
    evaluation_on: Mapped[date | None] = mapped_column(Day, info=synced())
    form: Mapped[PlanForm | None] = mapped_column(Word(PlanForm), info=synced("unit:form", 2))
    sections: Mapped[str | None] = mapped_column(info=synced("unit:form", 2))
    regie_level: Mapped[RegieLevel | None] = mapped_column(Word(RegieLevel), info=synced(since=2))
    casus_name: Mapped[str | None] = mapped_column(info=synced("unit:casus", 2))
    casus_phone: Mapped[str | None] = mapped_column(info=synced("unit:casus", 2))
    current_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:current", 2))
    current_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("state:current", 2))
    current_on: Mapped[date | None] = mapped_column(Day, info=synced("state:current", 2))


class Goal(Synced, Base):
    """Doel, in the words of the client.

    `scale_start` and `scale_target` are figures from 0 to 10; what was scored since is `GoalScore`.
    """

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
    result: Mapped[str | None] = mapped_column(info=synced("text", 2))
    scale_start: Mapped[int | None] = mapped_column(info=synced("unit:scale", 2))
    scale_target: Mapped[int | None] = mapped_column(info=synced("unit:scale", 2))
    accepted_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:accepted", 2))
    accepted_by: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:accepted", 2))
    closed_reason: Mapped[str | None] = mapped_column(info=synced("text", 2))


class Action(Synced, Base):
    """Actie: one verb sentence, one doer, one date.

    The doer is a person of the file (`doer_id`), somebody of the network (`helper_id`), or a name;
    `provision_id` is what it makes use of; without a `law` of its own it has that of its goal.
    """

    __tablename__ = "action"
    goal_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    text: Mapped[str] = mapped_column(default="", info=synced("text"))
    doer_kind: Mapped[DoerKind | None] = mapped_column(Word(DoerKind), info=synced("unit:doer"))
    doer_name: Mapped[str | None] = mapped_column(info=synced("unit:doer"))
    doer_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:doer"))
    helper_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("unit:doer", 2))
    start: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
    due: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
    rung: Mapped[Rung | None] = mapped_column(Step(Rung), info=synced())
    status: Mapped[ActionStatus] = mapped_column(
        Word(ActionStatus), default=ActionStatus.OPEN, info=synced("state:status")
    )
    done_on: Mapped[date | None] = mapped_column(Day, info=synced("state:status"))
    provision_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    position: Mapped[str] = mapped_column(default="", info=synced("order"))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    law: Mapped[Law | None] = mapped_column(Word(Law), info=synced(since=2))

    def finish(self, on: date) -> None:
        """Mark as done; doing it twice is a mistake worth telling."""
        if self.status is not ActionStatus.OPEN:
            raise RuleBrokenError("action_not_open")
        self.status, self.done_on = ActionStatus.DONE, on


def version_label(number: int, content_hash: str) -> str:
    """How people name a version: number and the first four characters of its hash."""
    return f"v{number}-{content_hash[:4].upper()}"


class PlanVersion(Synced, Base):
    """Versie: a plan as it was fixed. Never changed.

    Named by number and hash ("v1-7F3K", decision 10). `parents` are the versions that it goes on
    from, as hex with a space between: two, where two laptops fixed one each. `reason` says why a
    corrected version was fixed, `evaluation_id` after which evaluation.
    """

    __tablename__ = "plan_version"
    plan_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    number: Mapped[int] = mapped_column(info=synced("immutable"))
    content_hash: Mapped[str] = mapped_column(info=synced("immutable"))
    content: Mapped[str] = mapped_column(info=synced("immutable"))
    fixed_at: Mapped[datetime] = mapped_column(Moment, info=synced("immutable"))
    fixed_by: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    parents: Mapped[str | None] = mapped_column(info=synced("immutable", since=2))
    reason: Mapped[str | None] = mapped_column(info=synced("immutable", since=2))
    evaluation_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", since=2))

    @property
    def label(self) -> str:
        """Number and the first four characters of the hash."""
        return version_label(self.number, self.content_hash)
