"""Papers to sign: each has a code, and comes back as a scan that is filed at what it says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.law.numbers import is_short_code, neat_code, short_code
from wijkdesk.models.all import Attachment, Paper, PlanVersion
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import agreeing, saving
from wijkdesk.services.agreeing import Heard
from wijkdesk.services.agreements import AgreementService, Also
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file, held_plan
from wijkdesk.storage import agreements, audit, blobs, plans, signing
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import VersionRow
from wijkdesk.storage.signing import SignPaper
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod, PaperKind

__all__ = ["Returned", "Signed", "SigningService"]


KEPT_OF_A_SCAN = (
    "name",
    "note",
    "kind",
    "media_type",
    "digest",
    "size",
    "shown_digest",
    "shown_size",
    "pages",
    "added_at",
    "added_by",
)
"""What goes along to the file that it turned out to be of."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A paper that came back: of which file and version it is, and who may have signed it."""

    paper: SignPaper
    title: str
    version: VersionRow
    people: tuple[Heard, ...]
    said: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed, about whom, and what stands there."""

    person_id: UUID
    about_id: UUID
    answer: AgreementAnswer
    remark: str = ""


class SigningService:
    """The code says nothing; what it stands for is only told to who may see that file."""

    def __init__(self, store: Store, me: Me, agreed: AgreementService) -> None:
        self._store = store
        self._me = me
        self._agreed = agreed

    def prepare(self, version_id: UUID) -> str:
        """The code for the paper of a version: made when it is first printed, and then the same."""
        with self._store.reading() as session:
            known = signing.code_of(session, version_id)
        return known or self._made(version_id)

    def find(self, typed: str) -> Returned:
        """Which paper has this code; one sign typed wrong is told apart from one not known."""
        code = neat_code(typed)
        if not is_short_code(code):
            raise RuleBrokenError("paper_code_wrong", field="code")
        with self._store.applying() as session:
            for paper in signing.by_code(session, code):
                found = self._seen(session, paper)
                if found is not None:
                    audit.note(session, self._me.worker_id, "paper_find", paper.id.hex)
                    return found
        raise RuleBrokenError("paper_code_unknown", field="code")

    def first_of(self, codes: Sequence[str]) -> Returned | None:
        """What a scan turned out to be; nothing for what is no paper of ours, or not for us."""
        for code in codes:
            try:
                return self.find(code)
            except RuleBrokenError:
                continue
        return None

    def file(
        self, paper: SignPaper, signed: Sequence[Signed], attachment_id: UUID | None = None
    ) -> Changes:
        """Note who signed, and that the scan is of this paper; what was noted once stays once."""
        scan = None if attachment_id is None else self._hang(paper, attachment_id)
        for one in signed:
            also = Also(
                for_id=one.about_id if one.about_id != one.person_id else None,
                attachment_id=scan,
                paper_id=paper.id,
            )
            self._agreed.note(
                paper.version_id,
                one.person_id,
                one.answer,
                one.remark,
                AgreementMethod.PAPER,
                also,
            )
        return of_file(paper.case_file_id)

    def _hang(self, paper: SignPaper, attachment_id: UUID) -> UUID:
        """Say of the scan which paper it is; from another file it goes to the file of the paper."""
        with self._store.begin("attachment_paper") as session:
            row = saving.editable(session, Attachment, attachment_id)
            held_file(session, self._me, row.case_file_id, Act.WRITE, _today())
            head = held_file(session, self._me, paper.case_file_id, Act.WRITE, _today())
            if row.case_file_id != paper.case_file_id:
                row = _sent_on(session, row, head)
            if row.paper_id != paper.id:
                row.paper_id = paper.id
            return row.id

    def _made(self, version_id: UUID) -> str:
        with self._store.begin("paper_code") as session:
            version = saving.editable(session, PlanVersion, version_id)
            _head, plan = held_plan(session, self._me, version.plan_id, Act.WRITE, _today())
            if known := signing.code_of(session, version_id):
                return known
            number = new_id()
            label = next(v.label for v in plans.versions(session, plan.id) if v.id == version_id)
            session.add(
                Paper(
                    id=number,
                    container_id=version.container_id,
                    case_file_id=plan.case_file_id,
                    kind=PaperKind.SIGNATURES,
                    title=f"Ondersteuningsplan {label}",
                    about_id=version_id,
                    code=short_code(number),
                    made_at=datetime.now(UTC),
                    worker_id=self._me.worker_id,
                )
            )
            return short_code(number)

    def _seen(self, session: Session, paper: SignPaper) -> Returned | None:
        """What it is of, for who may write in that file; for anybody else it is not known."""
        try:
            head = held_file(session, self._me, paper.case_file_id, Act.WRITE, _today())
        except RuleBrokenError:
            return None
        version = session.get(PlanVersion, paper.version_id)
        plan = plans.get(session, version.plan_id) if version is not None else None
        if plan is None:
            return None
        row = next((v for v in plans.versions(session, plan.id) if v.id == paper.version_id), None)
        if row is None:
            return None
        people = agreeing.heard(session, head, _today())
        said = agreements.of_versions(session, head.shared, [row.id])
        return Returned(paper, head.title, row, people, said)


def _sent_on(session: Session, row: Attachment, head: FileHead) -> Attachment:
    """The same bytes in another file, for all who work there, and no longer in this one."""
    digests = [one for one in (row.digest, row.shown_digest) if one is not None]
    if not all(blobs.is_whole(session, digest) for digest in digests):
        raise UnavailableError("attachment_under_way")
    kept = {name: getattr(row, name) for name in KEPT_OF_A_SCAN}
    there = Attachment(
        id=new_id(), container_id=head.shared, case_file_id=head.case_file_id, **kept
    )
    session.add(there)
    saving.remove(row)
    session.flush()
    blobs.needed_again(session, digests)
    return there


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
