"""When telling a provider about somebody asks their consent, and what a sharing card must say.

The municipality may tell the provider of custom help about a grown-up what that needs (Wmo 5.2.1).
Below eighteen (Jeugdwet 7.3.4), and for help without a decision, it asks first.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.consent import GROWN_UP
from wijkdesk.vocabulary import ProvisionKind, SharedPart, SharingGround


@dataclass(frozen=True, slots=True)
class Sharing:
    """What somebody wants to tell a party: what for, which parts, on what ground, until when."""

    party: str
    purpose: str
    parts: tuple[SharedPart, ...]
    ground: SharingGround | None
    person_id: UUID | None = None
    agreed_on: date | None = None
    override_reason: str | None = None
    until: date | None = None


def asks_consent(kind: ProvisionKind, age: int | None) -> bool:
    """Whether consent is asked before this help hears of somebody of this age."""
    return kind is not ProvisionKind.CUSTOM or (age is not None and age < GROWN_UP)


def insist_shareable(
    said: Sharing, answerers: Collection[UUID], *, asks: bool, may_override: bool, today: date
) -> None:
    """Raises "required" or "date_invalid" with the field, or "override_not_yours"."""
    _insist(said.party, "party")
    _insist(said.purpose, "purpose")
    _insist(said.ground, "ground")
    if said.ground is SharingGround.CONSENT:
        _insist(said.person_id in answerers, "person_id")
        _insist(said.agreed_on, "agreed_on")
        if said.agreed_on is not None and said.agreed_on > today:
            raise RuleBrokenError("date_invalid", field="agreed_on")
    elif asks:
        if not may_override:
            raise RuleBrokenError("override_not_yours", field="ground")
        _insist(said.override_reason, "override_reason")
    if said.until is not None and said.until < today:
        raise RuleBrokenError("date_invalid", field="until")


def _insist(is_said: object, field: str) -> None:
    if not is_said:
        raise RuleBrokenError("required", field=field)
