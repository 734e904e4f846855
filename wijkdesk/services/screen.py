"""What stands on the screen, so that after a lock or a crash it stands there again.

Kept in the encrypted store and never synced; what can no longer be opened is left out.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeVar
from uuid import UUID

import msgspec
from msgspec import Meta, Struct, field
from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Attachment, Meeting, Referral, SupportPlan
from wijkdesk.protocol.rights import Act
from wijkdesk.services.me import Me
from wijkdesk.services.scope import insist_held
from wijkdesk.storage import registrations
from wijkdesk.storage import screen as stored
from wijkdesk.storage.screen import ScreenRow
from wijkdesk.storage.store import Store

__all__ = ["PageState", "Screen", "ScreenService", "ShownPage", "WindowState"]

S = TypeVar("S", bound=Struct)
Place = Annotated[int, Meta(ge=0, le=2**31 - 1)]
"""In a text or along a scroll bar."""
WINDOW = ""
"""The key of the row about the window itself."""


class PageState(Struct, omit_defaults=True):
    """One page: parts by their path in it, the field with the keyboard, cursor and selection."""

    tabs: dict[str, str] = field(default_factory=dict)
    opens: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)
    own: dict[str, dict[str, str]] = field(default_factory=dict)
    scroll: dict[str, Place] = field(default_factory=dict)
    focus: str = ""
    cursor: Place = 0
    anchor: Place = 0


class WindowState(Struct, omit_defaults=True):
    """The window: which page is in front, the search box, the place of today, how large it is."""

    current: str = ""
    search: str = ""
    in_search: bool = False
    cursor: Place = 0
    anchor: Place = 0
    place: str = ""
    geometry: str = ""


@dataclass(frozen=True, slots=True)
class ShownPage:
    """`key` is a kind of page and what it is about, such as "file:0198…"."""

    key: str
    state: PageState

    @property
    def kind(self) -> str:
        return self.key.partition(":")[0]

    @property
    def subject(self) -> UUID | None:
        """What it is about; None for a page about nothing in particular, and for garbage."""
        try:
            return UUID(hex=self.key.split(":")[1])
        except (IndexError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Screen:
    """Pages in the order of visiting; `gone` is how many can no longer be opened."""

    window: WindowState
    pages: tuple[ShownPage, ...]
    gone: int = 0


class ScreenService:
    """Keep and give back what stood on the screen."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._kept: dict[str, ScreenRow] = {}

    def keep(self, screen: Screen) -> None:
        """Write what is different from the last time; nothing when nothing is."""
        rows = {row.key: row for row in _rows(screen)}
        changed = [row for key, row in rows.items() if self._kept.get(key) != row]
        if not changed and rows.keys() == self._kept.keys():
            return
        with self._store.applying() as session:
            stored.put(session, changed)
            stored.keep_only(session, rows.keys())
        self._kept = rows

    def last(self) -> Screen:
        """What stood there, as far as this worker may see it now; garbage is left out."""
        with self._store.reading() as session:
            rows = {row.key: row for row in stored.read(session)}
            pages = [ShownPage(r.key, _read(r.state, PageState)) for r in rows.values() if r.key]
            ours = tuple(page for page in pages if self._may_open(session, page))
        kept = rows.get(WINDOW)
        window = _read(kept.state if kept else "", WindowState)
        lost = bool(window.current) and window.current not in rows  # it went with its file
        return Screen(window, ours, len(pages) - len(ours) + lost)

    def _may_open(self, session: Session, page: ShownPage) -> bool:
        if ":" not in page.key:
            return True
        subject = page.subject
        if subject is None:
            return False
        if page.kind in ("look", "provision", "template"):
            # One's own words about a file that is not here. What everybody reads.
            return True
        if page.kind in ("meeting", "registration"):
            return _team_of(session, page.kind, subject) in self._me.team_ids
        try:
            # Also while the lease has ended: after one contact every page is back.
            file_id = _file_of(session, page.kind, subject)
            insist_held(session, self._me, file_id, Act.SEE, _today(), closed_too=True)
        except RuleBrokenError:
            return False
        return True


def _file_of(session: Session, kind: str, subject: UUID) -> UUID:
    """The file that a page belongs to; most are about the file itself."""
    kinds = {
        "attachment": (Attachment.id, Attachment.case_file_id, Attachment.deleted),
        "letter": (Referral.id, Referral.case_file_id, Referral.deleted),
        "print": (SupportPlan.id, SupportPlan.case_file_id, SupportPlan.deleted),
        "changes": (SupportPlan.id, SupportPlan.case_file_id, SupportPlan.deleted),
        "changed": (SupportPlan.id, SupportPlan.case_file_id, SupportPlan.deleted),
        "version": (SupportPlan.id, SupportPlan.case_file_id, SupportPlan.deleted),
    }
    if kind not in kinds:
        return subject
    row_id, case_file_id, deleted = kinds[kind]
    return session.scalar(select(case_file_id).where(row_id == subject, ~deleted)) or subject


def _team_of(session: Session, kind: str, subject: UUID) -> UUID | None:
    """The team in whose container a meeting or a registration lies."""
    if kind == "registration":
        row = registrations.get(session, subject)
        return row.container_id if row is not None else None
    return session.scalar(
        select(Meeting.container_id).where(Meeting.id == subject, ~Meeting.deleted)
    )


def _rows(screen: Screen) -> Iterable[ScreenRow]:
    yield ScreenRow(WINDOW, None, 0, _written(screen.window))
    for place, page in enumerate(screen.pages, 1):
        subject = str(page.subject) if page.subject is not None else None
        yield ScreenRow(page.key, subject, place, _written(page.state))


def _written(state: Struct) -> str:
    text = json.dumps(msgspec.to_builtins(state), ensure_ascii=False)
    # The store cannot hold half a character; in a search box one may stand.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _read(text: str, kind: type[S]) -> S:
    """What another release or another hand wrote may be anything: then there is nothing."""
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return kind()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
