"""The profiles of this account: one folder for each person who uses WijkDesk here.

What is told of them before anybody unlocked is what stands in their headers; no store is opened.
"""

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wijkdesk.config import data_home
from wijkdesk.errors import UnavailableError
from wijkdesk.storage.header import HEADER, Header, read_header
from wijkdesk.storage.keys import exists

FIRST = "profile"
"""Where release 0.1 kept the only one."""
MANY = "profiles"


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as it can be seen from outside; `header` is None when it cannot be read."""

    folder: Path
    header: Header | None
    last_used: datetime

    @property
    def label(self) -> str:
        """What its worker chose to call it; may be empty."""
        return self.header.label if self.header else ""


def listed(home: Path) -> list[Profile]:
    """The profiles below the folder of this account, the last one used first."""
    folders = [home / FIRST]
    with suppress(OSError):
        folders += sorted(path for path in (home / MANY).iterdir() if path.is_dir())
    found = [look(folder) for folder in folders if exists(folder)]
    return sorted(found, key=lambda profile: profile.last_used, reverse=True)


def look(folder: Path) -> Profile:
    """One profile, as far as it can be read."""
    try:
        header: Header | None = read_header(folder)
    except UnavailableError:
        header = None  # it is there: whoever tries to unlock it hears what is wrong with it
    try:
        moment = datetime.fromtimestamp((folder / HEADER).stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):  # gone, or of a year that no calendar has
        moment = datetime.fromtimestamp(0, UTC)
    return Profile(folder, header, moment)


def is_needed_elsewhere(folder: Path, device: str) -> bool:
    """Whether another profile opens with this secret of the key store too.

    What is removed may be a store that was put aside, or a copy that somebody had made.
    """
    here = folder.resolve()
    others = {*here.parents[:2], *(profile.folder.resolve() for profile in listed(data_home()))}
    headers = (look(other).header for other in others - {here})
    return any(header is not None and header.device == device for header in headers)


def new_folder(home: Path) -> Path:
    """A folder for one more person, under a name of no meaning."""
    return home / MANY / secrets.token_hex(8)


def used_now(folder: Path) -> None:
    """Remember that this one was used last: the time of its header says so."""
    with suppress(OSError):
        os.utime(folder / HEADER)
