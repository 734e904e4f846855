"""Paper leaves the vault: that is noted first (security.md T8), and what left is kept in its file.

Of each paper the file knows what it was, for whom and in which language, and how it went out.
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import (
    CaseFile,
    ContactMoment,
    Need,
    Paper,
    PaperStep,
    PlanVersion,
    Referral,
    SupportPlan,
    Suspension,
)
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.again import MOST_PAPERS, PAPERS, insist_few
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.moving_terms import letter_home
from wijkdesk.services.readers import part_for
from wijkdesk.services.scope import held_container, held_file, insist_held
from wijkdesk.storage import audit
from wijkdesk.storage import papers as stored
from wijkdesk.storage.papers import PaperRow, StepRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Channel, CompartmentKind, PaperKind

__all__ = ["PaperRow", "PaperService", "Printed", "StepRow", "fresh_id"]


def fresh_id() -> UUID:
    """The id of a paper that is going to be made; its short code can stand on it."""
    return new_id()


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper that was printed or saved; `text` is what it said, where nothing else holds that."""

    paper_id: UUID
    kind: PaperKind
    title: str
    about_id: UUID
    reader: str
    language: str
    part: CompartmentKind = CompartmentKind.SHARED
    text: str | None = None
    person_id: UUID | None = None
    suspension_id: UUID | None = None
    """The suspension of a term that is told in it."""


class PaperService:
    """What happens with a document after it was made; that it was made is noted there."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def printing(self, subject: str) -> None:
        """It goes to a printer; raises "confirm_first" for more than some in an hour."""
        with self._store.applying() as session:
            insist_few(session, self._me.worker_id, PAPERS, MOST_PAPERS)
            audit.note(session, self._me.worker_id, "paper_print", subject)

    def printing_all(self, subjects: Collection[str]) -> None:
        """These go to a printer as one job; raises "confirm_first" as for one by one."""
        with self._store.applying() as session:
            insist_few(session, self._me.worker_id, PAPERS, MOST_PAPERS, len(subjects))
            for subject in subjects:
                audit.note(session, self._me.worker_id, "paper_print", subject)

    def saving_all(self, subjects: Collection[str]) -> None:
        """Copies of these are going to stand outside the vault."""
        with self._store.applying() as session:
            for subject in subjects:
                audit.note(session, self._me.worker_id, "paper_export", subject)

    def saving(self, subject: str) -> None:
        """A copy is going to stand outside the vault."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "paper_export", subject)

    def keep_about(self, kind: PaperKind, title: str, about_id: UUID, text: str = "") -> Changes:
        """A paper about one row went out: it is kept where that row is, for who reads that."""
        with self._store.begin("paper_keep") as session:
            container, case_file_id = _home(session, about_id)
            held_container(session, self._me, container, Act.WRITE, _today())
            one = Printed(new_id(), kind, title, about_id, "", "nl", text=text or None)
            session.add(to_keep(one, container, case_file_id, self._me))
        return of_file(case_file_id)

    def keep(self, case_file_id: UUID, some: Sequence[Printed]) -> Changes:
        """The file knows from now on that these were made; one that it knows already stays so.

        A letter that tells a suspension is kept for who reads what that is about.
        """
        with self._store.begin("paper_keep") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            for one in some:
                told = self._suspension(session, case_file_id, one.suspension_id)
                if session.get(Paper, one.paper_id) is None:
                    part = letter_home(session, told) if told is not None else None
                    if part is None:
                        part = part_for(session, self._me, head, one.part, _today())
                    else:
                        held_container(session, self._me, part, Act.WRITE, _today())
                    session.add(to_keep(one, part, case_file_id, self._me))
                if told is not None:
                    told.paper_id = one.paper_id
        return of_file(case_file_id)

    def _suspension(
        self, session: Session, case_file_id: UUID, suspension_id: UUID | None
    ) -> Suspension | None:
        """What the letter tells, unless it went to other readers or was taken away meanwhile."""
        row = session.get(Suspension, suspension_id) if suspension_id is not None else None
        if row is None or row.deleted or row.case_file_id != case_file_id:
            return None
        held_container(session, self._me, row.container_id, Act.WRITE, _today())
        return row

    def keep_each(self, some: Mapping[UUID, Printed]) -> Changes:
        """The papers of one job, each in the file that it is of; one that is gone keeps none."""
        kept: set[UUID] = set()
        for case_file_id, one in some.items():
            with suppress(RuleBrokenError):
                kept |= self.keep(case_file_id, [one]).files
        return Changes(frozenset(kept))

    def send(
        self,
        paper_ids: Collection[UUID],
        channel: Channel,
        to: str | None = None,
        sent_on: date | None = None,
    ) -> Changes:
        """These went out together: handed over, by post or by e-mail, today or on another day."""
        if sent_on is not None and sent_on > _today():
            raise RuleBrokenError("date_invalid", field="sent_on")
        files: set[UUID] = set()
        with self._store.begin("paper_send") as session:
            for paper_id in paper_ids:
                paper = saving.editable(session, Paper, paper_id)
                held_container(session, self._me, paper.container_id, Act.WRITE, _today())
                files.add(paper.case_file_id)
                session.add(
                    PaperStep(
                        id=new_id(),
                        container_id=paper.container_id,
                        paper_id=paper_id,
                        channel=channel,
                        sent_on=sent_on or _today(),
                        sent_to=one_line(to),
                        worker_id=self._me.worker_id,
                    )
                )
        return Changes(frozenset(files))

    def of_file(self, case_file_id: UUID) -> tuple[PaperRow, ...]:
        """The papers of a file that is open already, the newest first."""
        with self._store.reading() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            return stored.of_file(session, case_file_id)

    def text(self, paper_id: UUID) -> str:
        """What a paper said. Reading it is noted."""
        with self._store.applying() as session:
            paper = saving.editable(session, Paper, paper_id)
            held_container(session, self._me, paper.container_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, "paper_open", paper_id.hex)
            return paper.content or ""


def to_keep(one: Printed, container: UUID, case_file_id: UUID, me: Me) -> Paper:
    """What the file keeps of it."""
    return Paper(
        id=one.paper_id,
        container_id=container,
        case_file_id=case_file_id,
        kind=one.kind,
        title=one_line(one.title) or "",
        about_id=one.about_id,
        person_id=one.person_id,
        reader=one_line(one.reader),
        language=one.language,
        code=short_code(one.paper_id),
        content=clean(one.text) if one.text else None,
        made_at=datetime.now(UTC),
        worker_id=me.worker_id,
    )


def _home(session: Session, about_id: UUID) -> tuple[UUID, UUID]:
    """In which container and which file the row is that a paper shows."""
    version = session.get(PlanVersion, about_id)
    wanted = about_id if version is None else version.plan_id
    row = (
        session.get(SupportPlan, wanted)
        or session.get(Referral, wanted)
        or session.get(Need, wanted)
        or session.get(ContactMoment, wanted)
    )
    if row is not None:
        return row.container_id, row.case_file_id
    file = session.get(CaseFile, wanted)
    if file is None:
        raise RuleBrokenError("row_gone")
    return file.container_id, file.id


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
