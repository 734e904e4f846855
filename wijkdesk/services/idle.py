"""After how many minutes without a touch the laptop locks: the worker's choice, within policy."""

from dataclasses import dataclass

from wijkdesk.storage import organisation, state
from wijkdesk.storage.store import Store

SHORTEST, USUAL, LONGEST = 1, 5, 15
"""Minutes (security.md T2)."""
KEY = "idle_minutes"


@dataclass(frozen=True, slots=True)
class IdleLimit:
    """What the worker chose, and the most that the municipality allows; the stricter wins."""

    chosen: int = USUAL
    most: int = LONGEST

    @property
    def minutes(self) -> int:
        """What holds."""
        return _within(min(self.chosen, self.most))


class IdleService:
    """Local: the choice is kept in the encrypted store of this laptop and never synced."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def limit(self) -> IdleLimit:
        """The limit as it is now; policy may have come with the last sync."""
        with self._store.reading() as session:
            chosen = state.number(session, KEY) or USUAL
            policy = organisation.laptop_policy(session).idle_minutes
        return IdleLimit(chosen, LONGEST if policy is None else _within(policy))

    def choose(self, minutes: int) -> IdleLimit:
        """Remember what the worker wants."""
        with self._store.applying() as session:
            state.put(session, **{KEY: minutes})
        return self.limit()


def _within(minutes: int) -> int:
    return max(SHORTEST, min(minutes, LONGEST))
