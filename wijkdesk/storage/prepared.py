"""Questions that are asked at every save, put to the driver as they were compiled once.

Building a statement anew, looking it up and wrapping its answer costs SQLAlchemy ten times what
SQLite needs to answer it (measured), and a save asks a dozen. The question itself is still written
with the mapped classes, so it changes with them.
"""

import json
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from wijkdesk.models.base import Id

_DIALECT = dialect(paramstyle="qmark")
DRIVER = "driver"
"""Under this name the store leaves the bare connection of a unit of work."""

MANY = 50
"""Rows from which on the same team, day or word is read once for all that have it."""

Convert = Callable[[Any], Any] | None


class _Compiled(NamedTuple):
    sql: str
    asked: tuple[tuple[str, Any, Convert], ...]
    read: tuple[tuple[int, Callable[[Any], Any]], ...]


class Prepared:
    """One query with its parameters by name; it answers plain tuples of what the columns hold."""

    def __init__(self, query: Select[*tuple[Any, ...]]) -> None:
        self._query = query

    def all(self, session: Session, **asked: Any) -> list[tuple[Any, ...]]:
        """All answers; what was changed in the session is written first, as with any query."""
        read = self._compiled.read
        found = self.raw(session, **asked)
        if len(found) >= MANY:
            read = tuple((n, Known(convert).__getitem__) for n, convert in read)
        return [_in(row, read) for row in found] if read else found

    def raw(self, session: Session, **asked: Any) -> list[tuple[Any, ...]]:
        """The same as the driver has it: who needs one column of many makes only that."""
        sql, wanted, _ = self._compiled
        if session.autoflush:
            session.flush()
        values = [_out(asked.get(name, value), convert) for name, value, convert in wanted]
        found: list[tuple[Any, ...]] = driver_of(session).execute(sql, values).fetchall()
        return found

    def first(self, session: Session, **asked: Any) -> tuple[Any, ...] | None:
        """The first answer, or None."""
        return next(iter(self.all(session, **asked)), None)

    def value(self, session: Session, **asked: Any) -> Any:
        """The first column of the first answer, or None."""
        found = self.first(session, **asked)
        return None if found is None else found[0]

    @cached_property
    def _compiled(self) -> _Compiled:
        made = self._query.compile(dialect=_DIALECT)
        asked = tuple(
            (name, made.params[name], binder(made.binds[name].type))
            for name in made.positiontup or ()
        )
        kinds = (reader(column.type) for column in self._query.selected_columns)
        return _Compiled(str(made), asked, tuple((n, k) for n, k in enumerate(kinds) if k))


class Known(dict[Any, Any]):
    """What the driver has, as we know it: of the same bytes the same id is made once."""

    def __init__(self, convert: Convert) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, raw: Any) -> Any:
        made = self[raw] = self._convert(raw) if self._convert else raw
        return made


def ids_in(column: Any, name: str = "ids") -> ColumnElement[bool]:
    """Whether this id is among those that are asked for under this name, as `these` writes them."""
    listed = func.json_each(bindparam(name)).table_valued("value")
    found: ColumnElement[bool] = column.in_(select(func.unhex(listed.c.value)))
    return found


def these(ids: Iterable[UUID]) -> str:
    """Ids as a query with `ids_in` takes them: however many, it stays the same query."""
    return json.dumps([one.hex for one in ids])


def driver_of(session: Session) -> Any:
    """The bare connection of a session."""
    return session.info.get(DRIVER) or session.connection().connection.driver_connection


def binder(kind: TypeEngine[Any]) -> Convert:
    """How a value of this kind goes to the driver; None: as it is."""
    return kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def reader(kind: TypeEngine[Any]) -> Convert:
    """How a value of this kind comes from the driver; None: as it is."""
    if isinstance(kind, Id):
        return _id  # the most of what is read, and a third of what the way round by the type costs
    return kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)


def _id(raw: bytes | None) -> UUID | None:
    return None if raw is None else UUID(bytes=raw)


def _out(value: Any, convert: Convert) -> Any:
    return convert(value) if convert else value


def _in(row: tuple[Any, ...], read: Iterable[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    whole = list(row)
    for place, convert in read:
        whole[place] = convert(whole[place])
    return tuple(whole)
