"""The scan folder: which scans lie ready there, and what happens to one that is in a file.

Nothing in it is opened here, and nothing is removed that is not safe in the store.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path

from wijkdesk.errors import UnavailableError, WijkDeskError
from wijkdesk.intake.reading import read_file
from wijkdesk.services.imports import Imported, path_of
from wijkdesk.services.me import Me
from wijkdesk.storage import audit, blobs, scans, state
from wijkdesk.storage.scans import ScanFile
from wijkdesk.storage.store import Store

__all__ = ["Look", "ScanFile", "ScanService", "ScanSetting"]

HALF_WRITTEN = (".tmp", ".part", ".partial", ".crdownload")
HIDDEN = (".", "~")


@dataclass(frozen=True, slots=True)
class ScanSetting:
    """`folder` is "" when there is none; `removes` is None until somebody was asked."""

    folder: str = ""
    removes: bool | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What lies there: `ready` are the new ones that have stopped growing, the oldest first."""

    folder: str = ""
    ready: tuple[ScanFile, ...] = ()
    files: frozenset[ScanFile] = field(default_factory=frozenset)

    def path(self, file: ScanFile) -> str:
        """Where a scan lies."""
        return str(Path(self.folder) / file.name)


class ScanService:
    """The setting is of this profile and stands in the encrypted store."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store, self._me = store, me

    def setting(self) -> ScanSetting:
        """Which folder, and whether originals go."""
        with self._store.reading() as session:
            folder = state.get(session, "scan_folder") or ""
            removes = state.get(session, "scan_removes")
        return ScanSetting(folder, {"1": True, "0": False}.get(removes or ""))

    def choose(self, folder: str) -> ScanSetting:
        """Watch this folder from now on, or none; what lies in it already is not offered."""
        files = _files(folder) if folder else frozenset()
        with self._store.applying() as session:
            state.put(session, scan_folder=folder)
            scans.keep_only(session, files)
            scans.mark(session, files)
        return self.setting()

    def set_removing(self, *, removes: bool | None) -> ScanSetting:
        """What happens to originals from now on; None asks at the next one."""
        kept = "" if removes is None else int(removes)
        with self._store.applying() as session:
            state.put(session, scan_removes=kept)
        return self.setting()

    def look(self, before: Look) -> Look:
        """Look in the folder; a scan is ready when it is as it was at the look before."""
        folder = self.setting().folder
        if not folder:
            return Look()
        files = _files(folder)
        with self._store.reading() as session:
            seen = scans.seen(session)
        # A drive that is not there may leave an empty folder: nothing lies ready then, and what is
        # on it is not new when it comes back.
        if files and not seen <= files:
            with self._store.applying() as session:
                scans.keep_only(session, files)
        ready = sorted((files & before.files) - seen, key=lambda f: (f.changed_ns, f.name))
        return Look(folder, tuple(ready), files)

    def dealt_with(self, files: tuple[ScanFile, ...]) -> None:
        """Not offered again, unless they change."""
        with self._store.applying() as session:
            scans.mark(session, files)

    def remove_original(self, done: Imported) -> bool:
        """Remove the scan that was just added, if the store gives it back and it did not change."""
        if done.wait.path is None or not done.wait.from_scanner:
            return False
        path = path_of(done.wait.path)
        blobs.read(self._store, done.kept_digest)
        try:
            if blobs.digest_of(read_file(path)) != done.source_digest:
                return False
            with self._store.applying() as session:
                audit.note(
                    session,
                    self._me.worker_id,
                    "scan_remove",
                    done.attachment_id.hex,
                    part="attachment",
                )
            path.unlink()
        except (OSError, WijkDeskError):
            return False
        return True


def _files(folder: str) -> frozenset[ScanFile]:
    """The ordinary files in a folder; raises when it cannot be read."""
    try:
        folder.encode()  # a name that the store cannot keep could not be found again
        with os.scandir(folder) as entries:
            return frozenset(filter(None, map(_file, entries)))
    except (OSError, ValueError) as e:
        raise UnavailableError("scan_folder_unreadable") from e


def _file(entry: "os.DirEntry[str]") -> ScanFile | None:
    name = entry.name
    if name.startswith(HIDDEN) or name.lower().endswith(HALF_WRITTEN):
        return None
    try:
        if not entry.is_file(follow_symlinks=False):
            return None
        found = entry.stat(follow_symlinks=False)
        name.encode()
    except (OSError, UnicodeEncodeError):  # gone already, or a name that cannot be kept
        return None
    return ScanFile(name, found.st_size, found.st_mtime_ns) if found.st_size else None
