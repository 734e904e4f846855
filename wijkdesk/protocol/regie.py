"""One regisseur at a time: a dated state of a file, whoever says so on however many laptops.

Pure. Of two who take it over without a network the earlier one stays until somebody decides
(decision 10): the later one is kept as a relation that ended before it began, with a clash on its
period.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import Clash, Current, Decision, Outcome
from wijkdesk.vocabulary import FileRoleKind

ENTITY = "file_role"
UNIT = "unit:period"


def is_regie(values: Mapping[str, Value]) -> bool:
    """Whether a working relation is that of the regisseur."""
    return values.get("role") == FileRoleKind.REGISSEUR


def one_regisseur(
    was: Current | None,
    decision: Decision,
    others: Iterable[Current],
    today: date,
) -> Decision:
    """The decision on a working relation, with a clash where it would make a second regisseur.

    `others` are the relations of the same file as they are now, what this group wrote included.
    """
    now = {**(was.values if was else {}), **decision.values}
    gone = decision.deleted if decision.deleted is not None else bool(was and was.deleted)
    if gone or not is_regie(now) or not _lasts(now, today):
        return decision
    if was is not None and not was.deleted and _lasts(was.values, today):
        return decision  # was it before this change, and stays it
    if not any(_is_in_the_way(other, now, today) for other in others):
        return decision
    asked = {"since": now.get("since"), "until": now.get("until")}
    kept = {"since": asked["since"], "until": _day_before(asked["since"], today)}
    base = {name: was.values.get(name) for name in asked} if was else {}
    clash = Clash(UNIT, "unit", base, kept, asked)
    return replace(
        decision,
        outcome=Outcome.CONFLICT,
        values={**decision.values, **kept},
        clashes=(*decision.clashes, clash),
    )


def _is_in_the_way(other: Current, now: Mapping[str, Value], today: date) -> bool:
    return (
        not other.deleted
        and is_regie(other.values)
        and other.values.get("case_file_id") == now.get("case_file_id")
        and other.values.get("worker_id") != now.get("worker_id")
        and _lasts(other.values, max(today, _day(now.get("since")) or today))
    )


def _lasts(values: Mapping[str, Value], day: date) -> bool:
    until = _day(values.get("until"))
    return until is None or until >= day


def _day_before(since: Value, today: date) -> str:
    return ((_day(since) or today) - timedelta(days=1)).isoformat()


def _day(value: Value) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
