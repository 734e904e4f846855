"""Who is likely to do something in a plan, and what the sociale kaart offers for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.plans import PlanView
from wijkdesk.ui.action_saving import KnownDoer
from wijkdesk.vocabulary import DoerKind, NetworkKind


@dataclass(frozen=True, slots=True)
class Doers:
    """Names to offer with who they stand for; `offers` are provisions by what they are called."""

    names: tuple[str, ...]
    known: Mapping[str, KnownDoer]
    offers: Mapping[str, UUID]

    def offer_called(self, provision_id: UUID | None) -> str:
        """What a provision is called; nothing for one that is not in the sociale kaart here."""
        found = (name for name, one in self.offers.items() if one == provision_id)
        return next(found, "") if provision_id is not None else ""

    def offer_of(self, typed: str) -> UUID | None:
        """Which provision a name stands for; raises "provision_unknown"."""
        name = " ".join(typed.split())
        if not name:
            return None
        folded = {called.casefold(): one for called, one in self.offers.items()}
        if name.casefold() not in folded:
            raise RuleBrokenError("provision_unknown", field="provision_id")
        return folded[name.casefold()]


NO_DOERS = Doers((), {}, {})


def doers_of(view: PlanView, me: str, kaart: Sequence[ProvisionRow]) -> Doers:
    """The household first, then its network, oneself, the providers, and who does already."""
    known: dict[str, KnownDoer] = {}
    for person in view.people:
        known.setdefault(person.full_name, KnownDoer(DoerKind.HOUSEHOLD, person.id))
    for helper in view.network:
        if helper.called and helper.until is None:
            known.setdefault(helper.called, KnownDoer(_kind_of(helper.kind), None, helper.id))
    known.setdefault(me, KnownDoer(DoerKind.PROFESSIONAL))
    for row in kaart:
        known.setdefault(row.provider, KnownDoer(DoerKind.PROVIDER))
    already = [a.doer_name for g in view.goals for a in g.actions if a.doer_name]
    offers = {f"{row.name} ({row.provider})": row.id for row in reversed(kaart)}
    return Doers(tuple(dict.fromkeys([*known, *already])), known, offers)


def _kind_of(kind: NetworkKind | None) -> DoerKind:
    own = {NetworkKind.VOLUNTEER: DoerKind.VOLUNTEER, NetworkKind.PROVIDER: DoerKind.PROVIDER}
    if kind in own:
        return own[kind]
    return DoerKind.NETWORK if kind is None or kind.is_informal else DoerKind.PROFESSIONAL
