"""Who may decide that something leaves without the consent that is asked.

Pure, and judged the same on the laptop and at the centre (features.md D12, docs/decisions/0100).
"""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.protocol.parties import Actor, Relation
from wijkdesk.vocabulary import FileRoleKind

ENTITY = "sharing_card"
FIELDS = ("override_reason", "override_by")


def may_override(
    actor: Actor, team_id: UUID | None, relations: Iterable[Relation], days: Iterable[date]
) -> bool:
    """The regisseur of the file, on one of these days, or who leads its team."""
    if team_id is not None and team_id in actor.leads:
        return True
    mine = [one for one in relations if one.role is FileRoleKind.REGISSEUR]
    return any(one.holds(actor.worker_id, day) for one in mine for day in days)


def decides(was: Mapping[str, Value] | None, now: Mapping[str, Value]) -> bool:
    """Whether a card says now that it goes without consent, where it did not say so before."""
    before = was or {}
    said = any(now.get(name) not in {None, ""} for name in FIELDS)
    return said and any(now.get(name) != before.get(name) for name in FIELDS)
