"""Whether the centre has a row as it stands on the laptop that sent it: then its number is enough.

A laptop that made a row, or changed it from a state that the centre still had, holds what it wrote.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Op


class State(Protocol):
    """A row at the centre at one moment."""

    @property
    def values(self) -> Mapping[str, Value]: ...
    @property
    def deleted(self) -> bool: ...
    @property
    def seq(self) -> int: ...


def stands_as_sent(ops: Iterable[Op], before: State | None, after: State) -> bool:
    """Whether these ops of one batch, all applied, lead from `before` to exactly `after`.

    Of ops that did not begin with the state of `before` nothing is known: the laptop may lack what
    somebody else wrote meanwhile in another field. What a laptop shows of a row that is kept back
    is no matter here: its container is fetched whole (R1).
    """
    number, gone = (0, False) if before is None else (before.seq, before.deleted)
    values = {} if before is None else dict(before.values)
    for op in ops:
        if op.b != number or op.k == "r":
            return False
        gone = op.k == "d" or (gone and op.k != "b")
        if op.k != "d":
            values |= {name: pair[1] for name, pair in op.f.items()}
    return gone == after.deleted and {**dict.fromkeys(after.values), **values} == after.values
