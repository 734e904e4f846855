"""What of a file is closed to a worker because it was written for another law than theirs.

What is closed leaves no service: a row says only for which law it is. What is about safety is never
closed to who works with the file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.rights import Subject, decide_law
from wijkdesk.services.me import Me
from wijkdesk.storage import access, days, files, law_looks, lease
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.journal import ContactRow
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.plans import ActionRow, GoalRow
from wijkdesk.storage.search_inside import TextHit
from wijkdesk.storage.today import DueAction
from wijkdesk.vocabulary import CompartmentKind, Law, LifeArea

COMMON = frozenset({None, Law.GENERAL})
"""What is of no law is of everybody who works with the file."""
OWN_KEY = frozenset({CompartmentKind.PW, CompartmentKind.SAFETY, CompartmentKind.SUPPORTER})
"""Who may read in here was asked already."""


def closed_laws(session: Session, me: Me, head: FileHead, today: date) -> frozenset[Law]:
    """The laws of which this worker reads nothing in this file yet."""
    about = subject_of(session, head)
    day, now = days.no_earlier(session, today), lease.now_ms(session)
    return frozenset(law for law in Law if not decide_law(me.actor, law, about, day, now).allowed)


def subject_of(session: Session, head: FileHead) -> Subject:
    """A file as the rule about laws wants it."""
    about = access.subject(session, head)
    return replace(about, crossings=law_looks.crossings(session, head.case_file_id))


def insist_law(session: Session, me: Me, case_file_id: UUID, law: Law | None, today: date) -> None:
    """Refuse to write in, or to put something under, a law that is closed here: "law_closed"."""
    if law in COMMON or law in me.laws:
        return  # what is of one's own law costs a save nothing
    head = files.head(session, case_file_id)
    if head is not None and law in closed_laws(session, me, head, today):
        raise RuleBrokenError("law_closed", field="law")


def insist_whole(session: Session, me: Me, head: FileHead, laws: Iterable[Law | None]) -> None:
    """Refuse what shows all of a file while something in it is closed: "law_closed_paper"."""
    there = {law for law in laws if law not in COMMON and law not in me.laws}
    if there and there & closed_laws(session, me, head, days.today(session)):
        raise RuleBrokenError("law_closed_paper")


def is_closed(
    law: Law | None, area: LifeArea | None, part: CompartmentKind, closed: frozenset[Law]
) -> bool:
    """Whether a row says only that it is there."""
    return law in closed and area is not LifeArea.SAFETY and part not in OWN_KEY


def needs(rows: Iterable[NeedRow], closed: frozenset[Law]) -> tuple[NeedRow, ...]:
    """Needs without the words of those that are closed."""
    return tuple(
        _need(row) if is_closed(row.law, row.life_area, row.visibility, closed) else row
        for row in rows
    )


def _need(row: NeedRow) -> NeedRow:
    return NeedRow(
        row.id, row.case_file_id, None, None, None, row.law, "", "", "",
        None, None, None, None, None, None, None, None, None,
        visibility=row.visibility, closed=True,
    )  # fmt: skip


def talks(rows: Iterable[ContactRow], me: Me, closed: frozenset[Law]) -> tuple[ContactRow, ...]:
    """Talks without the words of those that are closed; one's own stays one's own."""
    return tuple(
        replace(
            row, text="", about=(), place=None, place_name=None, interpreter=None,
            interpreter_language=None, interpreter_kind=None, interpreter_minutes=None,
            interpreter_who=None, interpreter_why=None, closed=True,
        )
        if row.worker_id != me.worker_id and is_closed(row.law, None, row.visibility, closed)
        else row
        for row in rows
    )  # fmt: skip


def goals(
    rows: Iterable[GoalRow], known: Mapping[UUID, NeedRow], closed: frozenset[Law]
) -> tuple[GoalRow, ...]:
    """Goals and actions without the words of those that are closed."""
    return tuple(
        _goal(row, known.get(row.need_id) if row.need_id else None, closed) for row in rows
    )


def due(session: Session, me: Me, rows: Iterable[DueAction], today: date) -> tuple[DueAction, ...]:
    """What is to be done, without what is closed; of one's own laws nothing is asked."""
    found, known = [], dict[UUID, frozenset[Law]]()
    for row in rows:
        if row.law not in COMMON and row.law not in me.laws and row.case_file_id not in known:
            head = files.head(session, row.case_file_id)
            known[row.case_file_id] = (
                frozenset() if head is None else closed_laws(session, me, head, today)
            )
        shut = known.get(row.case_file_id, frozenset())
        if not is_closed(row.law, None, row.visibility, shut):
            found.append(row)
    return tuple(found)


def found_texts(session: Session, me: Me, hits: Iterable[TextHit], today: date) -> list[TextHit]:
    """What a search found, without what is closed to this worker."""
    some = list(hits)
    shut: dict[UUID, frozenset[Law]] = {}
    for file in {hit.case_file_id for hit in some}:
        head = files.head(session, file)
        shut[file] = frozenset() if head is None else closed_laws(session, me, head, today)
    if not any(shut.values()):
        return some
    about = law_looks.laws_of(session, [(hit.entity, hit.row_id) for hit in some], me.worker_id)
    return [
        hit
        for hit in some
        if not is_closed(about.get(hit.row_id), None, hit.visibility, shut[hit.case_file_id])
    ]


def law_of(goal: GoalRow, need: NeedRow | None) -> Law | None:
    """The law of a goal; where it says none, that of its need."""
    return goal.law or (need.law if need else None)


def _goal(row: GoalRow, need: NeedRow | None, closed: frozenset[Law]) -> GoalRow:
    law = law_of(row, need)
    safe = LifeArea.SAFETY in {row.life_area, need.life_area if need else None}
    if row.hidden or safe:
        return row
    if is_closed(law, row.life_area, row.visibility, closed):
        return GoalRow(
            row.id, row.need_id, None, "", None, law, None, None, row.status, (),
            visibility=row.visibility, closed=True,
        )  # fmt: skip
    return replace(row, actions=tuple(_action(one, law, closed) for one in row.actions))


def _action(row: ActionRow, law: Law | None, closed: frozenset[Law]) -> ActionRow:
    own = row.law or law
    if not is_closed(own, None, row.visibility, closed):
        return row
    return ActionRow(
        row.id, row.goal_id, "", None, None, None, None, None, None, row.status, None,
        visibility=row.visibility, law=own, closed=True,
    )  # fmt: skip
