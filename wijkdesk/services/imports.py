"""How a file becomes an attachment: read, made safe elsewhere, written in pieces, then there."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError, WijkDeskError
from wijkdesk.intake.cleaned import Cleaned
from wijkdesk.intake.closed import CLEAN, PATIENCE, Closed
from wijkdesk.intake.frames import Bytes, Frame
from wijkdesk.intake.kinds import kind_of
from wijkdesk.intake.names import safe_name
from wijkdesk.intake.reading import check_size, read_file
from wijkdesk.law.numbers import is_short_code, neat_code
from wijkdesk.models.all import Attachment
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import blobs
from wijkdesk.storage import imports as stored
from wijkdesk.storage.imports import WaitRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AttachmentKind, CompartmentKind

__all__ = ["ImportService", "Imported", "WaitRow", "Where"]

STAYS = {
    "disk_error",
    "disk_full",
    "disk_read_only",
    "import_stopped",
    "out_of_memory",
    "store_busy",
    "too_many_files",
}
"""Trouble after which the file is offered again; after other trouble the worker does something."""


@dataclass(frozen=True, slots=True)
class Where:
    """To which file it goes, who may see it, and whom it is about."""

    case_file_id: UUID
    visibility: CompartmentKind = CompartmentKind.SHARED
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What was added, with the digest of what was read, and of what is kept."""

    attachment_id: UUID
    wait: WaitRow
    source_digest: str
    kept_digest: str
    changes: Changes
    codes: tuple[str, ...] = ()
    """Of our own papers, where it is a scan of one: as they are read, not yet looked up."""


class ImportService:
    """One file at a time, on a lane of its own; `stop` comes from another thread."""

    def __init__(self, store: Store, me: Me, patience: float = PATIENCE) -> None:
        self._store, self._me = store, me
        self._patience = patience
        self._stopped = threading.Event()
        self._closed: Closed | None = None
        self._taken: set[UUID] = set()

    def queue(
        self, paths: Sequence[str], where: Where, *, from_scanner: bool = False
    ) -> tuple[WaitRow, ...]:
        """Remember which files should go in: a lock in between does not lose them."""
        rows = tuple(
            WaitRow(
                id=new_id(),
                case_file_id=where.case_file_id,
                visibility=where.visibility,
                person_id=where.person_id,
                name=safe_name(Path(path).name),
                path=path.encode("utf-8", "surrogatepass"),
                digest=None,
                from_scanner=from_scanner,
            )
            for path in paths
        )
        self._remember(rows)
        return rows

    def queue_pasted(self, data: bytes, name: str, where: Where) -> WaitRow:
        """The same for a picture of the clipboard, which exists nowhere else."""
        check_size(len(data))
        digest = blobs.digest_of(data)
        row = WaitRow(
            id=new_id(),
            case_file_id=where.case_file_id,
            visibility=where.visibility,
            person_id=where.person_id,
            name=safe_name(name),
            path=None,
            digest=digest,
            from_scanner=False,
        )
        self._remember((row,))
        self._write(digest, data)
        return row

    def take(self, row: WaitRow) -> Imported:
        """Let one in. It is there whole afterwards, or not at all."""
        try:
            return self._take(row)
        except WijkDeskError as trouble:
            if trouble.code not in STAYS:
                self.drop((row.id,))
            raise

    def left(self, case_file_id: UUID | None = None) -> tuple[WaitRow, ...]:
        """What a lock or a crash interrupted: files that nobody in this process has taken on."""
        with self._store.reading() as session:
            rows = [r for r in stored.waiting(session) if r.id not in self._taken]
            wanted = [r for r in rows if case_file_id in {None, r.case_file_id}]
            return tuple(r for r in wanted if self._may_write(session, r.case_file_id))

    def take_on(self, rows: Sequence[WaitRow]) -> None:
        """These are being dealt with again."""
        self._taken.update(row.id for row in rows)

    def drop(self, ids: Sequence[UUID]) -> None:
        """Do not offer these again."""
        with self._store.applying() as session:
            stored.drop(session, ids)
        self._taken.difference_update(ids)
        self.tidy()

    def tidy(self) -> None:
        """Clear away bytes that nothing needs; asked when a profile opens, on the lane of imports.

        Nothing is being written then, so what is half there is what a crash left.
        """
        with self._store.in_background() as session:
            blobs.mark_unused(session)
            waiting = stored.waiting(session)
            gone = [r.id for r in waiting if not self._may_write(session, r.case_file_id)]
            stored.drop(session, gone)
        blobs.clear(self._store, blobs.needless, self._stopped.is_set)

    def stop(self) -> None:
        """At lock: the file that is being read is dropped, and offered again later."""
        self._stopped.set()
        closed = self._closed
        if closed is not None:
            closed.stop()

    def _take(self, row: WaitRow) -> Imported:
        self._go_on()
        if row.path is not None:
            data = read_file(path_of(row.path))
        else:
            data = blobs.read(self._store, row.digest or "", half=True)
        made = self._cleaned(data)
        source = blobs.digest_of(data)
        shown = None if made.shown is None else blobs.digest_of(made.shown)
        parts = {} if shown is None or made.shown is None else {shown: made.shown}
        if made.kind is not AttachmentKind.IMAGE:
            # Of a photo only what was drawn anew is kept: what was hidden in it is gone for good.
            parts[source] = data
        for digest, part in parts.items():
            self._write(digest, part)
        kept = source if source in parts else shown or source
        attachment = _attachment(row, made, self._me.worker_id)
        attachment.digest, attachment.size = kept, len(parts[kept])
        attachment.shown_digest = shown
        with self._store.begin("attachment_add") as session:
            head = held_file(session, self._me, row.case_file_id, Act.SEE, _today())
            attachment.container_id = part_for(session, self._me, head, row.visibility, _today())
            for digest, part in parts.items():
                blobs.finish(session, digest, len(part))
            session.add(attachment)
            stored.drop(session, (row.id,))
        if row.digest is not None:
            self.tidy()
        changes = of_file(row.case_file_id)
        return Imported(attachment.id, row, source, kept, changes, made.codes)

    def _cleaned(self, data: Bytes) -> Cleaned:
        """What the closed-off process makes of it; it may be lying, and then it harms nobody."""
        found = kind_of(data)
        if found.kind is AttachmentKind.OTHER:  # stays shut: nobody reads more than its first bytes
            return Cleaned(found.kind, found.media_type)
        closed = self._closed = Closed(CLEAN, self._patience)
        try:
            self._go_on()
            answer = closed.ask(Frame(data=data))
        except RuleBrokenError:
            self._go_on()
            raise
        finally:
            closed.close()
            self._closed = None
        return _believed(answer)

    def _write(self, digest: str, data: Bytes) -> None:
        """In pieces, each in a turn of the background: whoever is typing goes first."""
        with self._store.reading() as session:
            if blobs.is_whole(session, digest):
                return
        for number, piece in blobs.pieces(data):
            self._go_on()
            begun = time.monotonic()
            with self._store.in_background() as session:
                blobs.put_piece(session, digest, len(data), number, piece)
            # The disk has others to serve too, and nobody waits for an attachment.
            self._stopped.wait(time.monotonic() - begun)

    def _remember(self, rows: Sequence[WaitRow]) -> None:
        with self._store.applying() as session:
            for case_file_id in {row.case_file_id for row in rows}:
                insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            for row in rows:
                stored.add(session, row)
        self.take_on(rows)

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise UnavailableError("import_stopped")

    def _may_write(self, session: Session, case_file_id: UUID) -> bool:
        try:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
        except RuleBrokenError:
            return False
        return True


def path_of(kept: bytes) -> Path:
    """The path as it was given."""
    return Path(kept.decode("utf-8", "surrogatepass"))


def _attachment(row: WaitRow, made: Cleaned, worker_id: UUID) -> Attachment:
    return Attachment(
        id=new_id(),
        case_file_id=row.case_file_id,
        person_id=row.person_id,
        name=row.name,
        kind=made.kind,
        media_type=made.media_type,
        shown_size=None if made.shown is None else len(made.shown),
        pages=made.pages,
        added_at=datetime.now(UTC),
        added_by=worker_id,
    )


MEDIA = {
    "application/pdf": AttachmentKind.PDF,
    "image/jpeg": AttachmentKind.IMAGE,
    "image/png": AttachmentKind.IMAGE,
    "image/tiff": AttachmentKind.IMAGE,
}
MOST_PAGES = 100_000
MOST_CODES, LONGEST_CODE = 8, 12


def _believed(answer: Frame) -> Cleaned:
    told = answer.words
    kind, media_type, pages = told.get("kind"), str(told.get("media_type")), told.get("pages")
    if kind == AttachmentKind.OTHER:
        return Cleaned(AttachmentKind.OTHER, media_type[:100])
    believed = MEDIA.get(media_type)
    if believed is None or believed != kind or not answer.data:
        raise RuleBrokenError("attachment_damaged")
    if not isinstance(pages, int) or not 0 < pages <= MOST_PAGES:
        raise RuleBrokenError("attachment_damaged")
    return Cleaned(believed, media_type, answer.data, pages, _codes(told.get("codes")))


def _codes(told: object) -> tuple[str, ...]:
    """Only what can be a code of ours, and few."""
    found = told[:MOST_CODES] if isinstance(told, list) else []
    whole = (one for one in found if isinstance(one, str) and len(one) <= LONGEST_CODE)
    return tuple(neat_code(one) for one in whole if is_short_code(one))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
