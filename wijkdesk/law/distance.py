"""How far a postcode is from another, as the crow flies.

A table has lines of postcode, x and y in metres (RD, EPSG:28992). A postcode of four digits (PC4)
is good to about half a kilometre within one wijk; a table with letters (PC5, PC6) is finer, and a
postcode is looked up by the longest part of it that is there.
"""

import csv
import math
import re
from collections.abc import Iterable, Mapping

from wijkdesk.errors import RuleBrokenError

Point = tuple[int, int]
Centres = Mapping[str, Point]
_PC4 = re.compile(r"[1-9]\d{3}")
_CODE = re.compile(r"[1-9]\d{3}[A-Z]{0,2}")
_LONGEST, _SHORTEST = 6, 4
_WIDEST, _HIGHEST = 300_000, 650_000
"""Metres; the grid ends there, so a figure beyond it is of another one."""


def digits_of(postcode: str | None) -> str | None:
    """The four digits of a postcode in any notation, or nothing."""
    found = _PC4.match((postcode or "").strip())
    return found[0] if found else None


def read_centres(lines: Iterable[str]) -> dict[str, tuple[int, int]]:
    """The table from a CSV of postcode, x, y; of a wrong line its number is told."""
    centres: dict[str, tuple[int, int]] = {}
    for n, row in enumerate(csv.reader(lines), 1):
        if not row or (n == 1 and not _CODE.match(_neat(row[0]))):
            continue
        try:
            code, x, y = _neat(row[0]), round(float(row[1])), round(float(row[2]))
        except (ValueError, IndexError, OverflowError) as trouble:
            raise RuleBrokenError("postcode_line", field="postcode", line=n) from trouble
        if not _CODE.fullmatch(code) or not (0 < x < _WIDEST and 0 < y < _HIGHEST):
            raise RuleBrokenError("postcode_line", field="postcode", line=n)
        centres[code] = (x, y)
    return centres


def kilometres(centres: Centres, one: str | None, other: str | None) -> float | None:
    """The distance, to a tenth of a kilometre; nothing when a postcode is not in the table."""
    return apart(centre(centres, one), centre(centres, other))


def apart(here: Point | None, there: Point | None) -> float | None:
    """Kilometres between two points; nothing where one is not known."""
    return None if here is None or there is None else round(math.dist(here, there) / 1000, 1)


def centre(centres: Centres, postcode: str | None) -> Point | None:
    """The middle of a postcode, by the longest part of it that is in the table."""
    code = _neat(postcode or "")
    known = (centres.get(code[:n]) for n in range(_LONGEST, _SHORTEST - 1, -1))
    return next((at for at in known if at is not None), None)


def within(centres: Centres, around: str, km: float) -> dict[str, tuple[int, int]]:
    """The part of a table that lies so near to a postcode."""
    here = centre(centres, around)
    if here is None:
        raise RuleBrokenError("postcode_unknown", field="around", postcode=around)
    return {code: at for code, at in centres.items() if math.dist(here, at) <= km * 1000}


def _neat(postcode: str) -> str:
    return "".join(postcode.split()).upper()
