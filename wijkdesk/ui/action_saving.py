"""Saving an action whose doer is typed as a name."""

from collections.abc import Mapping
from uuid import UUID

from wijkdesk.services.plan_lines import PlanLineService
from wijkdesk.services.saving import Saved


def save_action(
    service: PlanLineService,
    action_id: UUID,
    ids: Mapping[str, UUID],
    seen: dict[str, object],
    typed: dict[str, object],
) -> Saved:
    """A name of the household is kept as that person too; runs on the store lane."""
    if "doer_name" in typed:
        typed = {**typed, "doer_id": ids.get(str(typed["doer_name"]))}
    return service.save_action(action_id, seen, typed)
