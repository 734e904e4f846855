"""The profile itself: its passphrase, how it is secured, and what the municipality asks of it."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage import audit, organisation, rewrapping, state
from wijkdesk.storage.header import read_header
from wijkdesk.storage.in_use import alone
from wijkdesk.storage.keys import Opened
from wijkdesk.storage.store import Store, open_store_with
from wijkdesk.vocabulary import KeyPolicy

__all__ = ["Opened", "ProfileService", "follow_municipality", "recover"]


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
        _note(self._store, "passphrase_change")

    def confirm(self, passphrase: str) -> Callable[[bytes], bytes]:
        """That the worker sits here: they typed the passphrase again. Returns what signs for it.

        Wrong ones are counted with those at the unlock page; both ways are noted.
        """
        folder = self._store.folder
        try:
            opened = rewrapping.open_with(folder, passphrase)
        except RuleBrokenError as e:
            if e.code == "wrong_passphrase":
                _note(self._store, "confirm", "refused")
            raise RuleBrokenError(e.code, field="passphrase", **e.values) from e
        if not opened.header.proof:  # a profile of before, that was not opened anew since
            rewrapping.bring_up_to_date(folder, passphrase, opened, None)
            opened = rewrapping.open_with(folder, passphrase)
        _note(self._store, "confirm")
        return rewrapping.signer(opened)

    def bring_up_to_date(
        self, passphrase: str, opened: Opened, stopped: Callable[[], bool] = bool
    ) -> bool:
        """After unlocking, in the background: the header as today's release would make it."""
        with self._store.reading() as session:
            policy = organisation.laptop_policy(session).key_policy
        folder = self._store.folder
        written = rewrapping.bring_up_to_date(folder, passphrase, opened, policy, stopped)
        return follow_municipality(self._store) or written


def recover(
    folder: Path, private: bytes, passphrase: str, *, without_key_store: bool = False
) -> None:
    """A new passphrase by the recovery key, for a profile that nobody has open; always noted."""
    with alone(folder):
        key = rewrapping.recover(folder, private, passphrase, without_key_store=without_key_store)
    store = open_store_with(folder, key)
    try:
        _note(store, "profile_recover")
    finally:
        store.close()


def follow_municipality(store: Store) -> bool:
    """After a round of sync: the recovery slot for its key; its name where there is no label."""
    with store.reading() as session:
        told = organisation.laptop_policy(session)
    if not read_header(store.folder).label and told.name:
        rewrapping.set_label(store.folder, told.name)
    return rewrapping.set_recovery(store.folder, store.key, told.recovery_key)


def _note(store: Store, act: str, result: str = "ok") -> None:
    with store.applying() as session:
        worker_id = state.get(session, "worker_id")
        if worker_id is not None:
            audit.note(session, UUID(worker_id), act, result=result)
