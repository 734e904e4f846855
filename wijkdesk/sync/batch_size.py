"""How many changes go in one batch: what the centre takes, the line carries and a turn holds."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wijkdesk.protocol.messages import MAX_OPS, MOST_OPS
from wijkdesk.storage import state
from wijkdesk.storage.chunks import Pace
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_batch, sync_op
from wijkdesk.sync.sealing import Made, unseal

QUICK_S = 1.0
"""A batch that takes longer than this is no reason for a larger one: a line may break any time."""
_SENT = select(func.min(sync_batch.c.no)).scalar_subquery()
_SEALED = select(func.count()).where(sync_op.c.batch_no == _SENT)


class BatchSize:
    """Of one round: the first is as every centre takes it, and shows how quick the line is."""

    def __init__(self, pace: Pace, told: int) -> None:
        self._pace, self._told, self._is_slow = pace, told, False

    @property
    def most(self) -> int:
        """Most changes of the next batch."""
        more = 0 if self._is_slow else min(self._told, self._pace.size, MOST_OPS)
        return max(more, MAX_OPS)

    def learn(self, session: Session, told: int, took_s: float) -> None:
        """A batch took so long, and this is what the centre says that it takes; it is kept."""
        self._is_slow = took_s > QUICK_S
        self._told = told
        if told != state.number(session, "most_ops"):
            state.put(session, most_ops=told)

    def allows(self, made: Made) -> bool:
        """Whether what was made ahead may go, or was for a quicker line."""
        return len(made.numbers) <= self.most


def told(store: Store) -> int:
    """How many changes the centre takes, as it last said; 0 when it never did."""
    with store.reading() as session:
        return state.number(session, "most_ops")


def halved(store: Store) -> bool:
    """Take a batch apart that is too large for the way: a proxy's, or an older centre's.

    False when it was no larger than any. It was not taken in, so that its number is free; where it
    was, long ago, this laptop is taken for an old copy of itself, and its op ids keep all single.
    """
    with store.in_background() as session:
        if session.execute(_SEALED).scalar_one() <= MAX_OPS:
            return False
        unseal(session, state.number(session, "last_no"))
        state.put(session, most_ops=0)
    return True
