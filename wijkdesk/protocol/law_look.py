"""How long a look across laws lasts, and what the centre takes in of one."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.vocabulary import Law, LookGround

ENTITY = "law_look"
LOOK_MS = 8 * 3_600_000
"""A working day: who helps in a file for long says why each day that they need it."""
_LAWS = frozenset(str(law) for law in Law)
_GROUNDS = frozenset(str(ground) for ground in LookGround)


def refused(writer: UUID, kind: str, new: Mapping[str, Value]) -> str:
    """Why this is no look, or nothing: in one's own name, with its ground, and it ends in time.

    Never changed and never taken away: that somebody looked stays.
    """
    if kind != "i":
        return "immutable_field"
    if new.get("worker_id") != writer.hex:
        return "in_anothers_name"
    laws = str(new.get("laws") or "").split()
    says_why = new.get("ground") in _GROUNDS and str(new.get("reason") or "").strip()
    if not laws or not _LAWS.issuperset(laws) or not says_why:
        return "malformed"
    at, until = (_ms(new.get(name)) for name in ("at", "until"))
    return "" if at is not None and until is not None and 0 < until - at <= LOOK_MS else "malformed"


def _ms(value: Value) -> int | None:
    try:
        return int(datetime.fromisoformat(str(value)).timestamp() * 1000)
    except ValueError:
        return None
