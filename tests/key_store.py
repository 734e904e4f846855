"""A key store in memory for tests (decision 22): `with key_store() as kept` is one that works."""

from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from wijkdesk.storage import device_secret


class MemoryKeyStore(KeyringBackend):
    """Keeps its entries in `kept`; `locked` says no to everybody."""

    priority = 9

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.locked = False

    def get_password(self, service, username):
        self._look()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._look()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self._look()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _look(self):
        if self.locked:
            raise KeyringLocked("locked")


@contextmanager
def key_store(backend=None):
    """The account has this key store, which is trusted, until the end of the block."""
    before, trusted = keyring.get_keyring(), device_secret.TRUSTED
    made = backend or MemoryKeyStore()
    keyring.set_keyring(made)
    device_secret.TRUSTED = trusted | {MemoryKeyStore.__module__}
    try:
        yield made
    finally:
        keyring.set_keyring(before)
        device_secret.TRUSTED = trusted
