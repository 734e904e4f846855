"""The secret of this device is kept by a key store that keeps secrets, or by nobody."""

import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring

from tests.key_store import MemoryKeyStore, key_store
from wijkdesk.errors import UnavailableError
from wijkdesk.storage import device_secret


class PlainFile(KeyringBackend):
    """A file that calls itself the best there is."""

    priority = 99

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        raise AssertionError("a secret was given to a plain file")

    def delete_password(self, service, username):
        """Nothing is there."""


PlainFile.__module__ = "keyrings.alt.file"


class Deaf(MemoryKeyStore):
    """Says yes and keeps nothing."""

    def set_password(self, service, username, password):
        """Forget it."""


class Mute(MemoryKeyStore):
    """Never answers, until the end of the test."""

    def __init__(self):
        super().__init__()
        self.end = threading.Event()

    def _look(self):
        self.end.wait()


class NotHere(MemoryKeyStore):
    """Knows that it cannot work on this system."""

    @keyring.backend.properties.classproperty
    def priority(self):
        raise RuntimeError("not on this system")


def refusal(name):
    with pytest.raises(UnavailableError) as caught:
        device_secret.fetch(name)
    return caught.value.code


def test_a_secret_is_kept_under_a_name_of_no_meaning_and_found_again(caplog):
    with key_store() as store:
        one, other = device_secret.make(), device_secret.make()
        assert len(one.value) == 32
        assert one.value != other.value
        assert store.kept.keys() == {("WijkDesk", one.name), ("WijkDesk", other.name)}
        assert device_secret.fetch(one.name) == one.value
        device_secret.forget(one.name)
        assert refusal(one.name) == "device_secret_gone"
        caplog.clear()
        device_secret.forget(one.name)
        assert not caplog.records
        assert device_secret.fetch(other.name) == other.value


@pytest.mark.parametrize("backend", [NoKeyring(), NullKeyring(), PlainFile(), NotHere(), Deaf()])
def test_what_keeps_no_secret_is_no_key_store(backend):
    with key_store(backend):
        assert device_secret.make() is None
        if not isinstance(backend, Deaf):
            assert not device_secret.is_possible()


def test_behind_a_chain_only_a_trusted_one_is_used(monkeypatch):
    memory = MemoryKeyStore()
    chain = ChainerBackend()
    monkeypatch.setattr(ChainerBackend, "backends", [PlainFile(), memory])
    with key_store(chain):
        made = device_secret.make()
        assert memory.kept == {("WijkDesk", made.name): made.value.hex()}


def test_a_key_store_that_nobody_opens_is_not_used_and_says_so():
    with key_store() as store:
        made = device_secret.make()
        store.locked = True
        assert device_secret.make() is None
        assert refusal(made.name) == "key_store_closed"
        device_secret.forget(made.name)
        store.locked = False
        assert device_secret.fetch(made.name) == made.value


def test_a_key_store_that_never_answers_keeps_nobody_waiting_for_ever(monkeypatch):
    """The window could not be closed, and a lock had no end."""
    monkeypatch.setattr(device_secret, "PATIENCE", 0.01)
    with key_store(Mute()) as store:
        assert device_secret.make() is None
        assert refusal("ab" * 16) == "key_store_closed"
        device_secret.forget("ab" * 16)
        store.end.set()


def test_without_a_key_store_a_secret_is_not_gone_but_out_of_reach():
    with key_store(NoKeyring()):
        assert refusal("ab" * 16) == "key_store_closed"


@pytest.mark.parametrize("kept", ["", "zz" * 32, "ab" * 31, "ab" * 33])
def test_an_entry_that_is_no_secret_of_ours_is_a_lost_one(kept):
    with key_store() as store:
        store.kept["WijkDesk", "n"] = kept
        assert refusal("n") == "device_secret_gone"


@pytest.mark.parametrize("chosen", ["no.such.module.Keyring", "keyring.backends.fail.NoSuch", "x"])
def test_a_setting_that_names_no_key_store_is_none(monkeypatch, chosen):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    assert not device_secret.is_possible()


def test_a_secret_is_in_no_text():
    made = device_secret.DeviceSecret("n", b"\xab" * 32)
    assert repr(made.value) not in repr(made)
