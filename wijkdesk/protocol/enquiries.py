"""Two questions to the centre that only work with a line: is somebody known, and may I look.

The first says at which team, and nothing else (decision 6). The second opens a file for some hours,
to read, with a reason that others hear of (security.md T3). Nothing of the answers is kept.
"""

from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, Struct, field

from wijkdesk.protocol.messages import Ms, Name
from wijkdesk.vocabulary import EmergencyGround

LEAST_REASON, MOST_REASON = 15, 500
"""How long a reason is, in characters."""
LOOK_MS = 4 * 3600 * 1000
"""How long somebody may look."""
MOST_AN_HOUR = 30
"""Questions of one worker in an hour: more than a desk needs, too few to leaf through a town."""

Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Who(Struct, omit_defaults=True):
    """Whom it is about: a BSN, or a name with a birth date; less would be leafing through."""

    bsn: Annotated[str, Meta(pattern=r"^\d{9}$")] | None = None
    name: Name | None = None
    born: Day | None = None


class Known(Struct, omit_defaults=True):
    """Ask whether somebody is known in this municipality."""

    v: int
    sv: int
    dev: UUID
    who: Who


class KnownTeam(Struct, omit_defaults=True):
    """A team that knows them, and its telephone number."""

    t: UUID
    n: Name
    p: Name | None = None


class KnownAnswer(Struct, omit_defaults=True):
    """At which teams; the same when somebody is not known and when nobody may know it."""

    st: Literal["ok", "blocked"]
    now: Ms
    teams: list[KnownTeam] = field(default_factory=list)


class Look(Struct, omit_defaults=True):
    """Ask to look at a file.

    One of one's own teams by its id `f`, or what a team `t` has of somebody. `proof` signs all of
    it with the number that the centre said, by the key that the passphrase opens.
    """

    v: int
    sv: int
    dev: UUID
    ground: EmergencyGround
    reason: Annotated[str, Meta(min_length=LEAST_REASON, max_length=MOST_REASON)]
    f: UUID | None = None
    who: Who | None = None
    t: UUID | None = None
    proof: Annotated[bytes, Meta(min_length=64, max_length=64)] | None = None


class LookAnswer(Struct, omit_defaults=True):
    """Which files are open now, until when, and how many team leads were told.

    "prove": sign this `nonce` first; "no_key": nothing is known by which to prove it; "refused":
    what was signed proves nothing.
    """

    st: Literal["ok", "unknown", "blocked", "prove", "no_key", "refused"]
    now: Ms
    f: list[UUID] = field(default_factory=list)
    until: Ms = 0
    told: int = 0
    nonce: bytes = b""
