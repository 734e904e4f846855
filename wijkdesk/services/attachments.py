"""Attachments of a file: look at one, rename it, throw it away and put it back, take a copy out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.drawing import Drawing, Picture
from wijkdesk.intake.names import safe_name, with_extension
from wijkdesk.models.all import Attachment
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.outside import keep_outside
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container, insist_held
from wijkdesk.storage import attachments as stored
from wijkdesk.storage import audit, blobs
from wijkdesk.storage.attachments import AttachmentRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AttachmentKind

__all__ = ["AttachmentRow", "AttachmentService", "Attachments", "Drawing", "Opened", "Picture"]

EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "application/pdf": ".pdf",
}


@dataclass(frozen=True, slots=True)
class Attachments:
    """Those of a file, and those that can still be put back."""

    rows: tuple[AttachmentRow, ...]
    removed: tuple[AttachmentRow, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """An attachment with what draws its pages, until `put_away`."""

    row: AttachmentRow
    drawing: Drawing


class AttachmentService:
    """The attachments of this laptop; how they come in is in `imports.py`."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._drawing: Drawing | None = None
        self.bring: Callable[[Sequence[str]], object] | None = None
        """Fetches bytes from the centre; nobody who works alone or practises has one."""

    def of_file(self, case_file_id: UUID) -> Attachments:
        """The list, for a file that is open already."""
        with self._store.reading() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            return Attachments(
                stored.of_file(session, case_file_id), stored.removed(session, case_file_id)
            )

    def save(self, attachment_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save name, note and for whom; a name is never empty and holds no hidden signs."""
        with self._store.begin("attachment_save") as session:
            row = self._row_to_change(session, attachment_id)
            if "name" in typed:
                typed = {**typed, "name": safe_name(str(typed["name"] or ""))}
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, attachment_id: UUID) -> Changes:
        """Throw it away; its bytes stay as long as that can be undone."""
        with self._store.begin("attachment_remove") as session:
            row = self._row_to_change(session, attachment_id)
            saving.remove(row)
            session.flush()
            blobs.mark_unused(session)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def restore(self, attachment_id: UUID) -> Changes:
        """Put back what was thrown away, as long as its bytes are still here."""
        with self._store.begin("attachment_restore") as session:
            row = session.get(Attachment, attachment_id)
            if row is None:
                raise RuleBrokenError("row_gone")
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            if attachment_id not in {r.id for r in stored.removed(session, row.case_file_id)}:
                raise RuleBrokenError("attachment_not_back")
            saving.bring_back(row)
            session.flush()
            blobs.mark_unused(session)
        return of_file(row.case_file_id)

    def open(self, attachment_id: UUID) -> Opened:
        """Look at one: noted first (decision 13), then read and drawn in a closed-off process.

        One at a time: the one before is put away.
        """
        self.put_away()
        row = self._noted(attachment_id, "attachment_open")
        if row.shown_digest is None:
            raise RuleBrokenError("attachment_sealed")
        self._drawing = Drawing(row.kind, self._read(row.shown_digest))
        return Opened(row, self._drawing.open())

    def fetch(self, attachment_id: UUID) -> Changes:
        """Do not wait until it comes by itself; raises "attachment_under_way" when it cannot yet.

        Takes as long as the line does: not for the lane of the store.
        """
        with self._store.reading() as session:
            row = stored.one(session, attachment_id)
            if row is None:
                raise RuleBrokenError("row_gone")
            insist_held(session, self._me, row.case_file_id, Act.SEE, _today())
        self._read(row.best_digest)
        return of_file(row.case_file_id)

    def put_away(self) -> None:
        """Done looking: nothing of it stays in memory."""
        if self._drawing is not None:
            self._drawing.close()
        self._drawing = None

    def stop(self) -> None:
        """At lock, from any thread: no process with an attachment in it stays behind."""
        drawing = self._drawing
        if drawing is not None:
            drawing.stop()

    def copy_out(self, attachment_id: UUID, path: Path, *, original: bool = False) -> None:
        """Write a copy outside the vault: noted first, and on purpose only (security.md T8)."""
        act = "attachment_export_original" if original else "attachment_export"
        row = self._noted(attachment_id, act)
        data = self._read(row.digest if original else row.best_digest)
        keep_outside(path, data)

    def name_outside(self, row: AttachmentRow, *, original: bool = False) -> str:
        """The name that is offered for a copy."""
        name = safe_name(row.name)
        sealed = original or row.kind is AttachmentKind.OTHER
        extension = "" if sealed else EXTENSIONS.get(row.media_type, "")
        return with_extension(name, extension) if extension else name

    def _read(self, digest: str) -> bytearray:
        """What is here; what is not is fetched first."""
        with self._store.reading() as session:
            here = blobs.is_whole(session, digest)
        if not here and self.bring is not None:
            self.bring((digest,))
        return blobs.read(self._store, digest)

    def _noted(self, attachment_id: UUID, act: str) -> AttachmentRow:
        with self._store.applying() as session:
            row = stored.one(session, attachment_id)
            if row is None:
                raise RuleBrokenError("row_gone")
            insist_held(session, self._me, row.case_file_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, act, attachment_id.hex, part="attachment")
        return row

    def _row_to_change(self, session: Session, attachment_id: UUID) -> Attachment:
        row = saving.editable(session, Attachment, attachment_id)
        held_container(session, self._me, row.container_id, Act.WRITE, _today())
        return row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
