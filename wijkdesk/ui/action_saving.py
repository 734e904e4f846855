"""Saving an action whose doer is typed as a name."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from wijkdesk.services.plan_lines import PlanLineService
from wijkdesk.services.saving import Saved
from wijkdesk.vocabulary import DoerKind


@dataclass(frozen=True, slots=True)
class KnownDoer:
    """Who a name stands for: somebody of the household, of the network, or what kind of doer."""

    kind: DoerKind | None = None
    person_id: UUID | None = None
    helper_id: UUID | None = None


NOBODY = KnownDoer()


def save_action(
    service: PlanLineService,
    action_id: UUID,
    known: Mapping[str, KnownDoer],
    seen: dict[str, object],
    typed: dict[str, object],
) -> Saved:
    """A name that is known is kept as that person too; runs on the store lane.

    Of what kind they are is said along, where nobody said so before.
    """
    also: dict[str, object] = {}
    if "doer_name" in typed:
        doer = known.get(str(typed["doer_name"]), NOBODY)
        typed = {**typed, "doer_id": doer.person_id, "helper_id": doer.helper_id}
        also = {"doer_kind": doer.kind}
    return service.save_action(action_id, seen, typed, also)
