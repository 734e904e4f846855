"""Who may ask that a file or a question goes to others, and who may answer (features.md D13).

Pure, and judged the same on the laptop and at the centre: what was asked or answered without a
network meets the same rule when it arrives (docs/decisions/0100).
"""

from collections.abc import Mapping
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.vocabulary import TransferKind, TransferStatus

ENTITY = "file_transfer"
DECISION = frozenset({"status", "decided_by", "decided_on", "reason"})
"""What an answer writes; the rest of a transfer stays as it was asked."""
ANSWERS = frozenset({TransferStatus.ACCEPTED, TransferStatus.REFUSED})


def goes_whole(values: Mapping[str, Value]) -> bool:
    """Whether a transfer is of a whole file to another team."""
    return values["kind"] == TransferKind.GIVE and values["referral_id"] is None


def asked_wrongly(actor: UUID, now: Mapping[str, Value]) -> str:
    """Why `actor` may not ask this like that, or nothing."""
    if now.get("asked_by") != actor.hex or now.get("told_by") not in {None, actor.hex}:
        return "in_anothers_name"
    begins = now.get("status") == TransferStatus.ASKED and now.get("decided_by") is None
    aimed = now.get("kind") == TransferKind.TAKE or now.get("to_team_id") is not None
    return "" if begins and aimed else "transfer_not_yours"


def answered_wrongly(actor: UUID, now: Mapping[str, Value], *, may_answer: bool) -> str:
    """Why `actor` may not leave it like this, or nothing: who asked takes back, others answer.

    A no has a reason: whoever asked has to know how to go on.
    """
    mine = now.get("asked_by") == actor.hex
    if now.get("decided_by") != actor.hex:
        return "transfer_not_yours"
    if now.get("status") == TransferStatus.WITHDRAWN:
        return "" if mine else "transfer_not_yours"
    if now.get("status") not in ANSWERS or mine or not may_answer:
        return "transfer_not_yours"
    said = str(now.get("reason") or "").strip()
    return "" if now.get("status") == TransferStatus.ACCEPTED or said else "transfer_without_why"
