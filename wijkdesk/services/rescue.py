"""What can still be done with a profile whose store does not open: the door uses it, no page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import String

from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import Base
from wijkdesk.services.backups import BackupRow
from wijkdesk.storage import copies, incoming, restore, salvage
from wijkdesk.storage.engine import DATABASE


@dataclass(frozen=True, slots=True)
class LeftText:
    """Something that was typed here and not sent: what it is part of, and what stands in it.

    A draft belongs to no entity yet.
    """

    at: datetime
    entity: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LeftTexts:
    """What can be read of it, and whether that is all there was."""

    texts: tuple[LeftText, ...]
    whole: bool


class Rescue:
    """The passphrase was right, so the key is known; the store is never written to."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self.key = key

    def copies(self) -> list[BackupRow]:
        """The copies that can be put back, the newest first."""
        found = []
        for copy in copies.copies(self.folder):
            try:
                there = copies.contents(copy.path, self.key)
            except UnavailableError:
                continue
            found.append(BackupRow(copy.path.name, copy.at, copy.size, there))
        return found

    def restore(self, name: str) -> None:
        """Make a copy ready; it takes the place of the store at the next opening."""
        copy = next((c for c in copies.copies(self.folder) if c.path.name == name), None)
        if copy is None:
            raise UnavailableError("backup_gone")
        restore.prepare(self.folder, self.key, copy)

    def texts(self) -> LeftTexts:
        """What was typed here and may be nowhere else: unsent changes and drafts, oldest first."""
        path = self.folder / DATABASE
        changes = salvage.rows_of(path, self.key, "sync_op")
        drafts = salvage.rows_of(path, self.key, "draft")
        found = [
            *(_change(row) for row in changes.rows if row["kind"] in ("i", "u", "b")),
            *(_draft(row) for row in drafts.rows),
        ]
        told = sorted((text for text in found if text.values), key=lambda text: text.at)
        return LeftTexts(tuple(told), changes.whole and drafts.whole)


def _change(row: salvage.Row) -> LeftText:
    """Only what somebody wrote: a code, a day or an id says nothing by itself."""
    table = Base.metadata.tables.get(row["entity"])
    written = (
        {c.name for c in table.columns if isinstance(c.type, String)} if table is not None else ()
    )
    diff = incoming.diff(row["diff"])
    values = {
        name: new
        for name, (_, new) in diff.items()
        if name in written and isinstance(new, str) and new.strip()
    }
    return LeftText(_moment(row["at_ms"]), row["entity"], values)


def _draft(row: salvage.Row) -> LeftText:
    values = {row["field"]: row["text"]} if row["text"].strip() else {}
    return LeftText(_moment(row["changed_ms"]), "", values)


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
