"""The profile itself: its passphrase, how it is secured, and what the municipality asks of it."""

from collections.abc import Callable

from wijkdesk.storage import organisation, rewrapping
from wijkdesk.storage.header import read_header
from wijkdesk.storage.keys import Opened
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import KeyPolicy

__all__ = ["Opened", "ProfileService", "follow_municipality"]


class ProfileService:
    """What a worker can do with their own profile."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def policy(self) -> KeyPolicy:
        """How this profile is secured now."""
        return read_header(self._store.folder).policy

    def change_passphrase(self, old: str, new: str) -> None:
        """Another passphrase; work that is unsent stays as it is."""
        rewrapping.change_passphrase(self._store.folder, old, new)

    def bring_up_to_date(
        self, passphrase: str, opened: Opened, stopped: Callable[[], bool] = bool
    ) -> bool:
        """After unlocking, in the background: the header as today's release would make it."""
        with self._store.reading() as session:
            policy = organisation.laptop_policy(session).key_policy
        folder = self._store.folder
        written = rewrapping.bring_up_to_date(folder, passphrase, opened, policy, stopped)
        return follow_municipality(self._store) or written


def follow_municipality(store: Store) -> bool:
    """After a round of sync: the recovery slot for its key; its name where there is no label."""
    with store.reading() as session:
        told = organisation.laptop_policy(session)
    if not read_header(store.folder).label and told.name:
        rewrapping.set_label(store.folder, told.name)
    return rewrapping.set_recovery(store.folder, store.key, told.recovery_key)
