"""The mapped base: how ids, days, moments and words are stored, and what makes a row synced."""

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import BigInteger, Dialect, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator
from uuid_utils.compat import uuid7

Value = str | int | None
"""A field as it travels: text, whole number or nothing.

Ids are 32 hex characters, truth is 0 or 1.
"""


def new_id() -> uuid.UUID:
    """A new row id. Version 7 for index locality only.

    Never sort or decide by it (sync.md 5.13).
    """
    return uuid7()


class Id(TypeDecorator[uuid.UUID]):
    """An id as 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        return None if value is None else uuid.UUID(bytes=bytes(value))


class Day(TypeDecorator[date]):
    """A date as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A moment as ISO text in UTC, to the millisecond, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


W = TypeVar("W", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)


class Word(TypeDecorator[W], Generic[W]):
    """A word of the vocabulary by its value.

    A word from a newer release comes back as plain text.
    """

    impl = Text
    cache_ok = True

    def __init__(self, words: type[W]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: W | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        try:
            return None if value is None else self.words(value)
        except ValueError:
            return value


class Step(TypeDecorator[N], Generic[N]):
    """A rung of a ladder by its number; one that this release does not know reads as nothing."""

    impl = BigInteger
    cache_ok = True

    def __init__(self, steps: type[N]) -> None:
        super().__init__()
        self.steps = steps

    def process_bind_param(self, value: N | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> N | None:
        return self.steps(value) if value in self.steps._value2member_map_ else None


@dataclass(frozen=True, slots=True)
class FieldSync:
    """How a field behaves in sync (sync.md 5.6).

    Its kind, the unit it belongs to, since which schema.
    """

    kind: str
    unit: str | None = None
    since: int = 1


def synced(kind: str = "scalar", since: int = 1) -> dict[str, FieldSync]:
    """The `info` of a synced column.

    A kind of sync.md 5.6, with its unit after a colon ("unit:address").
    """
    name, _, unit = kind.partition(":")
    return {"sync": FieldSync(name, unit or None, since)}


class Base(DeclarativeBase):
    """All synced tables of the laptop; the centre derives its own from the same description."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Synced:
    """What every synced row has. `seq` 0: never acknowledged; `lv` counts local writes; `extra`.

    Unknown fields.
    """

    id: Mapped[uuid.UUID] = mapped_column(Id, primary_key=True, default=new_id)
    container_id: Mapped[uuid.UUID] = mapped_column(Id, index=True)
    seq: Mapped[int] = mapped_column("_seq", BigInteger, default=0, server_default="0")
    lv: Mapped[int] = mapped_column("_lv", BigInteger, default=1, server_default="1")
    deleted: Mapped[bool] = mapped_column("_deleted", default=False, server_default="0")
    extra: Mapped[bytes | None] = mapped_column("_extra", LargeBinary, default=None)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a class attribute, called with the class
        return {"version_id_col": cls.lv}
