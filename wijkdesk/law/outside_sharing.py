"""What a card must say before something is told to somebody outside a referral."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.referral_sharing import Consenters
from wijkdesk.vocabulary import PartyKind, SharingAnswer, SharingGround

LONGEST = timedelta(days=366)
"""Longer than a year nobody overlooks what was agreed: then a new card is made."""
SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Outside:
    """With whom, what for, exactly what, on what ground, from when until when."""

    party_kind: PartyKind | None
    party: str
    purpose: str
    exactly: str
    ground: SharingGround | None
    since: date | None
    until: date | None
    person_id: UUID | None = None
    agreed_on: date | None = None
    about_id: UUID | None = None
    also_id: UUID | None = None
    """Who agrees besides, on the same day: of 12 to 16 child and who has gezag say yes both."""


class CardState(StrEnum):
    """How a card stands on a day."""

    LATER = "later"
    HOLDS = "holds"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    TO_TELL = "to_tell"
    WITHDRAWN = "withdrawn"


def insist_whole(said: Outside, asked: Mapping[UUID, Consenters], today: date) -> None:
    """Raises "required", "date_invalid", "card_end_far" or "card_turned", with the field."""
    for field in ("party_kind", "party", "purpose", "exactly", "ground", "since", "until"):
        if not getattr(said, field):
            raise RuleBrokenError("required", field=field)
    if said.ground is SharingGround.CONSENT:
        _insist_agreed(said, asked, today)
    since, until = said.since or today, said.until or today
    if until < since or until < today:
        raise RuleBrokenError("card_turned", field="until")
    if until > since + LONGEST:
        raise RuleBrokenError("card_end_far", field="until")


def _insist_agreed(said: Outside, asked: Mapping[UUID, Consenters], today: date) -> None:
    whom = asked.get(said.about_id) if said.about_id else None
    if whom is None:
        raise RuleBrokenError("required", field="about_id")
    if said.person_id not in {*whom.own, *whom.others}:
        raise RuleBrokenError("required", field="person_id")
    both = {one for one in (said.person_id, said.also_id) if one in {*whom.own, *whom.others}}
    if whom.missing(dict.fromkeys(both, SharingAnswer.AGREES)):
        raise RuleBrokenError("required", field="also_id")
    if said.agreed_on is None:
        raise RuleBrokenError("required", field="agreed_on")
    if said.agreed_on > today:
        raise RuleBrokenError("date_invalid", field="agreed_on")


def state_on(
    day: date, since: date | None, until: date | None, withdrawn_on: date | None, told: str
) -> CardState:
    """A card that was withdrawn asks for something until those who got it were told."""
    if withdrawn_on is not None and withdrawn_on <= day:
        return CardState.WITHDRAWN if told.strip() else CardState.TO_TELL
    if until is not None and until < day:
        return CardState.ENDED
    if since is not None and since > day:
        return CardState.LATER
    return CardState.ENDS_SOON if until is not None and until - day <= SOON else CardState.HOLDS
