"""One row of a form: got and set with a statement each, past the flush of a whole session.

The write is an UPDATE as any other: the triggers capture it (decision 1), and it takes hold only if
nobody else wrote the row in between. `get` gives the mapped object as a session does; `read`
something that looks like it and of which nothing can be set but by `put`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID

from sqlalchemy import bindparam, inspect, select
from sqlalchemy.orm import Mapper, Session, make_transient_to_detached
from sqlalchemy.orm.attributes import instance_dict, set_committed_value
from sqlalchemy.orm.exc import StaleDataError

from wijkdesk.models.base import Synced
from wijkdesk.storage.prepared import Convert, Prepared, binder, driver_of, reader

M = TypeVar("M", bound=Synced)


Places = Mapping[str, tuple[int, Convert]]


class _Kind(NamedTuple):
    names: tuple[str, ...]
    by_id: Prepared
    places: Places


class _Read:
    """A row as the driver answered it; each field becomes a value when somebody asks for it.

    A name of its own would hide the field of that name: `kind` is one in a third of the models.
    """

    __slots__ = ("_found", "_mapped", "_places", "_written")

    def __init__(self, kind: type[Synced], found: Sequence[Any], places: Places) -> None:
        written: dict[str, Any] = {}
        parts = {"_mapped": kind, "_found": found, "_places": places, "_written": written}
        for name, value in parts.items():
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Any:
        if name in self._written:
            return self._written[name]
        if name not in self._places:
            raise AttributeError(name)
        place, convert = self._places[name]
        return convert(self._found[place]) if convert else self._found[place]

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{name} of a row that was only read")


def read(session: Session, kind: type[M], row_id: UUID) -> M | None:
    """A row to look at and to `put`; who sets its fields otherwise uses `get`."""
    _, by_id, places = _kind(inspect(kind))
    found = by_id.raw(session, id=row_id)
    return cast("M", _Read(kind, found[0], places)) if found else None


def kind_of(row: Synced) -> type[Synced]:
    """The mapped class of a row, however it was got."""
    return row._mapped if isinstance(row, _Read) else type(row)  # noqa: SLF001 - our own


def get(session: Session, kind: type[M], row_id: UUID) -> M | None:
    """As `Session.get`."""
    mapper = inspect(kind)
    names, by_id, _ = _kind(mapper)
    if mapper.identity_key_from_primary_key((row_id,)) in session.identity_map:
        return session.get(kind, row_id)
    found = by_id.first(session, id=row_id)
    if found is None:
        return None
    row: M = mapper.class_manager.new_instance()
    instance_dict(row).update(zip(names, found, strict=True))
    make_transient_to_detached(row)
    session.add(row)
    return row


@cache
def _kind(mapper: Mapper[Any]) -> _Kind:
    columns = [(each.key, each.columns[0]) for each in mapper.column_attrs]
    query = select(*(column for _, column in columns)).where(mapper.class_.id == bindparam("id"))
    places = {name: (n, reader(column.type)) for n, (name, column) in enumerate(columns)}
    return _Kind(tuple(places), Prepared(query), places)


def put(session: Session, row: Synced, values: Mapping[str, Any]) -> None:
    """Write these fields of a row that was got or read.

    Raises StaleDataError when somebody wrote it meanwhile, as the flush of a session does.
    """
    session.flush()  # what else waits, of this row too, goes first
    lv = row.lv
    write(session, kind_of(row), row.id, lv, values)
    if isinstance(row, _Read):
        row._written.update({**values, "lv": lv + 1})  # noqa: SLF001 - our own


def write(
    session: Session, kind: type[Synced], row_id: UUID, lv: int, values: Mapping[str, Any]
) -> None:
    """The same of a row of which no more is known than its version; `put` says when it raises."""
    mapper = inspect(kind)
    sql, converts = _update(mapper, tuple(values))
    said = [
        convert(value) if convert else value
        for value, convert in zip(values.values(), converts, strict=True)
    ]
    done = driver_of(session).execute(sql, (*said, lv + 1, row_id.bytes, lv))
    if done.rowcount != 1:
        raise StaleDataError(f"{row_id} was written by somebody else")
    held = session.identity_map.get(mapper.identity_key_from_primary_key((row_id,)))
    if held is not None:
        for name, value in {**values, "lv": lv + 1}.items():
            set_committed_value(held, name, value)


@cache
def _update(mapper: Mapper[Any], names: tuple[str, ...]) -> tuple[str, tuple[Convert, ...]]:
    columns = [mapper.column_attrs[name].columns[0] for name in names]
    sets = "".join(f'"{column.name}" = ?, ' for column in columns)
    sql = f'UPDATE "{mapper.class_.__tablename__}" SET {sets}"_lv" = ? WHERE "id" = ? AND "_lv" = ?'
    return sql, tuple(binder(column.type) for column in columns)
