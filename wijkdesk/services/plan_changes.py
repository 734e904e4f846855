"""One line of a plan that is not what it was: what became of it, and what is different in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Any

import msgspec

Said = str | int | date | Enum | None
"""What stands in a field: words, a figure, a day, a term, or nothing."""


class How(StrEnum):
    """What became of a line."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"
    MOVED = "moved"
    """It says the same, at another place."""


class Part(StrEnum):
    """Which part of the plan a line is in, in the order in which they are told."""

    PLAN = "plan"
    PERSON = "person"
    HOME = "home"
    TIE = "tie"
    HELPER = "helper"
    SECTION = "section"
    NEED = "need"
    GOAL = "goal"
    ACTION = "action"
    REFERRAL = "referral"
    SHARING = "sharing"
    CRISIS = "crisis"
    OPINION = "opinion"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing of a line that says something else."""

    name: str
    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Change:
    """A line that is not what it was; `below` are the actions of a goal.

    Of a line that was added or is gone `fields` are all it says, of another one what is different.
    """

    part: Part
    how: How
    title: str
    fields: tuple[Field, ...] = ()
    below: tuple["Change", ...] = ()
    moved: bool = False
    """It stands at another place among the others."""
    was_in: str | None = None
    """The goal that an action was part of before."""
    key: str = ""
    """The row that it was made from, where that is known."""


Told = Mapping[str, Callable[[Any], str | None]]
"""How fields are told that hold keys."""
_NOT_TOLD = {"key", "actions", "other"}
_IN_TITLE: Mapping[Part, frozenset[str]] = {
    Part.TIE: frozenset({"person"}),
    Part.REFERRAL: frozenset({"provision", "provider"}),
    Part.OPINION: frozenset({"person", "said_on"}),
    Part.EVALUATION: frozenset({"held_on"}),
}
"""What the title of a line says already."""


def changed(
    part: Part,
    title: str,
    both: tuple[Any, Any],
    told: Told,
    is_moved: bool,  # noqa: FBT001 - always by a name that says it
    below: tuple[Change, ...] = (),
    was_in: str | None = None,
) -> Change | None:
    """A line that both have; None where it says the same at the same place."""
    fields = different(*both, type(both[1]).__struct_fields__, told)
    if fields or below:
        return Change(part, How.CHANGED, title, fields, below, is_moved, was_in, _key(both[1]))
    if not is_moved:
        return None
    return Change(part, How.MOVED, title, (), (), is_moved, was_in, _key(both[1]))


def different(
    before: msgspec.Struct, after: msgspec.Struct, names: Sequence[str], told: Told | None = None
) -> tuple[Field, ...]:
    """The fields of these names that say something else."""
    pairs_ = (
        Field(name, _said(before, name, told or {}), _said(after, name, told or {}))
        for name in names
        if name not in _NOT_TOLD
    )
    return tuple(field for field in pairs_ if field.before != field.after)


def whole(
    part: Part, how: How, title: str, row: Any, told: Told, below: tuple[Change, ...] = ()
) -> Change:
    """A line with all it says."""
    in_title = _IN_TITLE.get(part, frozenset()) | _NOT_TOLD
    names = (name for name in row.__struct_fields__ if name not in in_title)
    said = [(name, _said(row, name, told)) for name in names]
    fields = tuple(
        Field(name, None, value) if how is How.ADDED else Field(name, value, None)
        for name, value in said
        if value is not None
    )
    return Change(part, how, title, fields, below, key=_key(row))


def _key(row: Any) -> str:
    return str(getattr(row, "key", ""))


def _said(row: Any, name: str, told: Told) -> Said:
    """Nothing and an empty text are the same."""
    value: Any = getattr(row, name)
    if name in told:
        return told[name](value)
    return None if value == "" else value
