"""The one helper that says whether this worker may do something with a file on this laptop."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.rights import Act, Relation, Subject, decide
from wijkdesk.services.me import Me
from wijkdesk.storage import files, lease
from wijkdesk.storage.files import FileHead
from wijkdesk.vocabulary import ContainerKind


def held_container(
    session: Session, me: Me, container_id: UUID, act: Act, today: date
) -> UUID | None:
    """The file that a container is part of; None for the inbox of one of one's teams.

    Also of a file whose opening was undone. Raises "file_not_held", "no_access" or "lease_ended".
    """
    open_lease(session)
    part = files.part(session, container_id)
    if part is None:
        if container_id not in me.team_ids:
            raise RuleBrokenError("no_access", reason="other_team")
        return None
    relations = tuple(
        Relation(r.worker_id, r.since, None) for r in files.roles(session, part[0], today)
    )
    subject = Subject(ContainerKind.FILE_SHARED, part[1], relations)
    verdict = decide(me.actor, act, subject, today)
    if not verdict.allowed:
        raise RuleBrokenError("no_access", reason=verdict.reason)
    return part[0]


def held_file(
    session: Session,
    me: Me,
    case_file_id: UUID,
    act: Act,
    today: date,
    *,
    closed_too: bool = False,
) -> FileHead:
    """The header of a file this worker may see or write in.

    Raises "file_not_held", "no_access" or, except for what may be written in a closed file too,
    "lease_ended".
    """
    if not closed_too:
        open_lease(session)
    head = files.head(session, case_file_id)
    if head is None:
        raise RuleBrokenError("file_not_held")
    relations = tuple(
        Relation(r.worker_id, r.since, None) for r in files.roles(session, case_file_id, today)
    )
    subject = Subject(ContainerKind.FILE_SHARED, head.team_id, relations)
    verdict = decide(me.actor, act, subject, today)
    if not verdict.allowed:
        raise RuleBrokenError("no_access", reason=verdict.reason)
    return head


def open_lease(session: Session) -> None:
    """Refuse what is closed because the centre was not heard for days (decision 18)."""
    if lease.ended(session):
        raise RuleBrokenError("lease_ended")


def visible_files(
    session: Session, me: Me, case_file_ids: Collection[UUID], today: date
) -> set[UUID]:
    """Which of these files this worker may see today: none when the lease has ended."""
    if lease.ended(session):
        return set()
    found = set()
    for file_id, (team_id, roles) in files.subjects(session, case_file_ids).items():
        relations = tuple(Relation(*role) for role in roles)
        subject = Subject(ContainerKind.FILE_SHARED, team_id, relations)
        if decide(me.actor, Act.SEE, subject, today).allowed:
            found.add(file_id)
    return found
