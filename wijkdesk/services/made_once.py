"""What is made of something else once: two laptops that do it without a line make one."""

from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from wijkdesk.models.base import Synced, new_id


def once(session: Session, kind: type[Synced], of: UUID, name: str) -> UUID:
    """The id of what is made of a row; another one where that was made before and taken back.

    The centre knows it by this id (`protocol/merge.MADE_ONCE`).
    """
    made = uuid5(of, name)
    return new_id() if session.get(kind, made) is not None else made
