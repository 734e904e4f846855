"""From a query to frozen rows: the columns of the query are the fields of the row."""

from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session

R = TypeVar("R")


def rows(session: Session, kind: type[R], query: Select[*tuple[Any, ...]]) -> tuple[R, ...]:
    """All answers of a query as `kind`."""
    return tuple(kind(**m) for m in session.execute(query).mappings())
