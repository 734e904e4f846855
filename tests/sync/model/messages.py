"""What travels in the model: the product's own groups, in envelopes without their wrapping."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from wijkdesk.central.rows import Key, Stored
from wijkdesk.protocol.messages import Group
from wijkdesk.protocol.wire import body_hash


@dataclass(frozen=True, slots=True)
class Batch:
    """A sealed batch; `body` is the product's own hash of it."""

    no: int
    epoch: int
    groups: tuple[Group, ...]
    body: str

    @classmethod
    def sealed(cls, no: int, epoch: int, groups: tuple[Group, ...]) -> "Batch":
        """A batch that never changes."""
        return cls(no, epoch, groups, body_hash(list(groups)))


@dataclass(frozen=True, slots=True)
class Pushed:
    """The answer to a push."""

    st: str
    epoch: int
    last_no: int = 0
    safe_no: int = 0
    outcomes: dict[UUID, str] = field(default_factory=dict)
    rows: dict[Key, Stored] = field(default_factory=dict)
    as_sent: frozenset[Key] = frozenset()
    seq: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A pull; `page` is the head of the first page, the last container that came and the chain."""

    epoch: int
    cur: int
    chain: str
    held: frozenset[UUID]
    dirty: frozenset[UUID]
    page: tuple[int, UUID, str] | None = None
    last_no: int = 0
    own: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """What an answer brings of one container."""

    id: UUID
    full: bool
    rows: dict[Key, Stored]
    sum: int = 0


@dataclass(frozen=True, slots=True)
class Pulled:
    """The answer to a pull."""

    st: str
    epoch: int
    head: int = 0
    chain: str = ""
    last_no: int = 0
    safe_no: int = 0
    containers: tuple[Sent, ...] = ()
    revoked: tuple[UUID, ...] = ()
    more: tuple[int, UUID, str] | None = None


def checksum(rows: Iterable[tuple[UUID, int]]) -> int:
    """Of the rows of a container with their numbers; in the product it is a hash."""
    return sum(hash((row_id.int, seq)) for row_id, seq in rows) % 2**64
