"""Work of who has no access any more: it waits in the file until somebody says what comes of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID, uuid5

from msgspec.structs import replace as struct_replace

from wijkdesk.central.rows import Key, Stored
from wijkdesk.protocol.messages import Group, Op

HELD = "held_work"
OPEN, ACCEPTED, REJECTED, WITHDRAWN = "open", "accepted", "rejected", "withdrawn"


@dataclass(frozen=True, slots=True)
class Held:
    """A group that waits, and who wrote it."""

    id: UUID
    group: Group
    author: UUID

    @property
    def is_shown(self) -> bool:
        """What says what becomes of waiting work is not laid before anybody itself."""
        return all(op.e != HELD for op in self.group.ops)

    def keys(self) -> dict[UUID, Key]:
        """Its rows, by the container: of the author, and of each compartment that it touches."""
        places = {op.c for op in self.group.ops} if self.is_shown else set()
        return {c: (HELD, uuid5(self.id, c.hex)) for c in sorted({self.author, *places})}

    def rows(self, seq: int) -> dict[Key, Stored]:
        """What is laid before whom: the author reads no words, they have them."""
        found = {}
        for container, key in self.keys().items():
            words = "" if container == self.author else said(self.group.ops, container)
            values = {
                "held_id": self.id.hex,
                "author_id": self.author.hex,
                "ops": words,
                "status": OPEN,
            }
            found[key] = Stored(container, values, seq=seq)
        return found


def held(group: Group, author: UUID) -> Held:
    """A group that the centre could not apply."""
    return Held(uuid5(group.g, "held"), group, author)


def said(ops: Iterable[Op], container: UUID) -> str:
    """The words of these ops in one compartment."""
    pairs = (op.f.items() for op in ops if op.c == container)
    return " ".join(f"{n}={new}" for some in pairs for n, (_, new) in some)


def anew(op: Op) -> Op:
    """The same change with a number of its own."""
    return struct_replace(op, i=uuid5(op.i, "accepted"))
