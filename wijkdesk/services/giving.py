"""Giving somebody a role in a file: only to who will see the file by it."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole
from wijkdesk.protocol.rights import Verdict, may_take
from wijkdesk.services.colleagues import actor_of
from wijkdesk.storage import access, days
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.vocabulary import FileRoleKind


def insist_may_take(session: Session, head: FileHead, to: UUID, role: FileRoleKind) -> None:
    """A role opens nothing to who is of another team, denied, or not on the list of the file.

    Raises "role_opens_nothing", or "role_denied" for who is kept out on purpose.
    """
    verdict, row = _asked(session, head, to, role)
    if verdict.allowed:
        return
    kept_out = verdict.reason in ("denied", "protected")
    code = "role_denied" if kept_out else "role_opens_nothing"
    raise RuleBrokenError(code, field="role", name=row.name if row else "?", number=head.number)


def give(
    session: Session, head: FileHead, to: UUID, role: FileRoleKind, **more: date | UUID
) -> None:
    """Give a role from today on, to who may take it; `more` are other columns of it."""
    insist_may_take(session, head, to, role)
    session.add(
        FileRole(
            container_id=head.shared,
            case_file_id=head.case_file_id,
            worker_id=to,
            role=role,
            since=_today(),
            **more,
        )
    )


def may_be_given(session: Session, head: FileHead, to: UUID, role: FileRoleKind) -> bool:
    """Whether this worker would see the file by this role."""
    return _asked(session, head, to, role)[0].allowed


def _asked(
    session: Session, head: FileHead, to: UUID, role: FileRoleKind
) -> tuple[Verdict, WorkerRow | None]:
    actor, row = actor_of(session, to, _today())
    subject = access.subject(session, head)
    return may_take(actor, role, subject, days.today(session)), row


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
