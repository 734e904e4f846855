"""The secret of this device in the key store of the system: 32 bytes under a name of no meaning.

Only key stores that we know to keep a secret from other accounts are used. A plain file is none:
whoever copies the profile would copy it too. Loads no keyring before it is asked for.
"""

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from wijkdesk.errors import UnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

SERVICE = "WijkDesk"
SECRET_BYTES = 32
NAME_BYTES = 16
TRUSTED = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "Windows", "kwallet", "libsecret", "macOS")
)
_OWN_TROUBLES = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)
"""What the key stores raise besides what keyring says that they raise."""

PATIENCE = 120.0
"""Seconds: one that is locked may first ask for a password of its own."""
T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DeviceSecret:
    """An entry in the key store; the name stands in the header, the value only there."""

    name: str
    value: bytes = field(repr=False)


def is_possible() -> bool:
    """Whether this account has a key store that keeps a secret."""
    return _key_store() is not None


def make() -> DeviceSecret | None:
    """A new secret, kept and read back; None when there is no key store that will have it."""
    backend = _key_store()
    if backend is None:
        return None
    made = DeviceSecret(os.urandom(NAME_BYTES).hex(), os.urandom(SECRET_BYTES))
    try:
        _answered(partial(backend.set_password, SERVICE, made.name, made.value.hex()))
        kept = _answered(partial(backend.get_password, SERVICE, made.name))
    except _troubles() as e:
        # Locked and nobody opened it, no session to speak to: then it is no key store for us.
        log.warning("key_store refused %s", type(e).__name__)
        return None
    return made if kept == made.value.hex() else None


def fetch(name: str) -> bytes:
    """The secret under this name.

    Raises UnavailableError: "key_store_closed" when nobody answers, "device_secret_gone" when the
    key store does not know it.
    """
    backend = _key_store()
    if backend is None:
        raise UnavailableError("key_store_closed")
    try:
        kept = _answered(partial(backend.get_password, SERVICE, name))
    except _troubles() as e:
        raise UnavailableError("key_store_closed") from e
    try:
        value = bytes.fromhex(kept or "")
    except ValueError:
        value = b""
    if len(value) != SECRET_BYTES:
        raise UnavailableError("device_secret_gone")
    return value


def forget(name: str) -> None:
    """Take an entry away; one that is gone already is as good."""
    backend = _key_store()
    if not name or backend is None:
        return
    from keyring.errors import PasswordDeleteError

    try:
        _answered(partial(backend.delete_password, SERVICE, name))
    except PasswordDeleteError:
        pass
    except _troubles() as e:
        log.warning("key_store kept an entry %s", type(e).__name__)


def _answered(ask: Callable[[], T]) -> T:
    """What the key store says; one that never answers must not keep the window from closing.

    Raises TimeoutError, which is one of its troubles.
    """
    answer: Future[T] = Future()

    def wait() -> None:
        try:
            answer.set_result(ask())
        except _troubles() as e:
            answer.set_exception(e)
        finally:
            answer.cancel()  # of anything else this thread tells, and who asked does not wait

    threading.Thread(target=wait, name="key store", daemon=True).start()
    return answer.result(PATIENCE)


def _key_store() -> "KeyringBackend | None":
    """The key store of this account, of those behind a chain the first that we trust."""
    import keyring

    try:
        chosen = keyring.get_keyring()
    except (ImportError, AttributeError, ValueError, RuntimeError) as e:
        # Chosen in a setting of this account, and not there.
        log.warning("key_store not loaded %s", type(e).__name__)
        return None
    return next((b for b in _behind(chosen) if _is_trusted(b)), None)


def _behind(backend: "KeyringBackend") -> "Iterator[KeyringBackend]":
    from keyring.backends.chainer import ChainerBackend

    if isinstance(backend, ChainerBackend):
        yield from backend.backends
    else:
        yield backend


def _is_trusted(backend: "KeyringBackend") -> bool:
    """By its class, which no setting can give to a file; and only where it says that it works."""
    if type(backend).__module__ not in TRUSTED:
        return False
    try:
        return bool(type(backend).priority > 0)
    except RuntimeError:  # keyring's way to say: not on this system
        return False


def _troubles() -> tuple[type[Exception], ...]:
    """Everything by which a key store says no; the libraries below it are there or not."""
    from keyring.errors import KeyringError

    own = (getattr(sys.modules.get(module), name, None) for module, name in _OWN_TROUBLES)
    return (KeyringError, OSError, RuntimeError, *filter(None, own))
