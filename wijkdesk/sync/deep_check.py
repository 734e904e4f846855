"""Once a week, some containers in each round: does this laptop say what the centre says?

The checksum at a pull finds a row that is missing or old; this finds one that says something else.
What differs is fetched whole at the next pull, and the centre hears of it as of any odd checksum.
"""

import logging
import time
from uuid import UUID

import msgspec

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.deep import Check, CheckAnswer
from wijkdesk.protocol.messages import PROTOCOL, Odd
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import deep_check, state
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line
from wijkdesk.sync.dirt import mark_dirty

_log = logging.getLogger(__name__)
WEEK_MS = 7 * 24 * 3600 * 1000
MOST = 48
"""Containers in one round: a large caseload takes an hour of rounds."""
_odd = msgspec.json.Decoder(list[Odd])


def look_through(store: Store, line: Line) -> int:
    """The next containers, when it is time; how many of them differed."""
    now = int(time.time() * 1000)
    with store.reading() as session:
        since = state.number(session, "deep_ms")
        after = bytes.fromhex(state.get(session, "deep_after") or "")
        here = deep_check.comparable(session, after, MOST) if 0 < since <= now - WEEK_MS else {}
        sums = {i: deep_check.sum_of(session, i) for i in here}
        device = UUID(state.get(session, "device_id"))
    if not here:
        if since <= now - WEEK_MS or since > now:  # the last of them, or the very first round
            with store.in_background() as session:
                state.put(session, deep_ms=now, deep_after="")
        return 0
    try:
        answer = line.check(Check(PROTOCOL, SCHEMA_VERSION, device, list(here)))
    except UnavailableError as trouble:  # the words are through: this waits for another round
        _log.warning("deep_check %s", trouble.code)
        return 0
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    return _mend(store, answer, here, sums)


def _mend(store: Store, answer: CheckAnswer, here: dict[UUID, int], sums: dict[UUID, str]) -> int:
    """Ask for what differs as a whole; what moved on meanwhile is looked at in another week."""
    upto = answer.upto or max(here)
    odd = [
        Odd(one.c, sums[one.c], one.sum)
        for one in answer.c
        if here.get(one.c) == one.head and sums[one.c] != one.sum
    ]
    with store.in_background() as session:
        state.put(session, deep_after=upto.hex)
        if odd:
            told = _odd.decode(state.get(session, "odd") or "[]")
            state.put(session, odd=msgspec.json.encode([*told, *odd]).decode())
            mark_dirty(session, [one.c for one in odd])
    for one in odd:
        _log.error("deep_check container=%s ours=%s theirs=%s", one.c, one.ours, one.theirs)
    return len(odd)
