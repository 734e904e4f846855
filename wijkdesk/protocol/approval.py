"""Four eyes: who may ask that a version of a plan is approved, and who may answer.

Pure, and judged the same on the laptop and at the centre: an answer that was given without a
network meets the same rule when it arrives (features.md C5, docs/decisions/0090).
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.vocabulary import ApprovalStatus

ENTITY = "plan_approval"
ANSWERS: Collection[ApprovalStatus] = (ApprovalStatus.APPROVED, ApprovalStatus.SENT_BACK)


def refused(
    actor: UUID, was: Mapping[str, Value] | None, now: Mapping[str, Value], fixed_by: Value
) -> str:
    """Why `actor` may not leave the request like this, or nothing.

    `was` is the request as it stood, nothing for a new one; `fixed_by` who fixed the version.
    """
    if fixed_by is None:
        return "missing_row"
    if now.get("asked_of") in (now.get("asked_by"), fixed_by):
        return "approves_own"
    if was is None:
        begins = now.get("status") == ApprovalStatus.ASKED and now.get("decided_by") is None
        mine = now.get("asked_by") == actor.hex
        return "" if begins and mine else "approval_not_yours"
    mine = now.get("asked_of") == actor.hex == now.get("decided_by")
    return "" if mine and now.get("status") in ANSWERS else "approval_not_yours"


def together(said: Iterable[ApprovalStatus]) -> ApprovalStatus | None:
    """What those who were asked about one version say together: who sends it back is heard.

    Nothing where nobody was asked.
    """
    found = set(said)
    order = (ApprovalStatus.SENT_BACK, ApprovalStatus.APPROVED, ApprovalStatus.ASKED)
    return next((status for status in order if status in found), None)


def is_wanted(since: date | None, fixed_on: date) -> bool:
    """Whether the municipality wants a version of this day approved."""
    return since is not None and fixed_on >= since
