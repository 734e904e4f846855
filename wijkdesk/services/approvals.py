"""Four eyes: a colleague approves a version or sends it back, where the municipality wants it.

All of it works without a network: a request and an answer are rows like any other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import PlanApproval, PlanVersion
from wijkdesk.models.base import new_id
from wijkdesk.protocol import approval
from wijkdesk.protocol.rights import Act, decide
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.colleagues import actor_of
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_plan
from wijkdesk.storage import access, days, files, plans
from wijkdesk.storage import approvals as stored
from wijkdesk.storage.approvals import ApprovalErrand, ApprovalRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import VersionRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ApprovalStatus

__all__ = ["ApprovalErrand", "ApprovalRow", "ApprovalService", "ApprovalView", "VersionRow"]


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """How it stands with the newest version; `colleagues` may be asked, by id and name.

    `mine` is what this worker is asked and did not answer.
    """

    version: VersionRow
    said: tuple[ApprovalRow, ...]
    status: ApprovalStatus | None
    colleagues: tuple[tuple[UUID, str], ...]
    mine: ApprovalRow | None


class ApprovalService:
    """Asks and answers. What was asked and answered stays (docs/decisions/0090)."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def of_plan(self, plan_id: UUID) -> ApprovalView | None:
        """How it stands with a plan that is open; None where nobody wants it approved."""
        with self._store.reading() as session:
            head, plan = held_plan(session, self._me, plan_id, Act.SEE, _today())
            standing = plans.standing(plans.versions(session, plan_id), plan.current_id)
            if not standing:
                return None
            version = standing[0]
            said = stored.of_versions(session, [version.id])
            if not said and not is_wanted(session, version):
                return None
            asked = {row.asked_of for row in said}
            open_ones = (row for row in said if row.status is ApprovalStatus.ASKED)
            return ApprovalView(
                version,
                said,
                approval.together(row.status for row in said),
                tuple(
                    (one, name)
                    for one, name in self._colleagues(session, head, version.id)
                    if one not in asked
                ),
                None
                if _has_answered(said, self._me.worker_id)
                else next((row for row in open_ones if row.asked_of == self._me.worker_id), None),
            )

    def ask(self, version_id: UUID, colleagues: Iterable[UUID]) -> Changes:
        """Ask a colleague to look at a version; who comes second is the deputy of the first.

        Raises "approval_of_nobody", "approval_answered" or "not_in_the_file".
        """
        with self._store.begin("approval_ask") as session:
            version = saving.editable(session, PlanVersion, version_id)
            head, _ = held_plan(session, self._me, version.plan_id, Act.WRITE, _today())
            wanted = dict.fromkeys(colleagues)
            if not wanted:
                raise RuleBrokenError("approval_of_nobody", field="asked_of")
            before = stored.of_versions(session, [version_id])
            if any(row.status in approval.ANSWERS for row in before):
                raise RuleBrokenError("approval_answered")
            asked = {row.asked_of for row in before}
            known = {one for one, _ in self._colleagues(session, head, version_id)}
            for n, colleague in enumerate(wanted):
                if colleague not in known:
                    raise RuleBrokenError("not_in_the_file", field="asked_of")
                if colleague in asked:
                    continue
                session.add(self._request(version, head, colleague, as_deputy=n > 0))
        return of_file(head.case_file_id)

    def _request(
        self, version: PlanVersion, head: FileHead, colleague: UUID, *, as_deputy: bool
    ) -> PlanApproval:
        row = PlanApproval(
            id=new_id(),
            container_id=head.shared,
            plan_id=version.plan_id,
            version_id=version.id,
            asked_by=self._me.worker_id,
            asked_of=colleague,
            as_deputy=as_deputy,
            asked_at=datetime.now(UTC),
            status=ApprovalStatus.ASKED,
        )
        _insist(self._me.worker_id, None, row, version)
        return row

    def answer(self, approval_id: UUID, answer: ApprovalStatus, note: str = "") -> Changes:
        """Approve the version, or send it back with what is to be otherwise.

        Raises "approval_not_yours", "approves_own", "approval_answered" or "approval_without_why".
        """
        words = clean(note).strip()
        if answer is ApprovalStatus.SENT_BACK and not words:
            raise RuleBrokenError("approval_without_why", field="note")
        with self._store.begin("approval_answer") as session:
            row = saving.editable(session, PlanApproval, approval_id)
            version = saving.editable(session, PlanVersion, row.version_id)
            head, _ = held_plan(session, self._me, row.plan_id, Act.WRITE, _today())
            if row.status in approval.ANSWERS:
                raise RuleBrokenError("approval_answered")
            row.status, row.note = answer, words
            row.decided_by, row.decided_on = self._me.worker_id, _today()
            _insist(self._me.worker_id, {}, row, version)
        return of_file(head.case_file_id)

    def _colleagues(
        self, session: Session, head: FileHead, version_id: UUID
    ) -> list[tuple[UUID, str]]:
        """Who works in the file and may write in it, but for who asks and who fixed it."""
        subject, today = access.subject(session, head), days.today(session)
        fixed_by = session.get_one(PlanVersion, version_id).fixed_by
        found: dict[UUID, str] = {}
        for role in files.roles(session, head.case_file_id, _today()):
            if role.worker_id in (self._me.worker_id, fixed_by):
                continue
            actor, _ = actor_of(session, role.worker_id, _today())
            if decide(actor, Act.WRITE, subject, today).allowed:
                found.setdefault(role.worker_id, role.name or "?")
        return list(found.items())


def errands(session: Session, me: Me) -> tuple[ApprovalErrand, ...]:
    """What waits for this worker of versions that still stand."""
    found = []
    for one in stored.errands(session, me.worker_id):
        standing = plans.standing(plans.versions(session, one.plan_id), one.current_id)
        if one.version_id not in {version.id for version in standing}:
            continue
        said = stored.of_versions(session, [one.version_id])
        if one.status is ApprovalStatus.ASKED and _has_answered(said, me.worker_id):
            continue
        found.append(one)
    return tuple(found)


def _has_answered(said: Iterable[ApprovalRow], worker_id: UUID) -> bool:
    """Whether this worker answered; two colleagues may have asked the same without a network."""
    return any(row.asked_of == worker_id and row.status in approval.ANSWERS for row in said)


def is_wanted(session: Session, version: VersionRow) -> bool:
    """Whether the municipality wants this version approved."""
    return approval.is_wanted(stored.wanted_since(session), version.fixed_at.astimezone().date())


def is_approved(session: Session, version: VersionRow, said: Iterable[ApprovalRow]) -> bool:
    """Whether it needs nobody any more; also what was asked without need waits for its answer."""
    together = approval.together(row.status for row in said)
    if together is None:
        return not is_wanted(session, version)
    return together is ApprovalStatus.APPROVED


def insist_mine(session: Session, me: Me, approval_id: UUID) -> None:
    """Only who was asked chooses between two answers of theirs."""
    row = saving.editable(session, PlanApproval, approval_id)
    if row.asked_of != me.worker_id:
        raise RuleBrokenError("approval_not_yours")


def _insist(
    actor: UUID, was: dict[str, None] | None, row: PlanApproval, version: PlanVersion
) -> None:
    now = {
        "asked_by": row.asked_by.hex,
        "asked_of": row.asked_of.hex,
        "status": row.status,
        "decided_by": row.decided_by.hex if row.decided_by else None,
    }
    if reason := approval.refused(actor, was, now, version.fixed_by.hex):
        raise RuleBrokenError(reason)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
