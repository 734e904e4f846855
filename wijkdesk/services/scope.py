"""The one helper that says whether this worker may do something with a file on this laptop."""

from collections.abc import Collection
from datetime import date, datetime
from operator import itemgetter
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.rights import Act, Subject, Verdict, decide
from wijkdesk.services.me import Me
from wijkdesk.storage import access, days, directory, files, lease, plans, terms
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.plans import PlanRow
from wijkdesk.vocabulary import ContainerKind, EmergencyGround

MANY = 50


def verdict_on(session: Session, me: Me, subject: Subject, act: Act, today: date) -> Verdict:
    """What the rule says, at this moment by the centre's clock."""
    today = days.no_earlier(session, today)
    if not subject.grants:  # only who looks with a reason looks until a moment
        return decide(me.actor, act, subject, today)
    return decide(me.actor, act, subject, today, lease.now_ms(session))


def held_container(
    session: Session, me: Me, container_id: UUID, act: Act, today: date
) -> UUID | None:
    """The file that a container is part of; None for an inbox, the sociale kaart, one's own things.

    Also of a file whose opening was undone. Raises "file_not_held", "no_access" or "lease_ended".
    """
    open_lease(session)
    part = access.part_for(session, container_id, me.worker_id)
    if part is None:
        insist(verdict_on(session, me, _outside(session, me, container_id), act, today))
        return None
    insist(verdict_on(session, me, part[1], act, today))
    return part[0]


def _outside(session: Session, me: Me, container_id: UUID) -> Subject:
    """What a container is that is no part of a file."""
    if container_id == me.worker_id:
        return Subject(ContainerKind.OWN, container_id=container_id)
    if container_id == directory.home(session):
        return Subject(ContainerKind.DIR)
    if container_id == terms.home(session):
        return Subject(ContainerKind.FORMS)
    return Subject(ContainerKind.TEAM, container_id)


def held_part(session: Session, me: Me, container_id: UUID, act: Act, today: date) -> UUID:
    """The same of what is always part of a file; raises "row_gone" too."""
    held = held_container(session, me, container_id, act, today)
    if held is None:
        raise RuleBrokenError("row_gone")
    return held


def held_plan(
    session: Session, me: Me, plan_id: UUID, act: Act, today: date
) -> tuple[FileHead, PlanRow]:
    """A plan, and the header of its file in which this worker may do this."""
    plan = plans.get(session, plan_id)
    if plan is None:
        raise RuleBrokenError("row_gone")
    return held_file(session, me, plan.case_file_id, act, today), plan


def held_file(
    session: Session,
    me: Me,
    case_file_id: UUID,
    act: Act,
    today: date,
    *,
    closed_too: bool = False,
) -> FileHead:
    """The header of a file this worker may see or write in; `insist_held` says what it raises."""
    insist_held(session, me, case_file_id, act, today, closed_too=closed_too)
    head = files.head(session, case_file_id)
    if head is None:
        raise RuleBrokenError("file_not_held")
    return head


def insist_held(
    session: Session,
    me: Me,
    case_file_id: UUID,
    act: Act,
    today: date,
    *,
    closed_too: bool = False,
) -> None:
    """Refuse a file in which this worker may not do this.

    Raises "file_not_held", "no_access", "only_reading" or, except for what may be written in a
    closed file too, "lease_ended".
    """
    if not closed_too:
        open_lease(session)
    subject = access.subject_for(session, case_file_id, me.worker_id)
    if subject is None:
        raise RuleBrokenError("file_not_held")
    insist(verdict_on(session, me, subject, act, today))


def insist_inbox(session: Session, me: Me, team_id: UUID, today: date) -> None:
    """Raises "no_access" for who does not work in the inbox of this team; open without a lease."""
    insist(verdict_on(session, me, Subject(ContainerKind.TEAM, team_id), Act.WRITE, today))


def reading_until(
    session: Session, me: Me, case_file_id: UUID, today: date
) -> tuple[datetime, EmergencyGround | None] | None:
    """Until when somebody without a role looks, and on what ground; None for others."""
    subject = access.subjects(session, [case_file_id])[case_file_id]
    if verdict_on(session, me, subject, Act.SEE, today).reason != "emergency":
        return None
    mine = [r for r in access.looked_at(session, case_file_id) if r.worker_id == me.worker_id]
    ends = [(row.until, row.ground) for row in mine if row.until is not None]
    return max(ends, key=itemgetter(0), default=None)


def open_lease(session: Session) -> None:
    """Refuse what is closed because the centre was not heard for days (decision 18)."""
    if lease.ended(session):
        raise RuleBrokenError("lease_ended")


def visible_files(
    session: Session, me: Me, case_file_ids: Collection[UUID], today: date, act: Act = Act.SEE
) -> set[UUID]:
    """Which of these files this worker may see today: none when the lease has ended."""
    if lease.ended(session):
        return set()
    now, today = lease.now_ms(session), days.no_earlier(session, today)
    asked = set(case_file_ids)
    # To go through all the files of a laptop once is quicker than to name half of them.
    known = (
        access.subjects_for(session, me.worker_id)
        if len(asked) > MANY
        else access.subjects(session, asked)
    )
    return {
        file_id
        for file_id, subject in known.items()
        if file_id in asked and decide(me.actor, act, subject, today, now).allowed
    }


def insist(verdict: Verdict) -> None:
    """Raise what is wrong, if anything."""
    if verdict.reason == "read_only":
        raise RuleBrokenError("only_reading")
    if verdict.reason == "cover_shares_nothing":
        raise RuleBrokenError("cover_shares_nothing")
    if not verdict.allowed:
        raise RuleBrokenError("no_access", reason=verdict.reason)
