"""What was decided of each mark in the copy of a file, until the copy is made; it never travels."""

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.storage.tables import copy_review
from wijkdesk.vocabulary import CopyChoice, CopyReason

SOME = 200


class Decided(NamedTuple):
    """One choice, and why something does not go along."""

    choice: CopyChoice
    reason: CopyReason | None = None


def decided(session: Session, container: UUID, person: UUID) -> dict[str, Decided]:
    """Everything that was decided for somebody, by mark; a word of a newer release counts not."""
    query = select(copy_review.c.mark, copy_review.c.choice, copy_review.c.reason).where(
        copy_review.c.container_id == container, copy_review.c.person_id == person
    )
    choices, reasons = set(CopyChoice), {"", *CopyReason}
    return {
        mark: Decided(CopyChoice(choice), CopyReason(reason) if reason else None)
        for mark, choice, reason in session.execute(query)
        if choice in choices and reason in reasons
    }


def decide(
    session: Session, container: UUID, person: UUID, marks: Collection[str], one: Decided
) -> None:
    """The same choice for all of these, in the place of an earlier one."""
    rows = [
        {
            "container_id": container,
            "person_id": person,
            "mark": mark,
            "choice": str(one.choice),
            "reason": str(one.reason or ""),
        }
        for mark in marks
    ]
    for start in range(0, len(rows), SOME):
        put = insert(copy_review).values(rows[start : start + SOME])
        again = {"choice": put.excluded.choice, "reason": put.excluded.reason}
        session.execute(put.on_conflict_do_update(set_=again))


def forget(session: Session, container: UUID, person: UUID | None = None) -> None:
    """It is done for somebody; or the file is no longer on this laptop."""
    gone = delete(copy_review).where(copy_review.c.container_id == container)
    session.execute(gone if person is None else gone.where(copy_review.c.person_id == person))
