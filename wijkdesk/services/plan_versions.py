"""The fixed versions of a plan beside each other: read again, compared, and one that stands."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import SupportPlan
from wijkdesk.protocol.rights import Act
from wijkdesk.services import plan_content, plan_question, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.plan_changes import Change, Field, How, Part, Said
from wijkdesk.services.plan_compare import plan_compare, plan_told
from wijkdesk.services.plan_content import PlanContent
from wijkdesk.services.plan_question import PlanQuestion
from wijkdesk.services.plans import insist_plan
from wijkdesk.services.scope import held_plan
from wijkdesk.storage import agreements, audit, files, plans
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import PlanRow, VersionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AgreementAnswer, FileRoleKind

__all__ = [
    "Change",
    "Compared",
    "Field",
    "How",
    "KeptVersion",
    "Part",
    "PlanQuestion",
    "Said",
    "VersionRow",
    "VersionService",
]

AGREES = frozenset({AgreementAnswer.AGREED, AgreementAnswer.WITH_REMARK})


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions of one plan; without an `after` it is the plan as it is now.

    `versions` are all there are, the newest first, and `agreed` what was said of each.
    """

    plan_id: UUID
    case_file_id: UUID
    title: str
    file_number: str
    team: str
    before: VersionRow
    after: VersionRow | None
    changes: tuple[Change, ...]
    versions: tuple[VersionRow, ...]
    agreed: tuple[AgreementRow, ...]

    @property
    def agreed_before(self) -> tuple[AgreementRow, ...]:
        """Who agreed with what the comparison begins with."""
        return self.agreed_with(self.before.id)

    def agreed_with(self, version_id: UUID) -> tuple[AgreementRow, ...]:
        """Who agreed with a version."""
        return tuple(a for a in self.agreed if a.version_id == version_id and a.answer in AGREES)


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version as it was fixed, with the household as it was then; `lines` are all it says."""

    plan_id: UUID
    case_file_id: UUID
    version: VersionRow
    content: PlanContent
    lines: tuple[Change, ...]
    agreed: tuple[AgreementRow, ...]
    versions: tuple[VersionRow, ...]


class VersionService:
    """The versions of a plan. Fixing one is done by `PlanService`."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def compare(self, plan_id: UUID, before: UUID | None, after: UUID | None) -> Compared:
        """What is different; it is noted before it is shown.

        Without a `before` from the version that somebody agreed with last, or the first one;
        without an `after` to the plan as it is now.
        """
        return self._compare("plan_compare", plan_id, before, after)

    def to_print(self, plan_id: UUID, before: UUID | None, after: UUID | None) -> Compared:
        """The same for paper; printing is noted."""
        return self._compare("plan_print", plan_id, before, after)

    def _compare(
        self, act: str, plan_id: UUID, before: UUID | None, after: UUID | None
    ) -> Compared:
        with self._store.applying() as session:
            head, plan = self._of(session, plan_id)
            insist_plan(session, self._me, head, plan_id)
            audit.note(session, self._me.worker_id, act, plan_id.hex)
            fixed = plans.versions(session, plan_id)
            agreed = agreements.of_versions(session, head.shared, [v.id for v in fixed])
            first = _known(fixed, before or _since(fixed, agreed))
            last = _known(fixed, after) if after else None
            if last is None:
                now = plan_content.gather(session, head, plan, _today())
            else:
                now = _content(session, last)
            return Compared(
                plan_id=plan_id,
                case_file_id=plan.case_file_id,
                title=head.title,
                file_number=head.number,
                team=head.team or "",
                before=first,
                after=last,
                changes=plan_compare(_content(session, first), now),
                versions=fixed,
                agreed=agreed,
            )

    def read(self, plan_id: UUID, version_id: UUID) -> KeptVersion:
        """A version as it was fixed; it is noted before it is shown."""
        with self._store.applying() as session:
            head, plan = self._of(session, plan_id)
            insist_plan(session, self._me, head, plan_id)
            audit.note(session, self._me.worker_id, "plan_read", version_id.hex)
            fixed = plans.versions(session, plan_id)
            version = _known(fixed, version_id)
            agreed = agreements.of_versions(session, head.shared, [version_id])
            content = _content(session, version)
            return KeptVersion(
                plan_id=plan_id,
                case_file_id=plan.case_file_id,
                version=version,
                content=content,
                lines=plan_told(content),
                agreed=agreed,
                versions=fixed,
            )

    def question(self, plan_id: UUID) -> PlanQuestion | None:
        """What the regisseur is asked about the versions of a plan that is open."""
        with self._store.reading() as session:
            head, plan = self._of(session, plan_id)
            return plan_question.question(session, self._me, head, plan, _today())

    def choose(self, plan_id: UUID, version_id: UUID) -> Changes:
        """Say which of two versions stands; both stay. Only the regisseur does (decision 10)."""
        with self._store.begin("plan_choose") as session:
            head, plan = self._of(session, plan_id, Act.WRITE)
            self._insist_regisseur(session, head)
            heads = plans.latest(plans.versions(session, plan_id))
            if version_id not in {version.id for version in heads}:
                raise RuleBrokenError("version_gone_on")
            row = saving.to_save(session, SupportPlan, plan_id)
            chosen = {
                "current_id": version_id,
                "current_by": self._me.worker_id,
                "current_on": _today(),
            }
            saving.put(session, row, {"current_id": plan.current_id}, chosen)
        return of_file(head.case_file_id)

    def leave(self, plan_id: UUID) -> Changes:
        """The plan may go on from its version as it does: nothing more is asked about that."""
        with self._store.applying() as session:
            head, plan = self._of(session, plan_id, Act.WRITE)
            self._insist_regisseur(session, head)
            plan_question.leave(session, head, plan, _today())
        return of_file(head.case_file_id)

    def _insist_regisseur(self, session: Session, head: FileHead) -> None:
        roles = files.roles(session, head.case_file_id, _today())
        leads = {r.worker_id for r in roles if r.role is FileRoleKind.REGISSEUR}
        if self._me.worker_id not in leads:
            raise RuleBrokenError("only_the_regisseur")

    def _of(self, session: Session, plan_id: UUID, act: Act = Act.SEE) -> tuple[FileHead, PlanRow]:
        return held_plan(session, self._me, plan_id, act, _today())


def _known(fixed: tuple[VersionRow, ...], version_id: UUID | None) -> VersionRow:
    found = next((version for version in fixed if version.id == version_id), None)
    if found is None:
        raise RuleBrokenError("row_gone")
    return found


def _content(session: Session, version: VersionRow) -> PlanContent:
    kept = plans.content(session, version.id)
    if kept is None:
        raise RuleBrokenError("row_gone")
    return plan_content.decode(kept)


def _since(fixed: tuple[VersionRow, ...], agreed: tuple[AgreementRow, ...]) -> UUID | None:
    """The newest version that somebody agreed with, else the newest one."""
    said = {row.version_id for row in agreed if row.answer in AGREES}
    chosen = [version.id for version in fixed if version.id in said] or [v.id for v in fixed]
    return chosen[0] if chosen else None


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
