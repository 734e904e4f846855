"""When telling a provider about somebody asks their consent, and what a sharing card must say.

The municipality may tell the provider of custom help about a grown-up what that needs (Wmo 5.2.1).
Below eighteen (Jeugdwet 7.3.4), and for help without a decision, it asks first.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.consent import GROWN_UP, Asked, Decides
from wijkdesk.vocabulary import ProvisionKind, SharedPart, SharingAnswer, SharingGround


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


@dataclass(frozen=True, slots=True)
class Consenters:
    """Who has to say yes: each of `own`, and one of `others` if there are any to ask."""

    own: tuple[UUID, ...]
    others: tuple[UUID, ...] = ()
    needs_other: bool = False

    def missing(self, said: Mapping[UUID, SharingAnswer]) -> tuple[UUID, ...]:
        """Who did not answer yet and has to; of the others all that can be asked."""
        own = tuple(one for one in self.own if one not in said)
        heard = any(one in said for one in self.others)
        return own if heard or not self.needs_other else (*own, *self.others)

    def agreed(self, said: Mapping[UUID, SharingAnswer]) -> bool:
        """Whether it may leave on their word: who has to said yes, and nobody said no.

        One parent may be taken to speak for the other, until the other says no.
        """
        asked = {one: said[one] for one in (*self.own, *self.others) if one in said}
        heard = not self.needs_other or any(one in asked for one in self.others)
        everyone = heard and all(one in asked for one in self.own)
        return everyone and all(one is SharingAnswer.AGREES for one in asked.values())


def consenters(asked: Asked) -> Consenters:
    """Of one person: below twelve who has gezag, from twelve the child too, from sixteen alone.

    Where nobody is known who has gezag, nobody can say yes for a child: that is no consent.
    """
    if asked.decides in {Decides.ALONE, Decides.GROWN_UP}:
        return Consenters((asked.person_id,))
    own = (asked.person_id,) if asked.decides is Decides.TOGETHER else ()
    return Consenters(
        own, tuple(one for one in asked.answerers if one not in own), needs_other=True
    )


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
