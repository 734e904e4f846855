"""Whom to call now: the list that came with the program, and which line counts where several do.

Loads nothing of the store: the numbers are there before anybody has unlocked anything.
"""

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from wijkdesk.config import resources

if TYPE_CHECKING:
    from wijkdesk.storage.crisis_numbers import NumberRow


class Level(IntEnum):
    """Whose line it is; the highest takes the place of the others."""

    PROGRAM = 0
    MUNICIPALITY = 1
    TEAM = 2


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """One number to call. `phone` "" : still to be filled in, by each region for itself."""

    key: str
    name: str
    phone: str
    about: str
    always: bool = False
    fixed: bool = False
    regional: bool = False
    source: str = ""
    checked_on: date | None = None
    level: Level = Level.PROGRAM


Own = tuple[Level, "NumberRow"]
"""A line, and who wrote it."""


@cache
def shipped() -> tuple[CrisisLine, ...]:
    """As it came with the program, in the order in which it is shown."""
    text = (resources() / "crisis" / "numbers.toml").read_text("utf-8")
    return tuple(
        CrisisLine(**{"phone": "", "source": "", **line}) for line in tomllib.loads(text)["number"]
    )


def counting(own: Iterable[Own], today: date) -> tuple[CrisisLine, ...]:
    """The list as it counts today: a line of the team before that of the municipality.

    Two who filled in the same line without knowing of each other: both numbers are there, since
    nobody can say here which of them answers. A line that is not to be shown is no longer there;
    one without a number yet takes nobody's place.
    """
    found: dict[str, list[Own]] = {}
    for level, row in own:
        if holds(row, today) and (row.phone.strip() or not row.shown):
            found.setdefault(row.key, []).append((level, row))
    lines: list[CrisisLine] = []
    for line in shipped():
        some = found.pop(line.key, [])
        lines += [line] if line.fixed or not some else _in_place_of(line, some)
    added = [one for some in found.values() for one in some]
    lines += [_line_of(*one) for one in sorted(added, key=_by_name) if one[1].shown]
    return tuple(lines)


def holds(row: "NumberRow", today: date) -> bool:
    """Whether a line counts on this day."""
    return (row.since is None or row.since <= today) and (row.until is None or today <= row.until)


def _in_place_of(line: CrisisLine, own: Collection[Own]) -> list[CrisisLine]:
    highest = max(level for level, _row in own)
    said: dict[str, CrisisLine] = {}
    for level, row in sorted(own, key=_by_id):
        if level is highest and row.shown:
            made = _line_of(level, row)
            kept = replace(
                made,
                name=made.name or line.name,
                about=made.about or line.about,
                regional=line.regional,
            )
            said.setdefault("".join(filter(str.isdigit, row.phone)), kept)
    return list(said.values())


def _line_of(level: Level, row: "NumberRow") -> CrisisLine:
    return CrisisLine(
        row.key,
        row.name.strip(),
        row.phone.strip(),
        row.about.strip(),
        source=row.source or "",
        checked_on=row.checked_on,
        level=level,
    )


def _by_id(one: Own) -> UUID:
    return one[1].id


def _by_name(one: Own) -> tuple[str, UUID]:
    return one[1].name.casefold(), one[1].id
