"""What is asked of the regisseur about the versions of a plan: which one stands, and what is late.

Two laptops that fix a version each make two that go on side by side; and what a colleague wrote
without a network comes in after a version was fixed without it. Both are kept; somebody is asked.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.services import plan_content
from wijkdesk.services.me import Me
from wijkdesk.services.plan_changes import Change, Part
from wijkdesk.services.plan_compare import plan_compare
from wijkdesk.services.plan_content import PlanContent
from wijkdesk.storage import change_record, files, plans, state
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import PlanRow, VersionRow
from wijkdesk.vocabulary import FileRoleKind


@dataclass(frozen=True, slots=True)
class PlanQuestion:
    """`heads` are the versions that stand side by side, until one is chosen.

    `late` says how many things are otherwise in the plan than in `standing`, that this worker did
    not write since. `mine` is whether this worker is who decides, `decides` who does.
    """

    heads: tuple[VersionRow, ...]
    standing: VersionRow | None
    late: int
    mine: bool
    decides: str | None


def question(
    session: Session, me: Me, head: FileHead, plan: PlanRow, today: date
) -> PlanQuestion | None:
    """What there is to ask, if anything. What is late is asked of the regisseur only."""
    fixed = plans.versions(session, plan.id)
    heads = plans.standing(fixed, plan.current_id)
    roles = files.roles(session, head.case_file_id, today)
    lead = next((role for role in roles if role.role is FileRoleKind.REGISSEUR), None)
    mine = lead is not None and lead.worker_id == me.worker_id
    decides = lead.name if lead else None
    if len(heads) > 1:
        return PlanQuestion(heads, None, 0, mine, decides)
    if not heads or not mine:
        return None
    late = _late(session, head, plan, heads[0], today)
    return PlanQuestion((), heads[0], late, mine, decides) if late else None


def leave(session: Session, head: FileHead, plan: PlanRow, today: date) -> None:
    """It is right that the plan goes on like this: nothing is asked until it says something else.

    An answer of this laptop: another one of the same worker may ask again.
    """
    now = plan_content.gather(session, head, plan, today)
    state.put(session, **{_left(plan): _digest(now)})


def _late(
    session: Session, head: FileHead, plan: PlanRow, standing: VersionRow, today: date
) -> int:
    kept = plans.content(session, standing.id)
    now = plan_content.gather(session, head, plan, today)
    if kept is None or plan_content.is_same(now, kept):
        return 0
    if state.get(session, _left(plan)) == _digest(now):
        return 0
    found = list(_written(plan_compare(plan_content.decode(kept), now), plan.id))
    since = int(standing.fixed_at.timestamp() * 1000)
    recorded = change_record.of_rows(session, set(found))
    own = {row.row_id for row in recorded if row.at_ms > since}
    return sum(row not in own for row in found)


_WRITTEN = frozenset(
    {Part.PLAN, Part.SECTION, Part.NEED, Part.GOAL, Part.ACTION, Part.SHARING, Part.CRISIS}
)
_OF_THE_PLAN = frozenset(
    {"reason", "agreements", "sharing", "evaluation_on", "form", "shown", "regie_level"}
)


def _written(changes: Iterable[Change], plan_id: UUID) -> Iterator[UUID]:
    """The rows of the plan that say something else; not whose team got another telephone."""
    for change in changes:
        if change.part is Part.PLAN:
            yield from _row_of_plan(change, plan_id)
        elif change.part in _WRITTEN:
            if change.key and (change.fields or change.moved or not change.below):
                yield UUID(hex=change.key)
            yield from _written(change.below, plan_id)


def _row_of_plan(change: Change, plan_id: UUID) -> Sequence[UUID]:
    return [plan_id] if any(field.name in _OF_THE_PLAN for field in change.fields) else []


def _left(plan: PlanRow) -> str:
    return f"plan_left_{plan.id.hex}"


def _digest(content: PlanContent) -> str:
    return plan_content.content_hash(plan_content.encode(content))
