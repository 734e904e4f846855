"""Taking over regie: one regisseur at a time, dated; who had it goes on helping as second gids."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole
from wijkdesk.protocol.rights import Act
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.giving import may_be_given
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import audit, files
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind


class RegieService:
    """Who is regisseur of a file."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def take_over(self, case_file_id: UUID) -> Changes:
        """Become regisseur from today on; noted, and undone like any other change.

        Whoever may give roles in the file may: not who only stands in for somebody. Raises
        "regie_yours" when one is it already.
        """
        with self._store.begin("regie_take") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            before = _lasting(session, case_file_id, FileRoleKind.REGISSEUR, _today())
            if any(role.worker_id == self._me.worker_id for role in before):
                raise RuleBrokenError("regie_yours")
            audit.note(session, self._me.worker_id, "regie_take", case_file_id.hex)
            end_regie(session, case_file_id, head.shared, _today())
            session.add(
                _role(head.shared, case_file_id, self._me.worker_id, FileRoleKind.REGISSEUR)
            )
            session.flush()
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)


def end_regie(
    session: Session, case_file_id: UUID, shared: UUID, since: date, stays: UUID | None = None
) -> None:
    """Whoever is regisseur was it until the day before; `stays` is what takes its place.

    They keep the file, as second gids: what they have not sent yet would have no home otherwise.
    Not who may not see it any more: a role would open nothing.
    """
    head = files.head(session, case_file_id)
    helping = {
        role.worker_id for role in _lasting(session, case_file_id, FileRoleKind.SECOND, since)
    }
    for role in _lasting(session, case_file_id, FileRoleKind.REGISSEUR, since):
        if role.id == stays:
            continue
        role.until = since - timedelta(days=1)
        session.flush()
        if role.worker_id not in helping and _would_see(session, head, role.worker_id):
            session.add(_role(shared, case_file_id, role.worker_id, FileRoleKind.SECOND))
            session.flush()


def let_go(session: Session, case_file_id: UUID, stays: UUID, today: date) -> int:
    """Only who directs the file keeps it, and `stays`; from the other laptops it goes.

    How many roles ended. Without a regisseur nobody's role ends: somebody has to answer for it.
    What the others have not sent yet is offered to who directs it.
    """
    directing = {
        role.worker_id for role in _lasting(session, case_file_id, FileRoleKind.REGISSEUR, today)
    }
    if not directing:
        return 0
    ended = 0
    for kind in FileRoleKind:
        for role in _lasting(session, case_file_id, kind, today):
            if role.worker_id not in directing | {stays}:
                role.until = today - timedelta(days=1)
                ended += 1
    session.flush()
    return ended


def _would_see(session: Session, head: FileHead | None, worker_id: UUID) -> bool:
    return head is None or may_be_given(session, head, worker_id, FileRoleKind.SECOND)


def _role(shared: UUID, case_file_id: UUID, worker_id: UUID, role: FileRoleKind) -> FileRole:
    return FileRole(
        container_id=shared,
        case_file_id=case_file_id,
        worker_id=worker_id,
        role=role,
        since=_today(),
    )


def _lasting(session: Session, case_file_id: UUID, role: FileRoleKind, day: date) -> list[FileRole]:
    query = select(FileRole).where(
        FileRole.case_file_id == case_file_id,
        FileRole.role == role,
        ~FileRole.deleted,
        or_(FileRole.until.is_(None), FileRole.until >= day),
    )
    return list(session.scalars(query.order_by(FileRole.since, FileRole.id)))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
