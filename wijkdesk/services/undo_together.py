"""Acts of one press: a handover of forty files is forty acts, and Ctrl+Z takes back all of it.

They stay acts of their own, so that one that cannot go back holds up none of the others; nothing
more is written down for it. They are known by what they were for, and by following each other at
once.
"""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from uuid import UUID

from wijkdesk.services.acts import Act

TOGETHER = frozenset({"handover_give"})
AT_ONCE_MS = 5000
"""Two presses of a button that asks for the passphrase lie further apart."""


def beside(acts: Sequence[Act], act: Act) -> tuple[Act, ...]:
    """Every act of the same press, in the order in which they were done; or only this one."""
    if act.intent not in TOGETHER:
        return (act,)
    at = next(n for n, one in enumerate(acts) if one.id == act.id)
    before = tuple(_following(act, reversed(acts[:at])))
    return (*reversed(before), act, *_following(act, acts[at + 1 :]))


def reaches_the_edge(acts: Sequence[Act], found: Sequence[Act]) -> bool:
    """Whether there may be more of them before the first act that was read."""
    return found[0].intent in TOGETHER and acts[0].id == found[0].id


def in_force(acts: Iterable[Act], left: set[UUID], *, undone: bool) -> list[UUID]:
    """Which of them are to be turned over."""
    return [one.id for one in acts if one.undone is undone and one.id not in left]


def _following(act: Act, others: Iterable[Act]) -> Iterable[Act]:
    last = act.at_ms

    def follows(other: Act) -> bool:
        nonlocal last
        near = abs(other.at_ms - last) <= AT_ONCE_MS
        last = other.at_ms
        return near and other.intent == act.intent

    return takewhile(follows, others)
