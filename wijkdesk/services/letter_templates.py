"""Templates of letters: everybody reads them, an administrator of the municipality writes them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.letters.first_set import Written, first_set
from wijkdesk.letters.mistakes import Mistake
from wijkdesk.letters.template import mistakes_in
from wijkdesk.models.all import LetterTemplate
from wijkdesk.models.base import new_id
from wijkdesk.models.reviewed_texts import PAPER_LANGUAGES
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.storage import letter_templates as stored
from wijkdesk.storage.letter_templates import EditionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ContainerKind, LetterKind

__all__ = ["EditionRow", "LetterTemplateService", "TemplateView", "Written"]

LANGUAGES = ("nl", *PAPER_LANGUAGES)
"""In which a municipality may write a letter: its own text, read by whoever wrote it."""


@dataclass(frozen=True, slots=True)
class TemplateView:
    """A template as it is now. `edition_id` None: still as it came with the program.

    `faulty`: a newer edition cannot be read here, so the one before it stays in use.
    """

    series_id: UUID
    name: str
    kind: LetterKind
    subject: str
    body: str
    language: str
    in_use: bool
    edition_id: UUID | None = None
    editions: tuple[EditionRow, ...] = ()
    faulty: bool = False


class LetterTemplateService:
    """An edition never changes and is never overwritten: putting in use adds one."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    @property
    def may_write(self) -> bool:
        """Whether this worker writes them; judged again at each act, here and at the centre."""
        return decide(self._me.actor, Act.WRITE, _FORMS, _today()).allowed

    def all(self) -> tuple[TemplateView, ...]:
        """Every template, in use or not: those that came with the program first."""
        with self._store.reading() as session:
            return _views(session)

    def in_use(self) -> tuple[TemplateView, ...]:
        """Those of which a letter can be made."""
        return tuple(view for view in self.all() if view.in_use)

    def check(self, name: str, subject: str, body: str) -> tuple[Mistake, ...]:
        """What is wrong with a text that is being typed, from top to bottom."""
        return mistakes_in(name, subject, body)

    def put_in_use(
        self,
        series_id: UUID | None,
        name: str,
        kind: LetterKind,
        language: str,
        subject: str,
        body: str,
    ) -> UUID:
        """From now on this is the template; with a mistake in it the one before stays.

        Raises "template_wrong" with the line, or "template_read_only". Gives back the series.
        """
        wrong = mistakes_in(name, subject, body)
        if wrong:
            raise RuleBrokenError("template_wrong", field="body", line=wrong[0].line)
        written = Written(
            series_id or new_id(),
            one_line(name) or "",
            kind,
            one_line(subject) or "",
            clean(body) or "",
            language if language in LANGUAGES else LANGUAGES[0],
        )
        self._add(written, "letter_use", active=True)
        return written.series_id

    def take_out(self, series_id: UUID) -> Changes:
        """No letters are made of it any more; its editions stay, and one can be put in use."""
        view = next((one for one in self.all() if one.series_id == series_id), None)
        if view is None:
            raise RuleBrokenError("row_gone")
        words = (view.name, view.kind, view.subject, view.body, view.language)
        return self._add(Written(series_id, *words), "letter_stop", active=False)

    def _add(self, written: Written, intent: str, *, active: bool) -> Changes:
        with self._store.begin(intent) as session:
            if not self.may_write:
                raise RuleBrokenError("template_read_only")
            home = stored.home(session)
            if home is None:
                raise UnavailableError("no_team_yet")
            before = [row for row in stored.editions(session) if row.series_id == written.series_id]
            session.add(
                LetterTemplate(
                    container_id=home,
                    series_id=written.series_id,
                    name=written.name,
                    kind=written.kind,
                    language=written.language,
                    subject=written.subject,
                    body=written.body,
                    active=active,
                    made_at=_after(before),
                    worker_id=self._me.worker_id,
                )
            )
        return Changes()


_FORMS = Subject(ContainerKind.FORMS)


def _views(session: Session) -> tuple[TemplateView, ...]:
    own = {
        series: tuple(some)
        for series, some in groupby(stored.editions(session), attrgetter("series_id"))
    }
    came = [_view(own.pop(one.series_id, ()), one) for one in first_set()]
    added = [_view(some, None) for some in own.values()]
    return (*came, *sorted(added, key=lambda view: view.name.casefold()))


def _view(editions: tuple[EditionRow, ...], came: Written | None) -> TemplateView:
    """The newest edition that can be read counts; without one what came with the program does."""
    sound = next((row for row in editions if _is_sound(row)), None)
    faulty = bool(editions) and sound is not editions[0]
    if sound is None and came is not None:
        words = (came.name, came.kind, came.subject, came.body, came.language)
        return TemplateView(came.series_id, *words, in_use=True, editions=editions, faulty=faulty)
    row = sound or editions[0]
    kind = row.kind if isinstance(row.kind, LetterKind) else LetterKind.OTHER
    in_use = sound is not None and row.active
    words = (row.name, kind, row.subject, row.body, row.language)
    return TemplateView(row.series_id, *words, in_use, row.id, editions, faulty)


def _is_sound(row: EditionRow) -> bool:
    """Another program may have sent one that this one refuses: then it is not here."""
    return not row.active or not mistakes_in(row.name, row.subject, row.body)


def _after(before: Iterable[EditionRow]) -> datetime:
    """Now; or just after the newest one, when the clock of who wrote that was ahead."""
    now = datetime.now(UTC)
    return max([now, *(row.made_at + timedelta(milliseconds=1) for row in before)])


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
