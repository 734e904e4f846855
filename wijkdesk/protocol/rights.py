"""Who may do what with which container, and why.

One pure function, used by services and centre alike (decision 7). It always answers with a reason.
Municipality, team, role and law domain, working relation, in that order (docs/decisions/0030).
"""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from wijkdesk.protocol.parties import Act, Actor, Crossing, Grant, Relation, Subject, laws_of
from wijkdesk.vocabulary import AccessMode, ContainerKind, FileRoleKind, Law, WorkerRole

__all__ = [
    "Act",
    "Actor",
    "Crossing",
    "Grant",
    "Relation",
    "Subject",
    "Verdict",
    "bar",
    "decide",
    "decide_law",
    "laws_of",
    "may_take",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Allowed or not, and the reason as a code."""

    allowed: bool
    reason: str


READABLE_BY_ALL = frozenset({ContainerKind.ORG, ContainerKind.DIR, ContainerKind.FORMS})
GIDSEN = frozenset(
    {WorkerRole.WMO_GIDS, WorkerRole.JEUGDGIDS, WorkerRole.PW_GIDS, WorkerRole.TEAM_LEAD}
)
"""Who may see what is about safety, and may look at a file with a reason."""
LATE = 2**63
"""Without a moment every look that ends has ended: what is not said opens nothing."""


def decide(actor: Actor, act: Act, subject: Subject, today: date, at_ms: int = LATE) -> Verdict:
    """Whether `actor` may `act` on `subject` on this day, at this moment."""
    if subject.kind in READABLE_BY_ALL:
        return _of_everybody(actor, act, subject.kind)
    if subject.kind is ContainerKind.OWN:
        mine = subject.container_id == actor.worker_id and act in (Act.SEE, Act.WRITE)
        return Verdict(mine, "own" if mine else "others_own")
    if actor.role is WorkerRole.ADMINISTRATOR:
        return _no("role_reads_no_files")
    if subject.kind is ContainerKind.TEAM or (act is Act.CREATE and not _own_notes(actor, subject)):
        return _of_team(actor, subject)
    return _of_file(actor, act, subject, today, at_ms)


def decide_law(
    actor: Actor, law: Law | None, subject: Subject, today: date, at_ms: int = LATE
) -> Verdict:
    """Whether `actor` reads what was written for this law, in a compartment that they may see.

    The family's own supporter reads what the family may; who looked with a reason said it for the
    whole file. Who has regie sees the plan as one, and so does who stands in for them. Others say
    first why they look (docs/decisions/0103).
    """
    seen = decide(actor, Act.SEE, subject, today, at_ms)
    if not seen.allowed or seen.reason in {"supporter", "emergency"}:
        return seen
    if law in {None, Law.GENERAL}:
        return _yes("every_law")
    if law in actor.laws:
        return _yes("own_law")
    if _has_regie(actor.worker_id, subject, today):
        return _yes("regie")
    mine = (one for one in subject.crossings if one.worker_id == actor.worker_id)
    if any(law in one.laws and at_ms < one.until_ms for one in mine):
        return _yes("said_why")
    return _no("law_domain")


def _has_regie(worker_id: UUID, subject: Subject, today: date) -> bool:
    """As regisseur, or standing in for who is it today."""
    regie = {
        r.worker_id
        for r in subject.relations
        if r.role is FileRoleKind.REGISSEUR and r.holds(r.worker_id, today)
    }
    covers = (
        r.covers
        for r in subject.relations
        if r.role is FileRoleKind.COVER and r.holds(worker_id, today)
    )
    return worker_id in regie or bool(regie.intersection(filter(None, covers)))


def may_take(actor: Actor, role: FileRoleKind, subject: Subject, today: date) -> Verdict:
    """Whether a role in this file would open it to who gets it; if not, nobody gives it."""
    would = Relation(actor.worker_id, today, today, role)
    taken = replace(subject, relations=(*subject.relations, would))
    return decide(actor, Act.SEE, taken, today)


def bar(worker_id: UUID, subject: Subject) -> str:
    """Why no role opens this to somebody, or nothing: who is on its list, and who may not."""
    own = [grant for grant in subject.grants if grant.worker_id == worker_id]
    lists = {grant.container_id for grant in own if grant.mode is AccessMode.ALLOW}
    if any(grant.mode is AccessMode.DENY for grant in own):
        return "denied"
    if subject.protected and None not in lists:
        return "protected"
    if subject.kind is ContainerKind.FILE_NAMED and subject.container_id not in lists - {None}:
        return "not_named"
    return ""


def _of_everybody(actor: Actor, act: Act, kind: ContainerKind) -> Verdict:
    """Nobody writes the organisation, an administrator the templates.

    The sociale kaart is kept by those who work with it: whoever is in a team, and administrators.
    """
    if act is Act.SEE:
        return _yes("everyone")
    administers = actor.role is WorkerRole.ADMINISTRATOR
    works_with_it = bool(actor.teams) and actor.role is not WorkerRole.SUPPORTER
    writers = {
        ContainerKind.FORMS: administers,
        ContainerKind.DIR: administers or works_with_it,
    }
    if act is Act.WRITE and writers.get(kind, False):
        return _yes("keeps_it")
    return _no("read_only")


def _own_notes(actor: Actor, subject: Subject) -> bool:
    """Whether this is where a supporter, who is in no team, keeps notes of their own."""
    is_supporter = actor.role is WorkerRole.SUPPORTER
    return is_supporter and subject.kind is ContainerKind.FILE_SUPPORTER


def _of_team(actor: Actor, subject: Subject) -> Verdict:
    if actor.role is WorkerRole.SUPPORTER:
        return _no("team_notes")
    return _yes("team") if subject.team_id in actor.teams else _no("other_team")


def _of_file(actor: Actor, act: Act, subject: Subject, today: date, at_ms: int) -> Verdict:
    """What bars comes first: denial beats everything, and a list lets nobody else in."""
    barred = bar(actor.worker_id, subject)
    if barred:
        return _no(barred)
    verdict = _by_relation(actor, act, subject, today)
    own = (grant for grant in subject.grants if grant.worker_id == actor.worker_id)
    if not verdict.allowed and any(_is_looking(grant, at_ms) for grant in own):
        return _by_emergency(actor, act, subject)
    return verdict


def _by_relation(actor: Actor, act: Act, subject: Subject, today: date) -> Verdict:
    held = [r for r in subject.relations if r.holds(actor.worker_id, today)]
    if actor.role is WorkerRole.SUPPORTER:
        return _as_supporter(act, subject, held)
    if subject.team_id not in actor.teams:
        return _no("other_team")
    held = [r for r in held if r.role is not FileRoleKind.SUPPORTER]
    if not held:
        return _no("no_working_relation")
    barred = _barred(actor, subject.kind)
    if barred:
        return _no(barred)
    covers_only = all(r.role is FileRoleKind.COVER for r in held)
    if covers_only and act is Act.SHARE:
        return _no("cover_shares_nothing")
    return _yes("cover" if covers_only else "working_relation")


def _as_supporter(act: Act, subject: Subject, held: list[Relation]) -> Verdict:
    """Independent of every team: the notes of one's own, and to read what the family shares."""
    if not any(r.role is FileRoleKind.SUPPORTER for r in held):
        return _no("no_working_relation")
    if subject.kind is ContainerKind.FILE_SUPPORTER and act is not Act.SHARE:
        return _yes("supporter")
    if subject.kind in (ContainerKind.FILE_SHARED, ContainerKind.FILE_SUPPORTER):
        return _yes("supporter") if act is Act.SEE else _no("read_only")
    return _no("team_notes")


def _by_emergency(actor: Actor, act: Act, subject: Subject) -> Verdict:
    """With a reason, for some hours, and to read only; what is most private stays closed."""
    if actor.role not in GIDSEN or not actor.teams:
        return _no("not_for_role")
    barred = _barred(actor, subject.kind)
    if barred or subject.kind is ContainerKind.FILE_NAMED:
        return _no(barred or "not_named")
    return _yes("emergency") if act is Act.SEE else _no("read_only")


def _barred(actor: Actor, kind: ContainerKind) -> str:
    """Why this compartment is closed to somebody who may see the file, or nothing."""
    if kind is ContainerKind.FILE_SUPPORTER:
        return "supporters_notes"
    if kind is ContainerKind.FILE_PW and Law.PW not in actor.laws:
        return "law_domain"
    return "not_for_role" if kind is ContainerKind.FILE_SAFETY and actor.role not in GIDSEN else ""


def _is_looking(grant: Grant, at_ms: int) -> bool:
    is_open = grant.until_ms is not None and at_ms < grant.until_ms
    return grant.mode is AccessMode.EMERGENCY and is_open


def _yes(reason: str) -> Verdict:
    return Verdict(allowed=True, reason=reason)


def _no(reason: str) -> Verdict:
    return Verdict(allowed=False, reason=reason)
