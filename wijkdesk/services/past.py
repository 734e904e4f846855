"""What everybody did in a file, as the centre tells it; asked for on purpose, and noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Worker
from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import PastAnswer, PastLine
from wijkdesk.protocol.rights import Act as Right
from wijkdesk.services.acts import Change, headline
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import audit
from wijkdesk.storage.store import Store

__all__ = ["PastPage", "PastRow", "PastService"]

Where = tuple[int, int]
"""Where an answer ended: the next one goes on from there."""

CLASHED = "C"


@dataclass(frozen=True, slots=True)
class PastRow:
    """One act of somebody: what, who and when by the clock of the centre.

    `values` are the fields that changed of one row, each with the old and the new value. `clashed`:
    somebody else had changed it too, and both were kept. `who` is None for an import.
    """

    id: UUID
    entity: str
    kind: str
    values: tuple[tuple[str, Value, Value], ...]
    rows: int
    at: datetime
    who: str | None
    clashed: bool


@dataclass(frozen=True, slots=True)
class PastPage:
    """Some acts, the newest first, and where to go on."""

    rows: tuple[PastRow, ...]
    more: Where | None


class PastService:
    """Around the question to the centre, which goes over the network."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def ask(self, case_file_id: UUID) -> list[UUID]:
        """What to ask about: the parts of this file. That it was asked is noted first."""
        with self._store.applying() as session:
            today = date.today()  # noqa: DTZ011 - the worker's own day
            head = held_file(session, self._me, case_file_id, Right.SEE, today)
            audit.note(session, self._me.worker_id, "history_fetch", case_file_id.hex)
        return list(head.parts.values())

    def tell(self, answer: PastAnswer) -> PastPage:
        """The answer as acts, with the names of who did them."""
        with self._store.reading() as session:
            names = _names(session, {line.w for line in answer.lines if line.w})
        groups = groupby(answer.lines, attrgetter("g"))
        rows = (_row(list(lines), names) for _, lines in groups)
        return PastPage(tuple(rows), answer.more)


def _names(session: Session, ids: set[UUID]) -> dict[UUID, str]:
    query = select(Worker.id, Worker.name).where(Worker.id.in_(ids))
    return dict(session.execute(query).all())


def _row(lines: Sequence[PastLine], names: dict[UUID, str]) -> PastRow:
    """One group; the newest line comes first, and an act is called after what was done first."""
    changes = [Change(line.e, line.r, line.c, line.k, line.f) for line in reversed(lines)]
    head, first = headline("", changes), lines[0]
    return PastRow(
        id=first.g,
        entity=head.entity,
        kind=head.kind,
        values=tuple((n, *head.diff[n]) for n in head.changed) if head.kind == "u" else (),
        rows=len(lines),
        at=datetime.fromtimestamp(first.at / 1000, UTC),
        who=names.get(first.w) if first.w else None,
        clashed=any(line.o == CLASHED for line in lines),
    )
