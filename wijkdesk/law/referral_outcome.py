"""How a referral ends: never without an outcome (features.md D8, domain.md 5.2)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from wijkdesk.errors import RuleBrokenError
from wijkdesk.vocabulary import EndReason, ReferralStatus, RefusalReason, RefusedBy

_R = RefusalReason
REFUSALS: Mapping[RefusedBy, tuple[RefusalReason, ...]] = {
    RefusedBy.PROVIDER: (
        _R.FULL,
        _R.NOT_FITTING,
        _R.OUT_OF_AREA,
        _R.PAPERS_MISSING,
        _R.STOPPED,
        _R.OTHER,
    ),
    RefusedBy.CLIENT: (
        _R.NOT_WANTED,
        _R.NOT_NOW,
        _R.TOO_FAR,
        _R.TOO_EXPENSIVE,
        _R.OTHER_HELP,
        _R.OTHER,
    ),
}
"""Why a provider says no, and why a client does: two short lists."""
ASKED_TWICE = "asked_twice"
"""Code of what was withdrawn because another that asks the same stays: in no form to choose."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`code` is a `RefusalReason`, an `EndReason` or `ASKED_TWICE`, by the status.

    `words` are one's own.
    """

    words: str | None = None
    refused_by: RefusedBy | None = None
    code: str | None = None


NO_OUTCOME = Outcome()


def outcome_of(status: ReferralStatus, said: Outcome) -> Outcome:
    """What is kept of it with this status; raises "required" at an end that says too little."""
    if status is ReferralStatus.REFUSED:
        return _refusal(said)
    if status is ReferralStatus.ENDED:
        _insist(said.code in set(EndReason), "reason_code")
        return Outcome(said.words, None, said.code)
    if status is ReferralStatus.WITHDRAWN:
        _insist(said.words, "reason")
        return Outcome(said.words, None, ASKED_TWICE if said.code == ASKED_TWICE else None)
    return NO_OUTCOME


def _refusal(said: Outcome) -> Outcome:
    listed = REFUSALS[said.refused_by] if said.refused_by else ()
    _insist(listed, "refused_by")
    _insist(said.code in listed, "reason_code")
    _insist(said.code != _R.OTHER or said.words, "reason")
    return said


def _insist(is_said: object, field: str) -> None:
    if not is_said:
        raise RuleBrokenError("required", field=field)


def set_back(days: Iterable[date]) -> bool:
    """Whether a step has an earlier day than the one noted before it: told, never mended."""
    return any(later < earlier for earlier, later in pairwise(days))
