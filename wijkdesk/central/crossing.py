"""One thing that two put before different readers at the same time, and what came too late for it.

Nobody's choice of readers is overridden in silence: both rows stay, and a card is laid before
whoever reads both (docs/decisions/0088).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from msgspec.structs import replace

from wijkdesk.central.change_log import Writer
from wijkdesk.central.clashes import Clashing
from wijkdesk.central.rows import Key, Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol import moving
from wijkdesk.protocol.merge import Clash, seen_of_clash
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.vocabulary import CompartmentKind, ConflictStatus

UNIT = "readers"


@dataclass(frozen=True, slots=True)
class Move:
    """What a group takes away where it lay; `late`: it had gone from there before."""

    op: Op
    goes: UUID
    late: bool


@dataclass(frozen=True, slots=True)
class Crossed:
    """A card in one compartment: `was_first` is the row that stood already, `goes` the other."""

    op: Op
    container: UUID
    about: UUID
    was_first: UUID
    goes: UUID

    @property
    def id(self) -> UUID:
        """The same whenever it is decided."""
        return uuid5(self.op.i, f"{self.was_first.hex} {self.container.hex}")

    def values(self, at: int, first: Writer, second: Writer) -> dict[str, Value]:
        """The rows have the words; the card only says which they are."""
        sides = ({"row": self.was_first.hex}, {"row": self.goes.hex})
        clash = Clash(UNIT, moving.CROSSED, {}, *sides)
        return Clashing(replace(self.op, r=self.about), clash, at).values(first, second)


def living(
    rows: Mapping[Key, Stored], entity: str, row_id: UUID, came_from: Value
) -> dict[UUID, Stored]:
    """Those of these rows that are alive and were one with this one."""
    first = moving.origin(row_id, came_from)
    return {
        i: row
        for (e, i), row in rows.items()
        if e == entity
        and i != row_id
        and not row.deleted
        and moving.origin(i, row.values.get("came_from")) == first
    }


Kind = Callable[[UUID], CompartmentKind]
"""Who reads a container."""


def crossed(
    group: Group, moves: Iterable[Move], rows: Mapping[Key, Stored], kind: Kind
) -> Iterator[Crossed]:
    """The cards of this group. What goes along with something else has none of its own."""
    made = {op.r for op in group.ops if op.k in {"i", "b"}}
    for move in moves:
        row = rows[move.op.e, move.goes]
        parent = row.values.get(moving.PARENTS.get(move.op.e, ""))
        along = move.op.e in moving.ALONG or (parent and UUID(hex=str(parent)) in made)
        if row.deleted or along:
            continue
        came_from = row.values.get("came_from")
        first = moving.origin(move.goes, came_from)
        for rival, other in living(rows, move.op.e, move.goes, came_from).items():
            if rival.hex == first and not move.late:
                continue  # what somebody typed meanwhile stays there, and has a card already
            for about, one in _told({move.goes: row, rival: other}, kind):
                yield Crossed(move.op, one.container_id, about, rival, move.goes)


def _told(rows: Mapping[UUID, Stored], kind: Kind) -> Iterator[tuple[UUID, Stored]]:
    """Before whom a card is laid: who reads both, or where nobody does each of the two."""
    kinds = {i: kind(row.container_id) for i, row in rows.items()}
    told = moving.read_both(*kinds.values())
    seen = set()
    for i, row in rows.items():
        if kinds[i] in told and row.container_id not in seen:
            seen.add(row.container_id)
            yield i, row


def choice(group: Group, rows: Mapping[Key, Stored]) -> bool | None:
    """Whether a group that chooses between two rows does so in time; None when it does not choose.

    What somebody else decided before stands, or both could go.
    """
    for op in group.ops:
        card = rows.get((op.e, op.r)) if op.e == "conflict" and op.k == "r" else None
        if card is not None and card.values.get("kind") == moving.CROSSED:
            says = card.values
            seen = seen_of_clash(says.get("current"), says.get("incoming"))
            is_open = says.get("status") == ConflictStatus.OPEN and not card.deleted
            return is_open and op.saw == seen
    return None


def carried(op: Op, others: Mapping[UUID, Stored]) -> Iterator[tuple[Op, Stored]]:
    """A change that came after its row had gone, as a change of each row that goes on."""
    for n, (i, row) in enumerate(sorted(others.items())):
        own = op.i if n == 0 else uuid5(op.i, i.hex)
        yield replace(op, i=own, r=i, c=row.container_id, f=moving.said(op)), row
