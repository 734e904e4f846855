"""A hint that there is something to fetch: which, only the pull says (sync.md 5.4)."""

from uuid import UUID

from msgspec import Struct

from wijkdesk.protocol.messages import Have, Small

BEAT = 45.0
"""Seconds between two signs of life: proxies cut a line on which nothing is said for a minute."""
LONGEST = 300.0
"""Seconds for one wait: then rights, and whether this laptop is blocked, are looked at anew."""
QUIET, NEWS = b".", b"!"
"""What is said: nothing yet, and that a pull would bring something, which ends the wait."""


class Poke(Struct, omit_defaults=True):
    """Wait until a pull with this cursor, of a laptop that holds this, would bring something."""

    v: int
    dev: UUID
    cur: Small
    have: Have
