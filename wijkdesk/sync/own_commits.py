"""Commits that this laptop made and of which it has every row: a pull need not bring them again."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy.orm import Session

from wijkdesk.protocol.messages import MAX_OWN
from wijkdesk.storage import incoming, state


def numbered(session: Session, rows: Iterable[tuple[str, bytes]], seq: int) -> bool:
    """Give these rows (entity and id), which stand at the centre as here, the centre's number.

    False when one was left alone: a newer change of our own waits, or it is no longer here.
    """
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for entity, row_id in rows:
        by_entity[entity].append(row_id)
    done = [incoming.number(session, name, ids, seq) for name, ids in by_entity.items()]
    return all(done)


def note(session: Session, seq: int) -> None:
    """Every row of this commit is here."""
    state.put(session, own=",".join(map(str, [*held(session), seq][-MAX_OWN:])))


def held(session: Session) -> list[int]:
    """The commits of which every row is here, as far as the cursor is not beyond them."""
    return [int(seq) for seq in (state.get(session, "own") or "").split(",") if seq]


def forget(session: Session, cursor: int) -> None:
    """The cursor has come so far."""
    known = held(session)
    if known:
        state.put(session, own=",".join(str(seq) for seq in known if seq > cursor))
