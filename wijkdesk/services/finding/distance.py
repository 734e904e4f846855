"""How far a postcode is from another, as the crow flies, by the middle of four digits (PC4).

A table has lines of postcode, x and y in metres (RD, EPSG:28992), as the land registry's
PC4 table gives them; between two middles in one wijk that is good to about half a kilometre.
"""

import csv
import math
import re
from collections.abc import Iterable, Mapping

from wijkdesk.errors import RuleBrokenError

Centres = Mapping[str, tuple[int, int]]
_PC4 = re.compile(r"[1-9]\d{3}")
_WIDEST = 400_000
"""Metres; the Netherlands is no larger, so a figure beyond it is in another grid."""


def digits_of(postcode: str | None) -> str | None:
    """The four digits of a postcode in any notation, or nothing."""
    found = _PC4.match((postcode or "").strip())
    return found[0] if found else None


def read_centres(lines: Iterable[str]) -> dict[str, tuple[int, int]]:
    """The table from a CSV with postcode, x, y; a wrong line is told by its number."""
    centres: dict[str, tuple[int, int]] = {}
    for n, row in enumerate(csv.reader(lines, delimiter=","), 1):
        if not row or (n == 1 and not row[0].strip().isdigit()):
            continue
        try:
            code, x, y = row[0].strip(), round(float(row[1])), round(float(row[2]))
        except (ValueError, IndexError, OverflowError) as trouble:
            raise RuleBrokenError("postcode_line", field="postcode", line=n) from trouble
        if not _PC4.fullmatch(code) or not (0 < x < _WIDEST and 0 < y < 2 * _WIDEST):
            raise RuleBrokenError("postcode_line", field="postcode", line=n)
        centres[code] = (x, y)
    return centres


def kilometres(centres: Centres, one: str | None, other: str | None) -> float | None:
    """The distance, to a tenth of a kilometre; nothing when a postcode is not in the table."""
    here, there = centres.get(digits_of(one) or ""), centres.get(digits_of(other) or "")
    return None if here is None or there is None else round(math.dist(here, there) / 1000, 1)
