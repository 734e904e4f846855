"""A laptop that was blocked: its keys are destroyed at once, and what they sealed with them.

Without the header and the secret of the key store nobody can open the database any more, whatever
else is still on the disk; taking the files away is for tidiness. What is unsent goes with it: a
stolen laptop must not be a way to it (sync.md 5.8).
"""

import logging
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from wijkdesk.errors import UnavailableError
from wijkdesk.storage import device_secret
from wijkdesk.storage.copies import copies
from wijkdesk.storage.engine import DATABASE
from wijkdesk.storage.header import BESIDE, HEADER, changing, read_header
from wijkdesk.storage.restore import ASIDE

if TYPE_CHECKING:
    from wijkdesk.storage.store import Store

log = logging.getLogger(__name__)


def destroy(store: "Store") -> None:
    """Destroy the keys now; the database goes when the store is closed, or at the next contact."""
    folder = store.folder
    store.doomed = True
    with suppress(UnavailableError):
        device_secret.forget(read_header(folder).device)
    headers = [folder / HEADER, folder / BESIDE / HEADER, folder / f"left-{HEADER}"]
    with changing:  # nobody puts one back from another meanwhile
        for header in (*headers, *folder.glob(f"{ASIDE}/*/{HEADER}")):
            _shred(header)
    with suppress(UnavailableError):
        for copy in copies(folder):
            _remove(copy.path)
    shutil.rmtree(folder / ASIDE, ignore_errors=True)
    log.warning("profile_destroyed")


def sweep(folder: Path) -> None:
    """Take the sealed files away, as far as the system lets go of them."""
    for left in (*folder.glob(f"{DATABASE}*"), *folder.glob("left-*")):
        _remove(left)
    shutil.rmtree(folder / BESIDE, ignore_errors=True)


def _shred(path: Path) -> None:
    """Write over it before it goes: a name alone brings nothing back, its blocks might."""
    with suppress(OSError), path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
