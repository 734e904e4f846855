"""What stood on the screen: one row for each open page, and one for the window itself."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from wijkdesk.storage.tables import screen


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """`subject` is the id of what the page is about, as drafts write it; `state` is JSON."""

    key: str
    subject: str | None
    place: int
    state: str


def read(session: Session) -> list[ScreenRow]:
    """All rows, in the order in which their pages were visited."""
    query = select(screen.c.key, screen.c.subject, screen.c.place, screen.c.state)
    return [ScreenRow(*row) for row in session.execute(query.order_by(screen.c.place))]


def put(session: Session, rows: Iterable[ScreenRow]) -> None:
    """Write these over what is there."""
    for row in rows:
        values = {"subject": row.subject, "place": row.place, "state": row.state}
        session.execute(
            insert(screen)
            .values(key=row.key, **values)
            .on_conflict_do_update(index_elements=["key"], set_=values)
        )


def keep_only(session: Session, keys: Collection[str]) -> None:
    """Pages that are closed are forgotten."""
    session.execute(delete(screen).where(screen.c.key.not_in(keys)))


def forget(session: Session, subjects: Collection[str]) -> None:
    """What these pages were about is no longer on this laptop, nor is what stood on them."""
    session.execute(delete(screen).where(screen.c.subject.in_(subjects)))
