"""Who reads what is written: the compartments of a file in which this worker may write.

One is made when somebody writes in it for the first time: most files never have more than two.
"""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Compartment
from wijkdesk.protocol.rights import Act, Verdict
from wijkdesk.services.me import Me
from wijkdesk.services.scope import insist, verdict_on
from wijkdesk.storage import access, files
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind

OFFERED = (
    CompartmentKind.SHARED,
    CompartmentKind.TEAM,
    CompartmentKind.PW,
    CompartmentKind.SAFETY,
    CompartmentKind.SUPPORTER,
)
MADE_LATER = frozenset({CompartmentKind.PW, CompartmentKind.SAFETY, CompartmentKind.SUPPORTER})
"""Compartments that a file does not begin with, made by whoever writes in them first."""


class ReaderService:
    """For whose eyes one may write."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def choices(self, case_file_id: UUID) -> tuple[CompartmentKind, ...]:
        """Which compartments to offer, the widest first; none for who only reads."""
        with self._store.reading() as session:
            head = files.head(session, case_file_id)
            if head is None:
                return ()
            today = _today()
            return tuple(k for k in OFFERED if may_write(session, self._me, head, k, today))


def may_write(session: Session, me: Me, head: FileHead, kind: CompartmentKind, today: date) -> bool:
    """Whether this worker may write in a compartment that is there, or may be made."""
    there = kind in head.parts or kind in MADE_LATER
    return there and _verdict(session, me, head, kind, today).allowed


def part_for(session: Session, me: Me, head: FileHead, kind: CompartmentKind, today: date) -> UUID:
    """The compartment to write in, made when there is none yet; refused to who may not."""
    insist(_verdict(session, me, head, kind, today))
    there = head.parts.get(kind)
    if there is not None:
        return there
    if kind not in MADE_LATER:
        raise RuleBrokenError("no_access", field="visibility")
    # The same on every laptop: two who write for the first time without a line make one, not two.
    part = uuid5(head.case_file_id, str(kind))
    session.add(
        Compartment(
            id=part,
            container_id=part,
            case_file_id=head.case_file_id,
            kind=kind,
            team_id=head.team_id,
        )
    )
    session.flush()
    return part


def _verdict(
    session: Session, me: Me, head: FileHead, kind: CompartmentKind, today: date
) -> Verdict:
    shared = access.subject(session, head)
    part = replace(shared, kind=access.KINDS[kind], container_id=head.parts.get(kind))
    return verdict_on(session, me, part, Act.WRITE, today)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
